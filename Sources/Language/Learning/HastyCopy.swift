/// Copies of training lines as people type them in a hurry, so that slips and left-out words cost less.
///
/// Two copies stand beside a line, each with one kind of haste: together in one copy they spoil too much.
struct HastyCopy {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed) }

  /// About every sixth word is left out.
  mutating func leavingOut(_ words: [Word]) -> [Word] {
    guard words.count > 2 else { return words }
    let copy = words.filter { _ in dice.below(6) > 0 }
    return copy.isEmpty ? words : copy
  }

  /// About every third word of three letters and more has a slip: a letter dropped, doubled, swapped with the next or
  /// hit beside on the keyboard.
  mutating func slipping(_ words: [Word]) -> [Word] {
    words.map { word in
      guard word.text.utf8.count >= 3, dice.below(3) == 0 else { return word }
      var word = word
      word.text = slip(word.text)
      return word
    }
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
