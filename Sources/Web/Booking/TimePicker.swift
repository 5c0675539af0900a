import Assistant
import Booking
import Firm
import Ground
import Language
import Staff

/// What a visitor sees of free times: people, the soonest offers, a week, and the times of one day.
struct PickerModel: Sendable {
  struct Link: Sendable {
    let text, link: String
    var chosen = false
  }
  struct DayLink: Sendable {
    let name, number, full, link: String
    /// How many times are free; nil when none is.
    let count: String?
    /// Why none is.
    let none: String
    let chosen: Bool
  }
  struct Offer: Sendable { let day, clock, link: String }
  struct Group: Sendable {
    let title: String
    let times: [Link]
  }

  let people: [Link]
  let offers: [Offer]
  let week: String
  let previous: String?
  let next: String?
  let days: [DayLink]
  let day_title: String
  let groups: [Group]
  let none: String?
  let next_free: Link?

  // A template cannot ask whether a list is empty without going through it.
  let has_people, has_offers: Bool
}

/// Finds the times for a page and gives every choice its address.
struct TimePicker: Sendable {
  /// Where choices lead.
  struct Links: Sendable {
    let person: (@Sendable (ID<Staff>?) -> String)?
    let day: @Sendable (Day) -> String
    let time: @Sendable (Moment) -> String
  }

  let desk: BookingDesk
  let setup: BookingSetup
  let words: BookWords
  let now: Moment

  private var zone: Zone { setup.zone }
  private var today: Day { zone.day(now) }
  private var last: Day { today + setup.policy.horizonDays }

  /// `day` is what was asked for; without one it is the day of the first offer. `near` is a time that cannot be had: the
  /// offers are those nearest to it.
  func model(
    _ service: Service, staff: ID<Staff>?, day asked: Day?, near: Moment? = nil, moving: ID<Booking>? = nil,
    links: Links
  ) async throws -> PickerModel {
    let anyDay = TimeWish(days: today...max(today, last), staff: staff, near: near)
    let offers =
      asked == nil ? try await desk.offers(3, for: service.id, wish: anyDay, moving: moving) : []
    let day = min(max(asked ?? offers.first.map { zone.day($0.startsAt) } ?? today, today), last)
    let monday = day + (1 - day.weekday.rawValue)
    let week = monday...monday + 6
    let free = try await desk.freeTimes(
      for: service.id, wish: TimeWish(days: week, staff: staff), limit: 1_000, moving: moving)
    let byDay = Dictionary(grouping: free) { zone.day($0.startsAt) }
    let nextFree = try await next(
      service, staff, after: week.upperBound, moving: moving, wanted: byDay.isEmpty && monday + 6 < last)
    return PickerModel(
      people: people(service, chosen: staff, links), offers: offers.map { offer($0, links) },
      week: title(of: week), previous: monday > today ? links.day(max(today, monday + -7)) : nil,
      next: monday + 7 <= last ? links.day(monday + 7) : nil,
      days: week.map { chip($0, count: byDay[$0]?.count ?? 0, chosen: $0 == day, links) },
      day_title: words.days.full(day), groups: groups(byDay[day] ?? [], links),
      none: byDay[day] != nil
        ? nil : words.text(!byDay.isEmpty ? "none_on_day" : nextFree == nil ? "none_ahead" : "none_in_week"),
      next_free: nextFree.map { .init(text: words.days.full($0), link: links.day($0)) }
        ?? (byDay[day] == nil ? byDay.keys.min().map { .init(text: words.days.full($0), link: links.day($0)) } : nil),
      has_people: links.person != nil && setup.people(for: service).count > 1, has_offers: !offers.isEmpty)
  }

  private func next(
    _ service: Service, _ staff: ID<Staff>?, after day: Day, moving: ID<Booking>?, wanted: Bool
  ) async throws -> Day? {
    guard wanted else { return nil }
    let wish = TimeWish(days: day + 1...max(day + 1, last), staff: staff)
    return try await desk.freeTimes(for: service.id, wish: wish, limit: 1, moving: moving).first.map {
      zone.day($0.startsAt)
    }
  }

  private func people(_ service: Service, chosen: ID<Staff>?, _ links: Links) -> [PickerModel.Link] {
    let people = setup.people(for: service)
    guard let link = links.person, people.count > 1 else { return [] }
    return [.init(text: words.text("anyone"), link: link(nil), chosen: chosen == nil)]
      + people.map { .init(text: $0.name, link: link($0.id), chosen: chosen == $0.id) }
  }

  func offer(_ time: FreeTime, _ links: Links) -> PickerModel.Offer {
    PickerModel.Offer(
      day: words.days.near(zone.day(time.startsAt), today: today), clock: words.clock(time.startsAt),
      link: links.time(time.startsAt))
  }

  private func chip(_ day: Day, count: Int, chosen: Bool, _ links: Links) -> PickerModel.DayLink {
    let closed = words.closed(setup.opening.hours(on: day))
    return PickerModel.DayLink(
      name: words.days.short(day.weekday), number: String(day.day), full: words.days.full(day), link: links.day(day),
      count: count > 0 ? String(count) : nil, none: day < today ? "" : closed ?? words.text("none"), chosen: chosen)
  }

  private func groups(_ times: [FreeTime], _ links: Links) -> [PickerModel.Group] {
    let parts: [(String, Range<Int>)] = [
      ("morning", 0..<720), ("afternoon", 720..<1_020), ("evening", 1_020..<1_441),
    ]
    return parts.compactMap { key, minutes in
      let some = times.filter { minutes.contains(zone.time($0.startsAt).minutes) }
      if some.isEmpty { return nil }
      return PickerModel.Group(
        title: words.text(key), times: some.map { .init(text: words.clock($0.startsAt), link: links.time($0.startsAt)) }
      )
    }
  }

  /// `23–29 listopada`, `30 listopada – 6 grudnia`.
  private func title(of week: ClosedRange<Day>) -> String {
    let (first, last) = (week.lowerBound, week.upperBound)
    if first.month == last.month {
      return words.lang == .de
        ? "\(first.day).–\(words.days.date(last))" : "\(first.day)–\(words.days.date(last))"
    }
    return "\(words.days.date(first)) – \(words.days.date(last))"
  }
}
