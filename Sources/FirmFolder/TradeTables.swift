import Ground

/// `services.csv`.
enum ServiceTable {
  static let columns = ["id", "name", "minutes", "buffer_minutes", "price", "currency", "staff", "room"]

  static func read(_ table: inout CSVTable, _ known: inout KnownIDs, staff: KnownIDs) -> [FolderService] {
    var rows: [FolderService] = []
    while let cells = table.next() {
      let id = known.take("id", of: cells)
      let name = cells.required("name")
      let minutes = cells.number("minutes", in: 1...1_440)
      let buffer = cells.text("buffer_minutes") == nil ? 0 : cells.number("buffer_minutes", in: 0...1_440)
      let price = cells.money("price", required: false)
      let people = cells.unique("staff")
      for person in people { staff.check(person, at: cells.place("staff"), cells.findings) }
      guard let id, let name, let minutes, let buffer else { continue }
      rows.append(
        FolderService(
          id: id, name: name, minutes: minutes, bufferMinutes: buffer, price: price, staff: people,
          room: cells.text("room")))
    }
    return rows
  }
}

/// `orders.csv`.
enum OrderTable {
  static let columns = [
    "id", "customer_id", "placed_at", "status", "total", "currency", "carrier", "tracking", "promised_on", "items",
  ]

  static func read(_ table: inout CSVTable, _ known: inout KnownIDs, customers: KnownIDs) -> [FolderOrder] {
    var rows: [FolderOrder] = []
    while let cells = table.next() {
      let id = known.take("id", of: cells)
      let customer = customers.reference("customer_id", of: cells)
      let placedAt = cells.moment("placed_at")
      let status = cells.choice("status", FolderOrder.Status.self)
      let total = cells.money("total")
      let promisedOn = cells.day("promised_on", required: false)
      let items = cells.items("items")
      guard let id, let customer, let placedAt, let status, let total else { continue }
      rows.append(
        FolderOrder(
          id: id, customer: customer, placedAt: placedAt, status: status, total: total, carrier: cells.text("carrier"),
          tracking: cells.text("tracking"), promisedOn: promisedOn, items: items))
    }
    return rows
  }
}

/// `invoices.csv`.
enum InvoiceTable {
  static let columns = ["id", "customer_id", "issued_on", "due_on", "total", "currency", "paid_on", "lines"]

  static func read(_ table: inout CSVTable, _ known: inout KnownIDs, customers: KnownIDs) -> [FolderInvoice] {
    var rows: [FolderInvoice] = []
    while let cells = table.next() {
      let id = known.take("id", of: cells)
      let customer = customers.reference("customer_id", of: cells)
      let issuedOn = cells.day("issued_on")
      let dueOn = cells.day("due_on")
      let total = cells.money("total", negative: true)
      let paidOn = cells.day("paid_on", required: false)
      let lines = cells.invoiceLines("lines", currency: cells.text("currency") ?? "PLN")
      if let total, let lines, !lines.isEmpty {
        let sum = lines.reduce(Int128(0)) { $0 + Int128($1.count) * Int128($1.unitPrice.minor) }
        if sum != Int128(total.minor) {
          let made = Money(minor: Int64(clamping: sum), currency: total.currency).decimal
          cells.note("total", "the total is \(total.decimal), the lines make \(made)", cure: "mend the total or a line")
        }
      }
      guard let id, let customer, let issuedOn, let dueOn, let total, let lines else { continue }
      rows.append(
        FolderInvoice(
          id: id, customer: customer, issuedOn: issuedOn, dueOn: dueOn, total: total, paidOn: paidOn, lines: lines))
    }
    return rows
  }
}
