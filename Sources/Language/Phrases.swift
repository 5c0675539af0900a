/// A set of phrases to look for in messages, written one a line in a small notation:
///
///     word      the word, folded          word*     words that begin so
///     a|b*      either                    word?     may be missing
///     ..        up to three words         ..5       up to five
///     <n>       a number                  <id>      letters with digits, like c12
///     ^  $      beginning, end of a sentence
///
/// A phrase never reaches over the end of a sentence. `//` begins a remark. Matching takes time linear in the message.
struct Phrases: Sendable {
  private struct Form: Sendable {
    var bytes: [UInt8]
    var isPrefix: Bool
  }

  private struct Step: Sendable {
    var forms: [Form] = []
    var isOptional = false
    var isNumber = false
    var isMixed = false
    var gap = 0
    var isStart = false
    var isEnd = false
  }

  /// All phrases' steps one after another, and where each phrase begins.
  private var steps: [Step] = []
  private var starts: [Int32] = [0]
  /// Phrases by the first letter that may begin them; those that may begin with anything stand under 0.
  private var byFirst: [[Int32]] = Array(repeating: [], count: 256)

  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let text = String(line.prefix(upTo: Phrases.remark(line)))
      let steps = text.split(separator: " ").map { Phrases.step(String($0)) }
      if steps.isEmpty { continue }
      let number = Int32(starts.count - 1)
      self.steps += steps
      starts.append(Int32(self.steps.count))
      for letter in Phrases.letters(steps) { byFirst[Int(letter)].append(number) }
    }
  }

  /// True when any phrase occurs.
  func occur(in message: Message) -> Bool { first(in: message) != nil }

  /// Gives the words of the first phrase found, or `nil`.
  func first(in message: Message, from start: Int = 0) -> Range<Int>? {
    var index = start
    while index < message.words.count {
      if let end = longest(at: index, message) { return index..<end }
      index += 1
    }
    return nil
  }

  /// Gives the words of every phrase found, from left to right, without overlap.
  func all(in message: Message) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < message.words.count {
      if let end = longest(at: index, message), end > index {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Gives where the longest phrase that begins at `index` ends.
  func longest(at index: Int, _ message: Message) -> Int? {
    guard let letter = message.words[index].text.utf8.first else { return nil }
    var end: Int?
    for list in [Int(letter), 0] {
      for number in byFirst[list] {
        let phrase = Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
        if let found = match(phrase, at: index, message), found > end ?? -1 { end = found }
      }
    }
    return end
  }

  /// Gives where the steps end when they fit from `index` on.
  private func match(_ range: Range<Int>, at index: Int, _ message: Message) -> Int? {
    guard let place = range.first else { return index }
    let rest = (place + 1)..<range.upperBound
    if steps[place].isStart { return message.begins(index) ? match(rest, at: index, message) : nil }
    if steps[place].isEnd { return message.ends(index) ? match(rest, at: index, message) : nil }
    if steps[place].gap > 0 {
      for skipped in 0...steps[place].gap {
        if skipped > 0, index + skipped > message.words.count || message.begins(index + skipped) { break }
        if let end = match(rest, at: index + skipped, message) { return end }
      }
      return nil
    }
    if index < message.words.count, fits(place, message.words[index]) {
      let next = index + 1
      let broken = next < message.words.count && message.begins(next) && !rest.isEmpty && !steps[rest.lowerBound].isEnd
      if !broken, let end = match(rest, at: next, message) { return end }
    }
    return steps[place].isOptional ? match(rest, at: index, message) : nil
  }

  private func fits(_ place: Int, _ word: Word) -> Bool {
    if steps[place].isNumber { return word.isNumber }
    let text = word.text.utf8
    if steps[place].isMixed { return !word.isNumber && text.contains { $0 &- 48 < 10 } }
    for number in steps[place].forms.indices {
      let count = steps[place].forms[number].bytes.count
      let isPrefix = steps[place].forms[number].isPrefix
      if isPrefix ? text.count < count : text.count != count { continue }
      var same = true
      for (one, two) in zip(text, steps[place].forms[number].bytes) where one != two {
        same = false
        break
      }
      if same { return true }
    }
    return false
  }

  private static func remark(_ line: Substring) -> Substring.Index {
    var index = line.startIndex
    while index < line.endIndex {
      if line[index...].hasPrefix("//") { return index }
      index = line.index(after: index)
    }
    return line.endIndex
  }

  private static func step(_ token: String) -> Step {
    var step = Step()
    switch token {
    case "^": step.isStart = true
    case "$": step.isEnd = true
    case "<n>": step.isNumber = true
    case "<id>": step.isMixed = true
    case _ where token.hasPrefix(".."): step.gap = Int(token.dropFirst(2)) ?? 3
    default:
      var text = token
      if text.hasSuffix("?") {
        step.isOptional = true
        text.removeLast()
      }
      step.forms = text.split(separator: "|").map { form in
        let isPrefix = form.hasSuffix("*")
        return Form(
          bytes: Array(Fold.fold((isPrefix ? form.dropLast() : form).filter { $0 != "'" }).utf8), isPrefix: isPrefix)
      }
    }
    return step
  }

  /// First letters that a phrase may begin with.
  private static func letters(_ steps: [Step]) -> Set<UInt8> {
    var letters: Set<UInt8> = []
    for step in steps where !step.isStart {
      if step.gap > 0 || step.isEnd || step.isMixed { return [0] }
      if step.isNumber { letters.formUnion(UInt8(48)...57) }
      letters.formUnion(step.forms.compactMap(\.bytes.first))
      if !step.isOptional { return letters }
    }
    return letters
  }
}
