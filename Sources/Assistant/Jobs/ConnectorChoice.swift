import Firm
import Foundation
import Language

/// Which of the firm's own jobs a message asks for: a pure rule.
enum ConnectorChoice {
  /// The one whose number is in the message, else the one that its examples make likely enough.
  static func wanted(_ text: String, among connectors: [Connector], by opinion: IntentOpinion?) -> Connector? {
    let named = connectors.first { connector in
      connector.fields.contains { ConnectorField($0).isTelling && ConnectorField($0).value(in: text) != nil }
    }
    if let named { return named }
    guard let name = opinion?.wantedConnector(isOwnMatter: OwnMatter.isIn(text)) else { return nil }
    return connectors.first { $0.name == name }
  }
}

/// Reads the value of a connector's field out of what a customer wrote, however they space or case it.
struct ConnectorField {
  private let field: Connector.Field
  private let pattern: NSRegularExpression?
  /// The letters and signs that every value begins with: `POZ-` of `POZ-[0-9]{6}`.
  private let beginning: String

  init(_ field: Connector.Field) {
    self.field = field
    pattern = field.pattern.flatMap { try? NSRegularExpression(pattern: $0) }
    beginning = field.pattern.map(Self.beginning) ?? ""
  }

  /// Whoever writes such a value means this job: it begins with letters of its own.
  var isTelling: Bool { beginning.count(where: \.isLetter) >= 2 }

  /// The value in an answer to the question for it: without a pattern the whole answer.
  func answer(in text: String) -> String? {
    guard pattern != nil else {
      let answer = text.trimmingCharacters(in: .whitespacesAndNewlines)
      return answer.isEmpty || answer.count > Self.longest ? nil : answer
    }
    return value(in: text) ?? Self.digits(text).lazy.map { beginning + $0 }.first(where: fits)
  }

  /// The value in any message; nil without a pattern.
  func value(in text: String) -> String? {
    guard pattern != nil else { return nil }
    return Self.pieces(text).first(where: fits)
  }

  private func fits(_ text: String) -> Bool {
    let whole = NSRange(location: 0, length: text.utf16.count)
    return pattern?.firstMatch(in: text, options: .anchored, range: whole)?.range == whole
  }

  static let longest = 200
  /// So much of a message is searched.
  private static let most = 1_000

  /// Runs of letters and digits, one to four of them together, joined in the ways that numbers are written; as they stand
  /// and in capitals.
  private static func pieces(_ text: String) -> [String] {
    let runs = text.prefix(most).matches(of: /[\p{L}\p{N}]+/)
    var pieces: [String] = []
    for start in runs.indices {
      for count in 1...4 where start + count <= runs.count {
        let some = runs[start..<(start + count)]
        guard isNear(some.map(\.range), text) else { break }
        let words = some.map { String($0.output) }
        let asWritten = String(text[some.first!.range.lowerBound..<some.last!.range.upperBound])
        let ways = count == 1 ? [asWritten] : [asWritten] + ["-", "", "/", " "].map { words.joined(separator: $0) }
        for way in ways + split(words) { pieces += [way, way.uppercased()] }
      }
    }
    return pieces
  }

  /// "NR204518": a sign may be missing between letters and digits.
  private static func split(_ words: [String]) -> [String] {
    guard words.count == 1, let place = words[0].firstIndex(where: \.isNumber), place > words[0].startIndex else {
      return []
    }
    return ["-", "/", " "].map { words[0][..<place] + $0 + words[0][place...] }
  }

  /// At most three signs stand between one run and the next.
  private static func isNear(_ runs: [Range<String.Index>], _ text: String) -> Bool {
    zip(runs, runs.dropFirst()).allSatisfy { text.distance(from: $0.upperBound, to: $1.lowerBound) <= 3 }
  }

  private static func digits(_ text: String) -> [String] {
    let runs = text.prefix(most).matches(of: /[\p{L}\p{N}]+/).map { String($0.output) }
    let groups = runs.filter { $0.allSatisfy(\.isNumber) }
    return groups + (groups.count > 1 ? [groups.joined()] : [])
  }

  private static func beginning(of pattern: String) -> String {
    var letters = ""
    for letter in pattern {
      if "?*+{".contains(letter) { return String(letters.dropLast()) }
      guard letter.isLetter || letter.isNumber || "-/_ ".contains(letter) else { return letters }
      letters.append(letter)
    }
    return letters
  }
}
