import ExchangeTesting
import Foundation
import HouseTesting
import Testing

@testable import SwitchboardDoor

/// The program as it is installed, beside a stand-in exchange.
@Suite(.serialized) struct ExchangeProgramTests {
  /// A data folder with this `exchange.yaml` and the stand-in's secret.
  private static func folder(_ yaml: String?, secret: String = "s3kret") async throws -> String {
    let folder = try await Engine.sqlite.newPlace()
    try FileManager.default.createDirectory(atPath: folder + "/secrets", withIntermediateDirectories: true)
    try Data((secret + "\n").utf8).write(to: URL(filePath: folder + "/secrets/exchange"))
    if let yaml { try Data(yaml.utf8).write(to: URL(filePath: folder + "/exchange.yaml")) }
    return folder
  }

  private static func yaml(_ exchange: StandInExchange) -> String {
    "kind: ami\naddress: 127.0.0.1:\(exchange.port)\nuser: odzew\ncaller: \"+48223001020\"\nat_once: 3\n"
  }

  private static func command(_ words: [String], _ folder: String) async throws -> (code: Int32, printed: String) {
    let program = try Program(words + ["--data", folder, "--log", "error"])
    return (try await program.end(), program.printed)
  }

  @Test func `the terminal says how the exchange is`() async throws {
    let exchange = try await StandInExchange()
    let good = try await Self.command(["exchange", "check"], try await Self.folder(Self.yaml(exchange)))
    #expect(good.code == 0)
    #expect(good.printed == "The exchange is ready. Customers see +48223001020. 3 calls at once at most.\n")
    let wrong = try await Self.command(
      ["exchange", "check"], try await Self.folder(Self.yaml(exchange), secret: "another"))
    #expect(wrong.code != 0)
    #expect(wrong.printed.contains("the exchange refuses the user odzew"))
    let none = try await Self.command(["exchange", "check"], try await Self.folder(nil))
    #expect(none.code != 0)
    #expect(none.printed.contains("no exchange is set up"))
    let broken = try await Self.command(["exchange", "check"], try await Self.folder("kind: ami\nadress: x"))
    #expect(broken.code != 0)
    #expect(broken.printed.contains("exchange.yaml: line 2: unknown key"))
  }

  @Test func `a call is tried from the terminal`() async throws {
    let exchange = try await StandInExchange()
    let folder = try await Self.folder(Self.yaml(exchange))
    let answer = try await Self.command(["exchange", "call", "+48601234517", "101"], folder)
    #expect(answer.code == 0)
    #expect(answer.printed.contains("busy, cause 17, SIP 486"))
    #expect(exchange.orders.count == 1)
  }

  @Test func `the house that serves holds the line and takes it up again`() async throws {
    let exchange = try await StandInExchange()
    let program = try Program(
      ["serve", "--data", try await Self.folder(Self.yaml(exchange)), "--port", "0", "--log", "error"])
    _ = try await program.port()
    #expect(await eventually { exchange.logins == 1 })
    exchange.drop()
    #expect(await eventually { exchange.logins == 2 })
    program.signal(SIGTERM)
    #expect(try await program.end() == 0)
  }

  @Test func `notices of a cloud exchange come in by the web, and only signed ones`() async throws {
    let house = "https://chat.dwakola.example"
    let folder = try await Self.folder(
      "kind: cloud\naddress: https://exchange.example/Calls.json\nuser: AC1\ncaller: \"+48223001020\"\npublic: \(house)\n"
    )
    let program = try Program(["serve", "--data", folder, "--port", "0", "--log", "error"])
    let caller = Caller(port: try await program.port())
    func post(_ path: String, _ form: String, signed: String? = nil) async throws -> Int {
      let fields = FormBody(form.utf8).fields
      return try await caller.call(
        "POST", path, form,
        headers: [
          "Content-Type": "application/x-www-form-urlencoded",
          "X-Twilio-Signature": RequestSignature.sign(signed ?? path, base: house, fields: fields, secret: "s3kret"),
        ]
      ).status
    }
    let (path, form) = ("/exchange/calls/cb-1.c25/customer", "CallSid=CA1&CallStatus=ringing&To=%2B48601234567")
    #expect(try await post(path, form) == 204)
    #expect(try await post(path + "?a=1", form) == 204)
    #expect(try await post(path, form, signed: path + "?a=1") == 403)
    #expect(try await post("/exchange/calls/4711/customer", form) == 404)
    #expect(try await caller.call("POST", path, form).status == 403)
    #expect(try await caller.call("POST", path, String(repeating: "a", count: 70_000)).status == 413)
    program.signal(SIGTERM)
    #expect(try await program.end() == 0)
  }
}
