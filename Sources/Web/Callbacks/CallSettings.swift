import Callbacks
import Firm
import Ground
import HTTPTypes

/// The rules of calling as the page shows them.
struct CallSettingsPage {
  struct Rule {
    let id, name, unit: String
    let value, least, most: Int
  }

  let csrf, firm, window: String
  let attempts, deadline: Int
  let automatic, customer_first, saved: Bool
  let alert: String?
  let rules: [Rule]
  let pilot: Bool
  let share: Int
  let a_day: String
  let teams: [FormChoice]

  init(_ policy: CallbackPolicy, teams: [String], csrf: String, firm: Firm, isSaved: Bool, alert: String?) {
    self.csrf = csrf
    self.firm = firm.name
    self.alert = alert
    saved = isSaved
    window = firm.callbacks.window.description
    attempts = firm.callbacks.attempts
    deadline = firm.callbacks.deadlineHours
    automatic = policy.dialling == .automatic
    customer_first = policy.first == .customer
    rules = [
      Rule(id: "ring", name: "Jak długo dzwonić", unit: "sekund", value: policy.ringSeconds, least: 10, most: 120),
      Rule(id: "gap", name: "Odstęp między próbami", unit: "minut", value: policy.gapMinutes, least: 15, most: 1_440),
      Rule(
        id: "window", name: "Podawana klientowi pora trwa", unit: "minut", value: policy.windowMinutes, least: 30,
        most: 480),
      Rule(
        id: "sureness", name: "Raczej szybko (0) czy raczej pewnie (100)", unit: "", value: Int(policy.sureness * 100),
        least: 0, most: 100),
    ]
    pilot = policy.pilot != nil
    share = Int(((policy.pilot?.share ?? 0.2) * 100).rounded())
    a_day = policy.pilot?.aDay.map(String.init) ?? ""
    self.teams = teams.map { FormChoice(value: $0, words: $0, chosen: policy.pilot?.teams.contains($0) ?? false) }
  }
}

/// Reads the form of the rules; what is wrong is said in the team's language.
struct CallSettingsForm {
  private let fields: [String: String]
  private let teams: [String]

  init(_ fields: [String: String], teams: [String]) {
    self.fields = fields
    self.teams = teams
  }

  func policy(_ old: CallbackPolicy, at now: Moment) throws -> CallbackPolicy {
    var policy = old
    policy.dialling = fields["automatic"] == "1" ? .automatic : .byHand
    policy.first = fields["first"] == "customer" ? .customer : .agent
    policy.ringSeconds = try number("ring", 10...120, "Jak długo dzwonić")
    policy.gapMinutes = try number("gap", 15...1_440, "Odstęp między próbami")
    policy.windowMinutes = try number("window", 30...480, "Podawana pora")
    policy.sureness = Double(try number("sureness", 0...100, "Szybko czy pewnie")) / 100
    guard fields["pilot"] == "1" else {
      policy.pilot = nil
      return policy
    }
    let aDay = (fields["a_day"] ?? "").trimmed
    policy.pilot = CallbackPolicy.Pilot(
      share: Double(try number("share", 1...100, "Udział w pilotażu")) / 100,
      aDay: aDay.isEmpty ? nil : try number("a_day", 1...100_000, "Zgłoszeń dziennie"),
      teams: teams.filter { fields["team-\($0)"] == "1" }, since: old.pilot?.since ?? now)
    return policy
  }

  private func number(_ name: String, _ range: ClosedRange<Int>, _ words: String) throws -> Int {
    guard let number = Int((fields[name] ?? "").trimmed), range.contains(number) else {
      throw Problem(
        status: .unprocessableContent, code: "bad_\(name)",
        message: "\(words): od \(range.lowerBound) do \(range.upperBound).", field: name)
    }
    return number
  }
}
