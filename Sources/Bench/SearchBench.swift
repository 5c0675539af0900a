import FirmFolder
import Foundation
import Ground
import House
import Knowledge
import Language

/// Microseconds of one core that a search takes, in the index that the assistant asks.
enum SearchBench {
  private static let rounds = 5

  static func figures(firm: String) throws -> [Figure] {
    let knowledge = try SyntheticKnowledge(try FirmFolder.read(firm))
    let synonyms = Thesauri.installed() ?? .builtIn
    return [5_000, knowledge.own.count].map { count in
      let entries = knowledge.entries(count)
      let start = Machine.threadTime()
      let index = KnowledgeIndex(entries: entries, synonyms: synonyms)
      let building = Double(Machine.threadTime() - start) / 1e6
      let scan = NaiveScan(entries)
      let day = Day(year: 2026, month: 11, day: 25)!
      var (ours, naive, found) = (Samples(), Samples(), 0)
      for _ in 0..<rounds {
        ours.add(cost(knowledge.questions) { found += index.search($0, lang: $1, on: day).count })
        // A tenth of the questions is enough for what is so slow.
        naive.add(cost(knowledge.questions.every(10)) { text, _ in found += scan.search(text).count })
      }
      let apart = Lang.allCases.compactMap { lang -> String? in
        let some = knowledge.questions.filter { $0.lang == lang }
        return some.isEmpty
          ? nil : "\(lang.rawValue) \(Figure.text(cost(some) { found += index.search($0, lang: $1, on: day).count }))"
      }
      return Figure(
        "search in \(count) entries", ours.median, "µs of a core", besides: [.init("naive scan", naive.median)],
        aim: count == 5_000 ? .below(100) : nil,
        note: "mean of \(knowledge.questions.count) questions (\(apart.joined(separator: ", "))); "
          + "index built in \(Figure.text(building)) ms; \(found) found"
      )
    }
  }

  /// Microseconds of the thread's own time for each question.
  private static func cost(_ questions: [(text: String, lang: Lang)], _ search: (String, Lang) -> Void) -> Double {
    let start = Machine.threadTime()
    for (text, lang) in questions { search(text, lang) }
    return Double(Machine.threadTime() - start) / 1e3 / Double(max(1, questions.count))
  }
}

/// What one writes first: look for each word of the question in each entry's folded text; the most words win.
struct NaiveScan {
  private let texts: [[UInt8]]

  init(_ entries: [Entry]) {
    texts = entries.map { Array(Fold.fold(([$0.title] + $0.wordings + [$0.body]).joined(separator: " ")).utf8) }
  }

  /// The numbers of the five best entries.
  func search(_ question: String) -> [Int] {
    let words = Fold.fold(question).split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { Array($0.utf8) }
      .filter { $0.count > 2 }
    var scores: [(score: Int, number: Int)] = []
    for (number, text) in texts.enumerated() {
      var score = 0
      text.withUnsafeBytes { all in
        for word in words where word.withUnsafeBytes({ Bytes.find($0, in: all) }) != nil { score += 1 }
      }
      if score > 0 { scores.append((score, number)) }
    }
    scores.sort { ($0.score, $1.number) > ($1.score, $0.number) }
    return scores.prefix(5).map(\.number)
  }
}

extension Array {
  fileprivate func every(_ step: Int) -> [Element] { stride(from: 0, to: count, by: step).map { self[$0] } }
}
