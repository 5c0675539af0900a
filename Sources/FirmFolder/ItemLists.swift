import Ground

/// `2x Name; 1x Name` and `2x Name @ 12.50; …`.
extension Cells {
  func items(_ column: String) -> [FolderItem] {
    parts(column).compactMap { part in
      guard let (count, name) = counted(part.text), count > 0 else {
        findings.note(
          place(column, inside: part.offset), "\(quoted(part.text)) is no item", cure: "write 2x Name; 1x Name")
        return nil
      }
      return FolderItem(count: count, name: name)
    }
  }

  /// Nil when a line is wrong; the amounts are gross and may be negative.
  func invoiceLines(_ column: String, currency: String) -> [FolderInvoiceLine]? {
    var lines: [FolderInvoiceLine] = []
    var right = true
    for part in parts(column) {
      let pieces = part.text.split(separator: "@", omittingEmptySubsequences: false)
      let place = place(column, inside: part.offset)
      guard pieces.count >= 2, let (count, name) = counted(pieces.dropLast().joined(separator: "@").trimmed), count != 0
      else {
        findings.note(place, "\(quoted(part.text)) is no invoice line", cure: "write 2x Name @ 12.50; 1x Name @ 3.00")
        right = false
        continue
      }
      do throws(Form.Wrong) {
        let price = try Form.money(pieces[pieces.count - 1].trimmed, currency, negative: true)
        lines.append(FolderInvoiceLine(count: count, name: name, unitPrice: price))
      } catch {
        findings.note(place, error.reason, cure: error.cure)
        right = false
      }
    }
    return right ? lines : nil
  }

  /// Parts between semicolons and how far into the field each begins.
  private func parts(_ column: String) -> [(text: String, offset: Int)] {
    let text = field(column).text
    var offset = 0
    var parts: [(text: String, offset: Int)] = []
    for part in text.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false) {
      let blank = part.prefix { $0.properties.isWhitespace }.count
      let bare = String(part).trimmed
      if !bare.isEmpty { parts.append((bare, offset + blank)) }
      offset += part.count + 1
    }
    return parts
  }

  private func counted(_ text: String) -> (Int, String)? {
    guard let cross = text.firstIndex(where: { $0 == "x" || $0 == "X" || $0 == "×" }) else { return nil }
    let name = text[text.index(after: cross)...].trimmed
    guard let count = Form.integer(text[..<cross].trimmed), abs(count) <= 1_000_000, !name.isEmpty else { return nil }
    return (count, name)
  }
}
