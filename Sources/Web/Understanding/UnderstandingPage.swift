import Assistant
import Language
import Staff

/// The page as its template takes it.
struct UnderstandingPage {
  struct Example { let text, link: String }

  let bar: TeamBar
  let csrf, firm, text: String
  let t: [String: String]
  let examples: [Example]
  /// Nil when no sentence was tried.
  let reading: ReadingView?
  /// Nil before the intents are trained.
  let review: ReviewView?
  let feedback: [FeedbackView]
  let has_feedback: Bool

  init(
    _ session: Session, firm: String, text: String, reading: ReadingView?, review: ReviewView?,
    feedback: [FeedbackView], words: UnderstandingWords
  ) {
    self.feedback = feedback
    has_feedback = !feedback.isEmpty
    bar = TeamBar(
      session, at: .reading, words.lang, among: [.pl, .en],
      query: text.isEmpty ? "" : Address.query(text))
    csrf = session.csrf
    self.firm = firm
    self.text = text
    self.reading = reading
    self.review = review
    t = words.texts
    examples = ["example_1", "example_2", "example_3"].map { key in
      Example(text: words.text(key), link: Address.understanding(words.text(key)))
    }
  }
}

/// A stretch of a sentence as it is drawn.
struct Stretch {
  let text: String
  /// Empty for text that is not marked.
  let kind: String
  /// What a mark says to those who do not see it.
  let label: String
  let marked: Bool

  init(_ text: String, kind: String = "", label: String = "") {
    self.text = text
    self.kind = kind
    self.label = label
    marked = !kind.isEmpty
  }

  /// Cuts `text` at marks, which are in order and do not overlap; their ranges count code points.
  static func cut(_ text: String, _ marks: [(range: Range<Int>, kind: String, label: String)]) -> [Stretch] {
    let scalars = Array(text.unicodeScalars)
    func part(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
      return String(view)
    }
    var stretches: [Stretch] = []
    var place = 0
    for mark in marks where mark.range.lowerBound >= place {
      if mark.range.lowerBound > place {
        stretches.append(Stretch(part(place..<mark.range.lowerBound)))
      }
      stretches.append(Stretch(part(mark.range), kind: mark.kind, label: mark.label))
      place = mark.range.upperBound
    }
    if place < scalars.count { stretches.append(Stretch(part(place..<scalars.count))) }
    return stretches
  }
}
