import Foundation

/// A raw connection to a port of this machine. It blocks: use it on a thread of its own (`offPool`), never in a task.
/// Unchecked: one thread reads; others may only end it, which the system allows at any time.
public final class Wire: @unchecked Sendable {
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
    public init(description: String) { self.description = description }
  }

  private let socket: Int32
  private var unread: [UInt8] = []
  private var start = 0

  /// Reading and writing fail after `patience` seconds.
  public init(port: Int, patience: Int = 180) throws {
    #if canImport(Glibc)
      socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var limit = timeval(tv_sec: patience, tv_usec: 0)
    let size = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
    var one: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = in_port_t(port).bigEndian
    place.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else {
      let words = String(cString: strerror(errno))
      Foundation.close(socket)
      throw Failure(description: "cannot connect: \(words)")
    }
  }

  deinit { Foundation.close(socket) }

  public func send(_ text: String) throws { try send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else {
        throw Failure(description: "cannot send: \(String(cString: strerror(errno)))")
      }
      sent += count
    }
  }

  /// Says that nothing more will come, as a client that goes away in an orderly way; reading goes on.
  public func endSending() { shutdown(socket, Int32(SHUT_WR)) }

  /// Goes away as a client does that crashed: the other side is told by a reset.
  public func reset() {
    var now = linger(l_onoff: 1, l_linger: 0)
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    shutdown(socket, Int32(SHUT_RDWR))
  }

  /// The next byte; nil when the other side has closed.
  public func byte() throws -> UInt8? {
    if start == unread.count, try !more() { return nil }
    defer { start += 1 }
    return unread[start]
  }

  /// Up to the line's end, which is taken off; nil when the other side has closed.
  public func line() throws -> String? {
    var bytes: [UInt8] = []
    while let byte = try byte() {
      if byte == 10 {
        if bytes.last == 13 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
      }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  public func bytes(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      if start == unread.count, try !more() { throw Failure(description: "closed in the middle") }
      let part = unread[start...].prefix(count - bytes.count)
      bytes += part
      start += part.count
    }
    return bytes
  }

  /// Everything until the other side closes.
  public func rest() throws -> [UInt8] {
    var bytes = Array(unread[start...])
    start = unread.count
    while try more() {
      bytes += unread
      start = unread.count
    }
    return bytes
  }

  private func more() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(description: "cannot read: \(String(cString: strerror(errno)))")
      }
      unread = Array(buffer[..<count])
      start = 0
      return count > 0
    }
  }
}

/// Runs what blocks on a thread of its own, so that tasks go on.
public func offPool<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
  }
}
