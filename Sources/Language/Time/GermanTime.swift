/// The everyday part of time in German.
enum GermanTime {
  static func add(to grammar: inout GrammarBuilder) {
    words(&grammar)
    ordinals(&grammar)
    PlainRules.add(to: &grammar, PlainWords.german)
    grammar.rule("halb #hour", score: 1) { TimeMake.shifted($0.a, by: -30) }
    grammar.rule("#hour uhr #whole", score: 1) { match in
      guard match.b.value < 60, match.a.time.minute == nil else { return nil }
      var spec = match.a.time
      spec.minute = Int8(match.b.value)
      return .time(spec)
    }
    grammar.rule("#dom . #month", score: 2) { match in
      var spec = match.b.time
      guard spec.day == nil, spec.month != nil else { return nil }
      spec.day = match.a.time.day
      return .time(spec)
    }
  }

  private static func words(_ grammar: inout GrammarBuilder) {
    PlainRules.weekdays(
      """
      montag montags mo|dienstag dienstags di|mittwoch mittwochs mi|donnerstag donnerstags|freitag freitags fr
      |samstag samstags sonnabend sa|sonntag sonntags
      """, &grammar)
    PlainRules.months(
      """
      januar jänner jan|februar feb|märz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|\
      november nov
      |dezember dez
      """, &grammar)
    grammar.word("sekunde sekunden", .unit(.second))
    grammar.word("minute minuten min", .unit(.minute))
    grammar.word("stunde stunden std", .unit(.hour))
    grammar.word("tag tage tagen", .unit(.day))
    grammar.word("woche wochen", .unit(.week))
    grammar.word("monat monate monaten monats", .unit(.month))
    grammar.word("jahr jahre jahren jahres", .unit(.year))
    grammar.word("vormittag vormittags", PlainRules.part(.forenoon))
    grammar.word("morgens früh", PlainRules.part(.morning))
    grammar.word("nachmittag nachmittags", PlainRules.part(.afternoon))
    grammar.word("abend abends", PlainRules.part(.evening))
    grammar.word("nacht nachts", PlainRules.part(.night))
    grammar.word("mittags mittag", PlainRules.part(.noon))
    grammar.word("nächste nächsten nächster nächstes kommende kommenden kommender", Node(.which, value: 1))
    grammar.word("letzte letzten letzter letztes vergangene vergangenen vorige vorigen", Node(.which, value: -1))
    grammar.word("diese diesen dieser dieses diesem", Node(.which, value: 0))
  }

  private static func ordinals(_ grammar: inout GrammarBuilder) {
    let names = [
      "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft",
      "dreizehnt",
      "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst",
    ]
    for (index, name) in names.enumerated() {
      var node = Node([.ordinal, .dom], value: Double(index + 1))
      node.time.day = Int8(index + 1)
      grammar.word("\(name)e \(name)en \(name)er \(name)es", node)
    }
  }
}
