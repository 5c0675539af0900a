import Firm
import Ground
import Language

/// Numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

func day(_ text: String) -> Day { Day(text)! }
func moment(_ text: String) -> Moment { Moment(iso: text)! }
func spans(_ texts: String...) -> [ClockSpan] { texts.map { ClockSpan($0)! } }

/// A clinic as in shared/firms/klinika.
func klinika() throws -> Firm {
  Firm(
    name: "Klinika Ostoja", legalName: "Klinika Ostoja sp. z o.o.", taxID: "7834479914", industry: .medical,
    website: "https://klinika-ostoja.example", email: EmailAddress("recepcja@klinika-ostoja.example"),
    phone: PhoneNumber("+48 61 300 40 50"), address: "ul. Miętowa 14, 60-591 Poznań", languages: [.pl, .en, .uk],
    tone: .formal, hours: try WeekHours("mon-fri 08:00-20:00; sat 09:00-13:00"), publicHolidays: "PL",
    closed: [day("2026-12-24"), day("2026-12-31"), day("2027-03-27")],
    assistant: Firm.Assistant(name: "Hania", duties: [.knowledge, .booking], sureEnough: 0.7),
    handover: Firm.Handover(
      afterFailures: 3, valueOver: Money(minor: 800_000, currency: "PLN"), always: ["complaint"], team: "recepcja"),
    callbacks: Firm.Callbacks(deadlineHours: 8, attempts: 2, window: ClockSpan("10:00-18:00")!))
}
