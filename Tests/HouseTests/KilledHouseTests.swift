import Conversations
import Foundation
import Ground
import House
import HouseTesting
import Store
import Synchronization
import Testing

/// The program is killed in the middle of work, again and again, on the same data.
@Suite(.serialized) struct KilledHouseTests {
  static let rounds = 20
  static let writers = 8

  @Test(arguments: Engine.allCases)
  func `after twenty kill -9 every acknowledged message is there once, in order, and considered`(
    engine: Engine
  ) async throws {
    let seed = Int.random(in: 0..<1_000_000)
    var dice = Dice(seed)
    let server = try await Server(on: engine)
    var (program, port) = try await server.start()
    var chats: [Chat] = []
    for _ in 0..<4 { chats.append(try await Caller(port: port).openChat()) }
    let writers = (0..<Self.writers).map { Writer(name: "w\($0)", chats: [chats[$0 % 4], chats[($0 + 1) % 4]]) }

    for round in 1...Self.rounds {
      if round > 1 { (program, port) = try await server.start() }
      let before = writers.map(\.count).reduce(0, +)
      let place = port
      let writing = Task { try await together(Self.writers) { try await writers[$0].write(to: place, until: nil) } }
      let wanted = before + Int.random(in: (Self.writers + 1)...(4 * Self.writers), using: &dice)
      let written = await eventually { writers.map(\.count).reduce(0, +) >= wanted }
      #expect(written, "round \(round), seed \(seed): \(program.printed)")
      program.signal(SIGKILL)
      #expect(try await program.end() == 128 + SIGKILL)
      _ = try await writing.value
    }

    // What was not acknowledged is sent again, and one message more to each conversation.
    (program, port) = try await server.start()
    let place = port
    _ = try await together(Self.writers) { try await writers[$0].write(to: place, until: 2) }
    let troubles = writers.flatMap(\.troubles)
    #expect(troubles == [], "seed \(seed)")
    let acknowledged = writers.flatMap(\.acknowledged)
    print("kill test on \(engine), seed \(seed): \(acknowledged.count) messages acknowledged in \(Self.rounds) rounds")
    #expect(acknowledged.count > Self.rounds * Self.writers)

    for (number, chat) in chats.enumerated() {
      let open = Chat(caller: Caller(port: port), id: chat.id, token: chat.token)
      #expect(try await Self.considered(open), "conversation \(number), seed \(seed)")
      let last = try #require(try await open.call("GET").json["last_seq"].int)
      let stream = try await open.listen()
      #expect(await stream.wait { $0.messages.count >= last })
      try Self.check(stream.messages, acknowledged.filter { $0.chat == chat.id }, last: last, seed: seed)
    }
    program.signal(SIGTERM)
    #expect(try await program.end() == 0)
    // Nothing is left for the assistant to consider.
    let left = try await server.look { tx in
      try tx.all(
        """
        SELECT id FROM conversation WHERE owner = 'assistant' AND considered_seq < (
          SELECT MAX(seq) FROM message WHERE conversation_id = conversation.id AND author = 'customer')
        """)
    }
    #expect(left.isEmpty, "seed \(seed)")
  }

  /// Waits until the assistant has spoken last.
  private static func considered(_ chat: Chat) async throws -> Bool {
    let stream = try await chat.listen()
    return await stream.wait {
      guard let last = $0.messages.last?.data["author"].text else { return false }
      return last != "customer"
    }
  }

  private static func check(
    _ messages: [EventWire.Event], _ acknowledged: [Writer.Receipt], last: Int, seed: Int
  ) throws {
    // The assistant may have gone on speaking since the last number was asked for.
    #expect(
      messages.count >= last && messages.compactMap(\.id) == Array(1...messages.count),
      "no gap and none twice, seed \(seed)")
    var byName: [String: [EventWire.Event]] = [:]
    for message in messages where message.data["author"].text == "customer" {
      byName[message.data["client_id"].text ?? "", default: []].append(message)
    }
    for receipt in acknowledged {
      let found = byName[receipt.clientID] ?? []
      #expect(found.count == 1, "\(receipt.clientID), seed \(seed)")
      #expect(found.first?.data["id"].text == receipt.message && found.first?.id == receipt.seq)
    }
    // Everybody resent what was open, so nothing is there that was not acknowledged in the end.
    #expect(byName.count == acknowledged.count, "seed \(seed)")
    // Each writer waited for the answer before writing the next.
    for (writer, mine) in Dictionary(grouping: acknowledged, by: { $0.clientID.prefix { $0 != "-" } }) {
      let numbers = mine.sorted { $0.seq < $1.seq }.map(\.number)
      #expect(numbers == numbers.sorted(), "\(writer), seed \(seed)")
    }
  }
}

/// A customer who sends one message after the other and sends again what was not acknowledged.
final class Writer: Sendable {
  struct Receipt: Sendable {
    let chat: String
    let clientID: String
    let number: Int
    let message: String
    let seq: Int
  }

  private struct State {
    var next = 0
    var receipts: [Receipt] = []
    var troubles: [String] = []
  }

  private let name: String
  private let chats: [Chat]
  private let state = Mutex(State())

  init(name: String, chats: [Chat]) {
    self.name = name
    self.chats = chats
  }

  var acknowledged: [Receipt] { state.withLock { $0.receipts } }
  var count: Int { state.withLock { $0.receipts.count } }
  /// Answers that neither took the message nor said that the house cannot just now.
  var troubles: [String] { state.withLock { $0.troubles } }

  /// Writes until the connection breaks, or until `many` more were acknowledged.
  func write(to port: Int, until many: Int?) async throws {
    try await offPool { [self] in
      guard let wire = try? Wire(port: port, patience: 60) else { return }
      let goal = many.map { count + $0 } ?? .max
      while count < goal {
        let number = state.withLock { $0.next }
        let chat = chats[number % chats.count]
        let clientID = "\(name)-\(number)"
        let request = Caller.request(
          "POST", chat.path + "/messages", Chat.message("wiadomość \(clientID)", clientID: clientID), token: chat.token)
        guard (try? wire.send(request)) != nil, let answer = try? wire.answer() else { return }
        take(answer, chat, clientID, number)
      }
    }
  }

  private func take(_ answer: Answer, _ chat: Chat, _ clientID: String, _ number: Int) {
    state.withLock { state in
      guard answer.status == 200 || answer.status == 201, let id = answer.json["id"].text,
        let seq = answer.json["seq"].int
      else {
        if answer.status != 503 { state.troubles.append("\(answer.status) \(answer.text)") }
        return
      }
      state.receipts.append(Receipt(chat: chat.id, clientID: clientID, number: number, message: id, seq: seq))
      state.next += 1
    }
  }
}
