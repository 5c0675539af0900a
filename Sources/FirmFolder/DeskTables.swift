import Ground

/// `bookings.csv`.
enum BookingTable {
  static let columns = ["id", "customer_id", "service_id", "staff_id", "starts_at", "status"]

  static func read(
    _ table: inout CSVTable, _ known: inout KnownIDs, customers: KnownIDs, services: KnownIDs, staff: KnownIDs
  ) -> [FolderBooking] {
    var rows: [FolderBooking] = []
    while let cells = table.next() {
      let id = known.take("id", of: cells)
      let customer = customers.reference("customer_id", of: cells)
      let service = services.reference("service_id", of: cells)
      let person = staff.reference("staff_id", of: cells)
      let startsAt = cells.moment("starts_at")
      let status = cells.choice("status", FolderBooking.Status.self)
      guard let id, let customer, let service, let person, let startsAt, let status else { continue }
      rows.append(
        FolderBooking(
          id: id, customer: customer, service: service, staff: person, startsAt: startsAt, status: status))
    }
    return rows
  }
}

/// `cases.csv`.
enum CaseTable {
  static let columns = ["id", "customer_id", "opened_at", "kind", "title", "status", "team", "owner", "closed_at"]

  static func read(
    _ table: inout CSVTable, _ known: inout KnownIDs, customers: KnownIDs, staff: KnownIDs
  ) -> [FolderCase] {
    var rows: [FolderCase] = []
    while let cells = table.next() {
      let id = known.take("id", of: cells)
      let customer = customers.reference("customer_id", of: cells)
      let openedAt = cells.moment("opened_at")
      let kind = cells.required("kind")
      let title = cells.required("title")
      let status = cells.choice("status", FolderCase.Status.self)
      let owner = staff.reference("owner", of: cells, required: false)
      let closedAt = cells.moment("closed_at", required: false)
      if let openedAt, let closedAt, closedAt < openedAt {
        cells.note("closed_at", "the case was closed before it was opened", cure: "mend one of the two")
      }
      guard let id, let customer, let openedAt, let kind, let title, let status else { continue }
      rows.append(
        FolderCase(
          id: id, customer: customer, openedAt: openedAt, kind: kind, title: title, status: status,
          team: cells.text("team"), owner: owner, closedAt: closedAt))
    }
    return rows
  }
}

/// `calls.csv`.
enum CallTable {
  static let columns = ["customer_id", "started_at", "direction", "outcome", "seconds"]

  static func read(_ table: inout CSVTable, customers: KnownIDs) -> [FolderCall] {
    var rows: [FolderCall] = []
    while let cells = table.next() {
      let customer = customers.reference("customer_id", of: cells)
      let startedAt = cells.moment("started_at")
      let direction = cells.choice("direction", FolderCall.Direction.self)
      let outcome = cells.choice("outcome", FolderCall.Outcome.self)
      let seconds = cells.number("seconds", in: 0...86_400)
      guard let customer, let startedAt, let direction, let outcome, let seconds else { continue }
      rows.append(
        FolderCall(
          customer: customer, startedAt: startedAt, direction: direction, outcome: outcome, seconds: seconds))
    }
    return rows
  }
}

/// `signals.csv`.
enum SignalTable {
  static let columns = ["customer_id", "at", "kind"]

  static func read(_ table: inout CSVTable, customers: KnownIDs) -> [FolderSignal] {
    var rows: [FolderSignal] = []
    while let cells = table.next() {
      let customer = customers.reference("customer_id", of: cells)
      let at = cells.moment("at")
      let kind = cells.choice("kind", FolderSignal.Kind.self)
      guard let customer, let at, let kind else { continue }
      rows.append(FolderSignal(customer: customer, at: at, kind: kind))
    }
    return rows
  }
}
