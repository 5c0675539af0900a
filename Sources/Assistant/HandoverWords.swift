public import Conversations
public import Firm
import Ground
import Language

/// What the customer is told when somebody else takes the conversation: always, and with the honest time of an answer.
public enum HandoverWords {
  /// Fills the need that `Conversations` declares; `firm` gives the firm as it is at that moment.
  public static func announcer(firm: @escaping @Sendable () -> Firm) -> Announcer {
    Announcer { what, lang, now in
      let firm = firm()
      switch what {
      case .waiting(let reason): return waiting(reason, firm, lang, now)
      case .joined(let name): return joined(name, firm, lang)
      case .backToAssistant: return back(firm, lang)
      case .resolved: return resolved(firm, lang)
      }
    }
  }

  private static func waiting(_ reason: HandoverReason, _ firm: Firm, _ lang: Lang, _ now: Moment) -> String {
    [opening(reason, firm, lang), time(firm, lang, now)].joined(separator: " ")
  }

  private static func opening(_ reason: HandoverReason, _ firm: Firm, _ lang: Lang) -> String {
    let formal = firm.tone == .formal
    return switch (lang, reason) {
    case (.pl, .upset):
      formal
        ? "Przykro mi, że mają Państwo z tym kłopot. Przekazuję rozmowę człowiekowi z naszego zespołu."
        : "Przykro mi, że tak wyszło. Przekazuję rozmowę człowiekowi z naszego zespołu."
    case (.pl, .error): "Coś po naszej stronie nie zadziałało. Przekazuję rozmowę człowiekowi z naszego zespołu."
    case (.pl, _):
      formal
        ? "Przekazuję rozmowę człowiekowi z naszego zespołu. Zobaczy całą rozmowę, więc nic nie trzeba powtarzać."
        : "Przekazuję rozmowę człowiekowi z naszego zespołu. Zobaczy całą rozmowę, więc nie musisz nic powtarzać."
    case (.en, .upset): "I am sorry about this. I am passing the conversation to a person on our team."
    case (.en, .error): "Something went wrong on our side. I am passing the conversation to a person on our team."
    case (.en, _):
      "I am passing the conversation to a person on our team. They see all of it, so there is nothing to repeat."
    case (.uk, .upset): "Мені прикро, що так сталося. Передаю розмову людині з нашої команди."
    case (.uk, .error): "Щось у нас не спрацювало. Передаю розмову людині з нашої команди."
    case (.uk, _): "Передаю розмову людині з нашої команди. Вона бачить усю розмову, тож повторювати нічого не треба."
    case (.de, .upset): "Das tut mir leid. Ich gebe das Gespräch an einen Menschen aus unserem Team weiter."
    case (.de, .error):
      "Bei uns ist etwas schiefgegangen. Ich gebe das Gespräch an einen Menschen aus unserem Team weiter."
    case (.de, _):
      "Ich gebe das Gespräch an einen Menschen aus unserem Team weiter. Er sieht alles, Sie müssen nichts wiederholen."
    }
  }

  private static func time(_ firm: Firm, _ lang: Lang, _ now: Moment) -> String {
    let words = HoursWords(firm: firm, lang: lang, now: now)
    switch OpeningHours(firm).status(at: now) {
    case .open(let until):
      guard let until else {
        return switch lang {
        case .pl: "Zespół pracuje całą dobę – odpowiedź pojawi się tutaj."
        case .en: "The team is here around the clock – the answer will appear here."
        case .uk: "Команда працює цілодобово – відповідь з'явиться тут."
        case .de: "Das Team ist rund um die Uhr da – die Antwort erscheint hier."
        }
      }
      let end = end(until, firm, lang, words)
      return switch lang {
      case .pl: "Zespół pracuje dziś do \(end) – odpowiedź pojawi się tutaj."
      case .en: "The team is here until \(end) today – the answer will appear here."
      case .uk: "Команда працює сьогодні до \(end) – відповідь з'явиться тут."
      case .de: "Das Team ist heute bis \(end) da – die Antwort erscheint hier."
      }
    case .closed(_, let opens):
      let next = opens.map(words.opening) ?? "–"
      return switch lang {
      case .pl: "Teraz nikogo nie ma – odpowiemy, gdy otworzymy: \(next). Odpowiedź pojawi się tutaj."
      case .en: "Nobody is here right now – we will answer when we open: \(next). The answer will appear here."
      case .uk: "Зараз нікого немає – відповімо, коли відчинимо: \(next). Відповідь з'явиться тут."
      case .de: "Gerade ist niemand da – wir antworten, sobald wir öffnen: \(next). Die Antwort erscheint hier."
      }
    }
  }

  /// The end of the team's day; behind a break it goes on: `13:00, potem 14:00–18:00`.
  private static func end(_ until: Moment, _ firm: Firm, _ lang: Lang, _ words: HoursWords) -> String {
    let close = words.closing(until, of: words.now)
    let later = OpeningHours(firm).hours(on: firm.zone.day(until)).spans.filter { $0.from > firm.zone.time(until) }
    if later.isEmpty { return lang == .de ? "\(close) Uhr" : close }
    let spans = DayWords(lang: lang).spans(later)
    return switch lang {
    case .pl: "\(close), potem \(spans)"
    case .en: "\(close), then \(spans)"
    case .uk: "\(close), потім \(spans)"
    case .de: "\(close) Uhr, dann \(spans) Uhr"
    }
  }

  private static func joined(_ name: String, _ firm: Firm, _ lang: Lang) -> String {
    switch lang {
    case .pl: "Rozmowę prowadzi teraz człowiek: \(name)."
    case .en: "A person has joined the conversation: \(name)."
    case .uk: "Розмову тепер веде людина: \(name)."
    case .de: "Das Gespräch führt jetzt ein Mensch: \(name)."
    }
  }

  private static func back(_ firm: Firm, _ lang: Lang) -> String {
    let name = firm.assistant.name
    let text =
      switch lang {
      case .pl: "Rozmowę prowadzi znów \(name), {asystentka|asystent} (program)."
      case .en: "\(name), the assistant (software), is back in the conversation."
      case .uk: "Розмову знову веде \(name), {помічниця|помічник} (програма)."
      case .de: "Das Gespräch führt wieder \(name), {die Assistentin|der Assistent} (Software)."
      }
    return Gender(of: name).fitted(text)
  }

  private static func resolved(_ firm: Firm, _ lang: Lang) -> String {
    switch lang {
    case .pl:
      firm.tone == .formal
        ? "Rozmowa zakończona. Wystarczy napisać, aby do niej wrócić."
        : "Rozmowa zakończona. Napisz, a wrócimy do niej."
    case .en: "The conversation is closed. Just write to open it again."
    case .uk: "Розмову завершено. Напишіть, щоб повернутися до неї."
    case .de: "Das Gespräch ist beendet. Schreiben Sie einfach, um es fortzusetzen."
    }
  }
}
