/// Currencies by name, sign and code.
enum Currencies {
  /// A unit of money and the words for it.
  struct Currency: Sendable {
    /// ISO 4217 where the words tell, else a plain name.
    let unit: String
    /// Folded words and signs, `_` within one of several.
    let words: String
    /// Words for its hundredth.
    var hundredth = ""
  }

  static let all: [Currency] = [
    Currency(
      unit: "PLN",
      words:
        """
        zł|zl|pln|złotych|złoty|złote|złotówki|złotówek|złotówka|złotego|złotym|złotymi|zlociszy|zlotys|zloti|\
        zlotych|zl_.|zloty|злотих|злотий|злоті|злотого|zlotis
        """,
      hundredth: "gr|grosz|grosze|groszy"),
    Currency(
      unit: "EUR",
      words: """
        eur|euro|euros|€|€ur|евро|євро|euraków|ojro
        """, hundredth: "eurocent|eurocents|eurocentów"),
    Currency(unit: "Dollar", words: "$|dollar|dollars|dolar|dolary|dolarów|долар|долари|доларів", hundredth: "c"),
    Currency(unit: "USD", words: "usd|us$|us_$|us_dollars|us_dollar"),
    Currency(unit: "Cent", words: "cent|cents|c|¢|cts|penny|pennies|centów|центів"),
    Currency(unit: "Pound", words: "£|pound|pounds|quid|funt|funty|funtów|£&", hundredth: "pence|p"),
    Currency(unit: "GBP", words: "gbp"), Currency(unit: "CHF", words: "chf|franków|franki|frank"),
    Currency(unit: "CZK", words: "czk|koron|korony|kc"),
    Currency(
      unit: "UAH",
      words: """
        uah|грн|гривень|гривні|гривня|гривню|hrywien|hrywny|₴
        """),
    Currency(unit: "INR", words: "rs|rs_.|rupee|rupees|inr|₹", hundredth: "paise"),
    Currency(unit: "Unnamed", words: "buck|bucks"), Currency(unit: "CAD", words: "cad"),
    Currency(unit: "CNY", words: "cny|yuan"),
    Currency(unit: "KWD", words: "kwd"), Currency(unit: "LBP", words: "lbp"),
    Currency(unit: "EGP", words: "egp|egyptianpound|egyptian_pound|egyptian_pounds|le|l_._e_.|geneh"),
    Currency(unit: "QAR", words: "qar|qatari_riyal|qatari_riyals"),
    Currency(unit: "SAR", words: "sar|saudi_riyal|saudi_riyals"),
    Currency(unit: "BGN", words: "bgn|lew|lewów"),
    Currency(
      unit: "MYR", words: "myr|rm|ringgit|ringgits|malaysian_ringgit|malaysian_ringgits", hundredth: "sen|sens"),
    Currency(unit: "Dinar", words: "dinar|dinars"), Currency(unit: "ILS", words: "ils|shekel|shekels|₪"),
    Currency(unit: "Riyal", words: "riyal|riyals"), Currency(unit: "Rial", words: "rial|rials"),
    Currency(unit: "MNT", words: "mnt"),
    Currency(unit: "JPY", words: "jpy|yen|¥"), Currency(unit: "SEK", words: "sek"), Currency(unit: "NOK", words: "nok"),
    Currency(unit: "DKK", words: "dkk"), Currency(unit: "AUD", words: "aud"),
  ]

  static func value(_ node: Node) -> MoneyValue? {
    guard all.indices.contains(Int(node.currency)) else { return nil }
    let unit = all[Int(node.currency)].unit
    switch node.bound {
    case .simple: return MoneyValue(.simple(node.value), unit: unit)
    case .between: return MoneyValue(.between(node.value, node.second), unit: unit)
    case .under: return MoneyValue(.under(node.value), unit: unit)
    case .above: return MoneyValue(.above(node.value), unit: unit)
    }
  }
}

/// Rules for sums of money.
enum MoneyRules {
  static func add(to grammar: inout GrammarBuilder) {
    for (index, currency) in Currencies.all.enumerated() {
      var node = Node(.currency)
      node.currency = Int16(index)
      let sign = node
      grammar.rule(currency.words) { _ in sign }
      guard !currency.hundredth.isEmpty else { continue }
      grammar.rule("#money i|and|und? #number \(currency.hundredth)", score: 1) { match in
        guard match.a.currency == sign.currency else { return nil }
        return topped(match.a, match.b)
      }
      if currency.unit == "PLN" {
        grammar.rule("#number \(currency.hundredth)") { amount(match: $0, $0.a.value / 100, sign) }
      }
      if currency.unit == "Dollar" {
        grammar.rule("#money i|and|und? #number cent|cents|¢", score: 1) { match in
          match.a.currency == sign.currency ? topped(match.a, match.b) : nil
        }
      }
    }
    simple(&grammar)
    bounds(&grammar)
    if grammar.lang == .pl { coins(&grammar) }
  }

  private static func amount(match: RuleMatch, _ value: Double, _ currency: Node) -> Node? {
    var node = Node(.money, value: value)
    node.currency = currency.currency
    return node
  }

  private static func topped(_ sum: Node, _ part: Node) -> Node? {
    guard sum.bound == .simple, sum.value == sum.value.rounded(), part.sorts.contains(.whole), part.value < 100 else {
      return nil
    }
    var node = sum
    node.sorts = .money
    node.value = (sum.value * 100 + part.value) / 100
    return node
  }

