import Foundation
import HouseTesting
import Synchronization

@testable import MailDoor

/// A real mail server of one test (aiosmtpd), and what it got, read by Python's own reader of letters.
final class MailServer: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// A letter as it arrived.
  struct Arrived: Decodable, Sendable {
    let sender: String
    let readers: [String]
    let isEncrypted: Bool
    let user: String?
    let headers: [String: String]
    let text: String
    let html: String?
    let calendar: String?
    let faults: [String]
  }

  static let user = "kontakt@dwakola.example"
  static let password = "Zażółć 1!"

  let port: Int
  let certificate: String
  private let process: Process
  private let folder: String

  /// It ends when its input does, which is when the test's process is gone, however that came.
  private static let program = """
    import asyncio, email, email.policy, json, os, ssl, sys, threading
    from aiosmtpd.smtp import SMTP, AuthResult
    folder, security, user, password = sys.argv[1:]
    refusals = {
        "nobody": "550 5.1.1 no such user here", "gone": "550 mailbox unavailable", "full": "552 5.2.2 mailbox full",
        "later": "451 4.7.1 greylisted, come again", "foreign": "554 5.7.1 relay access denied"}

    class Keeper:
        count = 0
        async def handle_RCPT(self, server, session, envelope, address, options):
            refusal = refusals.get(address.split("@")[0])
            if refusal:
                return refusal
            envelope.rcpt_tos.append(address)
            return "250 OK"
        async def handle_DATA(self, server, session, envelope):
            if any(reader.startswith("small@") for reader in envelope.rcpt_tos):
                return "552 5.3.4 message too big"
            letter = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
            body = lambda kind: (lambda part: part and part.get_content())(letter.get_body((kind,)))
            calendar = [part.get_content() for part in letter.walk() if part.get_content_type() == "text/calendar"]
            faults = [str(fault) for part in letter.walk() for fault in part.defects]
            faults += [f"line of {len(line)}" for line in envelope.original_content.split(b"\\r\\n") if len(line) > 998]
            kept = {
                "sender": envelope.mail_from, "readers": envelope.rcpt_tos, "isEncrypted": server.transport.get_extra_info("ssl_object") is not None,
                "user": session.auth_data, "headers": {name.lower(): str(value) for name, value in letter.items()},
                "text": body("plain"), "html": body("html"), "calendar": (calendar or [None])[0], "faults": faults}
            self.count += 1
            with open(f"{folder}/{self.count:03}.part", "w") as file:
                json.dump(kept, file)
            os.rename(f"{folder}/{self.count:03}.part", f"{folder}/{self.count:03}.json")
            return "250 2.0.0 kept"

    def authenticate(server, session, envelope, mechanism, data):
        right = (data.login.decode(), data.password.decode()) == (user, password)
        return AuthResult(success=right, auth_data=data.login.decode(), handled=right)

    async def main():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{folder}/cert.pem", f"{folder}/key.pem")
        keeper = Keeper()
        encrypted = security != "none"
        make = lambda: SMTP(
            keeper, hostname="mail.example", tls_context=context if security == "starttls" else None,
            require_starttls=security == "starttls", authenticator=authenticate if encrypted else None,
            auth_required=encrypted, auth_require_tls=security == "starttls")
        server = await asyncio.get_running_loop().create_server(
            make, "127.0.0.1", 0, ssl=context if security == "tls" else None)
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.Event().wait()

    def watch():
        os.read(0, 1)
        os._exit(0)
    threading.Thread(target=watch, daemon=True).start()
    asyncio.run(main())
    """

  init(_ security: MailSettings.Security) async throws {
    let folder = NSTemporaryDirectory() + "odzew-mail-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    (self.folder, certificate) = (folder, folder + "/cert.pem")
    try Self.run(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", folder + "/key.pem", "-out",
        folder + "/cert.pem",
      ])
    let output = Pipe()
    process = Process()
    process.executableURL = URL(filePath: Program.python)
    process.arguments = ["-c", Self.program, folder, security.rawValue, Self.user, Self.password]
    process.standardInput = Pipe()
    process.standardOutput = output
    try process.run()
    let line = try await offPool { output.fileHandleForReading.availableData }
    guard let port = Int(String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw Failure(description: "no mail server: run `tools/setup test`")
    }
    self.port = port
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// What it has taken, in order.
  func arrived() throws -> [Arrived] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted().map {
      try JSONDecoder().decode(Arrived.self, from: Data(contentsOf: URL(filePath: "\(folder)/\($0)")))
    }
  }

  private static func run(_ path: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardError = FileHandle(forWritingAtPath: "/dev/null")
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: "\(path) failed") }
  }
}
