import Firm
import Foundation
import Ground
public import Language
public import Privacy

/// Writes the file of a customer: one document that a browser shows without anything else, and the same for programs.
public struct CustomerFilePrint: Sendable {
  private let pages: Pages
  private let style: String

  public init() throws {
    let assets = try Assets()
    self.init(pages: try Pages(assets: assets), assets: assets)
  }

  init(pages: Pages, assets: Assets) {
    self.pages = pages
    style = ["/tokens.css", "/customer-file.css"].compactMap { assets.all[$0] }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }

  /// A whole HTML document, in Polish or English; nil = in the customer's own language as far as there are words for it.
  public func html(_ file: CustomerFile, language: Lang? = nil) throws -> String {
    let words = CustomerFileWords(
      language ?? file.language, zone: file.firm?.zone ?? .warsaw, colleagues: file.colleagues)
    return try pages.text("customer-file", CustomerFileView(file, words, style: style))
  }

  /// See `CustomerFile.json`.
  public func json(_ file: CustomerFile) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(file.json), as: UTF8.self) + "\n"
  }
}
