/// Why bytes are no model.
public enum ModelProblem: Error, Equatable, CustomStringConvertible {
  case notAModel
  case version(found: Int, known: Int)
  case damaged
  case wrongTask(found: String)
  case invalid(String)

  public var description: String {
    switch self {
    case .notAModel: "this is not a model of `odzew nlu train`"
    case .version(let found, let known): "the model has version \(found), this program reads \(known); train it again"
    case .damaged: "the model is damaged: its check sum does not fit; train it again"
    case .wrongTask(let found): "the model was trained for \(found)"
    case .invalid(let what): "the model is invalid: \(what); train it again"
    }
  }
}

/// The frame of every model file, little-endian: `ODZL`, version, task, length, CRC-32 of the body, body.
public enum ModelFrame {
  static let version = 1
  private static let magic: [UInt8] = Array("ODZL".utf8)

  static func seal(task: String, _ body: [UInt8]) -> [UInt8] {
    var out = ByteWriter()
    out.bytes = magic
    out.number(UInt32(version))
    out.text(task)
    out.number(UInt32(body.count))
    out.number(CRC32.of(body))
    return out.bytes + body
  }

  /// Gives the task and the body, whole and as written; throws what is wrong.
  static func open(_ bytes: [UInt8]) throws(ModelProblem) -> (task: String, body: ArraySlice<UInt8>) {
    guard bytes.starts(with: magic) else { throw .notAModel }
    var reader = ByteReader(bytes[magic.count...])
    let found = try reader.number()
    guard found == version else { throw .version(found: Int(found), known: version) }
    let task = try reader.text()
    let count = try reader.number()
    let sum = try reader.number()
    guard reader.rest.count == Int(count), CRC32.of(reader.rest) == sum else { throw .damaged }
    return (task, reader.rest)
  }

  /// The task a model was trained for: intent, sentiment or slots. Checks the frame only.
  public static func task(of bytes: [UInt8]) throws(ModelProblem) -> String { try open(bytes).task }
}

/// Appends numbers and texts, little-endian.
struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func number(_ value: UInt32) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func real(_ value: Float) { number(value.bitPattern) }

  mutating func real(_ value: Double) {
    number(UInt32(truncatingIfNeeded: value.bitPattern))
    number(UInt32(truncatingIfNeeded: value.bitPattern >> 32))
  }

  mutating func text(_ text: String) {
    number(UInt32(text.utf8.count))
    bytes += text.utf8
  }

  mutating func texts(_ texts: [String]) {
    number(UInt32(texts.count))
    for text in texts { self.text(text) }
  }
}

/// Takes numbers and texts off the front; throws instead of reading beyond the end.
struct ByteReader {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func take(_ count: Int) throws(ModelProblem) -> ArraySlice<UInt8> {
    guard count >= 0, count <= rest.count else { throw .invalid("it ends too soon") }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func number() throws(ModelProblem) -> UInt32 {
    var value: UInt32 = 0
    for byte in try take(4).reversed() { value = value << 8 | UInt32(byte) }
    return value
  }

  /// A count of things of at least `size` bytes each, which the rest has room for.
  mutating func count(of size: Int) throws(ModelProblem) -> Int {
    let count = Int(try number())
    guard count <= rest.count / max(1, size) else { throw .invalid("it ends too soon") }
    return count
  }

  mutating func real() throws(ModelProblem) -> Float {
    let value = Float(bitPattern: try number())
    guard value.isFinite else { throw .invalid("a weight is no number") }
    return value
  }

  mutating func double() throws(ModelProblem) -> Double {
    let low = try number()
    let value = Double(bitPattern: UInt64(try number()) << 32 | UInt64(low))
    guard value.isFinite else { throw .invalid("a weight is no number") }
    return value
  }

  mutating func text() throws(ModelProblem) -> String {
    let count = try count(of: 1)
    guard let text = String(validating: try take(count), as: UTF8.self) else { throw .invalid("a name is no text") }
    return text
  }

  mutating func texts() throws(ModelProblem) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try count(of: 4)) { texts.append(try text()) }
    return texts
  }

  func finish() throws(ModelProblem) {
    guard rest.isEmpty else { throw .invalid("it goes on after its end") }
  }
}

/// The check sum of ISO 3309, as in gzip.
enum CRC32 {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
