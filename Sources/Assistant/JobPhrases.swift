import Language

extension Catalogue {
  /// Said while a job of the firm's does not exist yet: honest, with a way on.
  static func cannotYet(_ lang: Lang) -> (String, String) {
    switch lang {
    case .pl:
      (
        "{job} nie umiem jeszcze załatwić {sama|sam}, więc niczego nie zmieniam. Mogę od razu przekazać to naszemu zespołowi.",
        "{job} nie umiem jeszcze załatwić {sama|sam}, więc niczego nie zmieniam. Mogę od razu przekazać Państwa sprawę zespołowi."
      )
    case .en:
      twice(
        "{job} is something I cannot do myself yet, so I am not changing anything. I can pass it on to our team right away."
      )
    case .uk:
      twice(
        "{job} – цього я ще не вмію зробити {сама|сам}, тож нічого не змінюю. Можу одразу передати це нашій команді.")
    case .de:
      twice(
        "{job} kann ich noch nicht selbst erledigen, also ändere ich nichts. Ich kann es sofort an unser Team weitergeben."
      )
    }
  }

  private static func twice(_ text: String) -> (String, String) { (text, text) }

  /// The job as the object of the sentence above.
  static func job(_ wish: Wish, _ lang: Lang) -> String {
    switch lang {
    case .pl: polish(wish)
    case .en: english(wish)
    case .uk: ukrainian(wish)
    case .de: german(wish)
    }
  }

  private static func polish(_ wish: Wish) -> String {
    switch wish {
    case .book: "Rezerwacji wizyty"
    case .move: "Przełożenia wizyty"
    case .cancel: "Odwołania wizyty"
    case .orderStatus: "Sprawdzenia zamówienia"
    case .invoice: "Sprawy faktury"
    case .callback: "Zamówienia rozmowy telefonicznej"
    case .contactChange: "Zmiany danych kontaktowych"
    case .consent: "Zmiany zgód"
    case .erase: "Usunięcia danych"
    case .export: "Kopii danych"
    case .caseStatus: "Sprawdzenia stanu sprawy"
    }
  }

  private static func english(_ wish: Wish) -> String {
    switch wish {
    case .book: "Booking a visit"
    case .move: "Moving a visit"
    case .cancel: "Cancelling a visit"
    case .orderStatus: "Checking an order"
    case .invoice: "Handling an invoice"
    case .callback: "Arranging a phone call"
    case .contactChange: "Changing contact details"
    case .consent: "Changing consents"
    case .erase: "Deleting your data"
    case .export: "Giving you a copy of your data"
    case .caseStatus: "Checking a case"
    }
  }

  private static func ukrainian(_ wish: Wish) -> String {
    switch wish {
    case .book: "Запис на візит"
    case .move: "Перенесення візиту"
    case .cancel: "Скасування візиту"
    case .orderStatus: "Перевірка замовлення"
    case .invoice: "Питання рахунка"
    case .callback: "Замовлення дзвінка"
    case .contactChange: "Зміна контактних даних"
    case .consent: "Зміна згод"
    case .erase: "Видалення даних"
    case .export: "Копія даних"
    case .caseStatus: "Перевірка стану справи"
    }
  }

  private static func german(_ wish: Wish) -> String {
    switch wish {
    case .book: "Eine Terminbuchung"
    case .move: "Eine Terminverschiebung"
    case .cancel: "Eine Terminabsage"
    case .orderStatus: "Eine Bestellabfrage"
    case .invoice: "Ihr Rechnungsanliegen"
    case .callback: "Einen Rückruf"
    case .contactChange: "Eine Änderung der Kontaktdaten"
    case .consent: "Eine Änderung der Einwilligungen"
    case .erase: "Die Löschung Ihrer Daten"
    case .export: "Eine Kopie Ihrer Daten"
    case .caseStatus: "Eine Abfrage des Falls"
    }
  }
}
