import HTTPTypes

/// What a page says in place of what was wanted.
enum ProblemWords {
  static let home = Wording("Na stronę główną", "Back to the start", "На головну", "Zur Startseite")

  static func of(_ problem: Problem) -> (title: Wording, text: Wording) {
    switch problem.status {
    case .notFound:
      (
        Wording("Nie ma takiej strony", "There is no such page", "Такої сторінки немає", "Diese Seite gibt es nicht"),
        Wording(
          "Sprawdź adres albo wróć na początek.", "Check the address, or go back to the start.",
          "Перевірте адресу або поверніться на головну.",
          "Prüfen Sie die Adresse oder gehen Sie zurück zur Startseite.")
      )
    case .tooManyRequests:
      (
        Wording("Za dużo zapytań", "Too many requests", "Забагато запитів", "Zu viele Anfragen"),
        Wording(
          "Odczekaj chwilę i spróbuj ponownie.", "Wait a moment and try again.",
          "Зачекайте хвилинку й спробуйте ще раз.",
          "Warten Sie einen Moment und versuchen Sie es noch einmal.")
      )
    case .serviceUnavailable where problem.code == Problem.noFirm.code:
      (
        Wording(
          "Firma nie jest jeszcze ustawiona", "No firm is set up yet", "Компанію ще не налаштовано",
          "Es ist noch keine Firma eingerichtet"),
        Wording(
          "Wczytaj ją poleceniem: odzew import FOLDER.", "Load one: odzew import FOLDER.",
          "Завантажте її командою: odzew import FOLDER.", "Laden Sie eine mit: odzew import ORDNER.")
      )
    case .forbidden where problem.code == Problem.notYours.code:
      (
        Wording(
          "To nie Twoja skrzynka", "This inbox is not yours", "Це не ваша скринька", "Das ist nicht Ihr Postfach"),
        Wording(
          "Twoja rola nie obejmuje rozmów z klientami. Poproś właściciela o inną.",
          "Your role does not answer customers. Ask the owner for another one.",
          "Ваша роль не передбачає розмов із клієнтами. Попросіть власника про іншу.",
          "Ihre Rolle umfasst keine Gespräche mit Kunden. Bitten Sie den Inhaber um eine andere.")
      )
    case .forbidden:
      (
        Wording("Strona jest nieaktualna", "The page is out of date", "Сторінка застаріла", "Die Seite ist veraltet"),
        Wording(
          "Odśwież ją i spróbuj jeszcze raz.", "Reload it and try again.", "Оновіть її й спробуйте ще раз.",
          "Laden Sie sie neu und versuchen Sie es noch einmal.")
      )
    case _ where problem.status.code < 500:
      (
        Wording("Tego nie da się zrobić", "This cannot be done", "Цього не можна зробити", "Das geht nicht"),
        Wording(
          "Wróć, popraw, co było wpisane, i spróbuj jeszcze raz.", "Go back, correct what was entered, and try again.",
          "Поверніться, виправте введене й спробуйте ще раз.",
          "Gehen Sie zurück, berichtigen Sie die Eingabe und versuchen Sie es noch einmal.")
      )
    default:
      (
        Wording("Coś się nie udało", "Something went wrong", "Щось пішло не так", "Etwas ist schiefgegangen"),
        Wording(
          "To po naszej stronie. Spróbuj ponownie za chwilę.", "It is on our side. Try again in a moment.",
          "Це з нашого боку. Спробуйте ще раз за хвилинку.",
          "Es liegt an uns. Versuchen Sie es in einem Moment noch einmal.")
      )
    }
  }
}
