/// Finds phones and identifiers: runs of digits in groups, judged by their form and their check digits.
struct DigitRuns {
  /// Something found, by tokens `start..<end`.
  struct Found {
    var kind: EntityKind
    var start: Int
    var end: Int
    var value: String
    var detail: String?
  }

  private let list: TokenList
  private let lang: Lang
  private var found: [Found] = []

  /// Gives what is found from the left to the right; several readings of one run are all given.
  static func read(_ list: TokenList, _ lang: Lang) -> [Found] {
    var reader = DigitRuns(list, lang)
    var place = 0
    while place < list.tokens.count { place = reader.read(place) }
    reader.spoken()
    return reader.found
  }

  private init(_ list: TokenList, _ lang: Lang) {
    self.list = list
    self.lang = lang
  }

  private struct Run {
    var digits: [UInt8] = []
    var groups: [Int] = []
    var hasPlus = false
    var hasParens = false
    var start = 0
    var end = 0
    var country = ""
  }

  private func sign(_ index: Int) -> Int {
    index < list.tokens.count && list.tokens[index].kind == .sign ? list.tokens[index].value : 0
  }

  private mutating func read(_ place: Int) -> Int {
    let tokens = list.tokens
    var run = Run()
    run.start = place
    var index = place
    if tokens[index].kind == .word {
      let word = list.letters(index)
      guard word.count == 2, index + 1 < tokens.count, tokens[index + 1].kind == .digits else { return place + 1 }
      run.country = String(decoding: word, as: UTF8.self).uppercased()
      guard run.country == "PL" || tokens[index].capital && tokens[index + 1].glued else { return place + 1 }
      index += 1
    } else if tokens[index].kind == .sign {
      guard sign(index) == 0x2B || sign(index) == 0x28 else { return place + 1 }
      // A few of them at most, so that a text of nothing else is read once and not from each of its letters.
      while index - place < 4, sign(index) == 0x2B || sign(index) == 0x28 {
        if sign(index) == 0x2B { run.hasPlus = true } else { run.hasParens = true }
        index += 1
      }
    } else if place > 0, tokens[place].glued,
      tokens[place - 1].kind != .sign || ",:/".utf8.contains(UInt8(clamping: sign(place - 1)))
    {
      return place + 1
    }
    guard index < tokens.count, tokens[index].kind == .digits else { return place + 1 }
    var best: [Found] = []
    var isFirst = true
    while index < tokens.count, run.digits.count <= 34, run.groups.count <= 14 {
      if !isFirst { index = connector(index, &run) }
      isFirst = false
      guard index < tokens.count, tokens[index].kind == .digits else { break }
      run.digits += list.letters(index).map { $0 &- 48 }
      run.groups.append(Int(tokens[index].to - tokens[index].from))
      index += 1
      run.end = index
      let ends = index >= tokens.count || !tokens[index].glued || tokens[index].kind == .sign
      let judged = ends ? judge(run) : []
      if !judged.isEmpty { best = judged }
    }
    guard let end = best.map(\.end).max() else {
      // A run that leads nowhere is tried again from its next group.
      return place + 1
    }
    found += best
    return end
  }

  /// Steps over what may stand between groups; gives the same place when nothing may.
  private func connector(_ place: Int, _ run: inout Run) -> Int {
    var index = place
    while index < list.tokens.count, index - place < 3 {
      switch sign(index) {
      case 0x2D, 0x2E: index += 1
      case 0x28, 0x29:
        run.hasParens = true
        index += 1
      default: return index
      }
    }
    return index
  }

  private func judge(_ run: Run) -> [Found] {
    var found: [Found] = []
    let digits = run.digits
    func add(_ kind: EntityKind, _ value: String, _ detail: String? = nil) {
      found.append(Found(kind: kind, start: run.start, end: run.end, value: value, detail: detail))
    }
    let text = String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
    let cue = cue(run.start)
    if !run.hasPlus, !run.hasParens {
      if Identifiers.isNIP(digits), [[10], [3, 3, 2, 2], [3, 2, 2, 3]].contains(run.groups),
        run.country == "PL" || run.country.isEmpty && (cue == nil || cue == .nip)
      {
        add(.nip, text)
      }
      if run.country.isEmpty {
        if Identifiers.isREGON(digits), [[9], [14], [3, 3, 3]].contains(run.groups), cue == nil || cue == .regon {
          add(.regon, text)
        }
        if Identifiers.isPESEL(digits), run.groups == [11], cue == nil || cue == .pesel { add(.pesel, text) }
        if run.groups.allSatisfy({ $0 >= 3 }), let issuer = Identifiers.cardIssuer(digits),
          cue == nil || cue == .creditcard
        {
          add(.creditcard, text, issuer)
        }
      }
      let country = run.country.isEmpty ? "PL" : run.country
      if Identifiers.isIBAN(country, digits), run.groups.dropFirst().allSatisfy({ $0 >= 2 }) {
        add(.iban, country + text)
      }
      if run.groups == [2, 3], run.end == run.start + 3, list.tokens[run.start + 1].glued,
        list.tokens[run.start + 2].glued,
        sign(run.start + 1) == 0x2D, sign(run.end) != 0x2D, run.country.isEmpty
      {
        add(.postcode, String(text.prefix(2)) + "-" + text.dropFirst(2))
      }
    }
    if run.country.isEmpty, let phone = phone(run, cue),
      !found.contains(where: { $0.kind == .creditcard || $0.kind == .iban })
    {
      let end = phone.end
      found.append(Found(kind: .phone, start: run.start, end: end, value: phone.value, detail: nil))
    }
    return found
  }

