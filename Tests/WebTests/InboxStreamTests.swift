import Conversations
import Ground
import House
import HouseTesting
import Staff
import Testing

/// What colleagues see at once.
@Suite struct InboxStreamTests {
  @Test(arguments: Engine.allCases)
  func `the team hears of conversations, messages, notes and typing as they happen`(engine: Engine) async throws {
    try await Live.run(on: engine) { live in
      let (anna, bartek) = (try await live.signIn(Cast.anna), try await live.signIn(Cast.bartek))
      let stream = try await anna.listen()
      let chat = try await live.caller.openChat()
      let path = Live.path(chat)
      _ = try await chat.call("POST", "/person", "{}")
      #expect(await stream.wait { $0.events.contains { $0.data["reason"].text == "asked" } })
      _ = try await chat.write("halo", clientID: "1")
      #expect(await stream.wait { $0.messages.last?.data["message"]["text"].text == "halo" })
      #expect(stream.messages.last?.data["conversation"].text == chat.id)
      _ = try await bartek.call("POST", path + "/notes", "{\"text\":\"znam go\"}")
      #expect(
        await stream.wait { $0.events.contains { $0.name == "note" && $0.data["note"]["text"].text == "znam go" } })
      _ = try await chat.call("POST", "/typing", "{\"on\":true}")
      #expect(await stream.wait { $0.events.contains { $0.name == "typing" && $0.data["author"].text == "customer" } })
      _ = try await bartek.call("POST", path + "/ownership", "{}")
      #expect(
        await stream.wait {
          $0.events.contains { $0.name == "conversation" && $0.data["owner"]["name"].text == "Bartek" }
        })
      // Places in one conversation mean nothing in a stream of many.
      #expect(stream.events.allSatisfy { $0.id == nil })
    }
  }

  @Test func `the customer sees that a person types and has read, and who it is`() async throws {
    try await Live.run { live in
      let anna = try await live.signIn(Cast.anna)
      let chat = try await live.caller.openChat()
      _ = try await anna.call("POST", Live.path(chat) + "/ownership", "{}")
      _ = try await chat.write("halo", clientID: "1")
      let stream = try await chat.listen()
      _ = await stream.wait { $0.events.contains { $0.name == "owner" } }
      _ = try await anna.call("POST", Live.path(chat) + "/typing", "{\"on\":true}")
      #expect(
        await stream.wait {
          $0.events.contains {
            $0.name == "typing" && $0.data["author"].text == "person" && $0.data["name"].text == "Anna"
          }
        })
      _ = try await anna.call("POST", Live.path(chat) + "/read", "{\"seq\":2}")
      #expect(await stream.wait { $0.events.contains { $0.name == "read" && $0.data["seq"].int == 2 } })
    }
  }

  @Test func `colleagues see who looks at what, until they look elsewhere or fall silent`() async throws {
    try await Live.run { live in
      let (anna, bartek) = (try await live.signIn(Cast.anna), try await live.signIn(Cast.bartek))
      let chat = try await live.caller.openChat()
      let stream = try await bartek.listen()
      @Sendable func lookers() -> [String]? {
        let event = stream.events.last { $0.name == "looking" && $0.data["conversation"].text == chat.id }
        return event?.data["staff"].list.compactMap { $0["name"].text }
      }
      let look = "{\"conversation\":\(JSON.quoted(chat.id))}"
      #expect(try await anna.call("POST", "/inbox/looking", look).status == 204)
      #expect(await eventually { lookers() == ["Anna Kos"] })
      _ = try await bartek.call("POST", "/inbox/looking", look)
      #expect(await eventually { lookers() == ["Anna Kos", "Bartek Lis"] })
      let online = try await anna.call("GET", "/inbox/staff").json["items"].list.filter { $0["online"].truth == true }
      #expect(Set(online.compactMap { $0["id"].text }) == ["s-anna", "s-bartek"])
      _ = try await anna.call("POST", "/inbox/looking", "{\"conversation\":null}")
      #expect(await eventually { lookers() == ["Bartek Lis"] })
      live.clock.pass(.minutes(11))
      _ = try await anna.call("POST", "/inbox/looking", "{}")
      #expect(await eventually { lookers() == [] })
    }
  }
}
