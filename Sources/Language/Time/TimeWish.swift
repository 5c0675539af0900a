/// When somebody would like to come: which days, which span of the day, an exact hour perhaps, the first or the last.
///
/// Days are counted from 1970-01-01 (`LocalTime(day:)`), minutes from midnight. What was not said is empty or `nil`.
public struct TimeWish: Sendable, Hashable {
  /// Which of several free times is wanted.
  public enum Order: Sendable, Hashable { case any, earliest, latest }

  /// Spans of days, any of them will do, the first mentioned first; none of them begins before today.
  public var days: [Range<Int>] = []
  /// Days that were ruled out ("byle nie w piątek").
  public var excluded: [Range<Int>] = []
  /// A visit may begin within these minutes: "po 17" is 1,020..<1,440 and includes 17:00, "od 9 do 11" is 540..<660.
  public var clock: Range<Int>?
  /// The one minute of the day that was asked for.
  public var exact: Int?
  public var order = Order.any
  public var assumed: Assumption = []
  /// Code points of the text that say it.
  public var range: Range<Int> = 0..<0

  /// "od jutra" goes on for so many days.
  public static let horizon = 366

  public init() {}

  /// True when the wish names one moment: one day and an exact hour.
  public var isMoment: Bool { exact != nil && days.count == 1 && days[0].count == 1 }

  /// Gives what the text says about time, or `nil` when it says nothing.
  public static func read(_ text: String, lang: Lang, context: EntityContext) -> TimeWish? {
    TimeWish(EntityReader.read(text, lang: lang, context: context), text, context: context)
  }

  /// Joins the expressions of time of one text, as `EntityReader` found them.
  public init?(_ entities: [Entity], _ text: String, context: EntityContext) {
    let today = context.now.dayNumber
    let words = WishWords(text)
    order = words.order
    var found = order != .any
    var times = entities.filter { $0.kind == .time && $0.parts != nil }
    // "z piątku na wtorek": the visit stands on Friday and is wanted on Tuesday.
    let sources = times.filter { words.isSource($0.range) }
    if sources.count < times.count { times.removeAll { sources.contains($0) } }
    for entity in times {
      guard let parts = entity.parts else { continue }
      add(parts, entity, today: today, isExcluded: words.isExcluded(entity.range), words)
    }
    found = found || !days.isEmpty || !excluded.isEmpty || clock != nil
    guard found else { return nil }
    if exact != nil, clock == nil, let exact { clock = exact..<exact + 1 }
    range = (times.map(\.range.lowerBound).min() ?? 0)..<(times.map(\.range.upperBound).max() ?? 0)
  }

  private mutating func add(
    _ parts: TimeParts, _ entity: Entity, today: Int, isExcluded: Bool, _ words: WishWords
  ) {
    if let span = parts.days {
      guard span.upperBound > today || parts.bound == .after else { return }
      var from = max(span.lowerBound, today)
      var to = span.upperBound
      if parts.minutes == nil || entity.isDayBound {
        if parts.bound == .after {
          if words.isAfter(entity.range), parts.minutes == nil { from = max(from, span.upperBound) }
          to = from + TimeWish.horizon
        } else if parts.bound == .before {
          to = span.lowerBound
          from = today
        }
      }
      if from < to {
        if isExcluded { excluded.append(from..<to) } else if !days.contains(from..<to) { days.append(from..<to) }
      }
    }
    guard let minutes = parts.minutes, !isExcluded else { return }
    assumed.formUnion(entity.assumed)
    var span = minutes
    switch parts.bound {
    case .after: span = minutes.lowerBound..<1_440
    case .before: span = 0..<max(1, minutes.lowerBound)
    case nil:
      if parts.isExact {
        if exact == nil, clock == nil || (clock ?? 0..<0).contains(minutes.lowerBound) { exact = minutes.lowerBound }
      } else if parts.isApproximate, minutes.count == 1 {
        span = max(0, minutes.lowerBound - 30)..<min(1_440, minutes.lowerBound + 31)
      }
    }
    if let clock {
      let both =
        max(
          clock.lowerBound, span.lowerBound)..<max(
          max(clock.lowerBound, span.lowerBound), min(clock.upperBound, span.upperBound))
      if !both.isEmpty { self.clock = both }
    } else {
      clock = span
    }
  }
}

