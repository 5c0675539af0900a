/// Reads what begins with digits: numbers, clock times, dates and ordinals with endings.
struct Numerals {
  private let list: TokenList
  private let start: Int
  private let lang: Lang
  private var found: [(Node, Int)] = []

  /// Gives the readings from a token on, each with the place after its last token.
  static func digits(_ list: TokenList, _ start: Int, _ lang: Lang) -> [(Node, Int)] {
    var reader = Numerals(list, start, lang)
    if list.tokens[start].kind == .digits {
      reader.plain()
      reader.clock()
      reader.dates()
      reader.ordinal()
    }
    reader.number()
    return reader.found
  }

  private init(_ list: TokenList, _ start: Int, _ lang: Lang) {
    self.list = list
    self.start = start
    self.lang = lang
  }

  private func token(_ index: Int) -> Token? { index < list.tokens.count ? list.tokens[index] : nil }

  private func isSign(_ index: Int, _ sign: Character) -> Bool {
    guard let token = token(index), token.kind == .sign else { return false }
    return token.value == Int(sign.asciiValue ?? 0)
  }

  private func gluedSign(_ index: Int, _ sign: Character) -> Bool {
    isSign(index, sign) && list.tokens[index].glued
  }

  /// Digits with nothing before them.
  private func digits(_ index: Int, glued: Bool = true) -> Token? {
    guard let token = token(index), token.kind == .digits, token.glued || !glued, token.value >= 0 else { return nil }
    return token
  }

  // MARK: One token

  private mutating func plain() {
    guard let token = digits(start, glued: false) else { return }
    let value = token.value
    let joined = start > 0 && token.glued && list.tokens[start - 1].kind == .sign
    let inside = joined && ",./".utf8.contains(UInt8(clamping: list.tokens[start - 1].value))
    var number = Node.number(Double(value))
    number.sorts.insert(.digits)
    found.append((number, start + 1))
    if inside, start > 1, list.tokens[start - 2].kind == .digits { return }
    if value <= 24, token.digits <= 2 {
      found.append((.latent(.hour, TimeSpec(hour: value, twelve: value <= 12 && !padded(token))), start + 1))
    }
    if token.digits == 3 || token.digits == 4, value % 100 < 60, value / 100 < 24, value >= 100 {
      let isYear = token.digits == 4 && (1_900...2_100).contains(value) && lang != .en
      if !isYear {
        let spec = TimeSpec(hour: value / 100, minute: value % 100, twelve: value / 100 <= 12 && !padded(token))
        var node = Node.latent(.hour, spec)
        node.score = -2
        found.append((node, start + 1))
      }
    }
    if (1...31).contains(value), token.digits <= 2 {
      var spec = TimeSpec()
      spec.day = Int8(value)
      found.append((.latent(.dom, spec), start + 1))
    }
    if token.digits == 4, (1_900...2_100).contains(value) {
      var spec = TimeSpec()
      spec.year = Int16(value)
      found.append((.latent(.year, spec), start + 1))
    }
  }

  private func padded(_ token: Token) -> Bool {
    token.digits > 1 && token.value < 10 || token.digits == 4 && token.value < 1_000
  }

  // MARK: Clock

