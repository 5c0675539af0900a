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
  /// What is the same for all slots.
  private let fixed: [Float]
  // When people of the segment are active, by kind of sign, and those of the same industry and role.
  private let usual: [HabitGrid]
  private let all: HabitGrid
  private let industry: HabitGrid?
  private let role: HabitGrid?

  init(_ request: CallRequest, view: PersonView, population: Population, almanac: Almanac) {
    self.request = request
    self.view = view
    self.population = population
    self.almanac = almanac
    clock = almanac.clock(view.callee.zone)
    created = clock.local(request.created)
    failures = view.calls.filter { $0.request == request.id }
    let segment = view.kind.business ? 0 : 1
    (usual, all) = (population.activity[segment], population.all[segment])
    industry = view.kind.industry.flatMap { population.active[$0] }
    role = view.kind.role.flatMap { population.active[$0] }
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
    row[.lineAlive] = -log1p(view.line.deadOdds)
    row[.voicemails] = log1p(view.line.machines)
    row[.busies] = log1p(view.line.busies)
    row[.rejections] = log1p(view.line.rejections)
    row[.deadEnds] = view.line.deadEnds
    row[.lastRangOut] = view.line.last == .noAnswer ? 1 : 0
    row[.lastMachine] = view.line.last == .voicemail ? 1 : 0
    row[.lastEngaged] = view.line.last == .busy || view.line.last == .rejected ? 1 : 0
    fixed = row
  }

  /// The features of a slot and what the usual model makes of it.
  func row(_ slot: Moment) -> (features: [Float], terms: [UsualModel.Term]) {
    var row = fixed
    var pen = Pen()
    fill(&row, slot, &pen)
    return (row, pen.terms)
  }

  /// The features of many slots.
  func columns(_ slots: [Moment]) -> FeatureColumns {
    FeatureColumns(width: CallFeature.count, count: slots.count) { place, stride in
      var row = fixed
      var pen = Pen()
      for (index, slot) in slots.enumerated() {
        fill(&row, slot, &pen)
        for feature in row.indices { place[feature * stride + index] = row[feature] }
      }
    }
  }

  /// What one slot leaves to the next.
  private struct Pen {
    var terms: [UsualModel.Term] = []
    var facts: DayFacts?
    var hour = -1
    var industryHour: Float = 0
    var roleHour: Float = 0
    var phoneHour: Float = 0
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

  /// Writes what differs from slot to slot.
  private func fill(_ row: inout [Float], _ slot: Moment, _ pen: inout Pen) {
    let time = clock.local(slot)
    if pen.facts?.day != time.day { pen.facts = DayFacts(time.day, view.callee, almanac.holidays) }
    guard let facts = pen.facts else { return }
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
    if pen.hour != time.minuteOfWeek / 60 {
      pen.hour = time.minuteOfWeek / 60
      pen.industryHour = population.industries.lift(Population.cell(view.kind.industry, time))
      pen.roleHour = population.roles.lift(Population.cell(view.kind.role, time))
      pen.phoneHour = population.phones.lift(Population.cell(view.kind.phone, time))
    }
    row[.industryHour] = pen.industryHour
    row[.roleHour] = pen.roleHour
    row[.phoneHour] = pen.phoneHour
    habits(time, &row)
    row[.horizon] = log1p(minutes(view.now, slot))
    view.terms(
      into: &pen.terms,
      time: time, waited: waited, tries: failures.count, failedToday: failedToday, sameHour: (nearest ?? 999) <= 60,
      window: inside, sinceVisit: sinceVisit, sinceOpen: sinceOpen, isOff: facts.isOff)
    row[.usual] = population.usual.margin(pen.terms)
  }

  private func habits(_ time: LocalTime, _ row: inout [Float]) {
    row[.visitHabit] = view.activity[0].lift(time, over: usual[0], strength: 4, sameDay: false)
    row[.visitHabitDay] = view.activity[0].lift(time, over: usual[0], strength: 4, sameDay: true)
    row[.openHabit] = view.activity[1].lift(time, over: usual[1], strength: 4, sameDay: false)
    row[.openHabitDay] = view.activity[1].lift(time, over: usual[1], strength: 4, sameDay: true)
    row[.requestHabit] = view.activity[2].lift(time, over: usual[2], strength: 4, sameDay: false)
    row[.windowHabit] = view.activity[3].lift(time, over: usual[3], strength: 1, sameDay: false)
    row[.habit] = view.classCurve[HabitGrid.anyDay(time)]
    row[.industryActive] = Population.lift(of: industry, over: all, time)
    row[.roleActive] = Population.lift(of: role, over: all, time)
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
