/// The findings of an audit as a table to put things right in: a row for each, with the customer's own identity.
public enum RepairList {
  public static let columns = ["customer_id", "problem", "value", "suggestion"]

  public static func rows(_ audit: DataAudit) -> [[String]] {
    audit.findings.map { [$0.customer, $0.kind.rawValue, $0.value, $0.suggestion] }
  }

  /// RFC 4180, in UTF-8 with the columns' names first.
  public static func csv(_ audit: DataAudit) -> String { csv([columns] + rows(audit)) }

  /// RFC 4180, with another separator where a spreadsheet wants one.
  public static func csv(_ rows: [[String]], separator: String = ",") -> String {
    rows.map { $0.map(cell).joined(separator: separator) + "\r\n" }.joined()
  }

  /// Spreadsheets take a cell that begins like a formula for one; an apostrophe in front keeps it text. A telephone number
  /// is left as it is.
  private static func cell(_ text: String) -> String {
    let begins = text.first.map { "=@-\t\r+".contains($0) } ?? false
    let isNumber = text.first == "+" && text.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || $0 == " ") }
    let plain = begins && !isNumber ? "'" + text : text
    guard plain.unicodeScalars.contains(where: { "\",;\r\n".unicodeScalars.contains($0) }) else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }
}
