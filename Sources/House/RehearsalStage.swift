import Assistant
import Conversations
import Customers
import Firm
public import FirmFolder
import Foundation
import Ground
import Jobs
import Knowledge
public import Language
public import Logging
import Seal
import Store
import StoreSQLite
import Synchronization

/// What came of one dialogue.
public struct RehearsalResult: Sendable, Encodable {
  public struct Line: Sendable, Encodable {
    public let author: String
    public let text: String
    /// What is offered to click; nil for nothing.
    public var choices: [String]?
  }

  public let id: String
  public let passed: Bool
  public let reasons: [String]
  public let transcript: [Line]
}

/// Plays dialogues through the same path as live chat, each on a freshly loaded throw-away store.
public struct RehearsalStage: Sendable {
  private let folder: String
  private let key: HouseKey
  private let synonyms: Synonyms
  private let intents: Intents
  private let logger: Logger

  /// Loads the firm once; each dialogue then begins with a copy.
  public init(_ contents: FolderContents, synonyms: Synonyms, logger: Logger) async throws {
    folder = NSTemporaryDirectory() + "odzew-rehearsal-\(Surroundings.real.newSecret().prefix(12))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    key = HouseKey(secret: Surroundings.real.bytes(32))
    self.synonyms = synonyms
    self.logger = logger
    let store = try SQLiteDatabase(path: folder + "/firm.sqlite", durable: false)
    let house = try await House(store: store, key: key, logger: logger)
    _ = try await Importing.take(contents, into: house)
    try await house.intents.learnOffPool()
    intents = house.intents
    await store.close()
  }

  /// Removes the throw-away stores.
  public func clear() throws { try FileManager.default.removeItem(atPath: folder) }

  public func play(_ dialogue: Rehearsal) async throws -> RehearsalResult {
    let path = folder + "/\(Surroundings.real.newSecret().prefix(12)).sqlite"
    try FileManager.default.copyItem(atPath: folder + "/firm.sqlite", toPath: path)
    let store = try SQLiteDatabase(path: path, durable: false)
    let result: RehearsalResult
    do { result = try await play(dialogue, on: store) } catch {
      await store.close()
      throw error
    }
    await store.close()
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    return result
  }

  private func play(_ dialogue: Rehearsal, on store: SQLiteDatabase) async throws -> RehearsalResult {
    guard let start = Moment(iso: dialogue.now) else { throw HouseProblem("\(dialogue.id): 'now' is no moment") }
    let clock = Mutex(start)
    let surroundings = Surroundings(now: { clock.withLock { $0 } }, bytes: Surroundings.real.bytes)
    let house = try await House(
      store: store, key: key, surroundings: surroundings, logger: logger, synonyms: synonyms,
      intents: intents, address: "https://rehearsal.invalid",
      ask: { connector, _, _ in connector.sampleResponse.map { .found($0) } ?? .failed("there is no sample_response") })
    let conversation = try await open(dialogue, in: house)
    var reasons: [String] = []
    var transcript: [RehearsalResult.Line] = []
    var got = Performance()
    var turn = 0
    for step in dialogue.turns {
      switch step {
      case .say(let text):
        turn += 1
        clock.withLock { $0 = $0 + .seconds(20) }
        transcript.append(.init(author: "customer", text: text))
        got = try await perform(text, turn: turn, conversation, in: house)
        if !got.reply.isEmpty { transcript.append(.init(author: "assistant", text: got.reply, choices: got.choices)) }
      case .expect(let wanted):
        reasons += Judge.faults(got, wanted).map { "turn \(turn): \($0)" }
      }
    }
    return RehearsalResult(id: dialogue.id, passed: reasons.isEmpty, reasons: reasons, transcript: transcript)
  }

  private func open(_ dialogue: Rehearsal, in house: House) async throws -> ID<Conversation> {
    guard let channel = Channel(rawValue: dialogue.channel), let language = Lang(rawValue: dialogue.language) else {
      throw HouseProblem("\(dialogue.id): unknown channel or language")
    }
    if let customer = dialogue.customer {
      return try await house.conversations.open(
        channel: channel, language: language, customer: ID(customer), verified: dialogue.verified ?? false)
    }
    return try await house.conversations.open(channel: channel, language: language, visitor: nil).id
  }

  private func perform(
    _ text: String, turn: Int, _ id: ID<Conversation>, in house: House
  ) async throws -> Performance {
    let taken = try await house.conversations.receive(text, clientID: "turn-\(turn)", in: id).message
    try await house.runner.drain()
    try await house.outsideRunner.drain()
    try await house.postRunner.drain()
    let (keyring, zone) = (house.keyring, house.firm.orNameless.zone)
    return try await house.store.read { tx in
      guard let now = try ConversationRecords.one(id, in: tx) else { return Performance() }
      let replies = try MessageRecords.after(taken.seq, of: id, keyring: keyring, in: tx)
      let reading = try ReadingRecords.all(of: id, in: tx).last { $0.seq == taken.seq }
      var got = Performance()
      got.reply = replies.map(\.text).joined(separator: "\n")
      got.choices = replies.last.flatMap { $0.extras.choices.isEmpty ? nil : $0.extras.choices }
      got.kind = reading?.kind.rawValue
      if let key = try? keyring.key(of: now.customer, in: tx) {
        let turn = Dialogue(of: now, key: key).turn
        got.asks = turn.asks?.rawValue
        got.offers = turn.offers.map { zone.text($0) }
        got.done = turn.done.map { ($0.name, $0.arguments) }
      }
      got.answers = reading?.answers ?? []
      got.near = (reading?.near ?? []).map { "\($0.id) \($0.score)" }
      got.mood = reading?.mood
      got.language = now.language.rawValue
      if let reason = now.ownership.reason {
        got.waits = reason.rawValue
        if reading?.kind == .handedOver { got.done.append(("handover", [:])) }
      }
      return got
    }
  }
}
