import Callbacks
import Firm
import Ground
import Language

/// The page of figures: `/callbacks/figures`.
struct FiguresPage {
  struct Tile {
    let name, value, before: String
    /// How it is counted.
    let formula: String
    /// `up`, `down` or `same`, by whether it got better.
    let trend: String
    let trend_words: String?
  }
  struct Week { let from, first, three: String }
  struct Span {
    let link, name: String
    let chosen: Bool
  }
  struct Pilot {
    let verdict, kind, engine, control: String
    let interval, picture: String?
  }

  let bar: TeamBar
  let t: [String: String]
  let csrf, firm: String
  let spans: [Span]
  let tiles: [Tile]
  let weeks_picture, hours_picture: String
  let weeks: [Week]
  let pilot: Pilot?
  let basis, availability: String
  let overrules: Int
  let empty: Bool

  init(_ book: FigureBook, bar: TeamBar, csrf: String, firm: Firm, words: TeamCallWords) {
    self.bar = bar
    self.csrf = csrf
    self.firm = firm.name
    t = words.texts
    spans = [7, 30, 90].map {
      Span(
        link: "\(Address.callbackFigures)?days=\($0)", name: words.say("last_days", ["n": $0]),
        chosen: $0 == book.days)
    }
    tiles = Tiles(words: words).all(book)
    let pictures = FigurePictures(words: words)
    weeks_picture = pictures.weeks(book.weeks)
    hours_picture = pictures.hours(book.hours)
    weeks = book.weeks.map {
      Week(
        from: words.days.date($0.from), first: words.percent($0.figures.atFirst),
        three: words.percent($0.figures.withinThree))
    }
    pilot = book.pilot.map { Self.pilot($0, words, pictures) }
    basis = words.basis(book.watch)
    availability =
      book.availability.map { words.say("available", ["share": words.decimal($0 * 100, places: 2)]) }
      ?? words["never_available"]
    overrules = book.overrules.count
    empty = book.now.requests + book.before.requests == 0
  }

  private static func pilot(_ result: PilotResult, _ words: TeamCallWords, _ pictures: FigurePictures) -> Pilot {
    let (verdict, kind) =
      switch result.verdict {
      case .tooEarly(let missing): (words.say("pilot_early", ["n": missing]), "same")
      case .better: (words["pilot_better"], "up")
      case .worse: (words["pilot_worse"], "down")
      case .noDifference: (words["pilot_same"], "same")
      }
    let difference = result.atFirst
    let told = difference.value.map {
      words.say(
        "pilot_difference",
        [
          "points": pictures.points($0), "low": pictures.points(difference.interval.lowerBound),
          "high": pictures.points(difference.interval.upperBound),
        ])
    }
    func side(_ half: PilotResult.Half) -> String {
      words.say(
        "pilot_side",
        [
          "share": words.percent(Share(half.atFirst, of: half.requests)), "n": half.atFirst,
          "of": half.requests,
        ])
    }
    return Pilot(
      verdict: verdict, kind: kind, engine: side(result.engine), control: side(result.control), interval: told,
      picture: difference.value.map { pictures.difference($0, difference.interval) })
  }
}

/// The tiles of the page: each figure beside what it was before.
private struct Tiles {
  let words: TeamCallWords

  func all(_ book: FigureBook) -> [FiguresPage.Tile] {
    let (after, before) = (book.now, book.before)
    // How long people waited for calls in the firm's own books is not known.
    let wait = book.isBeforeOfCalls ? nil : before.medianWait
    return [
      share("first", after.atFirst, before.atFirst), share("three", after.withinThree, before.withinThree),
      share("window", after.windowKept, before.windowKept), share("lost", after.lost, before.lost, lessIsBetter: true),
      tile("each", after.attemptsEach, before.attemptsEach, lessIsBetter: true) { words.decimal($0) },
      tile("wait", after.medianWait.map(Double.init), wait.map(Double.init), lessIsBetter: true) {
        words.ago(Int($0))
      },
    ]
  }

  private func share(_ key: String, _ after: Share, _ before: Share, lessIsBetter: Bool = false) -> FiguresPage.Tile {
    tile(key, after.value, before.value, lessIsBetter: lessIsBetter) { "\(Int(($0 * 100).rounded()))%" }
  }

  private func tile(
    _ key: String, _ after: Double?, _ before: Double?, lessIsBetter: Bool, _ format: (Double) -> String
  ) -> FiguresPage.Tile {
    var trend = "same"
    if let after, let before, after != before { trend = (after > before) != lessIsBetter ? "up" : "down" }
    return FiguresPage.Tile(
      name: words[key], value: after.map(format) ?? "–", before: before.map(format) ?? "–",
      formula: words["\(key)_how"], trend: trend, trend_words: trend == "same" ? nil : words[trend])
  }
}
