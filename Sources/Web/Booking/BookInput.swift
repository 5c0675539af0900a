import Booking
import Ground
import Language

/// Reads what a customer wrote into a form; what is wrong goes back to its field.
struct BookInput: Sendable {
  private let given: [String: String]
  private(set) var fields = BookFields()

  init(_ given: [String: String]) {
    self.given = given
    func text(_ name: String, _ limit: Int) -> String {
      String((given[name] ?? "").prefix(limit)).trimmed
    }
    fields.name = text("name", 120)
    fields.phone = text("phone", 40)
    fields.email = text("email", 254)
    fields.note = text("note", 2_000)
    fields.remind = given["remind"] == "1"
  }

  var note: String? { fields.note.isEmpty ? nil : fields.note }
  /// The days as they were written.
  var written: (first: String, last: String) { (given["first"] ?? "", given["last"] ?? "") }

  /// First and last start of the time of day that was chosen; nil = any.
  var clock: ClosedRange<TimeOfDay>? {
    let parts = ["morning": (0, 705), "afternoon": (720, 1_005), "evening": (1_020, 1_440)]
    guard let (from, to) = parts[given["clock"] ?? ""], let from = TimeOfDay(minutes: from),
      let to = TimeOfDay(minutes: to)
    else { return nil }
    return from...to
  }

  mutating func guest(_ words: BookWords, source: String) -> Guest? {
    let email = EmailAddress(fields.email)
    let phone = PhoneNumber(fields.phone)
    if !fields.email.isEmpty, email == nil { fields.bad_email = words.text("bad_email") }
    if !fields.phone.isEmpty, phone == nil { fields.bad_phone = words.text("bad_phone") }
    do throws(GuestRefusal) {
      let guest = try Guest(
        name: fields.name, email: email, phone: phone, language: words.lang, wantsReminders: fields.remind,
        source: source)
      return fields.isBad ? nil : guest
    } catch {
      switch error {
      case .noName: fields.bad_name = words.text("bad_name")
      case .noContact: break
      }
      if fields.email.isEmpty, fields.phone.isEmpty { fields.bad_contact = words.text("bad_contact") }
      return nil
    }
  }

  mutating func days(_ words: BookWords, from today: Day) -> ClosedRange<Day>? {
    guard let first = Day(written.first), let last = Day(written.last), first <= last, last >= today else {
      fields.bad_days = words.text("bad_days")
      return nil
    }
    return first...last
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
