import Conversations
import Firm
import Ground
import Language

/// What the assistant says on its own account. Answers come from the firm's knowledge.
enum Phrase: String, CaseIterable, Sendable {
  case introduction, howCanIHelp, youAreWelcome, goodbye, fineThen, whatElse, iAmSoftware, askAway, inPlainWords
  case cannotObey, othersArePrivate, doNotKnow, doNotKnowButNear, restNotKnown, onlyInAnotherLanguage
}

/// The catalogue, opened for one firm and one language.
struct Phrases {
  let firm: Firm
  let lang: Lang

  init(firm: Firm, lang: Lang) {
    self.firm = firm
    self.lang = lang
  }

  init(_ here: Situation) { self.init(firm: here.firm, lang: here.language) }

  subscript(phrase: Phrase) -> String {
    let (friendly, formal) = Catalogue.text(phrase, lang)
    return filled(firm.tone == .formal ? formal : friendly)
  }

  func cannotYet(_ wish: Wish) -> String {
    let (friendly, formal) = Catalogue.cannotYet(lang)
    return filled(firm.tone == .formal ? formal : friendly).replacing("{job}", with: Catalogue.job(wish, lang))
  }

  private func filled(_ text: String) -> String {
    Gender(of: firm.assistant.name).fitted(text).replacing("{name}", with: firm.assistant.name)
      .replacing("{firm}", with: firm.name)
  }
}

enum Catalogue {
  /// (friendly, formal); equal where the language makes no difference.
  static func text(_ phrase: Phrase, _ lang: Lang) -> (String, String) {
    switch lang {
    case .pl: polish(phrase)
    case .en: both(english(phrase))
    case .uk: both(ukrainian(phrase))
    case .de: both(german(phrase))
    }
  }

  private static func both(_ text: String) -> (String, String) { (text, text) }

  private static func polish(_ phrase: Phrase) -> (String, String) {
    switch phrase {
    case .introduction:
      both("Tu {name}, {wirtualna asystentka|wirtualny asystent} firmy {firm} – odpowiada program, nie człowiek.")
    case .howCanIHelp: ("Cześć! W czym mogę pomóc?", "Dzień dobry! W czym mogę pomóc?")
    case .youAreWelcome: ("Nie ma za co, polecam się!", "Bardzo proszę, polecam się na przyszłość.")
    case .goodbye: ("Do usłyszenia!", "Do widzenia, miłego dnia!")
    case .fineThen: ("Jasne. Jeśli coś jeszcze – pisz śmiało.", "Rozumiem. W razie pytań proszę śmiało pisać.")
    case .whatElse: ("Pomóc w czymś jeszcze?", "Czy mogę pomóc w czymś jeszcze?")
    case .iAmSoftware:
      (
        "Jestem programem – {wirtualną asystentką|wirtualnym asystentem} firmy {firm}. Jeśli wolisz, połączę Cię z człowiekiem.",
        "Jestem programem – {wirtualną asystentką|wirtualnym asystentem} firmy {firm}. Na życzenie połączę Państwa z człowiekiem."
      )
    case .askAway: ("Pytaj śmiało.", "Proszę pytać.")
    case .inPlainWords:
      (
        "Przepraszam, powiem prościej: odpowiadam na pytania o firmę {firm} i pomagam załatwić sprawy, na przykład wizytę albo telefon od nas. Napisz w kilku słowach, czego potrzebujesz, albo napisz „człowiek” – wtedy przekażę rozmowę.",
        "Przepraszam, powiem prościej: odpowiadam na pytania o firmę {firm} i pomagam załatwić sprawy, na przykład wizytę albo telefon od nas. Proszę napisać w kilku słowach, czego Państwu potrzeba, albo napisać „człowiek” – wtedy przekażę rozmowę."
      )
    case .cannotObey:
      (
        "Takich poleceń nie wykonuję i nie ujawniam danych innych osób. Chętnie pomogę w Twojej własnej sprawie.",
        "Takich poleceń nie wykonuję i nie ujawniam danych innych osób. Chętnie pomogę w Państwa własnej sprawie."
      )
    case .othersArePrivate:
      (
        "Danych innych osób nie mogę podać nikomu – także bliskim. Tę osobę poproś o kontakt z nami bezpośrednio.",
        "Danych innych osób nie możemy podać nikomu – także bliskim. Prosimy, aby ta osoba skontaktowała się z nami sama."
      )
    case .doNotKnow:
      (
        "Tego nie wiem na pewno, a nie chcę zgadywać. Zapytaj proszę inaczej albo połączę Cię z człowiekiem.",
        "Tego nie wiem na pewno, a nie chcę zgadywać. Proszę zapytać inaczej albo połączę Państwa z człowiekiem."
      )
    case .doNotKnowButNear:
      (
        "Nie mam na to pewnej odpowiedzi. Może chodzi o jedno z tych pytań? Mogę też połączyć Cię z człowiekiem.",
        "Nie mam na to pewnej odpowiedzi. Może chodzi o jedno z tych pytań? Mogę też połączyć Państwa z człowiekiem."
      )
    case .restNotKnown:
      (
        "Na resztę pytania nie mam pewnej odpowiedzi. Mogę połączyć Cię z człowiekiem.",
        "Na resztę pytania nie mam pewnej odpowiedzi. Mogę połączyć Państwa z człowiekiem."
      )
    case .onlyInAnotherLanguage: both("Mam tę odpowiedź tylko w innym języku:")
    }
  }

