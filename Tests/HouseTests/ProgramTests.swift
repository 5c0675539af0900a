import Booking
import Foundation
import Ground
import House
import HouseTesting
import Staff
import Store
import Testing

/// The program as it is installed.
@Suite(.serialized) struct ProgramTests {
  @Test(arguments: Engine.allCases)
  func `SIGTERM ends it though streams and connections are open`(engine: Engine) async throws {
    let server = try await Server(on: engine)
    let (program, port) = try await server.start()
    let caller = Caller(port: port)
    var streams: [EventWire] = []
    var idle: [Wire] = []
    for number in 0..<20 {
      let chat = try await caller.openChat()
      streams.append(try await chat.listen())
      // Others hold a connection: with nothing sent, after an answer, with half a head.
      let sent = ["", Caller.request("GET", "/health/live"), "GET / HT"][number % 3]
      idle.append(
        try await offPool {
          let wire = try Wire(port: port)
          try wire.send(sent)
          return wire
        })
    }
    #expect(streams.allSatisfy { $0.status == 200 })
    let start = ContinuousClock.now
    program.signal(SIGTERM)
    #expect(try await program.end() == 0, "\(program.printed)")
    #expect(ContinuousClock.now - start < .seconds(30), "nobody waited for those who keep a connection")
    for stream in streams { #expect(await stream.wait { $0.ended }) }
    _ = idle
  }

  @Test func `a firm that was just loaded is filled to look around, once`() async throws {
    let server = try await Server(on: .sqlite)
    let house = try await House(
      store: try server.settings.openDatabase(), key: try server.settings.houseKey(), logger: Cast.silent)
    try await house.bookings.put(
      services: [Service(id: "repair", name: "Przegląd", minutes: 45, bufferMinutes: 15, staff: [Cast.dawid.id])],
      by: "test")
    await house.store.close()
    let added = "Added: 28 visits, 6 requests for calls, 5 talks."
    for said in [added, "Nothing was added: customers have talked here already."] {
      let program = try Program(["sample", "--data", server.folder], environment: server.environment)
      #expect(try await program.end() == 0)
      #expect(program.printed.contains(said) && !program.printed.contains("error"), "\(program.printed)")
    }
  }

  @Test func `a message that was acknowledged before SIGTERM is answered after the next start`() async throws {
    let server = try await Server(on: .sqlite)
    var (program, port) = try await server.start()
    let chat = try await Caller(port: port).openChat()
    #expect(try await chat.write("Gdzie zaparkować samochód?", clientID: "1").status == 201)
    program.signal(SIGTERM)
    #expect(try await program.end() == 0)
    (program, port) = try await server.start()
    let stream = try await Chat(caller: Caller(port: port), id: chat.id, token: chat.token).listen()
    #expect(await stream.wait { $0.messages.last?.data["author"].text == "assistant" })
    program.signal(SIGTERM)
    #expect(try await program.end() == 0)
  }

  @Test(arguments: Engine.allCases)
  func `it does not start with another house key, and says why`(engine: Engine) async throws {
    let server = try await Server(on: engine)
    let program = try Program(
      ["serve", "--data", server.folder, "--port", "0"],
      environment: server.environment.merging(["ODZEW_HOUSE_KEY": String(repeating: "ab", count: 32)]) { $1 })
    #expect(try await program.end() != 0)
    #expect(program.printed.contains("house key") && program.printed.contains("house.key"))
    #expect(!program.printed.contains("http://"))
  }

  @Test func `a house key that is none is refused, and one is made where there is none`() async throws {
    for wrong in ["", "abc", String(repeating: "x", count: 64), String(repeating: "ab", count: 33)] {
      let program = try Program(
        ["staff", "list", "--data", try await Engine.sqlite.newPlace()], environment: ["ODZEW_HOUSE_KEY": wrong])
      #expect(try await program.end() != 0, "\(wrong)")
      #expect(program.printed.contains("64 hexadecimal digits"), "\(program.printed)")
    }
    let folder = try await Engine.sqlite.newPlace()
    for _ in 0..<2 {
      let program = try Program(["staff", "list", "--data", folder])
      #expect(try await program.end() == 0, "\(program.printed)")
    }
    let rights = try FileManager.default.attributesOfItem(atPath: folder + "/house.key")[.posixPermissions] as? Int
    #expect(rights == 0o600)
    let place = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
    #expect(place == 0o700)
  }
}
