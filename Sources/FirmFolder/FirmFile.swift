import Firm
import Ground
import Language
import Yams

/// `firm.yaml`. The groups at its end are in FirmFileGroups.
struct FirmFile {
  static let keys = [
    "name", "legal_name", "tax_id", "industry", "website", "email", "phone", "address", "time_zone", "languages",
    "tone",
    "hours", "public_holidays", "closed", "assistant", "handover", "callbacks",
  ]

  let reader: YAMLReader

  static func read(_ file: SourceFile, _ findings: Findings) -> Firm? {
    let reader = YAMLReader(path: file.path, findings: findings)
    guard let root = reader.root(of: file.text),
      let mapping = reader.mapping(root, keys: keys, of: "the file")
    else { return nil }
    return FirmFile(reader: reader).firm(mapping)
  }

  private func firm(_ map: YAMLMapping) -> Firm? {
    var firm = Firm(name: map.requiredText("name") ?? "")
    firm.legalName = map.text("legal_name")
    firm.taxID = map.value("tax_id") { text throws(Form.Wrong) in try Form.taxNumber(text) }
    firm.industry = map["industry"].flatMap { reader.choice($0, "industry") } ?? firm.industry
    firm.website = map.value("website") { text throws(Form.Wrong) in
      guard Form.isWebAddress(text) else {
        throw Form.Wrong(reason: "\(quoted(text)) is no web address", cure: "write https://…")
      }
      return text
    }
    firm.email = map.value("email") { text throws(Form.Wrong) in
      guard let email = EmailAddress(text) else {
        throw Form.Wrong(reason: "\(quoted(text)) is no e-mail address", cure: "write name@host.pl")
      }
      return email
    }
    firm.phone = map.value("phone") { text throws(Form.Wrong) in
      guard let phone = PhoneNumber(text) else {
        throw Form.Wrong(
          reason: "\(quoted(text)) is no phone number", cure: "nine digits, or with the country: \"+48 22 300 10 20\"")
      }
      return phone
    }
    firm.address = map.text("address")
    firm.zoneName =
      map.value("time_zone") { text throws(Form.Wrong) in
        guard Form.isZone(text) else {
          throw Form.Wrong(reason: "\(quoted(text)) is no time zone", cure: "a name of the IANA list, as Europe/Warsaw")
        }
        return text
      } ?? firm.zoneName
    if let node = map["languages"] { firm.languages = languages(node) }
    firm.tone = map["tone"].flatMap { reader.choice($0, "tone") } ?? firm.tone
    if let node = map["hours"] { firm.hours = hours(node) }
    firm.publicHolidays = map.value("public_holidays") { text throws(Form.Wrong) in
      guard PublicHolidays(country: text) != nil else {
        throw Form.Wrong(
          reason: "no calendar of public holidays for \(quoted(text))",
          cure: cure(for: text, among: PublicHolidays.countries))
      }
      return text
    }
    if let node = map["closed"] { firm.closed = closed(node) }
    if let node = map["assistant"] { firm.assistant = assistant(node) }
    if let node = map["handover"] { firm.handover = handover(node) }
    if let node = map["callbacks"] { firm.callbacks = callbacks(node) }
    return firm.name.isEmpty ? nil : firm
  }

  private func languages(_ node: Node) -> [Lang] {
    if let sequence = node.sequence, sequence.isEmpty {
      reader.note(node, "languages has no language", cure: "write [pl], the default first")
    }
    return distinct(node, "languages") { reader.choice($0, "language") }
  }

  private func hours(_ node: Node) -> WeekHours {
    var week = WeekHours()
    guard let mapping = node.mapping else {
      reader.note(node, "hours is no mapping", cure: "write mon-fri: [\"09:00-17:00\"], a line for each group of days")
      return week
    }
    for (key, value) in mapping {
      guard let days = key.scalar?.string else {
        reader.note(key, "a list or mapping is no day", cure: "write mon, or mon-fri")
        continue
      }
      let items = reader.isNull(value) ? [] : reader.items(value, days)
      let spans = items.compactMap { item -> (node: Node, text: String)? in
        reader.text(item, "a span of \(days)").map { (item, $0) }
      }
      guard spans.count == items.count else { continue }
      do throws(HoursProblem) {
        try week.add(days: days, spans: spans.map(\.text))
      } catch {
        reader.note(error.span.map { spans[$0].node } ?? key, error.reason, cure: error.cure)
      }
    }
    return week
  }

  private func closed(_ node: Node) -> [Day] {
    distinct(node, "closed") { item -> Day? in
      guard let text = reader.text(item, "closed") else { return nil }
      if let day = Form.day(text) { return day }
      reader.note(item, "\(quoted(text)) is no day", cure: "write year-month-day: 2026-12-24")
      return nil
    }.sorted()
  }

  /// The items of a list as `T`; one that stands twice is noted.
  func distinct<T: Hashable>(_ node: Node, _ name: String, _ read: (Node) -> T?) -> [T] {
    var values: [T] = []
    for item in reader.items(node, name) {
      guard let value = read(item) else { continue }
      if values.contains(value) {
        reader.note(item, "\(reader.shown(item)) stands twice in \(name)", cure: "name it once")
      } else {
        values.append(value)
      }
    }
    return values
  }
}
