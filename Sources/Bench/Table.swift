import Foundation

/// Figures as a person and as a program reads them.
public enum Table {
  private static let heads = ["figure", "value", "unit", "beside", "value", "ratio", "aim", ""]

  /// One line for each peer of each figure, columns in line.
  public static func text(_ figures: [Figure]) -> String {
    var rows: [[String]] = [heads]
    for figure in figures { rows += lines(figure) }
    let widths = heads.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let isNumber: Set = [1, 4, 5]
    var text = rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return isNumber.contains(column) ? space + cell : cell + space
      }
      return cells.joined(separator: "  ").trimmedEnd
    }
    text.insert(String(repeating: "-", count: widths.reduce(0, +) + 2 * (widths.count - 1)), at: 1)
    let notes = figures.filter { $0.note != nil }.map { "\($0.name): \($0.note!)" }
    return (text + (notes.isEmpty ? [] : [""] + notes)).joined(separator: "\n")
  }

  private static func lines(_ figure: Figure) -> [[String]] {
    let verdict = figure.holds.map { $0 ? "holds" : "MISSED" } ?? ""
    let besides: [Figure.Beside?] = figure.besides.isEmpty ? [nil] : figure.besides
    // The aim stands in the line of the peer that it names.
    let place = besides.firstIndex { beside in
      if case .ratioAtLeast(_, let peer) = figure.aim { beside?.name == peer } else { true }
    }
    return besides.enumerated().map { number, beside in
      let own = number == 0 ? [figure.name, Figure.text(figure.value), figure.unit] : ["", "", ""]
      let peer = beside.map { [$0.name, Figure.text($0.value), ratio(figure.value, $0.value)] } ?? ["", "", ""]
      return own + peer + (number == place ? [figure.aimText, verdict] : ["", ""])
    }
  }

  private static func ratio(_ value: Double, _ peer: Double) -> String {
    peer == 0 ? "" : String(format: "%.2f", value / peer)
  }

  /// A line of JSON for each figure.
  public static func json(_ figures: [Figure]) throws -> String {
    struct Line: Encodable {
      struct Beside: Encodable {
        let name: String
        let value, ratio: Double
      }
      let figure: String
      let value: Double
      let unit: String
      let besides: [Beside]
      let aim: String?
      let holds: Bool?
      let note: String?
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try figures.map { figure in
      let besides = figure.besides.map {
        Line.Beside(name: $0.name, value: $0.value, ratio: $0.value == 0 ? 0 : figure.value / $0.value)
      }
      let line = Line(
        figure: figure.name, value: figure.value, unit: figure.unit, besides: besides,
        aim: figure.aim == nil ? nil : figure.aimText, holds: figure.holds, note: figure.note)
      return String(decoding: try encoder.encode(line), as: UTF8.self)
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
