/// An article cut at its headings, so that an answer quotes the part that answers and not the whole.
public struct Article: Sendable, Hashable {
  public struct Section: Sendable, Hashable {
    /// Nil for what stands before the first heading.
    public let heading: String?
    public let text: String
  }

  public let sections: [Section]

  /// Reads Markdown: headings `#` to `######`, emphasis and list marks taken out of the text.
  public init(markdown: String) {
    var sections: [Section] = []
    var heading: String?
    var lines: [String] = []
    func close() {
      let text = lines.joined(separator: "\n").trimmed
      if !text.isEmpty { sections.append(Section(heading: heading, text: text)) }
      lines = []
    }
    for raw in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = raw.trimmingSuffix(while: \.isWhitespace)
      let marks = line.prefix { $0 == "#" }.count
      if (1...6).contains(marks), line.dropFirst(marks).first == " " {
        close()
        heading = Article.plain(line.dropFirst(marks + 1))
      } else {
        lines.append(Article.plain(line))
      }
    }
    close()
    self.sections = sections
  }

  private static func plain(_ line: Substring) -> String {
    var text = line.replacing("**", with: "").replacing("__", with: "").replacing("`", with: "")
    if let mark = text.firstMatch(of: /^\s*[-*+]\s+/) { text.replaceSubrange(mark.range, with: "– ") }
    // [words](address) reads "words (address)".
    text.replace(/\[([^\]]+)\]\(([^)\s]+)\)/) { "\($0.output.1) (\($0.output.2))" }
    return String(text)
  }
}

extension String {
  var trimmed: String {
    String(drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace))
  }
}

extension Substring {
  func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> Substring {
    var part = self
    while let last = part.last, isUnwanted(last) { part.removeLast() }
    return part
  }
}
