/// Finds e-mail addresses, written or spelled out, and links.
struct Addresses {
  private let list: TokenList
  private let scalars: [Unicode.Scalar]
  private var found: [DigitRuns.Found] = []

  static func read(_ list: TokenList, _ scalars: [Unicode.Scalar]) -> [DigitRuns.Found] {
    var reader = Addresses(list: list, scalars: scalars)
    var place = 0
    while place < list.tokens.count {
      let token = list.tokens[place]
      if token.kind == .sign, token.value == 0x40 {
        place = reader.email(at: place, spelled: false) ?? place + 1
      } else if token.kind == .word, Addresses.ats.contains(token.hash) {
        place = reader.email(at: place, spelled: true) ?? place + 1
      } else {
        place = reader.link(at: place) ?? place + 1
      }
    }
    return reader.found
  }

  private init(list: TokenList, scalars: [Unicode.Scalar]) {
    self.list = list
    self.scalars = scalars
  }

  private func original(_ index: Int) -> String {
    var text = String.UnicodeScalarView()
    let token = list.tokens[index]
    text.append(contentsOf: scalars[Int(token.start)..<min(Int(token.end), scalars.count)])
    return String(text)
  }

  private func isSign(_ index: Int, _ values: String) -> Bool {
    guard index >= 0, index < list.tokens.count, list.tokens[index].kind == .sign else { return false }
    return values.unicodeScalars.contains { Int($0.value) == list.tokens[index].value }
  }

  private func isPart(_ index: Int) -> Bool {
    index >= 0 && index < list.tokens.count && list.tokens[index].kind != .sign
  }

  private func isDot(_ index: Int) -> Bool {
    index >= 0 && index < list.tokens.count && list.tokens[index].kind == .word
      && Addresses.dots.contains(list.tokens[index].hash)
  }

  private mutating func email(at place: Int, spelled: Bool) -> Int? {
    guard let (local, start) = local(before: place, spelled: spelled), let (domain, end) = domain(after: place, spelled)
    else {
      return nil
    }
    found.removeAll { $0.end > start }
    found.append(DigitRuns.Found(kind: .email, start: start, end: end, value: local + "@" + domain, detail: nil))
    return end
  }

  private func local(before place: Int, spelled: Bool) -> (String, Int)? {
    var index = place - 1
    guard isPart(index), spelled || list.tokens[place].glued, !isDot(index) else { return nil }
    var text = original(index)
    var steps = 0
    while index > 0, steps < 24 {
      steps += 1
      if isDot(index - 1), isPart(index - 2), index - 2 >= 0 {
        text = original(index - 2) + "." + text
        index -= 2
      } else if list.tokens[index].glued, isSign(index - 1, ".+_-%&'") || isPart(index - 1) {
        text = original(index - 1) + text
        index -= 1
      } else {
        break
      }
    }
    while index < place, isSign(index, ".+-%&'") {
      text.removeFirst()
      index += 1
    }
    return index < place ? (text, index) : nil
  }

  private func domain(after place: Int, _ spelled: Bool) -> (String, Int)? {
    var index = place + 1
    guard isPart(index), spelled || list.tokens[index].glued else { return nil }
    var text = original(index)
    var last = text
    var labels = 1
    index += 1
    while index < list.tokens.count, index - place < 24 {
      if isSign(index, "."), list.tokens[index].glued, isPart(index + 1), list.tokens[index + 1].glued {
        last = original(index + 1)
        text += "." + last
        labels += 1
        index += 2
      } else if isDot(index), isPart(index + 1) {
        last = original(index + 1)
        text += "." + last
        labels += 1
        index += 2
      } else if list.tokens[index].glued, isSign(index, "-") && isPart(index + 1) && list.tokens[index + 1].glued {
        last = original(index + 1)
        text += "-" + last
        index += 2
      } else if list.tokens[index].glued, isPart(index) {
        last += original(index)
        text += original(index)
        index += 1
      } else {
        break
      }
    }
    guard labels > 1, (2...24).contains(last.unicodeScalars.count),
      last.unicodeScalars.allSatisfy({ $0.isASCII && $0.properties.isAlphabetic })
    else { return nil }
    return (text, index)
  }

  // MARK: Links

  private mutating func link(at place: Int) -> Int? {
    let token = list.tokens[place]
    guard token.kind != .sign, !token.glued || place == 0 || !isSign(place - 1, "@.-/") else { return nil }
    let text = list.text(place)
    var hostAt = place
    var isSure = false
    if text == "http" || text == "https", isSign(place + 1, ":"), isSign(place + 2, "/"), isSign(place + 3, "/"),
      isPart(place + 4)
    {
      hostAt = place + 4
      isSure = true
    } else if text == "www", isSign(place + 1, "."), isPart(place + 2) {
      isSure = true
    }
    var end = hostAt + 1
    var host = original(hostAt)
    var last = list.text(hostAt)
    var dots = 0
    while end + 1 < list.tokens.count, list.tokens[end].glued {
      if isSign(end, ".-"), isPart(end + 1), list.tokens[end + 1].glued {
        if isSign(end, ".") { dots += 1 }
        host += original(end) + original(end + 1)
        last = isSign(end, ".") ? list.text(end + 1) : last + list.text(end + 1)
        end += 2
      } else if isPart(end) {
        host += original(end)
        last += list.text(end)
        end += 1
      } else {
        break
      }
    }
    if end < list.tokens.count, list.tokens[end].glued, isPart(end) {
      host += original(end)
      last += list.text(end)
      end += 1
    }
    guard isSure ? hostAt > place || dots > 0 : dots > 0 && Addresses.ends.contains(last) else { return nil }
    end = path(from: end)
    var whole = ""
    for index in place..<end { whole += original(index) }
    let domain = host.lowercased().hasPrefix("www.") ? String(host.dropFirst(4)) : host
    found.append(DigitRuns.Found(kind: .url, start: place, end: end, value: whole, detail: domain.lowercased()))
    return end
  }

  /// Port, path, query and fragment: everything glued, less closing punctuation.
  private func path(from place: Int) -> Int {
    var end = place
    guard end < list.tokens.count, list.tokens[end].glued, isSign(end, ":/?#") else { return end }
    if isSign(end, ":"),
      !(end + 1 < list.tokens.count && list.tokens[end + 1].kind == .digits && list.tokens[end + 1].glued)
    {
      return end
    }
    while end < list.tokens.count, list.tokens[end].glued { end += 1 }
    while end > place, isSign(end - 1, ".,;:!?)]}\"'") { end -= 1 }
    return end
  }

  /// "at", "małpa": words that spell an address out.
  static func isSpelled(_ token: Token) -> Bool { token.kind == .word && ats.contains(token.hash) }

  private static func set(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { TokenList.hash(Fold.fold(String($0))) })
  }

  private static let ats = set("at małpa malpa малпа собака равлик affe klammeraffe")
  private static let dots = set("dot kropka крапка punkt")
  private static let ends: Set<String> = Set(
    """
    com org net pl eu de io gov edu info uk co ua dev app shop online biz tv me fr it es cz sk lt us ca ai cloud store
    site blog example test
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
