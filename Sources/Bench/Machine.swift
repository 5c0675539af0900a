import CDispatch
import Foundation

/// What is asked of the operating system: clocks, memory, limits, a folder.
enum Machine {
  /// Nanoseconds of a clock that only goes forward.
  static func now() -> UInt64 { clock(CLOCK_MONOTONIC) }

  /// Nanoseconds of one core that the calling thread has used.
  static func threadTime() -> UInt64 { clock(CLOCK_THREAD_CPUTIME_ID) }

  /// Nanoseconds of all cores that this process has used.
  static func processTime() -> UInt64 { clock(CLOCK_PROCESS_CPUTIME_ID) }

  private static func clock(_ kind: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(kind, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Memory of a process that is in RAM now, in bytes (VmRSS); 0 when it is gone.
  static func residentBytes(of process: pid_t) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return 0 }
    for line in text.split(separator: "\n") where line.hasPrefix("VmRSS:") {
      return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 * 1_024 } ?? 0
    }
    return 0
  }

  /// Seconds of all cores that a process has used so far; 0 when it is gone.
  static func seconds(of process: pid_t) -> Double {
    // utime and stime are the 14th and 15th field (proc(5)); the second, in brackets, may hold spaces.
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return 0 }
    let fields = text[end...].split(separator: " ").dropFirst(12).prefix(2).compactMap { Double($0) }
    return fields.reduce(0, +) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Lets this process and its children have `count` files open, as far as the system allows; gives what it got.
  static func allowFiles(_ count: Int) -> Int {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    let wanted = rlim_t(count)
    if limit.rlim_cur < wanted {
      var more = rlimit(rlim_cur: wanted, rlim_max: max(wanted, limit.rlim_max))
      if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &more) != 0 {
        more = rlimit(rlim_cur: limit.rlim_max, rlim_max: limit.rlim_max)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &more)
      }
      getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    return Int(limit.rlim_cur)
  }

  /// A new folder that `body` may fill; removed afterwards. Under `ODZEW_BENCH_FOLDER` when that is set (the disk that
  /// is to be measured), else in the folder for temporary files.
  static func withFolder<T>(_ body: (String) async throws -> T) async throws -> T {
    let base = ProcessInfo.processInfo.environment["ODZEW_BENCH_FOLDER"] ?? NSTemporaryDirectory()
    let path = base + "/odzew-bench-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }
}

/// Something that kept a figure from being measured.
struct BenchProblem: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
