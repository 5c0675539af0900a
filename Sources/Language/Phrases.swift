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

  private var phrases: [[Step]] = []
  /// Phrases by the first letter that may begin them; those that may begin with anything stand under 0.
  private var byFirst: [[Int32]] = Array(repeating: [], count: 256)

  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let text = String(line.prefix(upTo: Phrases.remark(line)))
      let steps = text.split(separator: " ").map { Phrases.step(String($0)) }
      if steps.isEmpty { continue }
      let number = Int32(phrases.count)
      phrases.append(steps)
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
    for list in [byFirst[Int(letter)], byFirst[0]] {
      for number in list {
        if let found = match(phrases[Int(number)][...], at: index, message), found > end ?? -1 { end = found }
      }
    }
    return end
  }

  private func match(_ steps: ArraySlice<Step>, at index: Int, _ message: Message) -> Int? {
    guard let step = steps.first else { return index }
    let rest = steps.dropFirst()
    if step.isStart { return message.begins(index) ? match(rest, at: index, message) : nil }
    if step.isEnd { return message.ends(index) ? match(rest, at: index, message) : nil }
    if step.gap > 0 {
      for skipped in 0...step.gap {
        if skipped > 0, index + skipped > message.words.count || message.begins(index + skipped) { break }
        if let end = match(rest, at: index + skipped, message) { return end }
      }
      return nil
    }
    if index < message.words.count, fits(step, message.words[index]) {
      let next = index + 1
      let broken = next < message.words.count && message.begins(next) && rest.first.map { !$0.isEnd } ?? false
      if !broken, let end = match(rest, at: next, message) { return end }
    }
    return step.isOptional ? match(rest, at: index, message) : nil
  }

  private func fits(_ step: Step, _ word: Word) -> Bool {
    if step.isNumber { return word.isNumber }
    let text = word.text.utf8
    if step.isMixed { return !word.isNumber && text.contains { $0 &- 48 < 10 } }
    return step.forms.contains { form in
      form.isPrefix ? text.starts(with: form.bytes) : text.count == form.bytes.count && text.elementsEqual(form.bytes)
    }
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
        return Form(bytes: Array(Fold.fold((isPrefix ? form.dropLast() : form).filter { $0 != "'" }).utf8), isPrefix: isPrefix)
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

/// A message's words and sentences, read once for all rules.
struct Message: Sendable {
  let words: [Word]
  let sentences: [Sentence]
  private let starts: [Bool]

  /// Rules read this many words; more is a document, not a message.
  static let wordLimit = 1_500

  init(_ text: String) {
    let words = Words.of(text, limit: Message.wordLimit)
    let sentences = Sentences.of(words)
    var starts = [Bool](repeating: false, count: words.count + 1)
    for sentence in sentences { starts[sentence.words.lowerBound] = true }
    starts[words.count] = true
    self.words = words
    self.sentences = sentences
    self.starts = starts
  }

  /// True for the first word of a sentence, and for the place after the last word.
  func begins(_ index: Int) -> Bool { starts[min(index, words.count)] }

  /// True when a sentence ends before `index`.
  func ends(_ index: Int) -> Bool { starts[min(index, words.count)] }

  /// The sentence that holds the word.
  func sentence(of index: Int) -> Sentence {
    sentences.first { $0.words.contains(index) } ?? Sentence(words: 0..<words.count, asks: false)
  }
}
