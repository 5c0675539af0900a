import Assistant
import Firm
import Foundation
import Ground
import Language

/// What was said of one entry as the answer to one question.
struct FeedbackView {
  let question, entry, votes, effect, ids: String
  /// Something of it still counts.
  let can_undo: Bool

  /// The newest topics first; `rows` are in that order.
  static func topics(_ rows: [Feedback], memory: SearchMemory, _ words: UnderstandingWords) -> [FeedbackView] {
    struct Topic: Hashable {
      let question, entry: String
      let lang: Lang
    }
    func topic(_ row: Feedback) -> Topic {
      Topic(question: row.question.trimmed.lowercased(), entry: row.entry, lang: row.lang)
    }
    var seen: Set<Topic> = []
    let order = rows.map(topic).filter { seen.insert($0).inserted }
    let byTopic = Dictionary(grouping: rows, by: topic)
    return order.prefix(limit).compactMap { topic in
      byTopic[topic].map { FeedbackView($0, memory, words) }
    }
  }

  private static let limit = 30

  private init(_ rows: [Feedback], _ memory: SearchMemory, _ words: UnderstandingWords) {
    let counting = rows.filter { $0.undone == nil }
    let one = rows[0]
    question = one.question
    entry = words.intent("entry.\(one.entry)")
    func count(_ verdict: SearchFeedback.Verdict) -> Int { rows.count { $0.verdict == verdict } }
    votes = [
      ("votes_yes", count(.helped)), ("votes_no", count(.missed)), ("votes_staff", count(.answered)),
    ].filter { $0.1 > 0 }.map { "\(words.text($0.0)): \($0.1)" }.joined(separator: " · ")
    let balance = memory.balance(of: one.entry, question: one.question, one.lang)
    effect =
      counting.isEmpty
      ? words.text("effect_undone").replacing("{who}", with: words.day(rows.compactMap(\.undone?.at).max()))
      : words.text(balance > 0 ? "effect_more" : balance < 0 ? "effect_less" : "effect_none")
    ids = counting.map(\.id.text).joined(separator: ",")
    can_undo = !counting.isEmpty
  }
}

extension UnderstandingWords {
  func day(_ moment: Moment?) -> String { moment.map { DayWords(lang: lang).date(zone.day($0)) } ?? "" }
}