  // MARK: Phones

  private func phone(_ run: Run, _ cue: EntityKind?) -> (value: String, end: Int)? {
    var digits = run.digits
    guard cue == nil || cue == .phone, digits.count >= 7, digits.count <= 15 else { return nil }
    func text(_ digits: some Sequence<UInt8>) -> String { String(decoding: digits.map { $0 + 48 }, as: UTF8.self) }
    let hasZeros = digits.starts(with: [0, 0, 4, 8]) || (digits.starts(with: [0, 0]) && digits.count >= 11)
    if run.hasPlus || hasZeros {
      if hasZeros { digits.removeFirst(2) }
      if digits.starts(with: [4, 8]) {
        let rest = Array(digits.dropFirst(2))
        return Identifiers.isPolishPhone(rest) ? ("+48" + text(rest), run.end) : nil
      }
      guard digits.count >= 8, digits[0] != 0 else { return nil }
      return ("+" + text(digits), run.end)
    }
    let shapes: [[Int]] = [[9], [3, 3, 3], [2, 3, 2, 2], [2, 7], [3, 2, 2, 2], [2, 3, 4], [3, 6], [1, 2, 3, 3]]
    if Identifiers.isPolishPhone(digits), shapes.contains(run.groups), !isDate(run) {
      return ("+48" + text(digits), run.end)
    }
    if digits.count == 11, digits.starts(with: [4, 8]), run.groups == [11] || run.groups == [2, 3, 3, 3],
      Identifiers.isPolishPhone(Array(digits.dropFirst(2)))
    {
      return ("+" + text(digits), run.end)
    }
    return foreign(run)
  }

  /// Numbers of other countries without a prefix: only where Polish is not spoken, and in clear groups.
  private func foreign(_ run: Run) -> (value: String, end: Int)? {
    guard lang != .pl, !isDate(run) else { return nil }
    let plain = run.groups.count == 1 && (10...11).contains(run.digits.count)
    let grouped =
      run.groups.count > 1 && (run.groups.last == 4 || run.groups.allSatisfy { $0 == 1 }) && run.digits.count <= 11
    guard plain || grouped || run.hasParens && run.digits.count >= 7 else { return german(run) }
    let text = String(decoding: run.digits.map { $0 + 48 }, as: UTF8.self)
    let next = run.end
    if next + 1 < list.tokens.count, list.text(next) == "ext", list.tokens[next + 1].kind == .digits {
      return (text + " ext " + list.text(next + 1), next + 2)
    }
    return (text, run.end)
  }

  /// A German number with the zero of the long distance: "0170 1234567".
  private func german(_ run: Run) -> (value: String, end: Int)? {
    let digits = run.digits
    guard lang == .de, (10...12).contains(digits.count), digits[0] == 0, digits[1] != 0 else { return nil }
    return ("+49" + String(decoding: digits.dropFirst().map { $0 + 48 }, as: UTF8.self), run.end)
  }

  private func isDate(_ run: Run) -> Bool {
    run.groups.count == 3 && run.digits.count == 8 || run.groups.first == 4 && run.groups.count >= 3
  }

  /// What the words before say the number is.
  private func cue(_ start: Int) -> EntityKind? {
    for step in 1...4 where start - step >= 0 {
      if let cue = DigitRuns.cues[list.tokens[start - step].hash] { return cue }
    }
    return nil
  }

  private static let cues: [UInt64: EntityKind] = {
    var cues: [UInt64: EntityKind] = [:]
    for (kind, words) in [
      (
        EntityKind.phone,
        """
        tel telefon telefonu telefoniczny kom komórka komórkę komórkowy phone mobile zadzwońcie dzwonić zadzwonić \
        телефон телефону telefonnummer handy oddzwonić
        """
      ), (.nip, "nip nipu nip-u vat"), (.regon, "regon regonu"), (.pesel, "pesel peselu"),
      (.creditcard, "karta karty kartą card"),
      (.iban, "konto konta iban rachunek rachunku"),
    ] {
      for word in words.split(separator: " ") { cues[TokenList.hash(Fold.fold(String(word)))] = kind }
    }
    return cues
  }()

  // MARK: In words

  /// "sześćset jeden, dwieście trzydzieści cztery, pięćset sześćdziesiąt siedem".
  private mutating func spoken() {
    guard lang == .pl else { return }
    var place = 0
    while place < list.tokens.count {
      var digits: [UInt8] = []
      var end = place
      var words = 0
      while end < list.tokens.count, digits.count < 9, end - place < 40 {
        if words > 0, list.tokens[end].kind == .sign, sign(end) == 0x2C || sign(end) == 0x2D {
          end += 1
          continue
        }
        guard let (value, next) = SpokenNumbers.group(list, end, lang) else { break }
        digits += String(value).utf8.map { $0 - 48 }
        words += 1
        end = next
      }
      if words > 2, Identifiers.isPolishPhone(digits) {
        let value = "+48" + String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
        found.append(Found(kind: .phone, start: place, end: end, value: value, detail: nil))
        place = end
      } else {
        place += 1
      }
    }
  }
}
