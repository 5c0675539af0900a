import Booking
import Firm
import Ground
import Language
import Staff

/// One message, read for the jobs.
struct JobTurn: Sendable {
  let text: String
  /// The text without the times and contact details in it.
  let rest: String
  let reading: Reading
  let steering: Steering
  let language: Lang
  let now: Moment
  let setup: BookingSetup
  let finder: ServiceFinder
  let isVerified: Bool
  /// Times named, in the order of the text.
  let times: [NamedTime]
  /// Contact details given.
  let contact: RunningJob.Contact
  /// Titles of the knowledge nearest to the message, in the firm's own language: a bridge for customers who write in
  /// another.
  let related: [String]
  /// A one-time code, or what looks like one, was given.
  let hasCode: Bool
  /// The message is answered well by the firm's knowledge.
  let hasAnswer: Bool
  /// The trained intents read it as the very entry that answers.
  let meansAnswer: Bool
  /// The firm's own jobs, and the one of them that the message asks for.
  var connectors: [Connector] = []
  var connector: Connector?

  /// A time in the text, and whether a word like "na" says that something is to go there.
  struct NamedTime: Hashable, Sendable {
    var time: SpokenTime
    var isTarget: Bool
    /// "w piątek nie dam rady".
    var isExcluded: Bool
    /// "na zimę", "w przyszłym roku": when things are, too long for somebody to come at.
    var isSeason = false

    /// A clock time without a day.
    var isHour: Bool { time.isExact && time.days == nil }
  }

  var firm: Firm { setup.firm }
  var zone: Zone { setup.zone }
  var today: Day { zone.day(now) }
  var words: JobWords { JobWords(firm: firm, lang: language, today: today) }

  /// The services that the message may mean, best first. In "boli mnie ząb, kiedy najszybciej do dentysty?" what is asked
  /// for goes before the story.
  func services(among: [ID<Service>] = [], like: Service? = nil, isAsked: Bool = false) -> [ID<Service>] {
    if like == nil, among.isEmpty, language == firm.language, reading.hours == nil, let clause = whenClause {
      let named = finder.services(in: clause, lang: language).filter { finder.isNamed($0, in: clause) }
      if let meant = named.isEmpty ? finder.near(clause, lang: language) : named { return meant }
    }
    return finder.services(in: rest, lang: language, among: among, like: like, related: related, isAsked: isAsked)
  }

  /// The services that the message names, and not only comes near to.
  func namedServices() -> [ID<Service>] { services().filter(isNamed) }

  /// "Chcę oddać rower na przegląd, kiedy najszybciej?": somebody who wants to come with what can be booked, and says so or
  /// asks when; or who wants what they name.
  var wantsToCome: Bool {
    // "Ile kosztuje masaż i kiedy najbliższy termin?" is told both.
    guard reading.price == nil || asksWhen && time.order == .earliest && !namedServices().isEmpty else { return false }
    if steering.wants, !isQuestion, reading.wishes.isEmpty, !reading.talk.complains, !namedServices().isEmpty {
      return true
    }
    if asksWhen, reading.hours == nil {
      if time.order == .earliest {
        return !namedServices().isEmpty || finder.near(whenClause ?? rest, lang: language) != nil
      }
      // "Masaż kiedy?"
      if services().contains(where: { finder.isOnly($0, in: rest) }) { return true }
    }
    guard steering.comes, !(reading.hours == nil ? services() : namedServices()).isEmpty else { return false }
    return asksWhen || !isQuestion
  }

  /// "Masaż w sobotę", "przegląd": a service, a time or a person, and nothing else. With a question mark a time is needed.
  var isOnlyService: Bool {
    guard reading.wishes.isEmpty, reading.hours == nil, reading.price == nil, steering.about == nil,
      !steering.refuses, !steering.drops, !steering.asks || comingTime.days != nil
    else { return false }
    let named = services()
    return !named.isEmpty && named.allSatisfy { finder.isNamed($0, in: rest) && finder.isOnly($0, in: rest) }
  }

  /// What the customer asks of that they have arranged.
  var ownDates: OwnDates? {
    guard reading.wishes.allSatisfy({ $0 == .book || $0 == .callback }) else { return nil }
    return OwnDates.read(text) ?? (OwnDates.asksWhenIHave(text) && !namedServices().isEmpty ? .visits : nil)
  }

  private var isQuestion: Bool {
    steering.asks || Words.of(text, limit: 100).contains { Self.askingWords.contains($0.text) }
  }

  /// "Proszę oddzwonić", "czy możecie oddzwonić?", and not "czy oddzwaniacie po godzinach?"
  var wantsCall: Bool {
    reading.wishes.contains(.callback)
      && (!steering.asks || Words.of(text, limit: 100).contains { Self.requestWords.contains($0.text) })
  }

  /// Nothing is named besides a time, and words with which one asks for a visit.
  var isBare: Bool { ContentWords.stems(of: rest, language).isEmpty }

  /// The part between commas that asks when.
  private var whenClause: String? {
    guard asksWhen else { return nil }
    let clauses = rest.split(whereSeparator: { ",.;!?\n".contains($0) })
    guard clauses.count > 1 else { return nil }
    return clauses.first { Words.of(String($0)).contains { Self.whenWords.contains($0.text) } }.map(String.init)
  }

  /// "Kiedy mogę przyjść?", and not "do kiedy mogę przyjść na poprawkę?"
  var asksWhen: Bool {
    let words = Words.of(text, limit: 100).map(\.text)
    return words.indices.contains { place in
      Self.whenWords.contains(words[place]) && (place == 0 || !Self.untilWords.contains(words[place - 1]))
    }
  }

  private static let whenWords = Set(["kiedy", "when", "коли", "wann"].map(Fold.fold))
  /// Without a question mark they tell a question all the same.
  private static let askingWords = Set(
    ["czy", "ile", "kiedy", "jak", "co", "gdzie", "when", "how", "what", "чи", "коли", "скільки", "ob", "wann", "wie"]
      .map(Fold.fold))
  private static let requestWords = Set(
    [
      "proszę", "poproszę", "możecie", "może", "mógłby", "mogłaby", "moglibyście", "niech", "please", "can", "could",
      "прошу", "можете", "могли", "bitte", "können", "könnten",
    ].map(Fold.fold))
  private static let untilWords = Set(["do", "until", "till", "до", "bis"].map(Fold.fold))

  /// Whether the message names the service by what is done, not only by what it is done to.
  func isNamed(_ service: ID<Service>) -> Bool {
    language == firm.language
      ? finder.isNamed(service, in: rest) : finder.isNamed(service, in: rest, from: language, related: related)
  }

  /// All times together: what is said later changes what was said before ("w czwartek… nie, jednak w piątek").
  var time: SpokenTime { Self.together(times) }

  /// The times at which somebody may come: naming one can ask for a visit, naming a season cannot.
  var comingTime: SpokenTime { Self.together(times.filter { !$0.isSeason }) }

  private static func together(_ times: [NamedTime]) -> SpokenTime {
    times.filter { !$0.isExcluded }.reduce(SpokenTime()) { $0.changed(by: $1.time) }
  }
}

/// What a job says and does in a turn.
struct JobStep: Sendable {
  /// The reply; the parts become paragraphs.
  var say: [String]
  var choices: [String] = []
  var effects: [JobEffect] = []
  var dialogue: Dialogue
  /// Nothing of the message was understood for the job.
  var isFailure = false

  /// With a word in front that something was taken in.
  func noting(_ word: String) -> JobStep {
    var step = self
    step.say.insert(word, at: 0)
    return step
  }
}
