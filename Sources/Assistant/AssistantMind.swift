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
    let firm = firm()
    let context = firm.spoken(at: now)
    let previous = before.customerSaid.flatMap {
      HoursQuestion.read($0, lang: setting.language, context: context)
    }
    var reading = Reader.read(
      text, usual: setting.language, spoken: Lang.allCases, previousHours: previous, context: context)
    let lang = reading.language.lang
    let day = firm.zone.day(now)
    let opinion = intents.read(text)
    var found = IntentUse.weighed(knowledge.search(text, lang: lang, on: day), by: opinion)
    let sure = firm.assistant.sureEnough
    if let said = before.customerSaid, FollowUp.leansOn(text, lang: lang) {
      // Whoever asks on is rarely helped by the same answer once more: another that is sure goes before it.
      let told = Set(dialogue.answered ?? [])
      let isNew = { (one: KnowledgeIndex.Found) in
        !told.contains(one.entry.id) || opinion?.subject == .entry(one.entry.id)
      }
      let together = knowledge.search("\(said)\n\(text)", lang: lang, on: day)
      func isSure(_ found: [KnowledgeIndex.Found]) -> Bool { (found.first?.sureness ?? 0) >= sure }
      let new = together.filter(isNew)
      if let clear = [found.filter(isNew), new, found].first(where: isSure) {
        found = clear
      } else if (new.first?.sureness ?? 0) >= Self.bridging {
        // Near enough to be asked about, which is better than what they were told just now.
        found = new
      } else if isSure(together) {
        found = together
      }
    }
    var perQuestion: [KnowledgeIndex.Found] = []
    if reading.questions.count > 1 {
      for question in reading.questions.prefix(4) {
        if let best = knowledge.search(question, lang: lang, on: day, limit: 1).first,
          !perQuestion.contains(where: { $0.entry.id == best.entry.id })
        {
          perQuestion.append(best)
        }
      }
    }
    if dialogue.jobs.isEmpty {
      let hasAnswer = (found + perQuestion).contains { $0.sureness >= sure }
      reading = IntentUse.filled(reading, by: opinion, hasAnswer: hasAnswer)
    }
    var situation = Situation(
      firm: firm, now: now, channel: setting.channel, text: text, reading: reading, language: lang, found: found,
      perQuestion: perQuestion, failures: setting.failures, isFirstReply: !before.assistantSpoke,
      customerName: customerName)
    situation.opinion = opinion
    if let books {
      let setup = try books.setup()
      let hasAnswer = (found.first?.sureness ?? 0) >= sure
      let connectors = connectors()
      var turn = JobTurn(
        text: text, reading: reading, lang: lang, now: now, setup: setup, finder: finders.finder(for: setup),
        isVerified: setting.isVerified, asked: dialogue.jobs.last?.asks, hasAnswer: hasAnswer,
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
    return (situation, try Policy.decide(in: situation, books: books))
  }

  /// Knowledge at least so near to a message helps to tell which service a customer means who writes in another language.
  private static let bridging = 0.3

  /// Visits only where the firm has services and wants them booked by software.
  private static func allowed(_ setup: BookingSetup) -> Set<JobKind> {
    let books = setup.firm.assistant.duties.contains(.booking) && setup.services.contains(where: \.active)
    var allowed: Set<JobKind> = [.contactChange, .consentChange, .connector]
    if books { allowed.formUnion([.book, .move, .cancel]) }
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
