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

  let csrf, firm: String
  let spans: [Span]
  let tiles: [Tile]
  let weeks_picture, hours_picture: String
  let weeks: [Week]
  let pilot: Pilot?
  let basis, availability: String
  let overrules: Int
  let empty: Bool

  init(_ book: FigureBook, csrf: String, firm: Firm, now: Moment) {
    self.csrf = csrf
    self.firm = firm.name
    spans = [7, 30, 90].map {
      Span(link: "\(Address.callbackFigures)?days=\($0)", name: "\($0) dni", chosen: $0 == book.days)
    }
    let (after, before) = (book.now, book.before)
    let wait = book.isBeforeOfCalls ? nil : before.medianWait
    tiles = [
      Self.share(
        "Odebrane za pierwszym razem", after.atFirst, before.atFirst,
        "rozmowy po jednej próbie / zgłoszenia, do których dzwoniono"),
      Self.share(
        "Dodzwoniono się w trzech próbach", after.withinThree, before.withinThree,
        "rozmowy po najwyżej trzech próbach / zakończone zgłoszenia"),
      Self.share(
        "Dotrzymane pory", after.windowKept, before.windowKept, "telefony w podanym czasie (± 5 min) / podane pory"),
      Self.share("Utracone", after.lost, before.lost, "bez rozmowy / zakończone zgłoszenia", lessIsBetter: true),
      Tile(
        name: "Próby na zgłoszenie", value: Self.decimal(after.attemptsEach), before: Self.decimal(before.attemptsEach),
        formula: "próby / zgłoszenia z próbą",
        trend: Self.trend(after.attemptsEach, before.attemptsEach, lessIsBetter: true)),
      Tile(
        name: "Czekanie (mediana)", value: after.medianWait.map(ReasonWords.ago) ?? "–",
        before: wait.map(ReasonWords.ago) ?? "–", formula: "od prośby do rozmowy, połowa czekała krócej",
        trend: Self.trend(after.medianWait.map(Double.init), wait.map(Double.init), lessIsBetter: true)),
    ]
    weeks_picture = FigurePictures.weeks(book.weeks)
    hours_picture = FigurePictures.hours(book.hours)
    let days = DayWords(lang: .pl)
    weeks = book.weeks.map {
      Week(
        from: days.date($0.from), first: Self.percent($0.figures.atFirst), three: Self.percent($0.figures.withinThree))
    }
    pilot = book.pilot.map(Self.pilot)
    basis = book.watch.map { QueueWords(firm: firm, now: now).basis($0) } ?? "Zwykłe zasady"
    availability =
      book.availability.map { "\(Self.decimal($0 * 100))% z ostatnich 30 dni; cel 99,5%" }
      ?? "model jeszcze nie działał"
    overrules = book.overrules.count
    empty = after.requests + before.requests == 0
  }

  private static func pilot(_ result: PilotResult) -> Pilot {
    let (verdict, kind) =
      switch result.verdict {
      case .tooEarly(let missing):
        ("Za wcześnie na wniosek: każdej stronie brakuje jeszcze \(missing) zgłoszeń.", "same")
      case .better: ("Program dodzwania się za pierwszym razem częściej niż zwykłe zasady.", "up")
      case .worse: ("Program dodzwania się za pierwszym razem rzadziej niż zwykłe zasady.", "down")
      case .noDifference: ("Nie widać różnicy, o którą warto by było zabiegać.", "same")
      }
    let difference = result.atFirst
    let words = difference.value.map {
      "Różnica \(FigurePictures.points($0)) p.p. (95%: od \(FigurePictures.points(difference.interval.lowerBound)) do \(FigurePictures.points(difference.interval.upperBound)))"
    }
    func side(_ half: PilotResult.Half) -> String {
      "\(percent(Share(half.atFirst, of: half.requests))) za pierwszym razem (\(half.atFirst) z \(half.requests))"
    }
    return Pilot(
      verdict: verdict, kind: kind, engine: side(result.engine), control: side(result.control), interval: words,
      picture: difference.value.map { FigurePictures.difference($0, difference.interval) })
  }

  private static func share(
    _ name: String, _ after: Share, _ before: Share, _ formula: String, lessIsBetter: Bool = false
  ) -> Tile {
    Tile(
      name: name, value: percent(after), before: percent(before), formula: formula,
      trend: trend(after.value, before.value, lessIsBetter: lessIsBetter))
  }

  private static func trend(_ after: Double?, _ before: Double?, lessIsBetter: Bool) -> String {
    guard let after, let before, after != before else { return "same" }
    return (after > before) != lessIsBetter ? "up" : "down"
  }

  static func percent(_ share: Share) -> String { share.value.map { "\(Int(($0 * 100).rounded()))%" } ?? "–" }

  static func decimal(_ number: Double?) -> String {
    guard let number else { return "–" }
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }
}
