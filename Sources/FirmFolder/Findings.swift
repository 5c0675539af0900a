/// Where something stands in a folder; line and column from 1, 0 for "the whole".
struct Place: Hashable {
  let file: String
  let line: Int
  let column: Int
}

/// Gathers what is wrong while the folder is read. Only ever held by one reader.
final class Findings {
  /// Problems kept; further ones are only counted.
  static let limit = 1_000

  private(set) var problems: [FolderProblem] = []
  private(set) var more = 0

  var isClean: Bool { problems.isEmpty }

  func note(_ place: Place, _ reason: String, cure: String? = nil) {
    guard problems.count < Findings.limit else {
      more += 1
      return
    }
    problems.append(
      FolderProblem(file: place.file, line: place.line, column: place.column, reason: reason, cure: cure))
  }
}

/// “word”, cut short and without line breaks, so that a message stays one line.
func quoted(_ text: some StringProtocol) -> String {
  let line = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
  return line.count > 60 ? "“\(String(line.prefix(57)))…”" : "“\(String(line))”"
}

/// `known: a, b, c`, and the nearest of them when one is near.
func cure(for word: some StringProtocol, among known: [String]) -> String {
  let list = "known: \(known.joined(separator: ", "))"
  return nearest(word, among: known).map { "did you mean \($0)? \(list)" } ?? list
}

/// The known word that differs by the fewest letters; nil when none is near.
func nearest(_ word: some StringProtocol, among known: [String]) -> String? {
  let word = word.lowercased()
  let scored = known.map { (name: $0, distance: distance(Array(word), Array($0.lowercased()))) }
  guard let best = scored.min(by: { $0.distance < $1.distance }), best.name.count > 1 else { return nil }
  return best.distance <= max(1, best.name.count / 3) ? best.name : nil
}

/// Letters to add, drop, change or swap with their neighbour.
private func distance(_ left: [Character], _ right: [Character]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  guard left.count <= 64 else { return left.count }
  var before: [Int] = []
  var last = Array(0...right.count)
  for row in 1...left.count {
    var line = [row]
    for column in 1...right.count {
      let change = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
      var best = min(change, last[column] + 1, line[column - 1] + 1)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        best = min(best, before[column - 2] + 1)
      }
      line.append(best)
    }
    (before, last) = (last, line)
  }
  return last[right.count]
}
