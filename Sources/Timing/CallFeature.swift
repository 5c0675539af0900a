/// One number that models look at. The order is the columns' order of a `TrainingTable`.
enum CallFeature: Int, CaseIterable {
  case hour, weekday, dayOff, bridge, schoolHoliday
  case business, mobile, landline, tracked, recordAge, value
  case usual, industryHour, roleHour, phoneHour, region
  case age, fresh, createdClock, createdWeekday, window, windowGap
  case failures, sinceFailure, failedToday, failedClock, lastBusy, lastVoicemail, lastRejected
  case sinceVisit, visitFresh, sinceOpen, openFresh, visits24, opens24, signals7
  case visitHabit, visitHabitDay, openHabit, openHabitDay, requestHabit, windowHabit, visitsKnown, opensKnown
  case callHabit, callHabitDay, callLevel, callsKnown, everAnswered, surprise, sinceAnswer
  case lineAlive, voicemails, busies, rejections, deadEnds, lastRangOut, lastMachine, lastEngaged
  case habit, industryActive, roleActive
  case horizon

  static let count = allCases.count

  /// Where it comes from: what a firm would do without.
  var evidence: Evidence {
    switch self {
    case .hour, .weekday: .clock
    case .dayOff, .bridge, .schoolHoliday: .calendar
    case .business, .value: .request
    case .mobile, .landline, .phoneHour, .recordAge: .record
    case .usual: .clock
    case .industryHour, .industryActive: .industry
    case .roleHour, .roleActive: .role
    case .region: .region
    case .age, .fresh, .createdClock, .createdWeekday: .request
    case .window, .windowGap, .windowHabit: .window
    case .failures, .sinceFailure, .failedToday, .failedClock, .lastBusy, .lastVoicemail, .lastRejected: .tries
    case .tracked, .sinceVisit, .visitFresh, .visits24, .visitHabit, .visitHabitDay, .visitsKnown, .signals7: .visits
    case .sinceOpen, .openFresh, .opens24, .openHabit, .openHabitDay, .opensKnown: .opens
    case .requestHabit: .request
    case .callHabit, .callHabitDay, .callLevel, .callsKnown, .everAnswered, .surprise, .sinceAnswer: .history
    case .lineAlive, .voicemails, .busies, .rejections, .deadEnds, .lastRangOut, .lastMachine, .lastEngaged: .history
    case .habit: .history
    case .horizon: .clock
    }
  }
}

/// A source of data, as an owner would name it.
public enum Evidence: String, Codable, CaseIterable, Sendable {
  case clock, calendar, request, window, tries, history, visits, opens, industry, role, region, record
}

extension [Float] {
  subscript(feature: CallFeature) -> Float {
    get { self[feature.rawValue] }
    set { self[feature.rawValue] = newValue }
  }
}
