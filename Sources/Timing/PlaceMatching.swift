/// Gives requests to places so that the sum of what they are worth is the greatest there is: the transport problem,
/// solved by successive shortest paths over kinds of places (Ahuja, Magnanti & Orlin, Network Flows, 1993, section 9.7).
/// Places of a kind are alike, so a path goes from kind to kind, whoever has to move for it.
struct PlaceMatching {
  /// By request: the kind of its place, -1 is none.
  private(set) var kinds: [Int]
  /// By kind: what one more place of it would be worth. These are the problem's dual prices: with them each request has
  /// the best that it could choose, and what is left over costs nothing.
  private(set) var prices: [Double]

  private let worth: [Float]
  private let capacity: [Int]
  private let count: Int
  /// By kind: the requests that have its places.
  private var taken: [[Int]]
  /// By kind and kind: what it costs at least to move a request from the one to the other, and which. The last column is
  /// giving the place up.
  private var moves: [Double]
  private var movers: [Int]
  // Of the search: by kind, the distance, where the path comes from, and whether it is final.
  private var distance: [Double]
  private var origin: [Int]
  private var isFinal: [Bool]

  /// - Parameters:
  ///   - worth: By request and kind of place, what it is worth; at most 0 is as good as none.
  ///   - capacity: Places of each kind.
  init(worth: [Float], capacity: [Int]) {
    self.worth = worth
    self.capacity = capacity
    count = capacity.count
    kinds = Array(repeating: -1, count: count == 0 ? 0 : worth.count / count)
    prices = Array(repeating: 0, count: count)
    taken = Array(repeating: [], count: count)
    moves = Array(repeating: .infinity, count: count * (count + 1))
    movers = Array(repeating: -1, count: count * (count + 1))
    distance = Array(repeating: 0, count: count + 1)
    origin = distance.map { _ in -1 }
    isFinal = distance.map { _ in false }
    for request in kinds.indices { place(request) }
  }

  /// Finds the cheapest way to give one more request a place; others may move or lose theirs.
  private mutating func place(_ request: Int) {
    let row = request * count
    var best = 0.0
    for kind in 0..<count { best = max(best, Double(worth[row + kind]) - prices[kind]) }
    guard best > 0 else { return }
    for kind in 0..<count {
      distance[kind] =
        capacity[kind] > 0 && worth[row + kind] > 0 ? best - Double(worth[row + kind]) + prices[kind] : .infinity
      origin[kind] = -1
      isFinal[kind] = false
    }
    (distance[count], origin[count], isFinal[count]) = (best, -1, false)
    let end = search()
    for kind in 0..<count where isFinal[kind] && distance[kind] < distance[end] {
      prices[kind] += distance[end] - distance[kind]
    }
    shift(to: end, request)
  }

  /// Dijkstra's search over kinds, to the nearest that has a place left, or to somebody who gives theirs up.
  private mutating func search() -> Int {
    while true {
      var nearest = count
      for kind in 0..<count where !isFinal[kind] && distance[kind] < distance[nearest] { nearest = kind }
      if nearest == count || taken[nearest].count < capacity[nearest] { return nearest }
      isFinal[nearest] = true
      let base = distance[nearest] - prices[nearest]
      let row = nearest * (count + 1)
      for kind in 0..<count where !isFinal[kind] {
        let through = base + moves[row + kind] + prices[kind]
        if through < distance[kind] { (distance[kind], origin[kind]) = (through, nearest) }
      }
      let dropped = base + moves[row + count]
      if dropped < distance[count] { (distance[count], origin[count]) = (dropped, nearest) }
    }
  }

  /// Moves everybody along the path that ends at a kind, `count` for giving up.
  private mutating func shift(to end: Int, _ request: Int) {
    var kind = end
    var (left, came) = (-1, -1)
    while true {
      let from = origin[kind]
      let mover = from < 0 ? request : movers[from * (count + 1) + kind]
      kinds[mover] = kind < count ? kind : -1
      if kind < count { taken[kind].append(mover) }
      (left, came) = (came, mover)
      if kind < count { renew(kind, left: left, came: came) }
      guard from >= 0 else { break }
      if let place = taken[from].firstIndex(of: mover) { taken[from].remove(at: place) }
      kind = from
    }
  }

  /// Brings the cheapest moves away from a kind up to date: one request has left it, another has come.
  private mutating func renew(_ kind: Int, left: Int, came: Int) {
    let row = kind * (count + 1)
    for place in 0...count {
      if left >= 0, movers[row + place] == left {
        (moves[row + place], movers[row + place]) = (.infinity, -1)
        for member in taken[kind] { note(member, from: kind, to: place) }
      } else {
        note(came, from: kind, to: place)
      }
    }
  }

  /// To give the place up costs what it is worth.
  private mutating func note(_ request: Int, from kind: Int, to place: Int) {
    let row = request * count
    let other = place < count ? worth[row + place] : 0
    guard place == count || other > 0 && capacity[place] > 0 else { return }
    let cost = Double(worth[row + kind]) - Double(other)
    let cell = kind * (count + 1) + place
    if cost < moves[cell] { (moves[cell], movers[cell]) = (cost, request) }
  }
}
