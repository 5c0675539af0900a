/// First names that people in Poland give as theirs, and what they take with them.
public enum FirstNames {
  /// Where a first name and a surname stand together, in code points: "Anna Piątek", "jan kowalski". What lies there is
  /// no day and no month.
  public static func full(in text: String) -> [Range<Int>] {
    let letters = Array(text.unicodeScalars)
    let words = words(of: letters)
    var ranges: [Range<Int>] = []
    var index = 0
    while index + 1 < words.count {
      let (first, second) = (words[index], words[index + 1])
      guard first.range.upperBound + 1 == second.range.lowerBound, letters[first.range.upperBound] == " ",
        isFirst(first), isSurname(second, after: first)
      else {
        index += 1
        continue
      }
      ranges.append(first.range.lowerBound..<second.range.upperBound)
      index += 2
    }
    return ranges
  }

  private struct Word {
    let range: Range<Int>
    let folded: String
    let isCapital: Bool
  }

  /// Runs of letters, with hyphens inside.
  private static func words(of letters: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var start = 0
    while start < letters.count {
      guard letters[start].properties.isAlphabetic else {
        start += 1
        continue
      }
      var end = start + 1
      while end < letters.count, letters[end].properties.isAlphabetic || letters[end] == "-" { end += 1 }
      let text = String(String.UnicodeScalarView(letters[start..<end]))
      words.append(
        Word(range: start..<end, folded: Fold.fold(text), isCapital: letters[start].properties.isUppercase))
      start = end
    }
    return words
  }

  private static func isFirst(_ word: Word) -> Bool {
    names.contains(word.folded) && (word.isCapital || !months.contains(word.folded))
  }

  /// A capital letter makes a surname of anything; in small letters it must be no word that talk is made of.
  private static func isSurname(_ word: Word, after first: Word) -> Bool {
    guard word.range.count > 2, !names.contains(word.folded) || word.isCapital else { return false }
    if word.isCapital { return first.isCapital && !StopWords.contains(word.folded, .pl) }
    return !first.isCapital && !StopWords.contains(word.folded, .pl) && !Self.talk.contains(word.folded)
  }

  /// Names that small letters make months of.
  private static let months = Set(folding: "maja august april may june")
  private static let talk = Set(
    folding: """
      prosze poprosze dzwonie pisze tel telefon numer nr kom rano wieczorem popoludniu jutro dzisiaj dzis pojutrze pasuje
      pasowalby moze wolalbym wolalabym bedzie chce chcialbym chcialabym mowi tutaj kontakt mail email dziekuje pozdrawiam
      please thanks morning afternoon evening tomorrow today call phone bitte morgen heute danke
      """)

  private static let names = Set(
    folding: """
      Adam Adrian Agata Agnieszka Albert Aldona Aleksander Aleksandra Alfred Alicja Alina Amelia Anastazja Andrzej Aneta
      Angelika Aniela Anita Anna Antoni Antonina Apolonia Arkadiusz Artur August Barbara Bartłomiej Bartosz Beata Benedykt
      Bernadetta Blanka Błażej Bogdan Bogumił Bogumiła Bogusław Bogusława Bolesław Borys Bożena Bronisław Bronisława Bruno
      Cecylia Celina Cezary Czesław Czesława Dagmara Damian Daniel Daniela Danuta Daria Dariusz Dawid Dominik Dominika
      Dorota Edward Edyta Elena Eliza Elżbieta Emil Emilia Eryk Ewa Ewelina Fabian Felicja Feliks Filip Franciszek
      Franciszka Gabriel Gabriela Genowefa Grażyna Grzegorz Gustaw Halina Hanna Helena Henryk Henryka Honorata Hubert Iga
      Ignacy Igor Ilona Irena Ireneusz Iwo Iwona Izabela Jacek Jadwiga Jakub Jan Janina Janusz Jarosław Jerzy Joanna
      Jolanta Józef Józefa Judyta Julia Julian Julita Justyna Kacper Kajetan Kamil Kamila Karol Karolina Katarzyna
      Kazimiera Kazimierz Kinga Klara Klaudia Konrad Kornelia Krystian Krystyna Krzysztof Ksawery Laura Lech Lena Leokadia
      Leon Leszek Lidia Liliana Lucjan Lucyna Ludwik Łucja Łukasz Maciej Magdalena Maja Maksymilian Małgorzata Marcel
      Marcelina Marcin Marek Maria Marian Marianna Mariola Mariusz Marlena Marta Martyna Marzena Mateusz Matylda Michalina
      Michał Mieczysław Mikołaj Milena Miłosz Mirosław Mirosława Monika Natalia Nikodem Nikola Nina Norbert Olaf Olga
      Oliwia Oskar Otylia Patrycja Patryk Paulina Paweł Piotr Przemysław Radosław Rafał Regina Remigiusz Renata Robert
      Roland Roman Ryszard Sabina Sandra Sebastian Seweryn Sławomir Stanisław Stanisława Stefan Stefania Sylwester Sylwia
      Szymon Tadeusz Tamara Teodor Teresa Tomasz Tymon Tymoteusz Urszula Wacław Waldemar Wanda Weronika Wiesław Wiesława
      Wiktor Wiktoria Wincenty Wioletta Witold Władysław Władysława Włodzimierz Wojciech Zbigniew Zdzisław Zdzisława Zenon
      Zofia Zuzanna Zygmunt
      Ania Kasia Gosia Ola Asia Magda Basia Ela Ewka Hania Iza Jola Kinia Krysia Krysiek Krzysiek Tomek Janek Piotrek Kuba
      Staszek Wojtek Grzesiek Zosia Olek Bartek Darek Jarek Jurek Mirek Mietek Sławek Zbyszek Andrzejek Romek Przemek Radek
      Antek Franek Wiktorek Zuzia Tosia Julka Natalka Karolcia Marysia Stasia Renia Danka Bożenka Ula Wiola
      Олена Оксана Наталія Тетяна Ірина Марія Анна Юлія Світлана Катерина Галина Людмила Вікторія Дмитро Сергій Андрій
      Олександр Володимир Іван Микола Василь Юрій Михайло Богдан Максим Олег Тарас Ярослав Oksana Olena Tetiana Iryna
      Dmytro Serhii Andrii Oleksandr Volodymyr Ivan Mykola Yuliia Svitlana Kateryna
      John James Michael David Thomas William Richard Joseph Charles Peter Paul Mark George Mary Jennifer Elizabeth Susan
      Jessica Sarah Emma Emily May June April Hans Jürgen Klaus Wolfgang Dieter Günter Werner Uwe Heike Sabine Petra Ursula
      Monika Stefan Anke Birgit
      """)
}
