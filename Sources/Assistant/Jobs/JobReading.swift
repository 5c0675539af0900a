import Booking
import Firm
import Foundation
import Ground
import Language

/// Makes a `JobTurn` of a message.
extension JobTurn {
  init(
    text: String, reading: Reading, lang: Lang, now: Moment, setup: BookingSetup, finder: ServiceFinder,
    isVerified: Bool, asked: JobField?, hasAnswer: Bool, meansAnswer: Bool, related: [String]
  ) {
    let steering = Steering.read(text, lang: lang)
    let spoken = SpokenReading(text, lang, now: now, setup: setup, asked: asked, steering: steering)
    self.init(
      text: text, rest: spoken.rest, reading: reading, steering: steering, language: lang, now: now, setup: setup,
      finder: finder, isVerified: isVerified, times: spoken.times, contact: spoken.contact, related: related,
      hasCode: SpokenReading.hasCode(text), hasAnswer: hasAnswer,
      meansAnswer: meansAnswer)
  }
}

/// Times and contact details of a message, out of its entities.
struct SpokenReading {
  private(set) var times: [JobTurn.NamedTime] = []
  private(set) var contact = RunningJob.Contact()
  /// The text without them.
  private(set) var rest: String

  init(_ text: String, _ lang: Lang, now: Moment, setup: BookingSetup, asked: JobField?, steering: Steering) {
    var context = setup.firm.spoken(at: now)
    context.asked =
      switch asked {
      case .time, .confirm: .time
      case .phone: .phone
      case .name: .name
      default: nil
      }
    let entities = Self.withoutNames(EntityReader.read(text, lang: lang, context: context), text, asked)
    rest = Self.without(entities, text)
    readTimes(entities, text, context)
    // "Nie, jednak 10", said of a time that was named before.
    let isHour = asked == .time || (asked == .confirm || asked == .service) && Rethinking.read(text)
    if times.isEmpty, isHour, !steering.any, let hour = Self.bareHour(entities, from: asked == .time ? 0 : 6) {
      times = [.init(time: hour, isTarget: true, isExcluded: false)]
    }
    readContact(entities, text)
    // A name and a number may come before they are asked for: in answer to the times that are offered.
    let isEarly = (contact.phone != nil || contact.email != nil) && (asked == .time || asked == .confirm)
    guard asked == .phone || asked == .name || isEarly else {
      // "Pierwsza" out of a list of services is no hour.
      if asked == .service, steering.pick != nil, !text.contains(where: \.isNumber) { times.removeAll(where: \.isHour) }
      return
    }
    if contact.name == nil, !steering.asks {
      contact.name = PersonName.bare(rest, withNumber: contact.phone != nil || asked == .name)
    }
    // Nobody asks for "Jazda próbna" by being called Próbna.
    if let name = contact.name { rest = rest.replacing(name, with: " ") }
  }

  /// "Olga Maj 600 100 200" names no month, and "Anna Piątek" no day.
  private static func withoutNames(_ entities: [Entity], _ text: String, _ asked: JobField?) -> [Entity] {
    guard entities.contains(where: { $0.kind == .time }) else { return entities }
    let people = entities.filter { $0.kind == .person }.map(\.range) + FirstNames.full(in: text)
    let isContact = (asked == .phone || asked == .name) && entities.contains { $0.kind == .phone || $0.kind == .person }
    return entities.filter { entity in
      guard entity.kind == .time else { return true }
      if people.contains(where: { $0.overlaps(entity.range) }) { return false }
      return !(isContact && entity.text.first?.isUppercase == true && !entity.text.contains(" "))
    }
  }

  private static func without(_ entities: [Entity], _ text: String) -> String {
    var letters: [Unicode.Scalar] = Array(text.unicodeScalars)
    for entity in entities where [.time, .phone, .email].contains(entity.kind) {
      for place in entity.range where letters.indices.contains(place) { letters[place] = " " }
    }
    return String(String.UnicodeScalarView(letters))
  }

  private mutating func readTimes(_ entities: [Entity], _ text: String, _ context: EntityContext) {
    let letters = Array(text.unicodeScalars)
    var last = 0
    for entity in entities where entity.kind == .time && !Self.isNow(entity, context) {
      guard let wish = Language.TimeWish([entity], text, context: context) else { continue }
      let before = String(
        String.UnicodeScalarView(letters[min(last, entity.range.lowerBound)..<entity.range.lowerBound]))
      let isExcluded = wish.days.isEmpty && !wish.excluded.isEmpty
      let spoken = SpokenTime(wish, isExcluded: isExcluded)
      if spoken.isEmpty { continue }
      let isTarget = !isExcluded && Self.isTarget(entity.text, after: before)
      if !isExcluded, let previous = times.last, previous.time.days != nil, spoken.days != nil, last > 0,
        before.contains(Self.or), !previous.isExcluded
      {
        times[times.count - 1].time = previous.time.or(spoken)
        times[times.count - 1].isSeason = previous.isSeason && Self.isSeason(entity)
      } else {
        times.append(
          .init(time: spoken, isTarget: isTarget, isExcluded: isExcluded, isSeason: Self.isSeason(entity)))
      }
      last = entity.range.upperBound
    }
    // "jak najszybciej", "ostatni wolny termin": an order without a time.
    if times.isEmpty, let wish = Language.TimeWish([], text, context: context) {
      let spoken = SpokenTime(wish, isExcluded: false)
      if !spoken.isEmpty { times = [.init(time: spoken, isTarget: true, isExcluded: false)] }
    }
  }

