import Foundation
import Ground

/// Learns from the past: grows the models on earlier weeks, compares and blends them on later ones, then grows them anew
/// on everything.
public struct ForecastTraining: Sendable {
  /// Grows trees; nil where no library does.
  public typealias Grower = @Sendable (TrainingTable, TreeSettings) throws -> TreeEnsemble

  public let almanac: Almanac
  public let grow: Grower?
  /// Fewer calls than this are left to the rules.
  public var leastCalls = 300
  /// The models learn from so many rows, the last ones; the population from all.
  public var mostRows = 150_000
  /// Is told the share that is done, from 0 to 1: of models that are grown, whatever each of them takes.
  public var tell: @Sendable (Double) -> Void = { _ in }

  public init(almanac: Almanac, grow: Grower?) {
    self.almanac = almanac
    self.grow = grow
  }

  /// Nil when the past is too short.
  public func train(_ history: CallHistory) throws -> CallModel? {
    let lesson = ForecastLesson(history, almanac: almanac)
    guard let last = lesson.moments.last, let first = lesson.moments.first, lesson.table.count >= leastCalls else {
      return nil
    }
    let cut = ForecastTraining.cut(first, last)
    let split = lesson.moments.firstIndex { $0 >= cut } ?? lesson.moments.count
    let (early, late) = (
      lesson.table.rows(max(0, split - mostRows)..<split), lesson.table.rows(split..<lesson.table.count)
    )
    // Each is grown twice at most, and reading the past is as much as one of them.
    let steps = Double(2 * kinds.count + 1)
    tell(1 / steps)
    let rivals = try kinds.enumerated().map { place, kind in
      defer { tell(Double(place + 2) / steps) }
      return try member(kind, early)
    }
    let contest = ForecastContest(rivals, late, moments: Array(lesson.moments[split...]))
    let recent = lesson.table.rows(max(0, lesson.table.count - mostRows)..<lesson.table.count)
    // Those that the blend leaves out need not be grown again.
    let final = try rivals.enumerated().map { place, rival in
      defer { tell(Double(kinds.count + place + 2) / steps) }
      return contest.blend.used.contains(place) ? try member(rival.kind, recent) : rival
    }
    return CallModel(
      population: lesson.population,
      members: final,
      blend: contest.blend, contest: contest,
      knows: last)
  }

  /// The last quarter of the time is for comparing, five weeks at most.
  private static func cut(_ first: Moment, _ last: Moment) -> Moment {
    let quarter = Span(milliseconds: (last - first).milliseconds / 4)
    return last - min(quarter, .days(35))
  }

  private var kinds: [ForecastMember.Kind] { [.usual, .logistic, .net] + (grow == nil ? [] : [.boosting, .forest]) }

  private func member(_ kind: ForecastMember.Kind, _ table: TrainingTable) throws -> ForecastMember {
    switch kind {
    case .usual: .usual
    case .logistic: .logistic(LogisticModel(table))
    case .net: .net(SmallNet(table))
    case .boosting: .trees(kind, try grow?(table, .boosting) ?? TreeEnsemble(base: 0, trees: []))
    case .forest: .trees(kind, try grow?(table, .forest) ?? TreeEnsemble(base: 0, trees: []))
    }
  }
}
