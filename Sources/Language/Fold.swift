/// Letters without case and diacritics: "Żółć" → "zolc", "Straße" → "strasse", "Ґанок" → "ганок".
///
/// Everything that reads messages works on folded text, so that what people type without Polish letters
/// reads the same. Latin letters become ASCII; Cyrillic stays Cyrillic, with є ё э → е, ї → і, ы й → и and ґ → г, so that
/// common slips and decomposed input meet. Combining marks and zero-width characters vanish.
public enum Fold {
  /// Gives the text with every letter folded; other characters stay as they are. Linear in the text's length.
  public static func fold(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        out.append(byte &- 65 < 26 ? byte | 0x20 : byte)
      } else {
        append(scalar, to: &out)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the folded form of one scalar, as UTF-8.
  static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0..<0x80:
      let byte = UInt8(truncatingIfNeeded: value)
      out.append(byte &- 65 < 26 ? byte | 0x20 : byte)
    case 0xC0...0x17F:
      let (first, second) = latin[Int(value) - 0xC0]
      if first == 0 { utf8(value, to: &out) } else { out.append(first) }
      if second != 0 { out.append(second) }
    case 0x218, 0x219: out.append(0x73)
    case 0x21A, 0x21B: out.append(0x74)
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: break
    case 0x400...0x4FF: utf8(cyrillic(value), to: &out)
    case 0x1E9E: out.append(0x73); out.append(0x73)
    case 0xFF01...0xFF5E: append(Unicode.Scalar(UInt8(value - 0xFEE0)), to: &out)
    default:
      if value >= 0x370 && value < 0x2000 || value >= 0x10400 && value < 0x10500 {
        for low in scalar.properties.lowercaseMapping.unicodeScalars { utf8(low.value, to: &out) }
      } else {
        utf8(value, to: &out)
      }
    }
  }

  /// True for a scalar that belongs to a word: letters and digits of any script, after folding.
  static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      return value &- 48 < 10 || (value | 0x20) &- 97 < 26
    }
    switch value {
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: return true
    case 0x300...0x36F, 0x400...0x481, 0x48A...0x52F: return true
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: return false
    case 0x2000...0x2BFF, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF, 0xE0000...0xE0FFF: return false
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return true
    default: return value >= 0x250 && scalar.properties.isAlphabetic
    }
  }

  private static func utf8(_ value: UInt32, to out: inout [UInt8]) {
    if value < 0x80 {
      out.append(UInt8(value))
    } else if value < 0x800 {
      out.append(UInt8(0xC0 | value >> 6))
      out.append(UInt8(0x80 | value & 0x3F))
    } else if value < 0x10000 {
      out.append(UInt8(0xE0 | value >> 12))
      out.append(UInt8(0x80 | value >> 6 & 0x3F))
      out.append(UInt8(0x80 | value & 0x3F))
    } else {
      out.append(UInt8(0xF0 | value >> 18))
      out.append(UInt8(0x80 | value >> 12 & 0x3F))
      out.append(UInt8(0x80 | value >> 6 & 0x3F))
      out.append(UInt8(0x80 | value & 0x3F))
    }
  }

  private static func cyrillic(_ value: UInt32) -> UInt32 {
    var low = value
    if value < 0x410 { low = value + 0x50 } else if value < 0x430 { low = value + 0x20 }
    switch low {
    case 0x454, 0x451, 0x44D: return 0x435  // є ё э → е
    case 0x457: return 0x456  // ї → і
    case 0x44B, 0x439: return 0x438  // ы й → и, as й loses its mark when it comes decomposed
    case 0x490, 0x491: return 0x433  // ґ → г
    default: return low
    }
  }

  /// Folded forms of U+00C0…U+017F as one or two ASCII letters; (0, 0) keeps the character.
  private static let latin: [(UInt8, UInt8)] = {
    let plain = Array(
      ("aaaaaa?ceeeeiiiidnooooo*ouuuuy??aaaaaa?ceeeeiiiidnooooo/ouuuuy?y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
        + "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
    var table = plain.map { byte in byte &- 97 < 26 ? (byte, UInt8(0)) : (0, 0) }
    func set(_ scalar: UInt32, _ first: Character, _ second: Character) {
      table[Int(scalar) - 0xC0] = (first.asciiValue ?? 0, second.asciiValue ?? 0)
    }
    for (upper, first, second): (UInt32, Character, Character) in [
      (0xC6, "a", "e"), (0xE6, "a", "e"), (0xDE, "t", "h"), (0xFE, "t", "h"), (0xDF, "s", "s"),
      (0x132, "i", "j"), (0x133, "i", "j"), (0x152, "o", "e"), (0x153, "o", "e"),
    ] { set(upper, first, second) }
    return table
  }()
}