  /// "teraz", "od razu": says nothing about when a visit is wanted.
  private static func isNow(_ entity: Entity, _ context: EntityContext) -> Bool {
    guard case .time(.instant(let time, let grain), _) = entity.value, grain < .day else { return false }
    return time.dayNumber == context.now.dayNumber && time.hour == context.now.hour && time.minute == context.now.minute
  }

  /// Longer than a month, with a beginning and an end: "od lutego" has none, and says when somebody could first come.
  private static func isSeason(_ entity: Entity) -> Bool {
    switch entity.value {
    case .time(.interval(let from, let to, _), _): to.dayNumber - from.dayNumber > 31
    case .time(.instant(_, let grain), _): grain > .month
    default: false
    }
  }

  /// A bare number in answer to "when?": "no to 18", "15 ok".
  private static func bareHour(_ entities: [Entity], from first: Double) -> SpokenTime? {
    let hours = entities.compactMap { entity -> Int? in
      guard entity.kind == .numeral, case .number(let value) = entity.value, (first...23).contains(value) else {
        return nil
      }
      return Int(value)
    }
    guard hours.count == 1, let time = TimeOfDay(minutes: hours[0] * 60) else { return nil }
    return SpokenTime(clock: time...time, isExact: true)
  }

  private mutating func readContact(_ entities: [Entity], _ text: String) {
    for entity in entities {
      guard case .text(let value, _) = entity.value else { continue }
      switch entity.kind {
      case .phone: contact.phone = PhoneNumber(value) ?? contact.phone
      case .email: contact.email = EmailAddress(value)?.description ?? contact.email
      case .person: contact.name = value
      default: break
      }
    }
    if contact.name == nil, text.hasWord(of: Self.introducing), let found = text.firstMatch(of: Self.introduced) {
      contact.name = String(found.output.1)
    }
  }

  /// Six digits in a row.
  static func hasCode(_ text: String) -> Bool {
    var run = 0
    for letter in text.unicodeScalars {
      run = letter.properties.numericType == .decimal ? run + 1 : 0
      if run == 6 { return true }
    }
    return false
  }

  /// Words without which nobody introduces themselves: cheaper to look for than the phrase.
  private static let introducing: Set<Substring> = ["strony", "pisze", "telefonie", "here", "пише", "hier"]

  /// "Hubert Nowicki z tej strony": the name before the phrase.
  private static var introduced: Regex<(Substring, Substring)> {
    /(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,2})[ ,]+(?:z tej strony|pisze|przy telefonie|here|пише|hier)\b/
  }

  /// "na wtorek", "przełożyć na 15:00": where something is to go.
  private static func isTarget(_ text: String, after before: String) -> Bool {
    let onto: Set<Substring> = ["na", "to", "for", "на", "auf"]
    if let first = text.lowercased().split(separator: " ").first, onto.contains(first) { return true }
    return before.lowercased().split(whereSeparator: { !$0.isLetter }).last.map(onto.contains) ?? false
  }

  private static var or: Regex<Substring> {
    /^[\s,]*(?:albo|lub|ewentualnie|czy|or|або|чи|oder)[\s,]*(?:w|we|on|у|в|am)?\s*$/
  }
}

extension SpokenTime {
  /// A wish as the language room reads it, in the terms of the house.
  init(_ wish: Language.TimeWish, isExcluded: Bool) {
    self.init()
    let spans = (isExcluded ? wish.excluded : wish.days).filter { !$0.isEmpty }
    if let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() {
      days = Day(number: first)...Day(number: last - 1)
    }
    if let exact = wish.exact, let time = TimeOfDay(minutes: exact) {
      clock = time...time
      isExact = true
    } else if let span = wish.clock, !span.isEmpty, let from = TimeOfDay(minutes: span.lowerBound),
      let last = TimeOfDay(minutes: span.upperBound - 1)
    {
      clock = from...last
    }
    order =
      switch wish.order {
      case .any: nil
      case .earliest: .earliest
      case .latest: .latest
      }
  }

  /// Either of two times: the days of both, and the clock time of whichever names one.
  func or(_ other: SpokenTime) -> SpokenTime {
    guard let one = days, let two = other.days else { return changed(by: other) }
    var both = changed(by: other)
    both.days = min(one.lowerBound, two.lowerBound)...max(one.upperBound, two.upperBound)
    if both.days!.upperBound - both.days!.lowerBound < 7 {
      both.weekdays = Set((Array(one) + Array(two)).map(\.weekday))
    }
    return both
  }
}

extension String {
  /// Whether one of these words, in small letters, stands in the text.
  func hasWord(of words: Set<Substring>) -> Bool {
    lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: words.contains)
  }
}