  /// "8:30", "15:23:24", "8.30", "15h30", "9h".
  private mutating func clock() {
    guard let hour = digits(start, glued: false), hour.digits <= 2, hour.value <= 24, !isTail else { return }
    let twelve = hour.value <= 12 && !padded(hour)
    if gluedSign(start + 1, ":"), let minute = digits(start + 2), minute.digits == 2, minute.value < 60,
      !gluedSign(start + 3, ":") || digits(start + 4) == nil || digits(start + 4)?.digits == 2
    {
      var spec = TimeSpec(hour: hour.value, minute: minute.value, twelve: twelve)
      found.append((.time(spec), start + 3))
      if gluedSign(start + 3, ":"), let second = digits(start + 4), second.value < 60 {
        spec.second = Int8(second.value)
        found.append((.time(spec), start + 5))
      }
    }
    if gluedSign(start + 1, ".") || gluedSign(start + 1, ","), let minute = digits(start + 2), minute.digits == 2,
      minute.value < 60, !(gluedSign(start + 3, ".") && digits(start + 4) != nil),
      !gluedSign(start + 1, ",") || minute.value % 5 == 0
    {
      let spec = TimeSpec(hour: hour.value, minute: minute.value, twelve: twelve)
      found.append((.latent(.hour, spec), start + 3))
    }
    if let letter = token(start + 1), letter.kind == .word, letter.glued, list.text(start + 1) == "h",
      hour.value > 0 || hour.digits == 2
    {
      if let minute = digits(start + 2), minute.digits == 2, minute.value < 60 {
        found.append((.time(TimeSpec(hour: hour.value, minute: minute.value, twelve: twelve), score: 1), start + 3))
      } else if hour.value > 9 || lang == .en {
        var node = Node.time(TimeSpec(hour: hour.value, minute: lang == .en ? 0 : nil, twelve: twelve))
        if hour.value <= 12 || lang != .en { node = .latent(.hour, node.time) }
        found.append((node, start + 2))
      }
    }
  }

  /// The digits go on from a number before them: "1.30.45", "650-650".
  private var isTail: Bool {
    guard start > 1, list.tokens[start].glued, list.tokens[start - 1].glued, list.tokens[start - 1].kind == .sign else {
      return false
    }
    return list.tokens[start - 2].kind == .digits && "./:".utf8.contains(UInt8(clamping: list.tokens[start - 1].value))
  }

  // MARK: Dates

  private mutating func dates() {
    guard let first = digits(start, glued: false), !isTail else { return }
    for sign in ["/", "-", "."] as [Character] where gluedSign(start + 1, sign) {
      guard let second = digits(start + 2) else { continue }
      if gluedSign(start + 3, sign), let third = digits(start + 4) {
        guard !(gluedSign(start + 5, sign) && digits(start + 6) != nil) else { continue }
        let score: Int32 = 2
        if first.digits == 4 {
          add(day: third, month: second, year: first, start + 5, score)
        } else if third.digits == 4 || third.digits == 2 {
          let american = lang == .en && sign != "."
          if !add(day: american ? second : first, month: american ? first : second, year: third, start + 5, score) {
            add(day: american ? first : second, month: american ? second : first, year: third, start + 5, score)
          }
        }
      } else if first.digits <= 2, second.digits <= 2 {
        short(first, second, sign)
      }
    }
    if lang == .en, isSign(start + 1, "-"), !list.tokens[start + 1].glued, let second = digits(start + 2, glued: false),
      second.value > 12, first.digits <= 2, second.digits == 2, digits(start + 3) == nil
    {
      add(day: second, month: first, year: nil, start + 3, -3)
    }
  }

  private mutating func short(_ first: Token, _ second: Token, _ sign: Character) {
    if gluedSign(start + 3, sign), digits(start + 4) != nil { return }
    switch sign {
    case "/" where lang == .en, "-" where lang == .en && second.value > 12 && second.digits == 2:
      if !add(day: second, month: first, year: nil, start + 3, 0), sign == "/" {
        add(day: first, month: second, year: nil, start + 3, 0)
      }
    case "/":
      if !add(day: first, month: second, year: nil, start + 3, 0) {
        add(day: second, month: first, year: nil, start + 3, 0)
      }
    case "." where lang != .en && second.digits == 2:
      add(day: first, month: second, year: nil, start + 3, 0)
    default: break
    }
  }

  @discardableResult
  private mutating func add(day: Token, month: Token, year: Token?, _ end: Int, _ score: Int32) -> Bool {
    guard day.digits <= 2, month.digits <= 2, (1...12).contains(month.value), day.value >= 1 else { return false }
    var full = year.map { $0.value }
    if let year, year.digits == 2 { full = year.value + (year.value < 50 ? 2_000 : 1_900) }
    guard day.value <= Civil.length(ofMonth: month.value, full ?? 2_000), full ?? 2_000 < 10_000 else { return false }
    var spec = TimeSpec(month: month.value)
    spec.day = Int8(day.value)
    spec.year = full.map { Int16($0) }
    found.append((.time(spec, score: score), end))
    return true
  }

