/// Cuts what comes in from a manager into messages, however the network cut it. Never fails: what is no message is
/// passed over, and no message grows without bound.
struct AMIParser {
  /// Bytes of a line; Asterisk's own limit for a line that it reads is 1,025 (main/manager.c).
  static let longestLine = 16_384
  static let mostFields = 500

  private var line: [UInt8] = []
  private var isTooLong = false
  private var message = AMIMessage()

  /// The messages that are whole now.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [AMIMessage] {
    var whole: [AMIMessage] = []
    for byte in bytes {
      if byte != 10 {
        if line.count < Self.longestLine { line.append(byte) } else { isTooLong = true }
        continue
      }
      if line.last == 13 { line.removeLast() }
      if line.isEmpty, !isTooLong {
        if !message.isEmpty { whole.append(message) }
        message = AMIMessage()
      } else if !isTooLong, message.count < Self.mostFields {
        readLine()
      }
      line.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    return whole
  }

  /// A line without a colon belongs to no message: so does the greeting, which no empty line follows.
  private mutating func readLine() {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return }
    var start = colon + 1
    while start < line.count, line[start] == UInt8(ascii: " ") { start += 1 }
    message.add(String(decoding: line[..<colon], as: UTF8.self), String(decoding: line[start...], as: UTF8.self))
  }
}
