public import Language

extension Holiday {
  /// As a calendar names it, in the nominative.
  public func name(in language: Lang) -> String {
    let names = self.names
    return switch language {
    case .pl: names.pl
    case .en: names.en
    case .uk: names.uk
    case .de: names.de
    }
  }

  private var names: (pl: String, en: String, uk: String, de: String) {
    switch self {
    case .newYearsEve: ("Sylwester", "New Year’s Eve", "переддень Нового року", "Silvester")
    case .newYear: ("Nowy Rok", "New Year’s Day", "Новий рік", "Neujahr")
    case .epiphany: ("Trzech Króli", "Epiphany", "Богоявлення", "Heilige Drei Könige")
    case .goodFriday: ("Wielki Piątek", "Good Friday", "Страсна п’ятниця", "Karfreitag")
    case .holySaturday: ("Wielka Sobota", "Holy Saturday", "Велика субота", "Karsamstag")
    case .easterSunday: ("Wielkanoc", "Easter Sunday", "Великдень", "Ostersonntag")
    case .easterMonday: ("Poniedziałek Wielkanocny", "Easter Monday", "Великодній понеділок", "Ostermontag")
    case .labourDay: ("Święto Pracy", "Labour Day", "День праці", "Tag der Arbeit")
    case .flagDay: ("Dzień Flagi", "Flag Day", "День прапора", "Tag der Flagge")
    case .constitutionDay:
      ("Święto Konstytucji 3 Maja", "Constitution Day", "День Конституції 3 травня", "Tag der Verfassung")
    case .pentecost: ("Zielone Świątki", "Pentecost", "Зелені свята", "Pfingstsonntag")
    case .corpusChristi: ("Boże Ciało", "Corpus Christi", "Боже Тіло", "Fronleichnam")
    case .assumption:
      ("Wniebowzięcie NMP", "Assumption Day", "Внебовзяття Пресвятої Діви Марії", "Mariä Himmelfahrt")
    case .allSaints: ("Wszystkich Świętych", "All Saints’ Day", "День усіх святих", "Allerheiligen")
    case .independenceDay:
      ("Święto Niepodległości", "Independence Day", "День незалежності Польщі", "Unabhängigkeitstag")
    case .christmasEve: ("Wigilia", "Christmas Eve", "Святий вечір", "Heiligabend")
    case .christmasDay: ("Boże Narodzenie", "Christmas Day", "Різдво", "erster Weihnachtstag")
    case .secondChristmasDay:
      ("drugi dzień Bożego Narodzenia", "second day of Christmas", "другий день Різдва", "zweiter Weihnachtstag")
    case .christmas: ("Boże Narodzenie", "Christmas", "Різдвяні свята", "Weihnachten")
    case .easter: ("Wielkanoc", "Easter", "Великодні свята", "Ostern")
    case .longMayWeekend: ("majówka", "the May holidays", "травневі свята", "das lange Maiwochenende")
    }
  }
}
