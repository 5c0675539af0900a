import CPostgres
import Foundation
import Synchronization

/// A PostgreSQL of the tests' own: in a folder of its own, on a socket only, gone when the test process is gone.
public final class PostgresServer: Sendable {
  /// Started by the first test that asks. A server of one's own (`PostgresServer()`) is only for tests that stop it.
  public static let shared = Result { try PostgresServer() }

  private let folder: String
  private let tools: PostgresTools
  private let counter = Atomic(0)
  private static let servers = Atomic(0)

  public init() throws {
    tools = try PostgresTools()
    // Not in the tests' folder: the watcher stops the server first and then removes this.
    folder = "/tmp/odzew-postgres-\(getpid())-\(Self.servers.add(1, ordering: .relaxed).newValue)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try tools.own(folder)
    try tools.watch(folder)
    try tools.run("initdb", ["-D", folder, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"])
    try start()
  }

  /// The server's address for one of its databases.
  public func url(_ database: String) -> String { "host=\(folder) user=postgres dbname=\(database)" }

  /// Creates an empty database, or a copy of `template`, and gives its address.
  public func newDatabase(named name: String? = nil, from template: String = "template0") throws -> String {
    let name = name ?? "t\(counter.add(1, ordering: .relaxed).newValue)"
    try command("CREATE DATABASE \(name) TEMPLATE \(template)")
    return url(name)
  }

  public func start() throws {
    let settings =
      "-k \(folder) -c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=400 "
      + "-c shared_buffers=64MB -c wal_level=minimal -c max_wal_senders=0 "
      + "-c deadlock_timeout=50ms"
    try tools.run("pg_ctl", ["-D", folder, "-l", "\(folder)/log", "-o", settings, "-w", "-s", "start"])
  }

  /// Stops at once, as a crash would: what was not committed is lost.
  public func crash() throws {
    try tools.run("pg_ctl", ["-D", folder, "-m", "immediate", "-w", "-s", "stop"])
  }

  /// Runs one statement outside of any transaction.
  public func command(_ text: String) throws {
    let connection = PQconnectdb(url("postgres"))
    defer { PQfinish(connection) }
    let result = PQexec(connection, text)
    defer { PQclear(result) }
    let status = PQresultStatus(result)
    guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
      throw PostgresTools.Failure(description: String(cString: PQerrorMessage(connection)))
    }
  }
}

/// PostgreSQL's programs. They refuse to work for root, so root borrows the user `postgres`.
private struct PostgresTools: Sendable {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let folder: String
  private let isRoot = geteuid() == 0

  init() throws {
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
    let installed = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "/usr/lib/postgresql/\($0)/bin" }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let places = installed + path.split(separator: ":").map(String.init)
    guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }) else {
      throw Failure(
        description: "These tests need PostgreSQL's programs: apt-get install -y --no-install-recommends postgresql")
    }
    folder = place
    if isRoot, getpwnam("postgres") == nil {
      throw Failure(description: "PostgreSQL does not run as root, and there is no user postgres: useradd postgres")
    }
  }

  func own(_ folder: String) throws {
    guard isRoot, let user = getpwnam("postgres") else { return }
    guard chown(folder, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else {
      throw Failure(description: "cannot give \(folder) to the user postgres")
    }
  }

  func run(_ program: String, _ arguments: [String]) throws {
    let output = try TestFolder.shared.get().newPath("\(program).out")
    // Into a file, not a pipe: the server would keep the pipe open.
    let child = try Child.start(borrowed + ["\(folder)/\(program)"] + arguments, output: output)
    guard child.wait() == 0 else {
      let words = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
      throw Failure(description: "\(program) failed: \(words)")
    }
  }

  /// Starts a process that stops the server in `data` and removes its folder as soon as this process has ended: then
  /// the pipe that it reads has no writer any more.
  func watch(_ data: String) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0, fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0 else { throw Failure(description: "no pipe") }
    let stop = (borrowed + ["\(folder)/pg_ctl -D \(data) -m immediate -s stop"]).joined(separator: " ")
    let script = "trap '' HUP INT TERM; cat; cd /tmp; \(stop); rm -rf \(data)"
    _ = try Child.start(["setsid", "sh", "-c", script], input: ends[0])
    close(ends[0])
  }

  private var borrowed: [String] { isRoot ? ["runuser", "-u", "postgres", "--"] : [] }
}

/// A process that inherits no file but what it is given. Foundation's own may wait for ever inside a task.
private struct Child {
  let process: pid_t

  static func start(_ arguments: [String], input: Int32? = nil, output: String = "/dev/null") throws -> Child {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    if let input {
      posix_spawn_file_actions_adddup2(&files, input, 0)
    } else {
      posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&files, 1, 2)
    for file in 3..<Int32(256) { posix_spawn_file_actions_addclose(&files, file) }
    let words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawnp(&process, arguments[0], &files, nil, words, environ)
    guard code == 0 else { throw PostgresTools.Failure(description: "\(arguments[0]): error \(code)") }
    return Child(process: process)
  }

  /// The exit code; 128 and more after a signal.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