  private static func english(_ phrase: Phrase) -> String {
    switch phrase {
    case .introduction: "This is {name}, the virtual assistant of {firm} – software, not a person."
    case .howCanIHelp: "Hello! How can I help?"
    case .youAreWelcome: "You're welcome!"
    case .goodbye: "Goodbye, have a nice day!"
    case .fineThen: "All right. Just write if there is anything else."
    case .whatElse: "Is there anything else I can help with?"
    case .iAmSoftware:
      "I am software – the virtual assistant of {firm}. If you prefer, I can connect you with a person."
    case .askAway: "Please go ahead."
    case .inPlainWords:
      "Sorry, let me put it simply: I answer questions about {firm} and help to get things done, such as a visit or a call from us. Tell me in a few words what you need, or write “human” and I will pass the conversation on."
    case .cannotObey:
      "I do not carry out such commands, and I do not disclose other people's data. I am glad to help with your own matter."
    case .othersArePrivate:
      "I cannot share another person's data with anyone, family included. Please ask them to contact us themselves."
    case .doNotKnow:
      "I am not sure about that, and I would rather not guess. Please try asking differently, or I can connect you with a person."
    case .doNotKnowButNear:
      "I have no certain answer to that. Did you mean one of these? I can also connect you with a person."
    case .restNotKnown: "To the rest of your question I have no certain answer. I can connect you with a person."
    case .onlyInAnotherLanguage: "I have this answer only in another language:"
    }
  }

  private static func ukrainian(_ phrase: Phrase) -> String {
    switch phrase {
    case .introduction:
      "Це {name}, {віртуальна помічниця|віртуальний помічник} компанії {firm} – відповідає програма, а не людина."
    case .howCanIHelp: "Добрий день! Чим можу допомогти?"
    case .youAreWelcome: "Будь ласка, звертайтеся!"
    case .goodbye: "До побачення, гарного дня!"
    case .fineThen: "Гаразд. Якщо буде щось іще – пишіть."
    case .whatElse: "Чи можу ще чимось допомогти?"
    case .iAmSoftware:
      "Я програма – {віртуальна помічниця|віртуальний помічник} компанії {firm}. За бажанням з'єднаю вас із людиною."
    case .askAway: "Запитуйте, будь ласка."
    case .inPlainWords:
      "Перепрошую, скажу простіше: я відповідаю на питання про {firm} і допомагаю залагодити справи, наприклад візит або дзвінок від нас. Напишіть кількома словами, що вам потрібно, або напишіть «людина» – тоді передам розмову."
    case .cannotObey:
      "Таких команд я не виконую і даних інших людей не розкриваю. Із вашою власною справою охоче допоможу."
    case .othersArePrivate:
      "Даних інших людей я не можу надати нікому – навіть рідним. Попросіть цю людину звернутися до нас особисто."
    case .doNotKnow:
      "Цього я не знаю напевно і не хочу вигадувати. Запитайте, будь ласка, інакше, або я з'єднаю вас із людиною."
    case .doNotKnowButNear:
      "Я не маю на це певної відповіді. Можливо, ідеться про одне з цих питань? Можу також з'єднати вас із людиною."
    case .restNotKnown: "На решту питання певної відповіді не маю. Можу з'єднати вас із людиною."
    case .onlyInAnotherLanguage: "Ця відповідь є лише іншою мовою:"
    }
  }

  private static func german(_ phrase: Phrase) -> String {
    switch phrase {
    case .introduction:
      "Hier ist {name}, {die virtuelle Assistentin|der virtuelle Assistent} von {firm} – ein Programm, kein Mensch."
    case .howCanIHelp: "Guten Tag! Wie kann ich helfen?"
    case .youAreWelcome: "Gern geschehen!"
    case .goodbye: "Auf Wiedersehen und einen schönen Tag!"
    case .fineThen: "In Ordnung. Schreiben Sie gern, wenn noch etwas ist."
    case .whatElse: "Kann ich noch bei etwas helfen?"
    case .iAmSoftware:
      "Ich bin ein Programm – {die virtuelle Assistentin|der virtuelle Assistent} von {firm}. Auf Wunsch verbinde ich Sie mit einem Menschen."
    case .askAway: "Fragen Sie gern."
    case .inPlainWords:
      "Entschuldigung, einfacher gesagt: Ich beantworte Fragen zu {firm} und helfe bei Anliegen, etwa bei einem Termin oder einem Anruf von uns. Schreiben Sie in wenigen Worten, was Sie brauchen, oder schreiben Sie „Mensch“ – dann gebe ich das Gespräch weiter."
    case .cannotObey:
      "Solche Befehle führe ich nicht aus, und Daten anderer Personen gebe ich nicht heraus. Bei Ihrem eigenen Anliegen helfe ich gern."
    case .othersArePrivate:
      "Daten anderer Personen darf ich niemandem nennen, auch Angehörigen nicht. Bitte lassen Sie die Person selbst mit uns sprechen."
    case .doNotKnow:
      "Das weiß ich nicht sicher, und raten möchte ich nicht. Bitte fragen Sie anders, oder ich verbinde Sie mit einem Menschen."
    case .doNotKnowButNear:
      "Darauf habe ich keine sichere Antwort. Meinten Sie eine dieser Fragen? Ich kann Sie auch mit einem Menschen verbinden."
    case .restNotKnown:
      "Auf den Rest Ihrer Frage habe ich keine sichere Antwort. Ich kann Sie mit einem Menschen verbinden."
    case .onlyInAnotherLanguage: "Diese Antwort habe ich nur in einer anderen Sprache:"
    }
  }
}
