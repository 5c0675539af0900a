/// Numbers with units of thousand, percents and sums of money.
enum AmountRules {
  static func add(to grammar: inout GrammarBuilder) {
    numbers(&grammar)
    MoneyRules.add(to: &grammar)
    if grammar.lang == .en { english(&grammar) }
  }

  private static func english(_ grammar: inout GrammarBuilder) {
    grammar.rule("a? couple of?") { $0.end - $0.start > 1 ? .number(2) : nil }
    grammar.rule("a dozen of?") { _ in .number(12) }
    grammar.rule("#whole dozen|dozens") { .number($0.a.value * 12) }
    grammar.rule("nil") { $0.next == nil && $0.start == 0 ? .number(0) : nil }
    grammar.rule("#whole point #whole", score: 1) { match in
      var fraction = match.b.value
      while fraction >= 1 { fraction /= 10 }
      return .number(match.a.value + fraction)
    }
    // "45 (forty five)"
    grammar.rule("#whole ( #whole )", score: 1) { $0.a.value == $0.b.value ? .number($0.a.value) : nil }
    grammar.rule("#number lakh|lakhs|crore|crores|krores|cr", score: -1) { match in
      let isLakh = match.list.text(match.end - 1).hasPrefix("la")
      guard !match.a.sorts.contains(.scaled), match.a.value < 1e9 else { return nil }
      return .number(match.a.value * (isLakh ? 1e5 : 1e7))
    }
  }

  private static func numbers(_ grammar: inout GrammarBuilder) {
    for (factor, words) in scales(grammar.lang) {
      grammar.rule("#digits \(words)\n#digits \(words) .", score: -1) { match in
        guard match.a.sorts.contains(.digits), match.a.value < 1e9, !match.a.sorts.contains(.scaled) else { return nil }
        if match.list.text(match.end - 1) == ".", match.list.tokens[match.end - 1].glued == false { return nil }
        let word = match.list.tokens[Int(match.a.end)]
        if word.end - word.start == 1, !word.glued { return nil }
        var node = Node.number(match.a.value * factor)
        node.sorts.formUnion([.digits, .scaled])
        return node
      }
    }
    grammar.rule("minus|-|negative #number", score: 1) { match in
      guard match.a.value > 0 else { return nil }
      let first = match.list.tokens[match.start]
      if first.kind == .sign {
        guard match.list.tokens[match.start + 1].glued, match.start == 0 || !first.glued else { return nil }
      }
      var node = Node(.number, value: -match.a.value)
      if match.a.sorts.contains(.scaled) { node.sorts.insert(.scaled) }
      return node
    }
    grammar.rule("#number %|procent|procenta|procentów|proc|percent|prozent|відсотків|відсотки|відсоток") { match in
      Node(.percent, value: match.a.value)
    }
  }

  private static func scales(_ lang: Lang) -> [(Double, String)] {
    switch lang {
    case .pl:
      [
        (
          1e3,
          """
          k|tys|tysięcy|tysiące|tysiąc|tysia|tysi|tyś
          """
        ), (1e6, "m|mln|milionów|miliony|milion|miliona"), (1e9, "g|mld|miliardów|miliardy"),
      ]
    case .en:
      [
        (1e3, "k|thousand|thousands"), (1e6, "m|mln|million|millions|mio"), (1e9, "g|b|bn|billion|billions"),
        (1e5, "lakh|lakhs|lkh"), (1e7, "crore|crores|krore|krores|cr"),
      ]
    case .uk: [(1e3, "к|тис|тисяч|тисячі|тисяча"), (1e6, "млн|мільйонів|мільйони|мільйон")]
    case .de: [(1e3, "k|tsd|tausend"), (1e6, "mio|million|millionen")]
    }
  }
}
