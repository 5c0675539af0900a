public import Customers
public import Firm
public import Ground
public import Knowledge
import Language
public import Seal
public import Staff

/// The firm and the people that every test knows by name. Nobody here is real.
public enum Cast {
  /// Monday, 23 November 2026, 14:05 in Warsaw: the firm is open until 18:00.
  public static let now = Moment(iso: "2026-11-23T14:05:00+01:00")!

  public static let key = HouseKey(secret: (0..<32).map { UInt8($0) })
  /// Of another house: opens nothing of this one.
  public static let strangersKey = HouseKey(secret: (0..<32).map { 255 - UInt8($0) })
  public static let keyring = Keyring(house: key)

  /// A bicycle shop: Monday to Friday 9:00–18:00, Saturday 10:00–14:00, closed on Polish holidays.
  public static let firm = Firm(
    name: "Dwa Koła", legalName: "Dwa Koła sp. z o.o.", industry: .retail,
    website: "https://dwakola.example",
    email: EmailAddress("kontakt@dwakola.example"), phone: PhoneNumber("+48 22 300 10 20"),
    address: "ul. Rowerowa 7, 00-001 Warszawa", languages: [.pl, .en, .uk, .de], tone: .friendly,
    hours: (try? WeekHours("mon-fri 09:00-18:00; sat 10:00-14:00")) ?? WeekHours(), publicHolidays: "PL",
    assistant: Firm.Assistant(name: "Ola", sureEnough: 0.6),
    handover: Firm.Handover(
      afterFailures: 2, valueOver: Money(minor: 200_000, currency: "PLN"), always: ["complaint"],
      team: "service"))

  // MARK: the team

  public static let owner = Staff(
    id: "s-olga", name: "Olga Wrona", email: "olga@dwakola.example", role: .owner,
    details: .init(team: "office"))
  public static let anna = Staff(
    id: "s-anna", name: "Anna Kos", email: "anna@dwakola.example", role: .agent,
    details: .init(team: "service"))
  public static let bartek = Staff(
    id: "s-bartek", name: "Bartek Lis", email: "bartek@dwakola.example", role: .agent,
    details: .init(team: "service"))
  public static let celina = Staff(
    id: "s-celina", name: "Celina Sowa", email: "celina@dwakola.example", role: .supervisor,
    details: .init(team: "service"))
  /// Mends bicycles; does not answer customers.
  public static let dawid = Staff(
    id: "s-dawid", name: "Dawid Bocian", email: "dawid@dwakola.example", role: .specialist,
    details: .init(team: "workshop"))

  public static let team = [owner, anna, bartek, celina, dawid]

  // MARK: customers

  public static let maria = Customer(
    id: "c-maria",
    profile: .init(
      firstName: "Marianna", lastName: "Żółkiewicz", email: "marianna@poczta.example",
      phone: PhoneNumber("+48 601 234 567")),
    facts: .init(region: "mazowieckie"), language: .pl, createdAt: now - .days(400))
  public static let jan = Customer(
    id: "c-jan",
    profile: .init(
      firstName: "Jan", lastName: "Żółkiewicz", email: "jan@firma.example",
      phone: PhoneNumber("+48 602 345 678"),
      company: "Kurier Błysk sp. z o.o.", taxID: "5252248481"),
    facts: .init(industry: "logistics"), language: .pl, createdAt: now - .days(100))

  public static let customers = [maria, jan]

  // MARK: knowledge

  public static let entries = [
    Entry(
      id: "returns", lang: .pl, kind: .faq, title: "Ile mam czasu na zwrot roweru?",
      wordings: ["Czy mogę oddać rower?"], body: "Na zwrot jest 30 dni od odbioru roweru.",
      tags: ["zwrot"]),
    Entry(
      id: "returns", lang: .en, kind: .faq, title: "How long do I have to return a bicycle?",
      body: "You can return a bicycle within 30 days.", tags: ["returns"]),
    Entry(
      id: "autumn-sale", lang: .pl, kind: .faq, title: "Ile trwa jesienna wyprzedaż kasków?",
      body: "Kaski są tańsze o 20% do 23 listopada.", validUntil: Day("2026-11-23")),
    Entry(
      id: "parking", lang: .pl, kind: .faq, title: "Gdzie zaparkować samochód?",
      body: "Parking dla klientów jest za budynkiem, wjazd od ulicy Łańcuchowej."),
  ]
}
