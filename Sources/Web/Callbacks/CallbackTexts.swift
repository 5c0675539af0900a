import Booking
import Callbacks
import Ground
import Language

/// What the callback pages say, in one language, beside the texts of every customer's page. Without "you", so that it fits
/// every tone.
struct CallbackWords: Sendable {
  let book: BookWords

  init(_ lang: Lang, zone: Zone) { book = BookWords(lang, zone: zone) }

  var lang: Lang { book.lang }
  var texts: [String: String] { book.texts.merging(Self.catalogue(lang)) { $1 } }
  func text(_ key: String) -> String { Self.catalogue(lang)[key] ?? book.text(key) }

  /// Reasons for a time. `isTheirs` false: the reader may be somebody else with the same number, so nothing is told of
  /// habits and visits.
  func told(_ reasons: [Reason], isTheirs: Bool) -> [String] {
    reasons.compactMap { reason in
      switch reason {
      case .habit, .active, .signal, .known: isTheirs ? told(reason) : nil
      default: told(reason)
      }
    }
  }

  private func told(_ reason: Reason) -> String? {
    switch reason {
    case .fresh: text("told_fresh")
    case .habit(_, _, _, let picked, let count):
      text("told_habit").replacing("{picked}", with: "\(picked)").replacing("{of}", with: "\(count)")
    case .active: text("told_active")
    case .signal: text("told_signal")
    case .likeThem: text("told_like_them")
    case .deadline: text("told_deadline")
    case .otherTime: text("told_other_time")
    case .turn: text("told_turn")
    case .explored: text("told_explored")
    case .known: text("told_known")
    case .wished, .promised, .byPerson: nil
    }
  }

  static func catalogue(_ lang: Lang) -> [String: String] {
    switch lang {
    case .pl: CallbackTexts.polish
    case .en: CallbackTexts.english
    case .uk: CallbackTexts.ukrainian
    case .de: CallbackTexts.german
    }
  }
}

