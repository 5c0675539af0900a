extension IntentModel {
  /// The model as bytes, with a version and a check sum; the same model gives the same bytes.
  public func encode() -> [UInt8] {
    var out = ByteWriter()
    out.text(lang.rawValue)
    out.texts(labels)
    out.real(calibration.sharpness)
    out.real(calibration.threshold)
    out.number(UInt32(calibration.sure.weights.count))
    for weight in calibration.sure.weights { out.real(weight) }
    out.number(UInt32(scales.count))
    for hash in vectoriser.hashes { out.number(hash) }
    for weight in vectoriser.weights { out.real(weight) }
    for scale in scales { out.real(scale) }
    out.bytes += weights.lazy.map { UInt8(bitPattern: $0) }
    return ModelFrame.seal(task: task.rawValue, out.bytes)
  }

  /// Reads what ``encode()`` wrote. Anything else throws a ``ModelProblem``; no bytes can crash it.
  public init(decoding bytes: [UInt8]) throws(ModelProblem) {
    let (name, body) = try ModelFrame.open(bytes)
    guard let task = LearningTask(rawValue: name) else { throw .wrongTask(found: name) }
    var reader = ByteReader(body)
    guard let lang = Lang(rawValue: try reader.text()) else { throw .invalid("its language is unknown") }
    let labels = try reader.texts()
    guard labels.count > 1, zip(labels, labels.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .invalid("its labels are not in order")
    }
    let sharpness: Float = try reader.real()
    let threshold = try reader.double()
    var fit: [Double] = []
    for _ in 0..<(try reader.count(of: 8)) { fit.append(try reader.double()) }
    guard fit.count == IntentReading.signalCount + 1 else { throw .invalid("its calibration has another form") }
    let features = try reader.count(of: 12 + labels.count)
    var hashes: [UInt32] = []
    for _ in 0..<features { hashes.append(try reader.number()) }
    guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .invalid("its features are not in order")
    }
    var idf: [Float] = []
    for _ in 0..<features { idf.append(try reader.real()) }
    var scales: [Float] = []
    for _ in 0..<features { scales.append(try reader.real()) }
    let weights = try reader.take(features * labels.count).map { Int8(bitPattern: $0) }
    try reader.finish()
    self.init(
      task: task, lang: lang, labels: labels,
      vectoriser: Vectoriser(reader: LineFeatures(lang: lang, task: task), hashes: hashes, weights: idf),
      scales: scales,
      weights: weights,
      calibration: IntentCalibration(sharpness: sharpness, sure: SureFit(weights: fit), threshold: threshold))
  }
}
