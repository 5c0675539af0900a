import Foundation
import Ground

/// One open request seen at one moment: gives the features of each slot.
struct CallSight {
  let view: PersonView
  let request: CallRequest
  let population: Population
  let almanac: Almanac
  private let clock: ZoneClock
  private let created: LocalTime
  private let failures: [PersonView.PastCall]
  private let fixed: [Float]

  init(_ request: CallRequest, view: PersonView, population: Population, almanac: Almanac) {
    self.request = request
    self.view = view
    self.population = population
    self.almanac = almanac
    clock = almanac.clock(view.callee.zone)
    created = clock.local(request.created)
    failures = view.calls.filter { $0.request == request.id }
    var row = [Float](repeating: .nan, count: CallFeature.count)
    let callee = view.callee
    row[.business] = view.kind.business ? 1 : 0
    row[.mobile] = callee.phone == .mobile ? 1 : 0
    row[.landline] = callee.phone == .landline ? 1 : 0
    row[.tracked] = callee.tracked ? 1 : 0
    row[.recordAge] = callee.recordAgeDays.map(Float.init) ?? .nan
    row[.value] = log1p(Float(max(0, request.value)))
    row[.region] = population.regions.lift(view.kind.region)
    row[.failures] = Float(failures.count)
    row[.lastBusy] = failures.last?.outcome == .busy ? 1 : 0
    row[.lastVoicemail] = failures.last?.outcome == .voicemail ? 1 : 0
    row[.lastRejected] = failures.last?.outcome == .rejected ? 1 : 0
    row[.visits24] = view.visits24
    row[.opens24] = view.opens24
    row[.signals7] = view.signals7
    row[.visitsKnown] = view.activity[0].total
    row[.opensKnown] = view.activity[1].total
    row[.callLevel] = log((view.pickedUp.total + 1) / (view.expected.total + 1))
    row[.callsKnown] = view.expected.total
    row[.everAnswered] = view.answers
    row[.surprise] = view.surprise
    fixed = row
  }

  /// The features of a slot and what the usual model makes of it.
  func row(_ slot: Moment) -> (features: [Float], terms: [UsualModel.Term]) {
    let time = clock.local(slot)
    return row(slot, time, DayFacts(time.day, view.callee, almanac.holidays))
  }

  /// The features of many slots, row after row.
  func rows(_ slots: [Moment]) -> [Float] {
    var rows: [Float] = []
    rows.reserveCapacity(slots.count * CallFeature.count)
    var facts: DayFacts?
    for slot in slots {
      let time = clock.local(slot)
      let today = facts?.day == time.day ? facts : nil
      let known = today ?? DayFacts(time.day, view.callee, almanac.holidays)
      facts = known
      rows += row(slot, time, known).features
    }
    return rows
  }

  /// What a day is like where somebody lives.
  private struct DayFacts {
    let day: Day
    let isOff: Bool
    let isBridge: Bool
    let isSchoolHoliday: Bool

    init(_ day: Day, _ callee: Callee, _ holidays: HolidayCalendar) {
      self.day = day
      isOff = holidays.isOff(day, country: callee.country)
      isBridge = holidays.isBridge(day, country: callee.country)
      isSchoolHoliday = holidays.isSchoolHoliday(day, country: callee.country, region: callee.region)
    }
  }