enum CallbackTexts {
  static let polish = [
    "title": "Oddzwonimy", "ask_lead": "Wystarczy numer. Zadzwonimy o dobrej porze i uprzedzimy, kiedy.",
    "topic": "O czym porozmawiamy?", "when": "Kiedy zadzwonić?", "soon": "Jak najszybciej",
    "soon_hint": "Wybierzemy porę, o której łatwo się dodzwonić, i ją podamy.", "at": "O wybranej porze",
    "day": "Dzień", "from": "Od godziny", "span": "Jak długo można dzwonić", "span_0": "dokładnie wtedy",
    "span_60": "przez godzinę", "span_120": "przez dwie godziny", "span_day": "do końca dnia",
    "predict": "Zgoda na dobranie pory na podstawie wcześniejszych połączeń i wizyt na stronie",
    "predict_hint": "Bez tej zgody dzwonimy według zwykłych zasad. Można ją cofnąć w każdej chwili.",
    "send": "Poproszę o telefon",
    "call_privacy": "Numer służy tylko do tej rozmowy i jest przechowywany najwyżej dwa lata.",
    "asked": "Przyjęte, oddzwonimy",
    "asked_text": "Ten adres warto zachować: tu można zmienić porę, zrezygnować albo napisać zamiast rozmawiać.",
    "planned_for": "Zadzwonimy", "as_soon": "Zadzwonimy jak najszybciej", "at_latest": "Najpóźniej",
    "to_number": "Na numer",
    "from_number": "Z numeru", "tries": "Prób do tej pory", "why": "Dlaczego o tej porze?", "change_time": "Zmień porę",
    "change_title": "Inna pora", "no_call": "Rezygnuję z rozmowy", "no_call_sure": "Rezygnacja działa od razu.",
    "write_instead": "Wolę napisać", "moved": "Pora jest zmieniona.",
    "withdrawn": "Rezygnacja przyjęta. Nie zadzwonimy.",
    "unpredicted": "Zgoda cofnięta. Porę wybieramy według zwykłych zasad.", "save": "Zmieniam",
    "any": "Dowolna dobra pora",
    "was_open": "Czeka na rozmowę", "was_reached": "Rozmowa się odbyła", "was_lost": "Nie udało się dodzwonić",
    "was_cancelled": "Odwołane", "ask_again": "Poproś o telefon jeszcze raz",
    "predict_off": "Cofam zgodę na dobieranie pory",
    "why_predicted": "Porę dobrał program na podstawie wcześniejszych połączeń.",
    "why_rules": "Porę wyznaczyły zwykłe zasady, bez przewidywania.", "why_chosen": "To pora wskazana w zgłoszeniu.",
    "why_person": "Porę wybrała osoba z zespołu.", "closed_then": "O tej porze nie dzwonimy. Najbliższy możliwy czas:",
    "bad_time": "Tej pory nie da się wybrać: już minęła albo jest zbyt odległa.",
    "is_over": "To zgłoszenie jest już zakończone.",
    "under_way": "Właśnie dzwonimy.",
    "told_fresh": "Prośba przyszła niedawno.",
    "told_habit": "Wcześniejsze rozmowy o tej porze dochodziły do skutku ({picked} z {of}).",
    "told_active": "O tej porze często była aktywność na naszej stronie albo w wiadomościach.",
    "told_signal": "Niedawno była wizyta na naszej stronie albo otwarta wiadomość.",
    "told_like_them": "O tej porze zwykle łatwo się dodzwonić.",
    "told_deadline": "Tak dotrzymamy obiecanego terminu.",
    "told_other_time": "O innej porze nie udało się dodzwonić.",
    "told_turn": "To kolej tego zgłoszenia.",
    "told_explored": "Sprawdzamy, czy to dobra pora.",
    "told_known": "Z rozmów wiemy, że to dobra pora.",
  ]
  static let english = [
    "title": "We call back", "ask_lead": "A number is enough. We call at a good time and say beforehand when.",
    "topic": "What will it be about?", "when": "When shall we call?", "soon": "As soon as possible",
    "soon_hint": "We choose a time at which it is easy to get through, and name it.", "at": "At a chosen time",
    "day": "Day", "from": "From", "span": "For how long we may call", "span_0": "just then", "span_60": "for an hour",
    "span_120": "for two hours", "span_day": "until the end of the day",
    "predict": "I agree to a time chosen from earlier calls and visits to the site",
    "predict_hint": "Without it we call by plain rules. It can be taken back at any time.", "send": "Please call",
    "call_privacy": "The number serves this call only and is kept for two years at most.",
    "asked": "Noted, we will call",
    "asked_text": "Keep this address: here the time can be changed, the call cancelled, or a message written instead.",
    "planned_for": "We will call", "as_soon": "We will call as soon as possible", "at_latest": "At the latest",
    "to_number": "On", "from_number": "From", "tries": "Tries so far", "why": "Why at this time?",
    "change_time": "Change the time", "change_title": "Another time", "no_call": "Cancel the call",
    "no_call_sure": "Cancelling takes effect at once.", "write_instead": "Write instead",
    "moved": "The time is changed.",
    "withdrawn": "Cancelled. We will not call.", "unpredicted": "Taken back. The time follows plain rules.",
    "save": "Change",
    "any": "Any good time", "was_open": "Waiting for the call", "was_reached": "The call took place",
    "was_lost": "We could not get through", "was_cancelled": "Cancelled", "ask_again": "Ask for another call",
    "predict_off": "Take back the consent to prediction",
    "why_predicted": "A program chose the time from earlier calls.",
    "why_rules": "Plain rules set the time; nothing was predicted.", "why_chosen": "It is the time that was asked for.",
    "why_person": "A member of the team chose the time.",
    "closed_then": "We make no calls then. The next possible time:",
    "bad_time": "This time cannot be chosen: it has passed or is too far ahead.", "is_over": "This request is over.",
    "under_way": "We are calling right now.",
    "told_fresh": "The request came in just now.",
    "told_habit": "Earlier calls at this time got through ({picked} of {of}).",
    "told_active": "Our site or letters were often looked at around this time.",
    "told_signal": "Our site was visited or a letter opened not long ago.",
    "told_like_them": "At this time it is usually easy to get through.",
    "told_deadline": "This keeps the promised deadline.",
    "told_other_time": "At another time we could not get through.",
    "told_turn": "It is this request's turn.",
    "told_explored": "We are finding out whether this is a good time.",
    "told_known": "From talks we know that this is a good time.",
  ]
  static let ukrainian = [
    "title": "Ми зателефонуємо", "ask_lead": "Достатньо номера. Зателефонуємо у зручний час і попередимо, коли.",
    "topic": "Про що поговоримо?", "when": "Коли зателефонувати?", "soon": "Якнайшвидше",
    "soon_hint": "Виберемо час, коли легко додзвонитися, і повідомимо його.", "at": "У вибраний час", "day": "День",
    "from": "Від", "span": "Як довго можна телефонувати", "span_0": "саме тоді", "span_60": "протягом години",
    "span_120": "протягом двох годин", "span_day": "до кінця дня",
    "predict": "Згода на вибір часу за попередніми дзвінками та відвідуваннями сайту",
    "predict_hint": "Без неї телефонуємо за звичайними правилами. Її можна відкликати будь-коли.",
    "send": "Прошу зателефонувати",
    "call_privacy": "Номер потрібен лише для цієї розмови й зберігається щонайбільше два роки.",
    "asked": "Прийнято, зателефонуємо",
    "asked_text": "Збережіть цю адресу: тут можна змінити час, відмовитися або написати замість розмови.",
    "planned_for": "Зателефонуємо", "as_soon": "Зателефонуємо якнайшвидше", "at_latest": "Щонайпізніше",
    "to_number": "На номер",
    "from_number": "З номера", "tries": "Спроб досі", "why": "Чому саме тоді?", "change_time": "Змінити час",
    "change_title": "Інший час", "no_call": "Відмовитися від розмови", "no_call_sure": "Відмова діє одразу.",
    "write_instead": "Краще написати", "moved": "Час змінено.",
    "withdrawn": "Відмову прийнято. Ми не телефонуватимемо.",
    "unpredicted": "Згоду відкликано. Час вибираємо за звичайними правилами.", "save": "Змінити",
    "any": "Будь-який зручний час",
    "was_open": "Очікує на розмову", "was_reached": "Розмова відбулася", "was_lost": "Не вдалося додзвонитися",
    "was_cancelled": "Скасовано", "ask_again": "Попросити про дзвінок ще раз",
    "predict_off": "Відкликати згоду на вибір часу", "why_predicted": "Час вибрала програма за попередніми дзвінками.",
    "why_rules": "Час визначили звичайні правила, без прогнозування.", "why_chosen": "Це час, указаний у проханні.",
    "why_person": "Час вибрала людина з команди.", "closed_then": "Тоді ми не телефонуємо. Найближчий можливий час:",
    "bad_time": "Цей час вибрати не можна: він минув або надто далеко.", "is_over": "Це прохання вже завершено.",
    "under_way": "Саме телефонуємо.",
    "told_fresh": "Прохання надійшло щойно.",
    "told_habit": "Попередні дзвінки в цей час вдавалися ({picked} з {of}).",
    "told_active": "У цей час часто була активність на нашому сайті або в листах.",
    "told_signal": "Нещодавно відвідано наш сайт або відкрито лист.",
    "told_like_them": "У цей час зазвичай легко додзвонитися.",
    "told_deadline": "Так ми дотримаємо обіцяного терміну.",
    "told_other_time": "В інший час не вдалося додзвонитися.",
    "told_turn": "Надійшла черга цього прохання.",
    "told_explored": "Перевіряємо, чи це зручний час.",
    "told_known": "З розмов ми знаємо, що це зручний час.",
  ]
  static let german = [
    "title": "Wir rufen zurück",
    "ask_lead": "Eine Nummer genügt. Wir rufen zu einer guten Zeit an und sagen vorher, wann.",
    "topic": "Worum soll es gehen?", "when": "Wann sollen wir anrufen?", "soon": "So bald wie möglich",
    "soon_hint": "Wir wählen eine Zeit, zu der man gut durchkommt, und nennen sie.", "at": "Zu einer gewählten Zeit",
    "day": "Tag", "from": "Ab", "span": "Wie lange wir anrufen dürfen", "span_0": "genau dann",
    "span_60": "eine Stunde lang",
    "span_120": "zwei Stunden lang", "span_day": "bis zum Ende des Tages",
    "predict": "Einwilligung, die Zeit aus früheren Anrufen und Besuchen der Website zu wählen",
    "predict_hint": "Ohne sie rufen wir nach einfachen Regeln an. Sie ist jederzeit widerrufbar.",
    "send": "Bitte anrufen",
    "call_privacy": "Die Nummer dient nur diesem Gespräch und wird höchstens zwei Jahre aufbewahrt.",
    "asked": "Notiert, wir rufen an",
    "asked_text":
      "Diese Adresse am besten aufheben: Hier lässt sich die Zeit ändern, der Anruf absagen oder stattdessen schreiben.",
    "planned_for": "Wir rufen an", "as_soon": "Wir rufen so bald wie möglich an", "at_latest": "Spätestens",
    "to_number": "Unter", "from_number": "Von", "tries": "Versuche bisher", "why": "Warum zu dieser Zeit?",
    "change_time": "Zeit ändern", "change_title": "Andere Zeit", "no_call": "Anruf absagen",
    "no_call_sure": "Die Absage gilt sofort.", "write_instead": "Lieber schreiben", "moved": "Die Zeit ist geändert.",
    "withdrawn": "Abgesagt. Wir rufen nicht an.", "unpredicted": "Widerrufen. Die Zeit folgt einfachen Regeln.",
    "save": "Ändern", "any": "Jede gute Zeit", "was_open": "Wartet auf den Anruf",
    "was_reached": "Das Gespräch hat stattgefunden",
    "was_lost": "Wir kamen nicht durch", "was_cancelled": "Abgesagt", "ask_again": "Noch einmal um einen Anruf bitten",
    "predict_off": "Einwilligung in die Zeitwahl widerrufen",
    "why_predicted": "Ein Programm hat die Zeit aus früheren Anrufen gewählt.",
    "why_rules": "Die Zeit folgt einfachen Regeln; nichts wurde vorhergesagt.",
    "why_chosen": "Es ist die gewünschte Zeit.",
    "why_person": "Jemand aus dem Team hat die Zeit gewählt.",
    "closed_then": "Dann rufen wir nicht an. Die nächste mögliche Zeit:",
    "bad_time": "Diese Zeit ist nicht wählbar: Sie ist vorbei oder zu weit weg.",
    "is_over": "Diese Bitte ist schon erledigt.",
    "under_way": "Wir rufen gerade an.",
    "told_fresh": "Die Bitte kam gerade erst.",
    "told_habit": "Frühere Anrufe zu dieser Zeit kamen durch ({picked} von {of}).",
    "told_active": "Um diese Zeit wurden unsere Seite oder Nachrichten oft angesehen.",
    "told_signal": "Vor Kurzem wurde unsere Seite besucht oder eine Nachricht geöffnet.",
    "told_like_them": "Zu dieser Zeit kommt man meist gut durch.",
    "told_deadline": "So halten wir die zugesagte Frist ein.",
    "told_other_time": "Zu einer anderen Zeit kamen wir nicht durch.",
    "told_turn": "Diese Bitte ist an der Reihe.",
    "told_explored": "Wir prüfen, ob das eine gute Zeit ist.",
    "told_known": "Aus Gesprächen wissen wir, dass das eine gute Zeit ist.",
  ]
}
