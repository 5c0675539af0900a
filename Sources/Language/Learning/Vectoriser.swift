import Foundation

/// Lines as rows of known features and their weights, one after the other.
struct SparseRows: Sendable {
  private(set) var starts = [0]
  private(set) var features: [Int32] = []
  private(set) var values: [Float] = []

  var count: Int { starts.count - 1 }

  func range(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  mutating func append(_ row: [(feature: Int, value: Float)]) {
    for (feature, value) in row {
      features.append(Int32(truncatingIfNeeded: feature))
      values.append(value)
    }
    starts.append(features.count)
  }

  /// The rows with only the features that `places` gives a new place (-1 drops one), each of length 1 again.
  func keeping(_ places: [Int32]) -> SparseRows {
    var kept = SparseRows()
    var row: [(feature: Int, value: Float)] = []
    for index in 0..<count {
      row.removeAll(keepingCapacity: true)
      for entry in range(of: index) where places[Int(features[entry])] >= 0 {
        row.append((Int(places[Int(features[entry])]), values[entry]))
      }
      Vectoriser.normalise(&row)
      kept.append(row)
    }
    return kept
  }
}

/// Turns a line into a vector of length 1 over the features known from training.
///
/// A feature weighs (1 + ln count) · idf^¾, idf = ln((1 + lines) / (1 + lines with it)) + 1. The power stands between plain
/// counts and full idf, and was better than both on slips and with few lines an intent.
struct Vectoriser: Sendable {
  let reader: LineFeatures
  /// Hashes of the features, by place.
  let hashes: [UInt32]
  /// idf^¾, by place.
  let weights: [Float]
  private let index: HashIndex

  init(reader: LineFeatures, hashes: [UInt32], weights: [Float]) {
    self.reader = reader
    self.hashes = hashes
    self.weights = weights
    index = HashIndex(hashes)
  }

  /// Learns features that at least `least` of the lines have.
  static func learn(_ lines: [[Word]], reader: LineFeatures, least: Int) -> Vectoriser {
    var all: [UInt32] = []
    var features: [LineFeatures.Occurrence] = []
    var hashes: [UInt32] = []
    for line in lines {
      reader.read(line, into: &features)
      hashes.removeAll(keepingCapacity: true)
      for feature in features { hashes.append(feature.hash) }
      hashes.sort()
      var last: UInt32?
      for hash in hashes where hash != last {
        all.append(hash)
        last = hash
      }
    }
    all.sort()
    var kept: [UInt32] = []
    var weights: [Float] = []
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end] == all[start] { end += 1 }
      if end - start >= least {
        kept.append(all[start])
        let idf = log(Float(lines.count + 1) / Float(end - start + 1)) + 1
        weights.append(pow(idf, 0.75))
      }
      start = end
    }
    return Vectoriser(reader: reader, hashes: kept, weights: weights)
  }

  /// The same with only the features at `places`, in that order.
  func keeping(_ places: [Int]) -> Vectoriser {
    Vectoriser(reader: reader, hashes: places.map { hashes[$0] }, weights: places.map { weights[$0] })
  }

  /// Puts the row of a line into `scratch.row`; gives how many different features of words the line has, and how many
  /// of them are known.
  func row(_ words: [Word], _ scratch: inout Scratch) -> (different: Int, known: Int) {
    reader.read(words, into: &scratch.features)
    scratch.row.removeAll(keepingCapacity: true)
    scratch.hashes.removeAll(keepingCapacity: true)
    for feature in scratch.features { scratch.hashes.append(feature.hash) }
    scratch.hashes.sort()
    var different = 0
    var known = 0
    var start = 0
    let hashes = scratch.hashes
    while start < hashes.count {
      var end = start + 1
      while end < hashes.count, hashes[end] == hashes[start] { end += 1 }
      let ofWords = LineFeatures.isOfWords(hashes[start])
      if ofWords { different += 1 }
      if let place = index.place(of: hashes[start]) {
        if ofWords { known += 1 }
        let often = end - start == 1 ? 1 : 1 + log(Float(end - start))
        scratch.row.append((place, often * weights[place]))
      }
      start = end
    }
    Self.normalise(&scratch.row)
    return (different, known)
  }

  func place(of hash: UInt32) -> Int? { index.place(of: hash) }

  static func normalise(_ row: inout [(feature: Int, value: Float)]) {
    var squares: Float = 0
    for (_, value) in row { squares += value * value }
    guard squares > 0 else { return }
    let scale = 1 / squares.squareRoot()
    for index in row.indices { row[index].value *= scale }
  }

  /// Memory that is used again for the next line.
  struct Scratch {
    var features: [LineFeatures.Occurrence] = []
    var hashes: [UInt32] = []
    var row: [(feature: Int, value: Float)] = []
  }
}