  private func row(
    _ slot: Moment, _ time: LocalTime, _ facts: DayFacts
  ) -> (features: [Float], terms: [UsualModel.Term]) {
    var row = fixed
    let waited = Float(max(0, (slot - request.created).milliseconds)) / 60_000
    row[.hour] = Float(time.minute) / 60
    row[.weekday] = Float(time.weekday)
    row[.dayOff] = facts.isOff ? 1 : 0
    row[.bridge] = facts.isBridge ? 1 : 0
    row[.schoolHoliday] = facts.isSchoolHoliday ? 1 : 0
    row[.age] = log1p(waited)
    row[.fresh] = exp(-waited / 45)
    row[.createdClock] = Float(abs(time.minute - created.minute))
    row[.createdWeekday] = time.weekday == created.weekday ? 1 : 0
    let inside = window(slot, &row)
    let failedToday = failures.contains { $0.time.day == time.day }
    let nearest = failures.map { abs($0.time.minute - time.minute) }.min()
    row[.failedToday] = failedToday ? 1 : 0
    row[.failedClock] = nearest.map(Float.init) ?? .nan
    row[.sinceFailure] = failures.last.map { log1p(minutes($0.at, slot)) } ?? .nan
    let sinceVisit = view.lastVisit.map { minutes($0, slot) } ?? .infinity
    let sinceOpen = view.lastOpen.map { minutes($0, slot) } ?? .infinity
    row[.sinceVisit] = sinceVisit.isFinite ? log1p(sinceVisit) : .nan
    row[.visitFresh] = exp(-sinceVisit / 40)
    row[.sinceOpen] = sinceOpen.isFinite ? log1p(sinceOpen) : .nan
    row[.openFresh] = exp(-sinceOpen / 40)
    row[.sinceAnswer] = view.lastAnswer.map { log1p(minutes($0, slot)) } ?? .nan
    row[.industryHour] = population.industries.lift(Population.cell(view.kind.industry, time))
    row[.roleHour] = population.roles.lift(Population.cell(view.kind.role, time))
    habits(time, &row)
    row[.horizon] = log1p(minutes(view.now, slot))
    let terms = view.terms(
      time: time, waited: waited, tries: failures.count, failedToday: failedToday, sameHour: (nearest ?? 999) <= 60,
      window: inside, sinceVisit: sinceVisit, sinceOpen: sinceOpen, isOff: facts.isOff)
    row[.usual] = population.usual.margin(terms)
    return (row, terms)
  }

  private func habits(_ time: LocalTime, _ row: inout [Float]) {
    let base = population.activity[view.kind.business ? 0 : 1]
    row[.visitHabit] = view.activity[0].lift(time, over: base[0], strength: 4, sameDay: false)
    row[.visitHabitDay] = view.activity[0].lift(time, over: base[0], strength: 4, sameDay: true)
    row[.openHabit] = view.activity[1].lift(time, over: base[1], strength: 4, sameDay: false)
    row[.openHabitDay] = view.activity[1].lift(time, over: base[1], strength: 4, sameDay: true)
    row[.requestHabit] = view.activity[2].lift(time, over: base[2], strength: 4, sameDay: false)
    row[.habit] = view.classCurve[HabitGrid.anyDay(time)]
    row[.industryActive] = population.activeLift(view.kind.industry, business: view.kind.business, time)
    row[.roleActive] = population.activeLift(view.kind.role, business: view.kind.business, time)
    let (any, same) = (HabitGrid.anyDay(time), HabitGrid.sameDay(time))
    row[.callHabit] = log((view.pickedUp.anyDay[any] + 1) / (view.expected.anyDay[any] + 1))
    row[.callHabitDay] = log((view.pickedUp.sameDay[same] + 1) / (view.expected.sameDay[same] + 1))
  }

  /// Whether the slot lies in the stated window; nil when none was stated.
  private func window(_ slot: Moment, _ row: inout [Float]) -> Bool? {
    guard let window = request.window else {
      row[.window] = 0
      return nil
    }
    let inside = window.contains(slot)
    row[.window] = inside ? 1 : slot < window.lowerBound ? -1 : -2
    let gap = slot < window.lowerBound ? minutes(slot, window.lowerBound) : minutes(window.upperBound, slot)
    row[.windowGap] = inside ? 0 : log1p(max(0, gap))
    return inside
  }

  private func minutes(_ from: Moment, _ to: Moment) -> Float { Float(max(0, (to - from).milliseconds)) / 60_000 }
}
