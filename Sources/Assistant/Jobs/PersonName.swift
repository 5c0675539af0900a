import Language

/// A name given without a sentence around it, in answer to the question for one: "Anna Nowak 600 100 200".
enum PersonName {
  /// Gives the name, or nil when the rest of the answer is something else.
  ///
  /// - Parameter withNumber: a number came with it, or only a name was asked for: then small letters will do.
  static func bare(_ rest: String, withNumber: Bool) -> String? {
    let words = rest.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }.map(String.init)
    let kept = words.filter { !around.contains(Fold.fold($0)) }
    guard (1...4).contains(kept.count), kept.allSatisfy({ $0.count > 1 }) else { return nil }
    guard kept.allSatisfy({ !Steering.read($0, lang: .pl).isAnything && !never.contains(Fold.fold($0)) }) else {
      return nil
    }
    let isCapital = kept.allSatisfy { $0.first?.isUppercase ?? false }
    guard isCapital || (withNumber && kept.count > 1) else { return nil }
    return kept.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Words that stand around a name.
  private static let around = words(
    """
    to ja jestem nazywam sie mam na imie nazwisko moje dane tel telefon telefonu nr numer moj i kom komorka pan pani prosze
    my name is i'm im am phone number and it's its мене звати я телефон номер ich heisse mein name ist telefon
    """)
  /// Words that are no names, however they are written.
  private static let never = words(
    """
    dzien dobry witam hej czesc nie tak wiem mam chce moge moze dziecko pies rower wizyta termin cena kiedy gdzie jak co czy
    hello hi thanks dzieki dziekuje pozdrawiam
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { Fold.fold(String($0)) })
  }
}
