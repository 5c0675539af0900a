import Foundation
import FoundationXML

/// `invoices/*.xml`: well-formed, and `Faktura` at its root. What is inside is read where invoices are.
enum XMLInvoiceFile {
  static func read(_ file: SourceFile, _ findings: Findings) -> FolderXMLInvoice? {
    let watcher = Watcher()
    let parser = XMLParser(data: Data(file.text.utf8))
    parser.delegate = watcher
    parser.shouldProcessNamespaces = true
    if !parser.parse() || watcher.failed {
      let place = Place(
        file: file.path, line: max(1, watcher.line ?? parser.lineNumber),
        column: max(1, watcher.column ?? parser.columnNumber))
      findings.note(place, "no well-formed XML", cure: "export the invoice again from the program that made it")
      return nil
    }
    guard let root = watcher.root, root == "Faktura" else {
      findings.note(
        Place(file: file.path, line: watcher.rootLine, column: 1),
        "the root is \(quoted(watcher.root ?? "nothing")), not “Faktura”", cure: "use the national form FA(3)")
      return nil
    }
    return FolderXMLInvoice(file: file.path, xml: file.text)
  }

  /// Sees the first element and the first failure.
  private final class Watcher: NSObject, XMLParserDelegate {
    var root: String?
    var rootLine = 1
    var failed = false
    var line: Int?
    var column: Int?

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
      attributes attributeDict: [String: String] = [:]
    ) {
      guard root == nil else { return }
      root = elementName
      rootLine = max(1, parser.lineNumber)
    }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
      guard !failed else { return }
      failed = true
      (line, column) = (parser.lineNumber, parser.columnNumber)
    }
  }
}
