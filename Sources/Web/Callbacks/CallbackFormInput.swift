import Callbacks
import Firm
import Ground
import Language

/// What a customer wrote into the form for a call, and what is wrong with it.
struct CallbackFields {
  var name = ""
  var phone = ""
  var email = ""
  var topic = ""
  var predict = false
  var at = false
  var bad_phone: String?
  var bad_email: String?
  var bad_time: String?

  var isBad: Bool { [bad_phone, bad_email, bad_time].contains { $0 != nil } }
}

/// A choice in a list of a form.
struct FormChoice: Sendable {
  let value, words: String
  let chosen: Bool
}

/// The lists from which a time is chosen: days on which the firm calls, half hours, and for how long.
struct TimeLists: Sendable {
  let days, times, spans: [FormChoice]

  static let daysAhead = 10

  init(_ words: CallbackWords, firm: Firm, at now: Moment, day: String?, time: String?, span: String?) {
    let zone = firm.zone
    let stretches = CallingHours(firm).stretches(from: now, to: now + .days(Self.daysAhead))
    var known: [Day] = []
    for stretch in stretches where known.last != zone.day(stretch.from) { known.append(zone.day(stretch.from)) }
    let today = zone.day(now)
    let names = words.book.days
    days = known.prefix(8).map { one in
      let near = names.near(one, today: today)
      let text = near == names.full(one) ? near : "\(near), \(names.date(one))"
      return FormChoice(value: one.description, words: text, chosen: one.description == day)
    }
    let firsts = stretches.map { zone.time($0.from).minutes / 30 * 30 }
    // Midnight is the end of the day that it ends.
    let lasts = stretches.map { zone.day($0.to) > zone.day($0.from) ? 1_440 : zone.time($0.to).minutes }
    let (first, last) = (firsts.min() ?? 540, lasts.max() ?? 1_080)
    times = stride(from: first, to: last, by: 30).compactMap { minutes in
      guard let clock = TimeOfDay(minutes: minutes) else { return nil }
      return FormChoice(value: clock.description, words: names.time(clock), chosen: clock.description == time)
    }
    spans = ["120", "60", "0", "day"].map { span_ in
      FormChoice(value: span_, words: words.text("span_\(span_)"), chosen: span_ == (span ?? "120"))
    }
  }
}

/// Reads the form; what is wrong goes back to its field.
struct CallbackFormInput: Sendable {
  private let given: [String: String]

  init(_ given: [String: String]) { self.given = given }

  /// As if the customer had filled in what is agreed on now, to the half hour.
  init(keeping callback: Callback, in zone: Zone) {
    guard let from = callback.wish.from ?? callback.window?.from else {
      self.init([:])
      return
    }
    let to = callback.wish.from == nil ? callback.window?.to : callback.wish.to
    let minutes = zone.time(from).minutes / 30 * 30
    let isToMidnight = to.map { zone.day($0) > zone.day(from) } ?? true
    let span =
      callback.wish.exact ? "0" : isToMidnight ? "day" : to.map { $0 - from <= .minutes(60) } == true ? "60" : "120"
    self.init([
      "day": zone.day(from).description, "time": TimeOfDay(minutes: minutes)?.description ?? "", "span": span,
    ])
  }

  var day: String? { given["day"] }
  var time: String? { given["time"] }
  var span: String? { given["span"] }

  func fields() -> CallbackFields {
    func text(_ name: String, _ limit: Int) -> String { String((given[name] ?? "").prefix(limit)).trimmed }
    return CallbackFields(
      name: text("name", 120), phone: text("phone", 40), email: text("email", 254), topic: text("topic", 2_000),
      predict: given["predict"] == "1", at: given["when"] == "at")
  }

  /// The time that was chosen; empty for "as soon as possible", nil for one that cannot be read.
  func wish(in zone: Zone) -> CallbackWish? {
    guard given["when"] == "at" else { return CallbackWish() }
    guard let day = day.flatMap({ Day($0) }), let time = time.flatMap({ TimeOfDay($0) }) else { return nil }
    let from = zone.moment(day, time)
    switch span {
    case "0": return CallbackWish(from: from, exact: true)
    case "60": return CallbackWish(from: from, to: from + .minutes(60))
    case "day": return CallbackWish(from: from, to: zone.moment(day + 1, TimeOfDay(minutes: 0)!))
    default: return CallbackWish(from: from, to: from + .minutes(120))
    }
  }

  /// The order, or nil with the faults in `fields`.
  func order(_ fields: inout CallbackFields, _ words: CallbackWords, zone: Zone) -> CallbackOrder? {
    let (phone, email, wish) = (PhoneNumber(fields.phone), EmailAddress(fields.email), wish(in: zone))
    if phone == nil { fields.bad_phone = words.text("bad_phone") }
    if !fields.email.isEmpty, email == nil { fields.bad_email = words.text("bad_email") }
    if wish == nil { fields.bad_time = words.text("bad_time") }
    guard let phone, let wish, !fields.isBad else { return nil }
    return CallbackOrder(
      who: .person(name: CallbackAPIRoutes.name(fields.name), email: email), phone: phone,
      topic: fields.topic.isEmpty ? nil : fields.topic, wish: wish, source: .form, language: words.lang,
      prediction: fields.predict ? true : wish.exact ? false : nil)
  }
}
