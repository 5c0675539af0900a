extension SlotModel {
  /// What ``ModelFrame/task(of:)`` says of such a model.
  public static let task = "slots"

  /// The model as bytes, with a version and a check sum; the same model gives the same bytes.
  public func encode() -> [UInt8] {
    var out = ByteWriter()
    out.text(lang.rawValue)
    out.texts(slots)
    let inner = intents?.encode() ?? []
    out.number(UInt32(inner.count))
    out.bytes += inner
    out.number(UInt32(values.counts.count))
    for (value, counts) in values.counts.sorted(by: { $0.key < $1.key }) {
      out.number(value)
      out.number(UInt32(counts.count))
      for (slot, count) in counts.sorted(by: { $0.key < $1.key }) {
        out.number(slot)
        out.number(count)
      }
    }
    for move in moves { out.real(move) }
    out.number(UInt32(scales.count))
    for hash in hashes { out.number(hash) }
    for scale in scales { out.real(scale) }
    out.bytes += weights.lazy.map { UInt8(bitPattern: $0) }
    return ModelFrame.seal(task: Self.task, out.bytes)
  }

  /// Reads what ``encode()`` wrote. Anything else throws a ``ModelProblem``; no bytes can crash it.
  public init(decoding bytes: [UInt8]) throws(ModelProblem) {
    let (name, body) = try ModelFrame.open(bytes)
    guard name == Self.task else { throw .wrongTask(found: name) }
    var reader = ByteReader(body)
    guard let lang = Lang(rawValue: try reader.text()) else { throw .invalid("its language is unknown") }
    let slots = try reader.texts()
    guard !slots.isEmpty, zip(slots, slots.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .invalid("its slots are not in order")
    }
    let inner = Array(try reader.take(try reader.count(of: 1)))
    let intents = inner.isEmpty ? nil : try IntentModel(decoding: inner)
    let values = try Self.values(&reader)
    let states = slots.count + 1
    guard states * states <= reader.rest.count / 4 else { throw .invalid("it ends too soon") }
    var moves: [Float] = []
    for _ in 0..<states * states { moves.append(try reader.real()) }
    let features = try reader.count(of: 8 + states)
    var hashes: [UInt32] = []
    for _ in 0..<features { hashes.append(try reader.number()) }
    guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .invalid("its features are not in order")
    }
    var scales: [Float] = []
    for _ in 0..<features { scales.append(try reader.real()) }
    let weights = try reader.take(features * states).map { Int8(bitPattern: $0) }
    try reader.finish()
    self.init(
      lang: lang, slots: slots, intents: intents, values: values, hashes: hashes, scales: scales, weights: weights,
      moves: moves)
  }

  private static func values(_ reader: inout ByteReader) throws(ModelProblem) -> SlotValues {
    var values: [UInt32: [UInt32: UInt32]] = [:]
    for _ in 0..<(try reader.count(of: 8)) {
      let value = try reader.number()
      var counts: [UInt32: UInt32] = [:]
      for _ in 0..<(try reader.count(of: 8)) {
        let slot = try reader.number()
        counts[slot] = try reader.number()
      }
      values[value] = counts
    }
    return SlotValues(decoded: values)
  }
}
