import Booking
import Firm
import Ground
import Language
import Staff

/// The settings of booking as the page shows them.
struct SettingsPage {
  struct Choice {
    let id, name: String
    let chosen: Bool
  }
  struct Item {
    let id, action, name, price, room, facts: String
    let minutes, buffer, capacity: Int
    let active, new: Bool
    let people: [Choice]
  }
  struct Person {
    let id, name, firm_hours, days_off: String
    /// Nil = the firm's.
    let hours: String?
  }
  struct Rule {
    let id, name, unit: String
    let value: Int
  }

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm: String
  let services: [Item]
  let people: [Person]
  let rules: [Rule]

  init(
    bar: TeamBar, setup: BookingSetup, team: [Staff], people: [Specialist], new: ID<Service>,
    csrf: String, firm: String, _ language: Lang
  ) {
    let texts = SettingsTexts.catalogue[language]
    self.bar = bar
    t = texts
    self.csrf = csrf
    self.firm = firm
    let words = BookWords(language, zone: setup.zone)
    func choices(_ service: Service?) -> [Choice] {
      team.map { Choice(id: $0.id.text, name: $0.name, chosen: service?.staff.contains($0.id) ?? false) }
    }
    let known = setup.services.map { service in
      Item(
        id: service.id.text, action: Address.service(service.id), name: service.name,
        price: service.price.map { $0.minor % 100 == 0 ? String($0.minor / 100) : $0.decimal } ?? "",
        room: service.room ?? "",
        facts: words.facts(of: service) + (service.active ? "" : " · \(texts["inactive"] ?? "")"),
        minutes: service.minutes,
        buffer: service.bufferMinutes, capacity: service.capacity, active: service.active, new: false,
        people: choices(service))
    }
    services =
      known + [
        Item(
          id: new.text, action: Address.newService, name: "", price: "", room: "", facts: "", minutes: 30,
          buffer: 0, capacity: 1, active: true, new: true, people: choices(nil))
      ]
    let written = WrittenHours(language)
    self.people = people.map { person in
      Person(
        id: person.id.text, name: person.name, firm_hours: written.text(setup.firm.hours),
        days_off: person.daysOff.map { written.text($0) }.joined(separator: "\n"),
        hours: person.hours.map { written.text($0) })
    }
    let policy = setup.policy
    rules = [
      ("lead", "hours", policy.leadMinutes / 60), ("horizon", "days", policy.horizonDays),
      ("move", "hours", policy.moveMinutes / 60), ("cancel", "hours", policy.cancelMinutes / 60),
      ("late", "before", policy.lateMinutes / 60),
    ].map { id, unit, value in
      Rule(id: id, name: texts["rule_\(id)"] ?? id, unit: texts["unit_\(unit)"] ?? unit, value: value)
    }
  }
}
