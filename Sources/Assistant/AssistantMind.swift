import Booking
public import Conversations
public import Firm
public import Ground
public import Knowledge
import Language

/// What the assistant thinks with: reads a message, looks it up, decides. No store, no clock of its own.
public struct AssistantMind: Sendable {
  public let knowledge: KnowledgeIndex
  public let intents: Intents
  let firm: @Sendable () -> Firm
  private let connectors: @Sendable () -> [Connector]
  private let finders = FinderCache()

  /// `connectors`: the firm's own jobs.
  public init(
    knowledge: KnowledgeIndex, intents: Intents = .none, connectors: @escaping @Sendable () -> [Connector] = { [] },
    firm: @escaping @Sendable () -> Firm
  ) {
    self.knowledge = knowledge
    self.intents = intents
    self.connectors = connectors
    self.firm = firm
  }

  /// What was said before the turn that is considered.
  public struct Before: Sendable {
    /// The customer's last message before this one.
    public var customerSaid: String?
    public var assistantSpoke: Bool

    public init(customerSaid: String?, assistantSpoke: Bool) {
      self.customerSaid = customerSaid
      self.assistantSpoke = assistantSpoke
    }
  }

  /// The talk that a turn belongs to.
  struct Setting {
    var language: Lang
    var channel: Channel
    var failures: Int
    var isVerified: Bool
  }

  /// - Parameters:
  ///   - dialogue: the memory of the talk so far.
  ///   - books: the firm's books, for jobs; nil = no jobs, answers only.
  /// - Throws: what the books throw.
  public func consider(
    _ text: String, in conversation: Conversation, before: Before, customerName: String?, now: Moment,
    dialogue: Dialogue = Dialogue(), books: (any JobFacts)? = nil
  ) throws -> (situation: Situation, decision: Decision) {
    let setting = Setting(
      language: conversation.language, channel: conversation.channel, failures: conversation.failures,
      isVerified: conversation.verified)
    return try consider(
      text, in: setting, before: before, customerName: customerName, now: now, dialogue: dialogue, books: books)
  }

  func consider(
    _ text: String, in setting: Setting, before: Before, customerName: String?, now: Moment,
    dialogue: Dialogue = Dialogue(), books: (any JobFacts)? = nil
  ) throws -> (situation: Situation, decision: Decision) {
    let situation = try understand(text, in: setting, before, customerName, now, dialogue, books)
    return (situation, try Policy.decide(in: situation, books: books))
  }

  /// - Parameter isPart: it is one question of several, which are not told apart further.
  private func understand(
    _ text: String, in setting: Setting, _ before: Before, _ customerName: String?, _ now: Moment,
    _ dialogue: Dialogue, _ books: (any JobFacts)?, isPart: Bool = false
  ) throws -> Situation {
    let firm = firm()
    let context = firm.spoken(at: now)
    var previous = before.customerSaid.flatMap {
      HoursQuestion.read($0, lang: setting.language, context: context)
    }
    // "A w niedzielę?", "a w Wigilię?": a second question that goes on with the hours.
    if previous == nil, dialogue.answered?.contains("firm.hours") == true, before.customerSaid != nil {
      previous = HoursQuestion(days: [.general], focus: .hours)
    }
    var reading = Reader.read(
      text, usual: setting.language, spoken: Lang.allCases, previousHours: previous, context: context)
    let lang = isPart ? setting.language : reading.language.lang
    let opinion = intents.read(text)
    let found = find(text, lang, on: firm.zone.day(now), said: before.customerSaid, opinion, dialogue)
    let sure = firm.assistant.sureEnough
    var parts: [Situation] = []
    if !isPart, reading.questions.count > 1 {
      var setting = setting
      setting.language = lang
      for question in reading.questions.prefix(Self.fewQuestions) {
        // "… w Wigilię? A 2 stycznia?" goes on with the hours.
        let before = parts.last.flatMap { $0.reading.hours == nil ? nil : $0.text }
        parts.append(
          try understand(
            question, in: setting, Before(customerSaid: before, assistantSpoke: true), customerName, now, dialogue,
            books, isPart: true))
      }
    }
    let hasAnswer = (found + parts.flatMap { $0.found.prefix(1) }).contains { $0.sureness >= sure }
    if dialogue.jobs.isEmpty { reading = IntentUse.filled(reading, by: opinion, hasAnswer: hasAnswer) }
    var situation = Situation(
      firm: firm, now: now, channel: setting.channel, text: text, reading: reading, language: lang, found: found,
      failures: setting.failures, isFirstReply: !before.assistantSpoke, customerName: customerName)
    situation.parts = parts
    situation.opinion = opinion
    if let books {
      let setup = try books.setup()
      let connectors = connectors()
      var turn = JobTurn(
        text: text, reading: reading, lang: lang, now: now, setup: setup, finder: finders.finder(for: setup),
        isVerified: setting.isVerified, asked: dialogue.jobs.last?.asks,
        hasAnswer: (found.first?.sureness ?? 0) >= sure,
        meansAnswer: found.first.map { opinion?.subject == .entry($0.entry.id) } ?? false,
        related: lang == firm.language
          ? []
          : found.prefix(2).filter { $0.sureness >= Self.bridging }.compactMap {
            knowledge.entry($0.entry.id, lang: firm.language)?.title
          })
      turn.connectors = connectors
      turn.connector = ConnectorChoice.wanted(text, among: connectors, by: opinion)
      situation.jobs = JobDesk(turn: turn, dialogue: dialogue, allowed: Self.allowed(setup))
    }
    return situation
  }

