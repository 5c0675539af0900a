/// A complaint that is made now, not asked about.
enum Complaint {
  static func isIn(_ message: Message) -> Bool {
    phrases.all(in: message).contains { range in
      let sentence = message.sentence(of: range.lowerBound).words
      // "chciałam zapytać, jak złożyć reklamację" asks how.
      let before = message.words[sentence.lowerBound..<range.upperBound]
      return !before.contains { asking.contains($0.text) }
    }
  }

  private static let asking = Set(
    folding: """
      jak gdzie ile kiedy czy jaki jaka jakie kto komu dokad zapytac spytac pytanie how where when can what як де коли чи
      скільки wie wo wann kann do
      """)

  private static let phrases = Phrases(
    """
    chce|chcialbym|chcialabym|chcialam|chcialem|chcemy|pragne|musze|zamierzam|prosze|zmuszony|zmuszona|bede ..4 zlozyc|zglosic|wniesc|napisac|zlozenie|skladac|zglaszac ..3 reklamacj*|skarg*|zazaleni*
    chce|chcialbym|chcialabym|chcialam|chcialem|chcemy|musze|zamierzam ..2 reklamowac|zareklamowac|poskarzyc
    chce|chcialbym|chcialabym|chcemy|to reklamacje|reklamacja $
    skladam|zglaszam|wnosze|skladamy|zglaszamy ..3 reklamacj*|skarg*|zazaleni*
    reklamuje|reklamujemy
    skarze sie
    to jest? reklamacja|skarga
    prosze|prosimy o? przyjac|przyjecie|rozpatrzyc|rozpatrzenie|uznanie ..3 reklamacj*|skarg*
    ^ reklamacja
    ^ zlozenie|zgloszenie reklamacji|skargi
    zadam|domagam|zadamy sie? ..2 zwrotu|odszkodowania|zadoscuczynienia|wyjasnien|wymiany|naprawy|naprawienia
    i want|need|would|wish|d like|to ..4 make|file|lodge|submit|raise ..3 complaint
    filing|making|lodging a|an|my? ..2 complaint
    this is a complaint
    i complain|am complaining
    хочу|хотів|хотіла|хотіли|прошу|мушу ..3 подати|залишити|оформити|написати|скласти ..3 скарг*|рекламаці*|претензі*
    подаю скарг*|рекламаці*|претензі*
    mochte|will|wollte|wurde|muss ..4 beschweren|reklamieren|beschwerde|reklamation
    ich reklamiere|beschwere
    """)
}
