/// What the page of conflicts says.
enum ConflictTexts {
  static let catalogue = Catalogue([
    "title": Wording("Do wyjaśnienia", "To be settled", "Потребує рішення", "Zu klären"),
    "lead": Wording(
      "Kalendarz osoby i kalendarz firmy mówią co innego. Dopóki ktoś nie zdecyduje, nic się nie zmienia.",
      "A person's calendar and the firm's say different things. Nothing changes until somebody decides.",
      "Календар людини й календар компанії кажуть різне. Поки хтось не вирішить, нічого не змінюється.",
      "Der Kalender einer Person und der der Firma sagen Verschiedenes. Bis jemand entscheidet, ändert sich nichts."),
    "none": Wording("Wszystko się zgadza", "Everything agrees", "Усе збігається", "Alles stimmt überein"),
    "none_text": Wording(
      "Kalendarze osób i firmy mówią to samo. Gdy coś się rozejdzie, pojawi się tutaj.",
      "People's calendars and the firm's say the same. Whatever differs will show up here.",
      "Календарі людей і компанії кажуть те саме. Щойно щось розійдеться, воно з'явиться тут.",
      "Die Kalender der Personen und der Firma sagen dasselbe. Abweichungen erscheinen hier."),
    "guest": Wording("Gość", "Guest", "Гість", "Gast"),
    "person": Wording("Osoba", "Person", "Людина", "Person"),
    "visit": Wording("Wizyta", "Visit", "Візит", "Termin"),
    "calendar": Wording("W kalendarzu", "In the calendar", "У календарі", "Im Kalender"),
    "why": Wording("Dlaczego", "Why", "Чому", "Warum"),
    "phone": Wording("Telefon", "Phone", "Телефон", "Telefon"),
    "title_moved": Wording(
      "Przesunięta w kalendarzu na czas, który nie pasuje", "Moved in the calendar to a time that does not work",
      "Перенесено в календарі на час, який не підходить", "Im Kalender auf eine Zeit verschoben, die nicht passt"),
    "title_both": Wording(
      "Przesunięta w dwóch miejscach naraz", "Moved in two places at once", "Перенесено у двох місцях одночасно",
      "An zwei Stellen zugleich verschoben"),
    "title_length": Wording(
      "W kalendarzu trwa krócej albo dłużej", "Shorter or longer in the calendar",
      "У календарі триває коротше або довше", "Im Kalender kürzer oder länger"),
    "title_repeats": Wording(
      "W kalendarzu się powtarza", "Repeats in the calendar", "У календарі повторюється",
      "Wiederholt sich im Kalender"),
    "title_deleted": Wording(
      "Usunięta z kalendarza", "Deleted from the calendar", "Вилучено з календаря", "Aus dem Kalender gelöscht"),
    "title_overlap": Wording(
      "W tym czasie kalendarz jest zajęty", "The calendar is busy at this time", "У цей час календар зайнятий",
      "Der Kalender ist zu dieser Zeit belegt"),
    "gone": Wording("nie ma jej", "it is not there", "його там немає", "steht nicht darin"),
    "keep": Wording(
      "Zostaw wizytę i popraw kalendarz", "Keep the visit and correct the calendar",
      "Залишити візит і виправити календар", "Termin behalten und Kalender berichtigen"),
    "keep_deleted": Wording(
      "Zostaw wizytę i wpisz ją znowu", "Keep the visit and put it back", "Залишити візит і вписати його знову",
      "Termin behalten und wieder eintragen"),
    "keep_overlap": Wording(
      "Zostaw, jedno nie przeszkadza drugiemu", "Leave both, they do not collide", "Залишити, одне одному не заважає",
      "So lassen, beides geht nebeneinander"),
    "follow": Wording(
      "Przenieś wizytę na {when}", "Move the visit to {when}", "Перенести візит на {when}",
      "Termin auf {when} verschieben"),
    "follow_deleted": Wording("Odwołaj wizytę", "Cancel the visit", "Скасувати візит", "Termin absagen"),
    "move": Wording("Wybierz inny termin", "Choose another time", "Обрати інший час", "Andere Zeit wählen"),
    "ask": Wording(
      "Poproś klienta o inny termin", "Ask the customer for another time", "Попросити клієнта про інший час",
      "Kunden um eine andere Zeit bitten"),
    "asked": Wording(
      "Prośba do klienta wysłana: {when}", "The customer was asked: {when}", "Клієнта попросили: {when}",
      "Der Kunde wurde gebeten: {when}"),
    "sent": Wording(
      "Wysłano prośbę do klienta.", "The customer was asked.", "Прохання надіслано клієнтові.",
      "Die Bitte ging an den Kunden."),
    "done": Wording("Załatwione.", "Settled.", "Вирішено.", "Geklärt."),
    "settled": Wording("To już wyjaśnione.", "This was settled already.", "Це вже вирішено.", "Das ist schon geklärt."),
    "no_way": Wording(
      "Nie mamy adresu e-mail tego klienta. Najlepiej zadzwonić.",
      "There is no e-mail address of this customer. Better call them.",
      "Немає електронної адреси цього клієнта. Краще зателефонувати.",
      "Von diesem Kunden gibt es keine E-Mail-Adresse. Am besten anrufen."),
    "no_time": Wording(
      "Kalendarz nie podaje czasu, na który można przenieść wizytę.",
      "The calendar has no time that the visit could move to.",
      "У календарі немає часу, на який можна перенести візит.",
      "Der Kalender nennt keine Zeit, auf die sich der Termin verschieben ließe."),
    "unsure": LostAnswer.unsure,
    "looked": LostAnswer.looked,
  ])
}
