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

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm, from_firm: String
  let automatic, customer_first, saved: Bool
  let alert: String?
  let rules: [Rule]
  let pilot: Bool
  let share: Int
  let a_day: String
  let teams: [FormChoice]

  init(
    _ policy: CallbackPolicy, teams: [String], bar: TeamBar, csrf: String, firm: Firm, words: TeamCallWords,
    isSaved: Bool, alert: String?
  ) {
    self.bar = bar
    t = words.texts
    self.csrf = csrf
    self.firm = firm.name
    self.alert = alert
    saved = isSaved
    from_firm = words.say(
      "settings_firm",
      [
        "window": words.days.spans([firm.callbacks.window]), "attempts": firm.callbacks.attempts,
        "deadline": firm.callbacks.deadlineHours,
      ])
    automatic = policy.dialling == .automatic
    customer_first = policy.first == .customer
    func rule(_ id: String, _ unit: String?, _ value: Int, _ range: ClosedRange<Int>) -> Rule {
      Rule(
        id: id, name: words["rule_\(id)"], unit: unit.map { words[$0] } ?? "", value: value, least: range.lowerBound,
        most: range.upperBound)
    }
    rules = [
      rule("ring", "unit_seconds", policy.ringSeconds, CallSettingsForm.ring),
      rule("gap", "unit_minutes", policy.gapMinutes, CallSettingsForm.gap),
      rule("window", "unit_minutes", policy.windowMinutes, CallSettingsForm.window),
      rule("sureness", nil, Int((policy.sureness * 100).rounded()), CallSettingsForm.sureness),
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
  private let words: TeamCallWords

  static let ring = 10...120
  static let gap = 15...1_440
  static let window = 30...480
  static let sureness = 0...100

  init(_ fields: [String: String], teams: [String], words: TeamCallWords) {
    self.words = words
    self.fields = fields
    self.teams = teams
  }

  func policy(_ old: CallbackPolicy, at now: Moment) throws -> CallbackPolicy {
    var policy = old
    policy.dialling = fields["automatic"] == "1" ? .automatic : .byHand
    policy.first = fields["first"] == "customer" ? .customer : .agent
    policy.ringSeconds = try number("ring", Self.ring)
    policy.gapMinutes = try number("gap", Self.gap)
    policy.windowMinutes = try number("window", Self.window)
    policy.sureness = Double(try number("sureness", Self.sureness)) / 100
    guard fields["pilot"] == "1" else {
      policy.pilot = nil
      return policy
    }
    let aDay = (fields["a_day"] ?? "").trimmed
    policy.pilot = CallbackPolicy.Pilot(
      share: Double(try number("share", 1...100)) / 100,
      aDay: aDay.isEmpty ? nil : try number("a_day", 1...100_000),
      teams: teams.filter { fields["team-\($0)"] == "1" }, since: old.pilot?.since ?? now)
    return policy
  }

  private func number(_ name: String, _ range: ClosedRange<Int>) throws -> Int {
    guard let number = Int((fields[name] ?? "").trimmed), range.contains(number) else {
      throw Problem(
        status: .unprocessableContent, code: "bad_\(name)",
        message: words.say(
          "between", ["name": words["rule_\(name)"], "least": range.lowerBound, "most": range.upperBound]),
        field: name)
    }
    return number
  }
}
