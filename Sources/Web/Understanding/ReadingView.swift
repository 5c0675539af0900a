import Assistant
import Conversations
import Firm
import Knowledge
import Language

/// One sentence, explained.
struct ReadingView {
  struct Row {
    let name, text, value, note: String
  }
  struct Share {
    let name: String
    let percent: Int
    let best: Bool
  }
  struct Near {
    let title, why: String
    let percent: Int
    let sure: Bool
  }

  /// The sentence with what was found in it.
  let drawn: [Stretch]
  let entities: [Row]
  let language, mood: String
  /// The sentence with the words that made the mood; empty when there are none.
  let mooded: [Stretch]
  let mood_words: String
  let intents: [Share]
  /// In a sentence: accepted or refused, and what that means.
  let verdict: String
  let accepted: Bool
  let deciding: [Stretch]
  let words_for, words_against: String
  let near: [Near]
  let does, reply: String
  let sources: [String]
  let choices: [String]
  let has_reply, has_sources, has_choices, has_entities, has_deciding, has_for, has_against, has_near, has_mood: Bool

  init(_ it: Explanation, _ words: UnderstandingWords) {
    let here = it.situation
    let text = here.text
    let scalars = Array(text.unicodeScalars)
    func part(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
      return String(view)
    }
    drawn = Stretch.cut(
      text, Self.apart(it.entities).map { ($0.range, $0.kind.rawValue, words.entity($0.kind)) })
    entities = it.entities.map {
      Row(name: words.entity($0.kind), text: $0.text, value: words.value($0), note: words.assumed($0.assumed))
    }
    language = words.language(here.reading.language)
    mood = words.mood(here.reading.mood)
    mooded =
      it.mood.isEmpty
      ? []
      : Stretch.cut(text, it.mood.map { ($0.range, $0.kind.rawValue, words.text("mood_\($0.kind.rawValue)")) })
    mood_words = it.mood.map { "„\(part($0.range))” (\(words.text("mood_\($0.kind.rawValue)")))" }.joined(
      separator: ", ")
    let guess = here.opinion?.guess
    let isAccepted = guess?.isAccepted ?? false
    accepted = isAccepted
    intents = (guess?.top ?? []).enumerated().map { place, choice in
      Share(
        name: words.intent(choice.label), percent: UnderstandingWords.percent(choice.score),
        best: place == 0 && isAccepted)
    }
    verdict = words.verdict(here.opinion)
    let strongest = it.reasons.map { abs($0.weight) }.max() ?? 0
    let telling = it.reasons.filter { abs($0.weight) >= 0.15 * strongest && strongest > 0 }
    deciding = Stretch.cut(
      text,
      telling.map { reason in
        let step = abs(reason.weight) >= 0.6 * strongest ? 2 : 1
        return (
          reason.start..<reason.end, reason.weight > 0 ? "for\(step)" : "against",
          words.text(reason.weight > 0 ? "word_for" : "word_against")
        )
      })
    func list(_ reasons: [IntentGuess.Reason]) -> String {
      reasons.sorted { abs($0.weight) > abs($1.weight) }.map { part($0.start..<$0.end) }.joined(separator: ", ")
    }
    words_for = list(telling.filter { $0.weight > 0 })
    words_against = list(telling.filter { $0.weight < 0 })
    let sure = here.firm.assistant.sureEnough
    near = here.found.map { found in
      Near(
        title: words.title(found), why: words.why(found, in: text, here.opinion),
        percent: UnderstandingWords.percent(found.sureness), sure: found.sureness >= sure)
    }
    does = words.does(it)
    (reply, sources, choices) = Self.said(it.decision)
    has_reply = !reply.isEmpty
    has_sources = !sources.isEmpty
    has_choices = !choices.isEmpty
    has_entities = !entities.isEmpty
    has_deciding = !telling.isEmpty
    has_for = !words_for.isEmpty
    has_against = !words_against.isEmpty
    has_near = !near.isEmpty
    has_mood = !mooded.isEmpty
  }

  /// Entities that do not overlap, the longest of those that do.
  private static func apart(_ entities: [Entity]) -> [Entity] {
    var kept: [Entity] = []
    for entity in entities.sorted(by: { $0.range.count > $1.range.count })
    where !kept.contains(where: { $0.range.overlaps(entity.range) }) { kept.append(entity) }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func said(_ decision: Decision) -> (String, [String], [String]) {
    var texts: [String] = []
    var (titles, buttons): ([String], [String]) = ([], [])
    for case .say(let text, let sources, let choices) in decision.moves {
      texts.append(text)
      titles += sources.map(\.title)
      buttons += choices
    }
    return (texts.joined(separator: "\n\n"), titles, buttons)
  }
}
