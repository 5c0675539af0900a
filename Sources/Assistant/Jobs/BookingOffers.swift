import Booking
import Firm
import Ground
import Language
import struct Booking.TimeWish

/// The free times that are offered for a visit.
extension BookingSteps {
  /// How many times are offered at once.
  private static var offered: Int { 3 }

  func offer(
    _ service: Service, _ job: inout RunningJob, _ dialogue: Dialogue, first: [String], intro: String?
  ) throws -> JobStep {
    var wish = job.wanted.wish(
      from: turn.today, horizon: turn.setup.policy.horizonDays, zone: turn.zone, staff: job.staff)
    let wanted = job.wanted.exactStart(in: turn.zone)
    var times: [FreeTime] = []
    if wanted == nil { times = try offers(service, wish, job) }
    var opening = intro ?? words[.whichTime]
    if times.isEmpty {
      // Nothing then: the same day first, then what is near.
      let near = wanted ?? job.time.days.map { turn.zone.moment($0.lowerBound, job.time.clock?.lowerBound ?? noon) }
      wish.clock = nil
      wish.near = near
      times = try offers(service, wish, job)
      if times.isEmpty, let days = job.time.days {
        wish.days = max(turn.today, days.lowerBound + -3)...max(turn.today, days.upperBound + 14)
        wish.clock = wanted == nil ? job.time.clock : nil
        times = try offers(service, wish, job)
        wish.clock = nil
        if times.isEmpty { times = try offers(service, wish, job) }
      }
      if times.isEmpty {
        wish.days = turn.today...(turn.today + turn.setup.policy.horizonDays)
        wish.from = near
        times = try offers(service, wish, job)
      }
      // That the time cannot be had was said when it was named.
      let isTold = job.refused != nil && job.refused == wanted
      opening = intro.map { "\($0) \(words[.whichTime])" } ?? words[isTold ? .whichTime : .noTimeThen]
    }
    guard !times.isEmpty else {
      return ask(
        .time, [intro, words[.noTimeAtAll]].compactMap { $0 }.joined(separator: " "), &job, dialogue,
        choices: instead, first: first)
    }
    job.offered = times.map { .init(startsAt: $0.startsAt, staff: $0.staff) }
    // "Ile kosztuje i kiedy jest wolne?" asks two things.
    let cost = turn.reading.price == nil || first.contains(words.cost(service)) ? [] : [words.cost(service)]
    let list = times.map(\.startsAt)
    let choices = list.map(words.moment)
    return ask(.time, "\(service.name). \(opening)", &job, dialogue, choices: choices, first: first + cost)
  }

  private var noon: TimeOfDay { TimeOfDay(minutes: 12 * 60)! }

  /// Times before or after those that were offered, the same day first.
  func around(_ before: RunningJob, later: Bool, in dialogue: Dialogue) throws -> JobStep {
    var job = before
    let starts = job.offered.isEmpty ? [job.startsAt].compactMap(\.self) : job.offered.map(\.startsAt)
    guard let service = job.service.flatMap(turn.setup.service), let first = starts.min(), let last = starts.max()
    else { return try next(job, in: dialogue) }
    job.startsAt = nil
    let edge = later ? last : first
    let day = turn.zone.day(edge)
    let minutes = turn.zone.time(edge).minutes
    var windows: [(ClosedRange<Day>, ClosedRange<TimeOfDay>?)] = []
    if later {
      if let from = TimeOfDay(minutes: minutes + 15) { windows.append((day...day, from...Self.midnight)) }
      windows.append(((day + 1)...(day + 14), job.time.isExact ? nil : job.time.clock))
    } else {
      if let to = TimeOfDay(minutes: minutes - 15) { windows.append((day...day, TimeOfDay(minutes: 0)!...to)) }
      if day > turn.today { windows.append((turn.today...(day + -1), nil)) }
    }
    for (days, clock) in windows {
      job.window = SpokenTime(days: days, clock: clock, order: later ? .earliest : .latest)
      let wish = job.wanted.wish(
        from: turn.today, horizon: turn.setup.policy.horizonDays, zone: turn.zone, staff: job.staff)
      if try !offers(service, wish, job).isEmpty { return try next(job, in: dialogue) }
    }
    return try next(before, in: dialogue, first: [words[later ? .noneLater : .noneEarlier]])
  }

  private static var midnight: TimeOfDay { TimeOfDay(minutes: 24 * 60 - 15)! }

  /// The best times; of a visit that moves, not the one that it has.
  private func offers(_ service: Service, _ wish: TimeWish, _ job: RunningJob) throws -> [FreeTime] {
    let now = try job.booking.flatMap { id in try facts.upcoming().first { $0.id == id } }
    let free = try facts.offers(Self.offered + 1, for: service.id, wish: wish, moving: job.booking)
    return Array(free.filter { $0.startsAt != now?.startsAt || $0.staff != now?.staff }.prefix(Self.offered))
  }

  /// What is left where nothing is free: a call, or a person.
  private var instead: [String] {
    let call = turn.firm.assistant.duties.contains(.callbacks) ? IntentJob.callback.asked(in: turn.language) : nil
    return [call, words[.aPerson]].compactMap { $0 }
  }
}