  private static func simple(_ grammar: inout GrammarBuilder) {
    grammar.rule("#number #currency") { match in
      let word = match.list.tokens[match.end - 1]
      // A single letter is money only behind digits ("10 c").
      if word.kind == .word, word.end - word.start < 3, match.list.tokens[Int(match.a.end) - 1].kind == .word {
        return nil
      }
      guard match.a.value >= 0 else { return nil }
      return amount(match: match, match.a.value, match.b)
    }
    grammar.rule("a|an? #currency #number") { match in
      let word = match.list.tokens[Int(match.a.start)]
      if word.kind == .word, word.end - word.start < 3, match.list.tokens[Int(match.b.start)].kind == .word {
        return nil
      }
      guard match.b.value >= 0, !["zl", "zlotych", "zlote"].contains(match.list.text(Int(match.a.start))) else {
        return nil
      }
      return amount(match: match, match.b.value, match.a)
    }
    grammar.rule("#number us|kanadyjskich|amerykańskich dollars|dolarów") { match in
      var node = Node(.money, value: match.a.value)
      node.currency = 3
      return node
    }
    grammar.rule("a|one dollar") { _ in
      var node = Node(.money, value: 1)
      node.currency = 2
      return node
    }
    grammar.rule("#money i|and|und? #whole", score: -1) { match in
      // "20 dollar 43", "3 GBP and one": hundredths without their name.
      guard match.sheet.resolver.lang == .en, match.b.value >= 1 else { return nil }
      let hasAnd = match.list.text(Int(match.b.start) - 1) == "and"
      guard hasAnd || match.b.value >= 10 else { return nil }
      return topped(match.a, match.b)
    }
  }

  private static func bounds(_ grammar: inout GrammarBuilder) {
    func bounded(_ bound: Node.AmountBound) -> @Sendable (RuleMatch) -> Node? {
      { match in
        guard match.a.bound == .simple else { return nil }
        var node = match.a
        node.sorts = .money
        node.bound = bound
        return node
      }
    }
    grammar.rule(
      """
      less_than|lower_than|under|below|at_most|no_more_than|up_to|do|poniżej|mniej_niż|maksymalnie|max|najwyżej|\
      nie_więcej_niż|góra|до|unter|höchstens|bis #money
      """,
      score: 1, bounded(.under))
    grammar.rule(
      """
      more_than|over|above|at_least|no_less_than|from|od|powyżej|ponad|więcej_niż|co_najmniej|minimum|min|\
      przynajmniej|від|über|mindestens #money
      """,
      score: 1, bounded(.above))
    grammar.rule(
      """
      about|around|exactly|approximately|roughly|około|ok|koło|jakieś|circa|ca|приблизно|etwa|ungefähr .? #money
      """
    ) { match in
      var node = match.a
      node.sorts = .money
      return node
    }
    grammar.rule(
      """
      from|between|od|między|pomiędzy|between|zwischen|від? #number to|and|-|do|a|i|und|bis|до #money
      """, score: 1
    ) { match in
      guard match.b.bound == .simple, match.a.value < match.b.value else { return nil }
      var node = match.b
      node.sorts = .money
      node.bound = .between
      node.second = match.b.value
      node.value = match.a.value
      return node
    }
    grammar.rule("from|between|od|między|pomiędzy? #money to|and|-|do|a|i #money", score: 1) { match in
      guard match.a.bound == .simple, match.b.bound == .simple, match.a.currency == match.b.currency,
        match.a.value < match.b.value
      else { return nil }
      var node = match.a
      node.sorts = .money
      node.bound = .between
      node.second = match.b.value
      return node
    }
  }

  /// Polish notes by their everyday names: "dwie stówki", "pięć dych", "tysiak".
  private static func coins(_ grammar: inout GrammarBuilder) {
    for (value, words) in [
      (
        100.0,
        """
        stówka|stówki|stówek|stówkę|stówa|stówy|stów|stówę|stowke|stowki
        """
      ), (10, "dycha|dychy|dych|dychę|dyszka|dyszki|dyszek|dyszkę"),
      (
        1_000,
        """
        tysiak|tysiaka|tysiaki|tysiaków|tysiaczek|kafel|kafla|kafle|kafli
        """
      ), (50, "pięćdziesiątka|pięćdziesiątkę|pięćdziesiątki"),
      (200, "dwusetka|dwusetkę"), (20, "dwudziestka|dwudziestkę"),
    ] {
      grammar.rule("#number \(words)") { match in
        var node = Node(.money, value: match.a.value * value)
        node.currency = 0
        return node
      }
      grammar.rule(words) { _ in
        var node = Node(.money, value: value)
        node.currency = 0
        return node
      }
      grammar.rule("pół \(words)\npółtora|półtorej \(words)") { match in
        var node = Node(.money, value: match.list.text(match.start) == "pol" ? value / 2 : value * 1.5)
        node.currency = 0
        return node
      }
    }
    grammar.rule("pół tysiąca|tysia złotych|zł|pln\npółtora tysiąca złotych|zł|pln") { match in
      var node = Node(.money, value: match.list.text(match.start) == "pol" ? 500 : 1_500)
      node.currency = 0
      return node
    }
  }
}