  // MARK: Ordinals

  /// "18-tego", "18tego", "1szy", "14ta", "2nd".
  private mutating func ordinal() {
    guard let number = digits(start, glued: false), number.digits <= 3, number.value > 0 else { return }
    let place = gluedSign(start + 1, "-") ? start + 2 : start + 1
    guard let letters = token(place), letters.kind == .word, letters.glued,
      let ending = OrdinalEndings.endings[letters.hash], ending.langs.contains(lang)
    else { return }
    var node = Node([.number, .ordinal], value: Double(number.value))
    node.sorts = .ordinal
    found.append((node, place + 1))
    if ending.isHour, number.value <= 24 {
      found.append((.latent(.hour, TimeSpec(hour: number.value, twelve: number.value <= 12)), place + 1))
    }
    if !ending.isHour, number.value <= 31 {
      var spec = TimeSpec()
      spec.day = Int8(number.value)
      found.append((.latent(.dom, spec), place + 1))
      if ending.isDate { found.append((.time(spec, score: -2), place + 1)) }
    }
  }

  // MARK: Numbers with separators

  /// "1,200,000", "2 000", "1.299,99", "0,5", ".77", "1/2".
  private mutating func number() {
    var place = start
    var whole = 0.0
    if let first = digits(start, glued: false) {
      whole = Double(first.value)
      place += 1
      let group = grouped(place, first)
      whole = group.value ?? whole
      place = group.end
      if place > start + 1 { append(whole, place) }
    } else if !isSign(start, ".") {
      return
    }
    if let fraction = fraction(place) {
      append(whole + fraction.value, fraction.end)
    } else if place == start + 1, gluedSign(place, "/"), let below = digits(place + 1), below.value > 0, !isTail,
      !(gluedSign(place + 2, "/") && digits(place + 3) != nil)
    {
      var node = Node.number(whole / Double(below.value))
      node.score = -1
      found.append((node, place + 2))
    }
  }

  private mutating func append(_ value: Double, _ end: Int) {
    var node = Node.number(value)
    node.sorts.insert(.digits)
    found.append((node, end))
  }

  /// Groups of three digits after spaces, commas or full stops, one kind of border in a number.
  private func grouped(_ place: Int, _ first: Token) -> (value: Double?, end: Int) {
    guard first.digits <= 3, first.value > 0 else { return (nil, place) }
    for border in [",", ".", " "] as [Character] {
      var end = place
      var value = Double(first.value)
      while true {
        let isSpace = border == " "
        guard isSpace || gluedSign(end, border) else { break }
        let at = isSpace ? end : end + 1
        guard let group = digits(at, glued: !isSpace), group.digits == 3, !isSpace || !group.glued, value < 1e12 else {
          break
        }
        if isSpace, group.start != list.tokens[at - 1].end + 1 { break }
        value = value * 1_000 + Double(group.value)
        end = at + 1
      }
      // "1.200" is a decimal in English, "1,200" one in German.
      let groups = (end - place) / (border == " " ? 1 : 2)
      if groups > 1 || groups == 1 && (border == " " || (border == ",") == (lang == .en)) { return (value, end) }
    }
    return (nil, place)
  }

  private func fraction(_ place: Int) -> (value: Double, end: Int)? {
    let isDot = gluedSign(place, ".") || place == start && isSign(place, ".")
    guard isDot || gluedSign(place, ","), let digits = digits(place + 1), digits.digits <= 15 else { return nil }
    guard !isTail, !(gluedSign(place + 2, ".") && self.digits(place + 3) != nil) else { return nil }
    if !isDot, lang == .en, place == start + 1 { return nil }
    var scale = 1.0
    for _ in 0..<digits.digits { scale *= 10 }
    return (Double(digits.value) / scale, place + 2)
  }
}
