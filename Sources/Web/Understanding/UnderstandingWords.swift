import Assistant
import Conversations
import Ground
import Knowledge
import Language

/// What the page on understanding says, in Polish or English.
struct UnderstandingWords: Sendable {
  let lang: Lang
  let zone: Zone
  let mind: AssistantMind

  init(_ lang: Lang, zone: Zone, mind: AssistantMind) {
    self.lang = lang == .pl ? .pl : .en
    self.zone = zone
    self.mind = mind
  }

  var texts: [String: String] { UnderstandingTexts.catalogue[lang] }
  func text(_ key: String) -> String { texts[key] ?? key }

  /// A share of 1 in whole percent; 100 only for certainty.
  static func percent(_ share: Double) -> Int { share >= 1 ? 100 : min(99, Int((share * 100).rounded())) }

  func quoted(_ text: String) -> String { lang == .pl ? "„\(text)”" : "“\(text)”" }

  // MARK: intents

  func intent(_ label: String) -> String {
    switch IntentOpinion.Subject(label: label) {
    case .entry(let id):
      text("intent_entry").replacing("{name}", with: mind.knowledge.entry(id, lang: lang)?.title ?? id)
    case .connector(let name): text("intent_connector").replacing("{name}", with: name)
    case .job, nil: text("intent_\(label)")
    }
  }

  func verdict(_ opinion: IntentOpinion?) -> String {
    guard let opinion else { return text("untrained") }
    switch opinion.subject {
    case nil: return text("verdict_refused")
    case .entry: return text("verdict_entry")
    case .job, .connector:
      return text(opinion.wanted != nil ? "verdict_sure" : opinion.offered != nil ? "verdict_offer" : "verdict_unsure")
    }
  }

  func advice(_ label: String, _ other: String) -> String {
    switch (IntentOpinion.Subject(label: label), IntentOpinion.Subject(label: other)) {
    case (.entry, .entry): text("advice_entries")
    case (.entry, .job), (.job, .entry): text("advice_job")
    case (.connector, _), (_, .connector): text("advice_connector")
    default: text("advice_built_in")
    }
  }

  func confused(_ count: Int, of all: Int) -> String {
    lang == .pl ? "\(count) z \(all) zdań" : "\(count) of \(all) sentences"
  }

  func learnt(lines: Int, intents: Int) -> String {
    lang == .pl
      ? "Zdań do nauki: \(lines). Zamiarów: \(intents)."
      : "Sentences learnt from: \(lines). Intents: \(intents)."
  }

  // MARK: language and mood

  func language(_ guess: LanguageGuess) -> String {
    let names: [Lang: (String, String)] = [
      .pl: ("polski", "Polish"), .en: ("angielski", "English"), .uk: ("ukraiński", "Ukrainian"),
      .de: ("niemiecki", "German"),
    ]
    let name = names[guess.lang].map { lang == .pl ? $0.0 : $0.1 } ?? guess.lang.rawValue
    return "\(name), \(text("sure")) \(Self.percent(guess.sureness))%"
  }

  func mood(_ mood: Mood) -> String {
    let tone = text("mood_\(mood.tone.rawValue)")
    return mood.upset ? "\(tone). \(text("mood_upset"))" : tone
  }

  // MARK: knowledge and what is done

  func title(_ found: KnowledgeIndex.Found) -> String {
    guard let heading = found.section?.heading, heading != found.entry.title else { return found.entry.title }
    return "\(found.entry.title) – \(heading)"
  }

  /// `sentence`: search knows its words without capitals and diacritics; they are told as they were written.
  func why(_ found: KnowledgeIndex.Found, in sentence: String, _ opinion: IntentOpinion?) -> String {
    let letters = Array(sentence.unicodeScalars)
    let written = Dictionary(
      Words.of(sentence).map { ($0.text, String(String.UnicodeScalarView(letters[$0.start..<$0.end]))) },
      uniquingKeysWith: { one, _ in one })
    let shared = found.matched.map { written[$0] ?? $0 }
    var reasons = [
      shared.isEmpty ? text("why_meaning") : "\(text("why_words")) \(shared.joined(separator: ", "))"
    ]
    if opinion?.subject == .entry(found.entry.id) { reasons.append(text("why_intent")) }
    return reasons.joined(separator: " · ")
  }

  func does(_ it: Explanation) -> String {
    let decision = it.decision
    switch decision.kind {
    case .answered:
      switch decision.answers.first {
      case "firm.hours": return text("does_hours")
      case "firm.services": return text("does_prices")
      default: return text("does_answered")
      }
    case .asked: return "\(text("does_asked")) \(it.asks.map { text("asks_\($0)") } ?? "…")."
    case .declined: return text("does_declined")
    case .talked: return text("does_talked")
    case .did: return text("does_did")
    case .handedOver:
      guard case .handOver(let reason)? = decision.moves.first else { return text("does_over") }
      return "\(text("does_over")) \(text("over_\(reason.rawValue)"))"
    }
  }
}
