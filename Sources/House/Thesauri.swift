import Foundation
public import Language

/// Finds the thesaurus of the machine.
public enum Thesauri {
  static let polish = "/usr/share/mythes/th_pl_PL_v2.dat"

  /// Nil where `mythes-pl` is not installed.
  public static func installed() -> Synonyms? {
    guard let data = FileManager.default.contents(atPath: polish),
      let text = String(data: data, encoding: .isoLatin2)
    else { return nil }
    return Synonyms.builtIn.adding(thesaurus: text, lang: .pl)
  }
}
