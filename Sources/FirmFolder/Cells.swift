import Firm
import Foundation
import Ground
import Language

/// The fields of one row. Each question notes what is wrong with its field and then gives nil, so that one reading of a
/// row finds everything; an empty field is nil and nothing wrong, unless it is asked for as `required`.
struct Cells {
  let row: CSVRow
  let columns: [String: Int]
  let file: String
  let findings: Findings

  func field(_ name: String) -> CSVField { row.fields[columns[name]!] }

  func place(_ name: String) -> Place {
    let field = field(name)
    return Place(file: file, line: field.line, column: field.column)
  }

  /// So many code points into the field; its start where quotes or line breaks inside would make that a guess.
  func place(_ name: String, inside offset: Int) -> Place {
    let field = field(name)
    let isPlain = !field.text.contains("\"") && !field.text.contains("\n")
    let column = isPlain ? field.column + offset + (field.isQuoted ? 1 : 0) : field.column
    return Place(file: file, line: field.line, column: column)
  }

  func note(_ name: String, _ reason: String, cure: String? = nil) { findings.note(place(name), reason, cure: cure) }

  func text(_ name: String) -> String? {
    let text = field(name).text.trimmed
    return text.isEmpty ? nil : text
  }

  func required(_ name: String) -> String? {
    if let text = text(name) { return text }
    note(name, "\(name) is empty", cure: "every row needs one")
    return nil
  }

  /// Asks for the field first; then `read` gives its value, or nil with the reason noted by this.
  private func value<T>(_ name: String, required: Bool, cure: String, kind: String, _ read: (String) -> T?) -> T? {
    guard let text = required ? self.required(name) : text(name) else { return nil }
    if let value = read(text) { return value }
    note(name, "\(quoted(text)) is no \(kind)", cure: cure)
    return nil
  }

  /// An identity: letters, digits and `. _ - / : # +`, at most 64.
  func id(_ name: String, required: Bool = true) -> String? {
    value(name, required: required, cure: Form.idCure, kind: "identity") { Form.isID($0) ? $0 : nil }
  }

  func choice<T: RawRepresentable & CaseIterable>(_ name: String, required: Bool = true, _ type: T.Type = T.self) -> T?
  where T.RawValue == String {
    guard let text = required ? self.required(name) : text(name) else { return nil }
    if let value = T(rawValue: text) { return value }
    note(name, "\(quoted(text)) is no \(name)", cure: cure(for: text, among: T.allCases.map(\.rawValue)))
    return nil
  }

  func day(_ name: String, required: Bool = true) -> Day? {
    value(name, required: required, cure: "write year-month-day: 2026-12-24", kind: "day", Form.day)
  }

  func moment(_ name: String, required: Bool = true) -> Moment? {
    guard let text = required ? self.required(name) : text(name) else { return nil }
    do throws(Form.Wrong) {
      return try Form.moment(text)
    } catch {
      note(name, error.reason, cure: error.cure)
      return nil
    }
  }

  /// A whole number within the range.
  func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    value(name, required: true, cure: "a whole number from \(range.lowerBound) to \(range.upperBound)", kind: name) {
      text in Form.integer(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// An amount and its currency, both or neither.
  func money(_ name: String, currency: String = "currency", required: Bool = true, negative: Bool = false) -> Money? {
    let code = text(currency)
    guard let text = required ? self.required(name) : text(name) else { return nil }
    guard let code else {
      note(currency, "\(name) has no currency", cure: "write its code, as PLN")
      return nil
    }
    guard Form.isCurrency(code) else {
      note(currency, "\(quoted(code)) is no currency", cure: "three letters of ISO 4217, as PLN or EUR")
      return nil
    }
    do throws(Form.Wrong) {
      return try Form.money(text, code, negative: negative)
    } catch {
      note(name, error.reason, cure: error.cure)
      return nil
    }
  }

  func phone(_ name: String) -> PhoneNumber? {
    value(
      name, required: false, cure: "nine digits, or with the country: +48 601 234 567", kind: "phone number"
    ) { PhoneNumber($0) }
  }

  func email(_ name: String, required: Bool) -> EmailAddress? {
    value(name, required: required, cure: "write name@host.pl", kind: "e-mail address") { EmailAddress($0) }
  }

  func taxNumber(_ name: String) -> String? {
    guard let text = text(name) else { return nil }
    do throws(Form.Wrong) {
      return try Form.taxNumber(text)
    } catch {
      note(name, error.reason, cure: error.cure)
      return nil
    }
  }

  func zoneName(_ name: String) -> String? {
    value(name, required: false, cure: "a name of the IANA list, as Europe/Warsaw", kind: "time zone") {
      Form.isZone($0) ? $0 : nil
    }
  }

  func hours(_ name: String) -> WeekHours? {
    let text = field(name).text
    guard !text.trimmed.isEmpty else { return nil }
    do throws(HoursProblem) {
      return try WeekHours(text)
    } catch {
      findings.note(place(name, inside: error.offset), error.reason, cure: error.cure)
      return nil
    }
  }

  /// The parts between semicolons, without empty ones.
  func list(_ name: String) -> [String] {
    field(name).text.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The parts between semicolons as `T`; one that stands twice is noted.
  func choices<T: RawRepresentable & CaseIterable & Hashable>(_ name: String, kind: String) -> [T]
  where T.RawValue == String {
    unique(name).compactMap { part in
      if let value = T(rawValue: part) { return value }
      note(name, "\(quoted(part)) is no \(kind)", cure: cure(for: part, among: T.allCases.map(\.rawValue)))
      return nil
    }
  }

  func unique(_ name: String) -> [String] {
    var seen: Set<String> = []
    return list(name).filter { part in
      if seen.insert(part).inserted { return true }
      note(name, "\(quoted(part)) stands here twice", cure: "name it once")
      return false
    }
  }
}
