/// Finds people and services that the firm knows, the firm's own numbers, and names that people give.
enum Names {
  static func read(_ page: Page, _ lang: Lang, _ context: EntityContext) -> [Entity] {
    var found = context.book.read(page, lang)
    found += introduced(page, lang, asked: context.asked).filter { one in
      !found.contains { $0.range.overlaps(one.range) }
    }
    for pattern in context.references { found += references(page, pattern) }
    return found
  }

  // MARK: "Jestem Jan Kowalski"

  private static func introduced(_ page: Page, _ lang: Lang, asked: EntityContext.Asked?) -> [Entity] {
    let tokens = page.list.tokens
    var found: [Entity] = []
    var place = 0
    while place < tokens.count {
      guard let (start, isSure) = cue(page, place) else {
        place += 1
        continue
      }
      let end = nameEnd(page, start, isSure: isSure)
      if end > start {
        found.append(entity(page, start, end))
        place = end
      } else {
        place = start
      }
    }
    if asked == .name, found.isEmpty, tokens.count <= 4, tokens.allSatisfy({ $0.kind == .word }) {
      let end = nameEnd(page, 0, isSure: true)
      if end > 0 { found.append(entity(page, 0, end)) }
    }
    return found
  }

  private static func entity(_ page: Page, _ start: Int, _ end: Int) -> Entity {
    let range = page.range(start, end)
    let text = page.text(range)
    return Entity(.person, range, text, .text(text, detail: nil))
  }

  /// The place after a phrase that a name follows, and whether anything may follow that is no name.
  private static func cue(_ page: Page, _ place: Int) -> (Int, Bool)? {
    for (words, isSure) in cues[page.list.tokens[place].hash] ?? [] {
      guard place + words.count < page.list.tokens.count else { continue }
      if zip(words, page.list.tokens[place...]).allSatisfy({ $0 == $1.hash }) {
        var start = place + words.count
        while start < page.list.tokens.count,
          titles.contains(page.list.tokens[start].hash)
            || page.list.tokens[start].kind == .sign
              && ":.-".utf8.contains(UInt8(clamping: page.list.tokens[start].value))
        {
          start += 1
        }
        return (start, isSure)
      }
    }
    return nil
  }

  private static func nameEnd(_ page: Page, _ start: Int, isSure: Bool) -> Int {
    let tokens = page.list.tokens
    var end = start
    while end < tokens.count, end - start < 4 {
      let token = tokens[end]
      if token.kind == .sign, token.value == 0x2D, token.glued, end > start, end + 1 < tokens.count,
        tokens[end + 1].capital
      {
        end += 1
        continue
      }
      guard token.kind == .word, token.to - token.from > 1, !common.contains(token.hash) else { break }
      guard token.capital || isSure && end - start < 2 && !tokens[start].capital else { break }
      end += 1
    }
    while end > start, tokens[end - 1].kind == .sign { end -= 1 }
    return end
  }

  private static func hashes(_ words: String) -> [UInt64] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { TokenList.hash(Fold.fold(String($0))) }
  }

  private static let cues: [UInt64: [([UInt64], Bool)]] = {
    var cues: [UInt64: [([UInt64], Bool)]] = [:]
    for (phrases, isSure) in [
      (
        """
        nazywam się|mam na imię|imię i nazwisko|nazwisko|moje imię|my name is|mein name ist|ich heiße|мене звати|\
        моє ім'я|на прізвище
        """,
        true
      ),
      (
        """
        jestem|z tej strony|tu|tutaj|mówi|pozdrawiam|pozdrawia|z poważaniem|dzwoni|i am|im|this is|it is|regards|\
        ich bin|hier ist|hier spricht|gruß|я|це
        """,
        false
      ),
    ] {
      for phrase in phrases.split(separator: "|") {
        let words = hashes(String(phrase.filter { $0 != "'" }))
        if let first = words.first { cues[first, default: []].append((words, isSure)) }
      }
    }
    return cues
  }()

  private static let titles = Set(hashes("pan pani pana panią dr mgr lek inż prof mr mrs ms herr frau пан пані"))

  /// Words that follow these phrases and are no names.
  private static let common = Set(
    hashes(
      """
      i oraz a ale czy jestem mam chcę chciałbym chciałabym proszę dzwonię piszę z w na do po od u o nie tak to jest jak
      dzień dobry cześć hej witam klientem klientką stałym nowym nową zainteresowany zainteresowana umówiony umówiona \
      mój
      moja moje numer telefon tel mail and but is here calling writing from the a an not interested looking und aber aus
      ich bin rufe die der das та і але з від хочу
      """))

  // MARK: The firm's numbers

  private static func references(_ page: Page, _ pattern: ReferencePattern) -> [Entity] {
    let form = Array(Fold.fold(pattern.form).unicodeScalars)
    guard form.count > 2, form.count < 40, form.contains("#") else { return [] }
    var found: [Entity] = []
    for token in page.list.tokens {
      let start = Int(token.start)
      if start > 0, Fold.isWordPart(page.scalars[start - 1]) { continue }
      guard let end = match(form, page.scalars, start) else { continue }
      if end < page.scalars.count, Fold.isWordPart(page.scalars[end]) { continue }
      let text = page.text(start..<end)
      found.append(Entity(.reference, start..<end, text, .text(normal(form, text), detail: pattern.kind)))
    }
    return found
  }

  /// Signs between may be left out or be others; letters in any case.
  private static func match(_ form: [Unicode.Scalar], _ text: [Unicode.Scalar], _ start: Int) -> Int? {
    var place = start
    for part in form {
      let isSign = part != "#" && !Fold.isWordPart(part)
      guard place < text.count else { return nil }
      if isSign {
        if !Fold.isWordPart(text[place]) { place += 1 }
        continue
      }
      let letter = text[place]
      if part == "#" ? letter.value &- 48 >= 10 : Fold.fold(String(letter)) != String(part) { return nil }
      place += 1
    }
    return place
  }

  private static func normal(_ form: [Unicode.Scalar], _ text: String) -> String {
    var letters = text.unicodeScalars.filter { Fold.isWordPart($0) }[...]
    var out = String.UnicodeScalarView()
    for part in form {
      if part == "#" || Fold.isWordPart(part) {
        guard let next = letters.popFirst() else { break }
        out.append(next)
      } else {
        out.append(part)
      }
    }
    return String(out).uppercased()
  }
}
