import Foundation
import Ground
import HouseTesting
import Outbound
import Testing

@testable import CalendarDoor
@testable import Calendars

/// A Radicale of one test: a real CalDAV server in a folder of its own, gone with the test.
final class Radicale: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let user = "anna"
  static let password = "Tajne Hasło 1"

  let port: Int
  let folder: String
  private let process: Process

  /// It ends when its input does, which is when the test's process is gone, however that came.
  private static let program = """
    import os, threading
    def watch():
        os.read(0, 1)
        os._exit(0)
    threading.Thread(target=watch, daemon=True).start()
    from radicale.__main__ import run
    run()
    """

  /// On a free port, or on `port` to come back where one was; `folder` to come back with what it had.
  init(port: Int? = nil, folder: String? = nil) async throws {
    self.port = try port ?? Self.freePort()
    self.folder = folder ?? NSTemporaryDirectory() + "odzew-radicale-\(UUID().uuidString)"
    let home = "\(self.folder)/collection-root/anna/work"
    if folder == nil {
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
      try Data(#"{"tag": "VCALENDAR", "D:displayname": "Praca"}"#.utf8).write(
        to: URL(filePath: home + "/.Radicale.props"))
      try Data("\(Self.user):\(Self.password)\n".utf8).write(to: URL(filePath: self.folder + "/users"))
    }
    process = Process()
    process.executableURL = URL(filePath: Program.python)
    process.arguments = [
      "-c", Self.program, "--config", "", "--server-hosts", "127.0.0.1:\(self.port)",
      "--storage-filesystem-folder", self.folder, "--auth-type", "htpasswd", "--auth-htpasswd-filename",
      self.folder + "/users", "--auth-htpasswd-encryption", "plain", "--auth-delay", "0", "--logging-level", "error",
    ]
    process.standardInput = Pipe()
    process.standardError = FileHandle(forWritingAtPath: "/dev/null")
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
    do { try process.run() } catch { throw Failure(description: "no Radicale: run `tools/setup test` (\(error))") }
    for _ in 0..<600 {
      if let answer = try? await WebExchange().once(root: "http://127.0.0.1:\(self.port)/"), answer > 0 { return }
      guard process.isRunning else { throw Failure(description: "no Radicale: run `tools/setup test`") }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Failure(description: "Radicale does not come up")
  }

  /// Ends it; what it holds stays in its folder.
  func stop() {
    guard process.isRunning else { return }
    // What was answered is on the disk; going down by itself it may wait for our connections.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  func remove() {
    stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Forgets all sync tokens, as after a restore from a backup.
  func forgetTokens() {
    try? FileManager.default.removeItem(atPath: "\(folder)/collection-root/anna/work/.Radicale.cache/sync-token")
  }

  var calendar: CalendarPlace { place("http://127.0.0.1:\(port)/anna/work/") }

  func place(_ url: String, secret: String = "anna") -> CalendarPlace {
    CalendarPlace(url: url, user: Self.user, secret: secret)
  }

  /// The house's door to it.
  static let server = CalDAVDoor.open { ["anna": password, "wrong": "anything"][$0] }

  private static func freePort() throws -> Int {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, size) == 0 && getsockname(file, $0, &size) == 0
      }
    }
    guard bound else { throw Failure(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}

extension WebExchange {
  /// The status of a plain GET.
  func once(root: String) async throws -> Int {
    guard let url = URL(string: root) else { return 0 }
    return try await send(WebRequest(method: "GET", url: url)).status
  }
}

/// A person's own calendar program, which knows nothing of the house.
struct Phone: Sendable {
  let place: CalendarPlace
  private let server = Radicale.server

  init(_ place: CalendarPlace) { self.place = place }

  /// Everything that lies in the calendar.
  func files() async throws -> [CalendarFile] {
    let changes = try await server.changes(place, nil)
    return try await server.fetch(place, changes.files.keys.sorted())
  }

  /// What it shows, as `09:00 Przegląd` in Warsaw's time.
  func shows() async throws -> [String] {
    try await files().compactMap { file in
      try reading(file).event.map { event in
        let title = file.text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("SUMMARY") }
        return "\(Zone.warsaw.time(event.startsAt)) \(title?.split(separator: ":").last ?? "?")"
      }
    }.sorted()
  }

  func reading(_ file: CalendarFile) throws -> CalendarReading {
    try server.read(file.text, Moment(milliseconds: 0)..<Moment(milliseconds: .max / 2), .warsaw)
  }

  @discardableResult
  func put(_ name: String, _ text: String) async throws -> CalendarServer.Put {
    try await server.put(place, place.url + name, text, .nothing)
  }

  /// Writes over what is there, as people do.
  func change(_ file: CalendarFile, _ change: (String) -> String) async throws {
    let put = try await server.put(place, file.href, change(file.text), .etag(file.etag))
    guard case .done = put else { throw Radicale.Failure(description: "\(put)") }
  }

  func delete(_ file: CalendarFile) async throws {
    guard try await server.remove(place, file.href, file.etag) else {
      throw Radicale.Failure(description: "not deleted")
    }
  }
}
