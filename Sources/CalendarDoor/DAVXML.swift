import Calendars
import Foundation
import FoundationXML

/// An element of an XML answer. Names are written as `DAV: href`, the namespace first.
final class DAVElement {
  let name: String
  let attributes: [String: String]
  private(set) var children: [DAVElement] = []
  fileprivate(set) var text = ""

  fileprivate init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  fileprivate func add(_ child: DAVElement) { children.append(child) }

  func first(_ name: String) -> DAVElement? { children.first { $0.name == name } }
  func all(_ name: String) -> [DAVElement] { children.filter { $0.name == name } }

  /// Without the white space around it.
  var words: String { text.trimmingCharacters(in: .whitespacesAndNewlines) }

  static func dav(_ name: String) -> String { "DAV: \(name)" }
  static func cal(_ name: String) -> String { "urn:ietf:params:xml:ns:caldav \(name)" }
  static let ctag = "http://calendarserver.org/ns/ getctag"

  /// Reads an answer. Nothing outside of it is fetched, and one that declares entities or a type is refused.
  static func read(_ data: Data) throws(CalendarProblem) -> DAVElement {
    let reader = DAVReader()
    let parser = XMLParser(data: data)
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    guard data.range(of: Data("<!DOCTYPE".utf8)) == nil, data.range(of: Data("<!ENTITY".utf8)) == nil else {
      throw .strange("its XML declares a document type")
    }
    // On Linux `parse` is content with elements that are never closed.
    guard parser.parse(), parser.parserError == nil, reader.isSound, let root = reader.root else {
      throw .strange("it answers with broken XML")
    }
    return root
  }

  /// Text that may stand in an element.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

private final class DAVReader: NSObject, XMLParserDelegate {
  private(set) var root: DAVElement?
  private var open: [DAVElement] = []
  private var broken = false
  private static let deepest = 64

  var isSound: Bool { !broken && open.isEmpty }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    let element = DAVElement("\(namespaceURI ?? "") \(name)", attributes)
    guard open.count < Self.deepest else {
      broken = true
      return parser.abortParsing()
    }
    if let last = open.last { last.add(element) } else { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    _ = open.popLast()
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { broken = true }
  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
  func parser(_ parser: XMLParser, foundCDATA data: Data) { open.last?.text += String(decoding: data, as: UTF8.self) }
}

/// What a server says of one address (RFC 4918, 14.24).
struct DAVResponse {
  let href: String
  /// Of the address itself; nil when only its properties have one.
  let status: Int?
  /// Properties that were found.
  let properties: DAVElement?

  static func all(in root: DAVElement) -> [DAVResponse] {
    root.all(DAVElement.dav("response")).compactMap { one in
      guard let href = one.first(DAVElement.dav("href"))?.words else { return nil }
      let found = one.all(DAVElement.dav("propstat")).first { code($0) == 200 }
      return DAVResponse(href: href, status: code(one), properties: found?.first(DAVElement.dav("prop")))
    }
  }

  func text(_ name: String) -> String? { properties?.first(name)?.words }

  /// `HTTP/1.1 404 Not Found` gives 404.
  private static func code(_ element: DAVElement) -> Int? {
    element.first(DAVElement.dav("status"))?.words.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }
}
