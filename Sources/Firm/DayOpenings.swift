public import Ground

/// A day's spans as moments, right on the days when the clocks change.
extension OpeningHours {
  /// The openings that lie within one day, in order.
  public func openings(on day: Day) -> [Range<Moment>] {
    let spans = hours(on: day).spans
    guard !spans.isEmpty else { return [] }
    var openings: [Range<Moment>] = []
    for piece in pieces(of: day) {
      for span in spans {
        let from = max(seconds(day, span.from), piece.local.lowerBound)
        let to = min(seconds(day, span.to), piece.local.upperBound)
        guard from < to else { continue }
        let (start, end) = (moment(from - piece.offset), moment(to - piece.offset))
        if let last = openings.last, last.upperBound == start {
          openings[openings.count - 1] = last.lowerBound..<end
        } else {
          openings.append(start..<end)
        }
      }
    }
    return openings
  }

  /// A stretch of time over which the zone keeps one offset; `local` is in seconds of the clock on the wall.
  private struct Piece {
    let local: Range<Int>
    let offset: Int
  }

  /// One piece, or two when a clock change is near. Zones lie between 12 hours behind Greenwich and 14 before it, and
  /// none changes twice within three days.
  private func pieces(of day: Day) -> [Piece] {
    let midnight = day.number * 86_400
    let (first, last) = (midnight - 15 * 3_600, midnight + 37 * 3_600)
    let (before, after) = (zone.offset(at: moment(first)), zone.offset(at: moment(last)))
    if before == after { return [Piece(local: first + before..<last + after, offset: before)] }
    var (low, high) = (first, last)
    while high - low > 1 {
      let middle = (low + high) / 2
      if zone.offset(at: moment(middle)) == before { low = middle } else { high = middle }
    }
    return [
      Piece(local: first + before..<high + before, offset: before),
      Piece(local: high + after..<last + after, offset: after),
    ]
  }

  private func seconds(_ day: Day, _ time: TimeOfDay) -> Int { day.number * 86_400 + time.minutes * 60 }
  private func moment(_ seconds: Int) -> Moment { Moment(milliseconds: Int64(seconds) * 1_000) }
}
