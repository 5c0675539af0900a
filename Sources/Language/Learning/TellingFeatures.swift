extension IntentMaterial {
  /// At most `limit` features, sorted: those that tell labels apart most.
  ///
  /// What a feature tells is Σ (its weight in a label's rows − its weight in all rows · the label's share)² over the
  /// labels, the length of the first step of least squares, times how much of it the rows hold.
  func tellingFeatures(limit: Int) -> [Int] {
    let count = vectoriser.hashes.count
    guard count > limit else { return Array(0..<count) }
    var sums = [Float](repeating: 0, count: count * labels.count)
    var worth = [Float](repeating: 0, count: count)
    var shares = [Float](repeating: 0, count: labels.count)
    for row in 0..<rows.count {
      let label = wanted[row]
      shares[label] += 1 / Float(rows.count)
      for entry in rows.range(of: row) {
        let feature = Int(rows.features[entry])
        sums[feature * labels.count + label] += rows.values[entry]
        worth[feature] += rows.values[entry] * rows.values[entry]
      }
    }
    for feature in 0..<count {
      let own = sums[feature * labels.count..<(feature + 1) * labels.count]
      let whole = own.reduce(0, +)
      var squares: Float = 0
      for (sum, share) in zip(own, shares) { squares += (sum - share * whole) * (sum - share * whole) }
      worth[feature] *= squares
    }
    let order = (0..<count).sorted { (worth[$0], $1) > (worth[$1], $0) }
    return order.prefix(limit).sorted()
  }
}