extension Entity {
  /// The bound is one of days, not of the clock.
  fileprivate var isDayBound: Bool { parts?.minutes == nil }
}

/// Words around expressions of time that change what is wished.
private struct WishWords {
  private let list: TokenList
  private(set) var order = TimeWish.Order.any

  init(_ text: String) {
    list = TokenList(text)
    for index in list.tokens.indices where list.tokens[index].kind == .word {
      let near = (1...3).contains { step in
        index + step < list.tokens.count && WishWords.slots.contains(list.tokens[index + step].hash)
      }
      if WishWords.first.contains(list.tokens[index].hash), near { order = .earliest }
      if WishWords.last.contains(list.tokens[index].hash), near { order = .latest }
      if WishWords.soon.contains(list.tokens[index].hash) { order = .earliest }
      if WishWords.late.contains(list.tokens[index].hash) { order = .latest }
    }
  }

  private func index(at place: Int) -> Int? { list.tokens.firstIndex { Int($0.end) > place } }

  private func first(_ range: Range<Int>) -> UInt64 { index(at: range.lowerBound).map { list.tokens[$0].hash } ?? 0 }

  func isSource(_ range: Range<Int>) -> Bool { WishWords.from.contains(first(range)) }

  func isAfter(_ range: Range<Int>) -> Bool { WishWords.after.contains(first(range)) }

  /// "nie w piątek", "nie mogę w piątek", "piątek odpada", "oprócz piątku".
  func isExcluded(_ range: Range<Int>) -> Bool {
    guard let index = index(at: range.lowerBound) else { return false }
    var step = index - 1
    while step >= 0, index - step <= 4, list.tokens[step].kind == .word {
      if WishWords.without.contains(list.tokens[step].hash) { return true }
      guard WishWords.links.contains(list.tokens[step].hash) else { break }
      step -= 1
    }
    var next = list.tokens.firstIndex { Int($0.start) >= range.upperBound } ?? list.tokens.count
    while next < list.tokens.count, list.tokens[next].kind == .word, WishWords.links.contains(list.tokens[next].hash) {
      next += 1
    }
    guard next < list.tokens.count, list.tokens[next].kind == .word else { return false }
    if WishWords.falls.contains(list.tokens[next].hash) { return true }
    return WishWords.without.contains(list.tokens[next].hash) && next + 1 < list.tokens.count
      && WishWords.links.contains(list.tokens[next + 1].hash)
  }

  private static func set(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { TokenList.hash(Fold.fold(String($0))) })
  }

  private static let first = set(
    """
    pierwszy pierwszą pierwsza pierwszego najbliższy najbliższa najbliższą najbliższego first earliest next nearest \
    перший
    першу найближчий найближчу nächsten nächster ersten erster
    """)
  private static let last = set(
    "ostatni ostatnią ostatnia ostatniego najpóźniejszy najpóźniejszą last latest останній останню letzten letzter")
  private static let slots = set(
    """
    wolny wolna wolną wolnego termin terminy terminu godzina godzinę godzinie możliwy możliwa możliwą wizyta wizytę slot
    slots available free appointment opening visit possible вільний вільну можливий час termine freien freier möglichen
    """)
  private static let soon = set(
    """
    najszybciej najwcześniej najprędzej najszybszy najszybszą najwcześniejszy najwcześniejszą asap soonest earliest \
    швидше найшвидше якнайшвидше schnellstmöglich frühestens möglichst
    """
  )
  private static let late = set("najpóźniej jaknajpóźniej latest spätestens")
  private static let from = set("z ze")
  private static let after = set("po after nach після")
  private static let without = set("nie oprócz poza prócz except not but без крім окрім außer nicht")
  private static let links = set(
    """
    w we na o on at the am в у mogę moge pasuje pasują dam da rady mi odpowiada odpowiadają możemy mam czasu zdążę dotrę
    works work suit suits me can make passt mir kann можу підходить мені
    """)
  private static let falls = set("odpada odpadają odpadaja")
}