  /// The knowledge nearest to a message. Whoever asks on is rarely helped by the same answer once more: another that is
  /// sure goes before it.
  private func find(
    _ text: String, _ lang: Lang, on day: Day, said: String?, _ opinion: IntentOpinion?, _ dialogue: Dialogue
  ) -> [KnowledgeIndex.Found] {
    // Figures alone ask nothing.
    guard text.contains(where: \.isLetter) else { return [] }
    let found = IntentUse.weighed(search(text, lang, on: day), by: opinion)
    guard let said, FollowUp.leansOn(text, lang: lang) else { return found }
    let told = Set(dialogue.answered ?? [])
    // What only the message before speaks of was not asked now.
    let words = Set(Words.of(text, limit: 12).map(\.text).filter { !ContentWords.stems(of: $0, lang).isEmpty })
    let isNew = { (one: KnowledgeIndex.Found) in
      (!told.contains(one.entry.id) || opinion?.subject == .entry(one.entry.id))
        && (words.isEmpty || !words.isDisjoint(with: one.matched))
    }
    let sure = firm().assistant.sureEnough
    func isSure(_ found: [KnowledgeIndex.Found]) -> Bool { (found.first?.sureness ?? 0) >= sure }
    let together = search("\(said)\n\(text)", lang, on: day)
    let new = together.filter(isNew)
    if let clear = [found.filter(isNew), new, found].first(where: isSure) { return clear }
    // Near enough to be asked about, which is better than what they were told just now.
    if (new.first?.sureness ?? 0) >= Self.bridging { return new }
    return isSure(together) ? together : found
  }

  /// The entries nearest to a text. Who leads the firm only an entry tells that is asked just that.
  private func search(_ text: String, _ lang: Lang, on day: Day) -> [KnowledgeIndex.Found] {
    let found = knowledge.search(text, lang: lang, on: day)
    guard LeaderQuestion.read(text) else { return found }
    return found.filter { $0.entry.lines.contains(where: LeaderQuestion.read) }
  }

  /// So many questions of one message are told apart.
  private static let fewQuestions = 4
  /// Knowledge at least so near to a message helps to tell which service a customer means who writes in another language.
  private static let bridging = 0.3

  /// Visits only where the firm has services and wants them booked by software.
  private static func allowed(_ setup: BookingSetup) -> Set<JobKind> {
    let books = setup.firm.assistant.duties.contains(.booking) && setup.services.contains(where: \.active)
    var allowed: Set<JobKind> = [.contactChange, .consentChange, .connector]
    if books { allowed.formUnion([.book, .move, .cancel, .visits]) }
    if setup.firm.assistant.duties.contains(.callbacks) { allowed.formUnion([.callback, .callbackCancel]) }
    return allowed
  }

  /// Put before the first reply of a conversation, so that nobody takes software for a person.
  func introduction(_ lang: Lang) -> String { Phrases(firm: firm(), lang: lang)[.introduction] }
}

/// Whether a message goes on with the one before: short, and beginning as a continuation does.
enum FollowUp {
  static func leansOn(_ text: String, lang: Lang) -> Bool {
    let words = Words.of(text, limit: 12).map(\.text)
    guard let first = words.first, words.count <= 8 else { return false }
    let starts: Set<String> =
      switch lang {
      case .pl: ["a", "i", "to", "ile", "kiedy", "gdzie", "czyli", "ok"]
      case .en: ["and", "so", "what", "how", "when", "where", "then", "ok"]
      case .uk: ["а", "і", "и", "та", "то", "скільки", "коли", "де"]
      case .de: ["und", "wie", "wann", "wo", "also", "dann", "ok"]
      }
    return starts.contains(first)
  }
}
