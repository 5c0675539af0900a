import Conversations
import Ground
import House
import HouseTesting
import Staff
import Store
import Testing

@testable import Web

/// The live stream of a conversation: nothing lost, nothing twice, nobody left hanging.
@Suite struct StreamTests {
  @Test(arguments: Engine.allCases)
  func `a stream begins with all that was said and goes on with what is said`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let chat = try await live.caller.openChat()
      try await live.house.team.take(ID(chat.id), by: Cast.anna.id)
      for number in 2...4 { _ = try await chat.write("m\(number)", clientID: "m\(number)") }
      let stream = try await chat.listen()
      #expect(stream.status == 200)
      let headers = Dictionary(stream.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
      #expect(headers["content-type"] == "text/event-stream; charset=utf-8")
      #expect(headers["cache-control"] == "no-cache, no-store" && headers["access-control-allow-origin"] == "*")
      #expect(await stream.wait { $0.events.count >= 5 })
      #expect(stream.events.map(\.name) == ["message", "message", "message", "message", "owner"])
      #expect(stream.events.last?.data["name"].text == "Anna" && stream.events.last?.data["status"].text == "open")
      #expect(stream.events.last?.id == nil)
      _ = try await live.house.team.reply("już patrzę", clientID: "1", in: ID(chat.id), by: Cast.anna.id)
      #expect(await stream.wait { $0.messages.count == 5 })
      let last = try #require(stream.messages.last)
      #expect(last.id == 5 && last.data["seq"].int == 5)
      #expect(last.data["author"].text == "person" && last.data["name"].text == "Anna")
      #expect(last.data["text"].text == "już patrzę" && last.data["client_id"].text == "1")
      try await live.house.team.resolve(ID(chat.id), by: Cast.anna.id)
      #expect(await stream.wait { $0.events.last { $0.name == "owner" }?.data["status"].text == "closed" })
    }
  }

  @Test(arguments: Engine.allCases)
  func `whoever resumes while others write gets every message once and in order`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let chat = try await live.caller.openChat()
      try await live.house.team.take(ID(chat.id), by: Cast.anna.id)
      let count = 80
      let writing = Task {
        for number in 2...count { _ = try await chat.write("m\(number)", clientID: "m\(number)") }
      }
      // Eight listeners come in at different moments; each breaks off and resumes from what it has, again and again.
      let seen = try await together(8) { number in
        var seen: [Int] = []
        var after: Int?
        while seen.count < count {
          let stream = try await chat.listen(after: after)
          let goal = min(count, seen.count + 5 + number * 3)
          let have = seen.count
          let came = await stream.wait(seconds: 120) { have + $0.messages.count >= goal }
          #expect(came)
          let messages = stream.messages
          stream.reset()
          seen += messages.compactMap(\.id)
          after = seen.last
          if !came { break }
        }
        return seen
      }
      try await writing.value
      for ids in seen { #expect(ids == Array(1...count)) }
    }
  }

  @Test func `every place to resume from gives exactly what comes behind it`() async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      try await live.house.team.take(ID(chat.id), by: Cast.anna.id)
      for number in 2...6 { _ = try await chat.write("m\(number)", clientID: "m\(number)") }
      for after in 0...6 {
        let byHeader = try await chat.listen(after: after)
        let byQuery = try await EventWire(
          port: live.caller.port, path: chat.path + "/events?after=\(after)",
          headers: ["Authorization": "Bearer \(chat.token)"])
        for stream in [byHeader, byQuery] {
          #expect(await stream.wait { $0.events.last?.name == "owner" })
          #expect(stream.messages.compactMap(\.id) == Array(1...6).filter { $0 > after })
        }
      }
    }
  }

  @Test func `a stream hears its own conversation and no other`() async throws {
    try await Live.run { live in
      let (mine, others) = (try await live.caller.openChat(), try await live.caller.openChat())
      for chat in [mine, others] { try await live.house.team.take(ID(chat.id), by: Cast.anna.id) }
      let stream = try await mine.listen()
      _ = await stream.wait { $0.events.count == 2 }
      _ = try await others.write("tajne", clientID: "1")
      _ = try await live.house.team.note("o kliencie", in: ID(mine.id), by: Cast.anna.id)
      _ = try await others.call("POST", "/typing", "{\"on\":true}")
      _ = try await mine.write("jawne", clientID: "1")
      #expect(await stream.wait { $0.messages.count == 2 })
      #expect(stream.messages.map { $0.data["text"].text } == ["Rozmowę prowadzi teraz człowiek: Anna.", "jawne"])
      #expect(stream.events.allSatisfy { ["message", "owner"].contains($0.name) }, "no note, no typing of one's own")
    }
  }

  /// How a client may go away.
  enum Leaving: String, CaseIterable, Sendable { case halfCloses, resets }

  @Test(arguments: Leaving.allCases)
  func `a client that goes away is noticed at once, without a write`(leaving: Leaving) async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      let anna = try await live.signIn(Cast.anna)
      var streams: [EventWire] = []
      for _ in 0..<20 { streams.append(try await chat.listen()) }
      streams.append(try await anna.listen())
      #expect(await eventually { live.listeners == 21 })
      let start = ContinuousClock.now
      for stream in streams { leaving == .halfCloses ? stream.endSending() : stream.reset() }
      #expect(await eventually { live.listeners == 0 })
      #expect(ContinuousClock.now - start < .seconds(15), "the next sign of life, after 20 seconds, would show it too")
      // The server has let go of the connections, too.
      if leaving == .halfCloses {
        for stream in streams { #expect(await stream.wait { $0.ended }) }
      }
    }
  }

  @Test func `a heartbeat reaches every stream, and closing ends them all`() async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      var streams: [EventWire] = []
      for _ in 0..<5 { streams.append(try await chat.listen()) }
      streams.append(try await live.signIn(Cast.anna).listen())
      #expect(await eventually { live.listeners == 6 })
      for round in 1...3 {
        live.web.ping()
        for stream in streams { #expect(await stream.wait { $0.pings == round }) }
      }
      live.web.closeStreams()
      for stream in streams { #expect(await stream.wait { $0.ended }) }
      #expect(await eventually { live.listeners == 0 })
      // A client that comes back is served.
      #expect(try await chat.listen().status == 200)
    }
  }

  @Test func `a client that does not read is dropped and does not hold up the others`() async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      let reading = try await chat.listen()
      _ = await reading.wait { $0.events.count == 1 }
      let request = Caller.request("GET", chat.path + "/events", token: chat.token)
      let stalled = try await offPool {
        let wire = try Wire(port: live.caller.port)
        try wire.send(request)
        return wire
      }
      #expect(await eventually { live.listeners == 2 })
      let big = StreamEvent("typing", json: "\"\(String(repeating: "x", count: 256_000))\"")
      var sent = 0
      while live.listeners == 2, sent < 400 {
        live.web.hub.publish(big, to: Topics.conversation(ID(chat.id)))
        sent += 1
        let goal = sent
        #expect(await reading.wait { $0.events.count > goal })
      }
      #expect(live.listeners == 1, "the stalled one was let go after \(sent) events")
      #expect(sent < 400)
      _ = stalled
    }
  }

  @Test func `only a stream's own verbs open one: HEAD ends at once and leaves nobody listening`() async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      let head = try await live.caller.call("HEAD", chat.path + "/events", token: chat.token)
      #expect(head.status == 200 && head.body.isEmpty)
      #expect(await eventually { live.listeners == 0 })
      #expect(try await chat.call("POST", "/events", "{}").status == 404)
    }
  }

  @Test func `a stream whose client is gone before it begins ends at once`() async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      let request = Caller.request("GET", chat.path + "/events", token: chat.token)
      let ask = Caller.request("GET", chat.path, token: chat.token)
      for sent in [request, ask + request, request + ask, request + request, ask + request + ask] {
        for _ in 0..<10 {
          _ = try await offPool {
            let wire = try Wire(port: live.caller.port, patience: 180)
            try wire.send(sent)
            wire.endSending()
            return try wire.rest()
          }
        }
        #expect(await eventually { live.listeners == 0 })
      }
    }
  }

  @Test func `a request sent behind a stream does not break into it`() async throws {
    try await Live.run { live in
      let chat = try await live.caller.openChat()
      for pause in [0.0, 0.1] {
        let request = Caller.request("GET", chat.path + "/events", token: chat.token)
        let second = Caller.request("GET", chat.path, token: chat.token)
        let text = try await offPool {
          let wire = try Wire(port: live.caller.port, patience: 3)
          try wire.send(request + (pause == 0 ? second : ""))
          if pause > 0 {
            _ = try wire.head()
            try wire.send(second)
          }
          return String(decoding: (try? wire.rest()) ?? [], as: UTF8.self)
        }
        #expect(!text.contains("last_seq"), "\(text)")
        #expect(await eventually { live.listeners == 0 })
      }
      #expect(try await live.caller.call("GET", "/health/live").status == 200)
    }
  }
}
