/// Copies of training lines as people type them in a hurry, so that slips and left-out words cost less.
///
/// About every sixth word is left out, and of the words that stay about every third one gets a slip: a letter dropped, doubled, swapped with
/// the next or hit beside on the keyboard.
struct HastyCopy {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed) }

  mutating func of(_ words: [Word]) -> [Word] {
    var copy: [Word] = []
    for word in words {
      if words.count > 2, dice.below(6) == 0 { continue }
      var word = word
      if word.text.utf8.count >= 3, dice.below(3) == 0 { word.text = slip(word.text) }
      copy.append(word)
    }
    return copy.isEmpty ? words : copy
  }

  private mutating func slip(_ text: String) -> String {
    var letters = Array(text.unicodeScalars)
    let place = dice.below(letters.count)
    switch dice.below(4) {
    case 0: letters.remove(at: place)
    case 1:
      let first = min(place, letters.count - 2)
      letters.swapAt(first, first + 1)
    case 2: letters.insert(letters[place], at: place)
    default:
      let beside = Self.beside(letters[place])
      letters[place] = beside.isEmpty ? letters[place] : beside[dice.below(beside.count)]
    }
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: letters)
    return String(changed)
  }

  private static func beside(_ letter: Unicode.Scalar) -> [Unicode.Scalar] {
    for row in keyboard {
      guard let place = row.firstIndex(of: letter) else { continue }
      return [place - 1, place + 1].filter(row.indices.contains).map { row[$0] }
    }
    return []
  }

  private static let keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.unicodeScalars) }
}
