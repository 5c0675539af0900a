import Foundation

/// The least that can send the same bytes to as many streams: one thread, one loop of `write`. It runs in a process of
/// its own, as the house does, and shows what the client and the machine take of the time.
public enum BareWriter {
  /// Takes `count` connections, then sends a message of `bytes` bytes to each of them at every line of standard input.
  public static func run(count: Int, bytes: Int) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = try withUnsafeMutablePointer(to: &address) { pointer -> UInt16 in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        guard bind(listener, pointer, length) == 0, listen(listener, 4_096) == 0 else {
          throw BenchProblem("cannot listen")
        }
        getsockname(listener, pointer, &length)
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
    FileHandle.standardOutput.write(Data("port \(port)\n".utf8))
    var streams: [Int32] = []
    for _ in 0..<count {
      let stream = accept(listener, nil, nil)
      guard stream >= 0 else { throw BenchProblem("cannot accept") }
      var one: Int32 = 1
      setsockopt(stream, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
      send("event: owner\n\n\r\n", to: stream)
      streams.append(stream)
    }
    let frame = "event: message\ndata: \n\n\r\n"
    let message = "event: message\ndata: \(String(repeating: "x", count: max(0, bytes - frame.utf8.count)))\n\n\r\n"
    while readLine() != nil {
      for stream in streams { send(message, to: stream) }
    }
  }

  private static func send(_ text: String, to stream: Int32) {
    var text = text
    text.withUTF8 { _ = write(stream, $0.baseAddress, $0.count) }
  }
}
