/// How well one passage holds each word of a question: in its own question, and anywhere in its article.
struct Match {
  var inQuestion: Float = 0
  var anywhere: Float = 0
  /// Matched by the word itself.
  var byItself = false
}

/// The terms of an index that a question reaches, and a close look at single passages.
///
/// All that is looked up for a passage is one walk over its terms: `slots` says which of them the question reaches.
struct CloseLook {
  let understanding: Understanding
  let index: LanguageIndex
  /// For each term of the index: its slot among the reached ones, from 1 on, or 0.
  private let slots: [Int16]
  private let slotCount: Int
  /// For each way of the understanding, the slots of its terms.
  private let waySlots: [SIMD4<Int16>]
  /// Reaches by slot, the weaker first.
  private let reaches: [Reach]
  private let reachStarts: [Int32]

  /// One word of the question that leads to a term.
  struct Reach {
    var position: Int
    var quality: Float
    /// Share of the word that is spent on this term: a way of two terms spends half on each.
    var share: Float
  }

  init(_ understanding: Understanding, _ index: LanguageIndex) {
    self.understanding = understanding
    self.index = index
    // Term, quality (positive, so its bits are in order), position and number of terms in one number: sorted as such.
    var packed: [UInt64] = []
    packed.reserveCapacity(understanding.ways.count * 2)
    for (position, meaning) in understanding.terms.enumerated() {
      for number in meaning.ways {
        let way = understanding.ways[number]
        let count = way.count
        for place in 0..<count {
          packed.append(
            UInt64(way.terms[place]) << 40 | UInt64(way.quality.bitPattern) << 8 | UInt64(position)
              << 2
              | UInt64(count - 1))
        }
      }
    }
    packed.sort()
    var slots = [Int16](repeating: 0, count: index.vocabulary.count)
    var reaches: [Reach] = []
    reaches.reserveCapacity(packed.count)
    var starts: [Int32] = [0]
    var last: UInt64 = .max
    for key in packed {
      if key >> 40 != last {
        last = key >> 40
        starts.append(Int32(reaches.count))
        slots[Int(last)] = Int16(clamping: starts.count - 1)
      }
      reaches.append(
        Reach(
          position: Int(key >> 2 & 63),
          quality: Float(bitPattern: UInt32(truncatingIfNeeded: key >> 8)),
          share: 1 / Float(key & 3 + 1)))
    }
    slotCount = starts.count
    starts.append(Int32(reaches.count))
    waySlots = understanding.ways.map { way in
      var places = SIMD4<Int16>(repeating: 0)
      for place in 0..<way.count { places[place] = slots[Int(way.terms[place])] }
      return places
    }
    self.slots = slots
    self.reaches = reaches
    reachStarts = starts
  }

  /// Gives the match of each word of the question, for one passage after another.
  func matches(_ candidates: [SearchIndex.Candidate]) -> [Match] {
    var matches: [Match] = []
    matches.reserveCapacity(candidates.count * understanding.terms.count)
    withUnsafeTemporaryAllocation(of: Postings.Field.self, capacity: slotCount) { held in
      for candidate in candidates {
        held.initialize(repeating: 0)
        slots.withUnsafeBufferPointer { slots in
          index.holdings.each(of: candidate.passage, in: slots) { held[$0] = $1 }
        }
        for position in understanding.terms.indices {
          matches.append(match(position, candidate.passage, UnsafeBufferPointer(held)))
        }
      }
    }
    return matches
  }

  private func match(_ position: Int, _ passage: Int32, _ held: UnsafeBufferPointer<Postings.Field>)
    -> Match
  {
    var match = Match()
    let term = understanding.terms[position]
    for number in term.ways {
      let isItself = term.isExact && number == term.ways.lowerBound
      let fields = spread(waySlots[number], held)
      if fields == 0, !isItself { continue }
      let way = understanding.ways[number]
      let worth = isItself ? Evidence.bodyWorth : Evidence.bodySynonymWorth
      var any: Float = 0
      if fields & Postings.asking != 0 {
        match.inQuestion = max(match.inQuestion, way.quality)
        any = way.quality
      } else if fields != 0 {
        any = way.quality * worth
      } else if index.siblingHolds(way.terms[0], of: passage) {
        any = worth * Evidence.siblingWorth
      }
      if any > match.anywhere {
        match.anywhere = any
        match.byItself = isItself
      }
    }
    return match
  }

  /// Fields that hold all the terms of a way: with the bits of those that ask when each term stands in one that asks, with
  /// others when tag or body must help, 0 when a term is missing.
  @inline(__always)
  private func spread(_ slots: SIMD4<Int16>, _ held: UnsafeBufferPointer<Postings.Field>)
    -> Postings.Field
  {
    let first = held[Int(slots[0])]
    if first == 0 || slots[1] == 0 { return first }
    var asking = first & Postings.asking != 0
    for place in 1..<4 where slots[place] > 0 {
      let fields = held[Int(slots[place])]
      if fields == 0 { return 0 }
      asking = asking && fields & Postings.asking != 0
    }
    return asking ? Postings.title : Postings.body
  }

  /// Share of the passage's own question that the words of the question in `positions` (as bits) meet, each of them one
  /// word at most.
  func returned(_ passage: Int32, positions: UInt64) -> Float {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Understanding.termLimit) { spent in
      var best: Float = 0
      index.askings.each(of: passage) { asking in
        var held: Float = 0
        var all: Float = 0
        spent.initialize(repeating: 0)
        for place in asking {
          let term = index.askings.term(at: place)
          let rarity = index.rarity[Int(term)]
          all += rarity
          let slot = Int(slots[Int(term)])
          if slot == 0 { continue }
          for number in Int(reachStarts[slot])..<Int(reachStarts[slot + 1]) {
            let reach = reaches[number]
            if positions >> UInt64(reach.position) & 1 == 1,
              spent[reach.position] + reach.share <= 1.01
            {
              spent[reach.position] += reach.share
              held += rarity * reach.quality
              break
            }
          }
        }
        // A heading of one common word ("Po wizycie") is no question to be met.
        if all > 0 { best = max(best, held / max(all, 0.8)) }
      }
      return best
    }
  }
}
