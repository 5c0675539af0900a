import Firm
import Ground
import Language

/// Tables as text, with the columns in the order of the form.
enum CSVText {
  static func faq(_ entries: [FolderEntry]) -> String {
    var rows: [[String]] = []
    for entry in entries {
      let others = entry.wordings.contains(entry.title) ? entry.wordings : [entry.title] + entry.wordings
      for question in others {
        rows.append([
          entry.id, entry.language.rawValue, question, entry.body, entry.tags.joined(separator: ";"),
          entry.validUntil?.description ?? "",
        ])
      }
    }
    return table(FAQTable.columns, rows)
  }

  static func staff(_ staff: [FolderStaff]) -> String {
    table(
      StaffTable.columns,
      staff.map { person in
        [
          person.id, person.name, person.email.description, person.role.rawValue, person.team ?? "",
          person.skills.joined(separator: ";"), person.languages.map(\.rawValue).joined(separator: ";"),
          person.hours?.description ?? "",
        ]
      })
  }

  static func customers(_ customers: [FolderCustomer], zone: Zone) -> String {
    table(
      CustomerTable.columns,
      customers.map { customer in
        [
          customer.id, customer.firstName, customer.lastName, customer.email?.description ?? "",
          customer.phone?.description ?? "", customer.company ?? "", customer.taxID ?? "",
          customer.industry?.rawValue ?? "", customer.region ?? "", customer.zoneName ?? "",
          customer.language?.rawValue ?? "", customer.consents.joined(separator: ";"),
          customer.createdAt.map(zone.text) ?? "",
        ]
      })
  }

  static func services(_ services: [FolderService]) -> String {
    table(
      ServiceTable.columns,
      services.map { service in
        [
          service.id, service.name, "\(service.minutes)", "\(service.bufferMinutes)", service.price?.decimal ?? "",
          service.price?.currency ?? "", service.staff.joined(separator: ";"), service.room ?? "",
        ]
      })
  }

  static func bookings(_ bookings: [FolderBooking], zone: Zone) -> String {
    table(
      BookingTable.columns,
      bookings.map { booking in
        [
          booking.id, booking.customer, booking.service, booking.staff, zone.text(booking.startsAt),
          booking.status.rawValue,
        ]
      })
  }

  static func calls(_ calls: [FolderCall], zone: Zone) -> String {
    table(
      CallTable.columns,
      calls.map {
        [$0.customer, zone.text($0.startedAt), $0.direction.rawValue, $0.outcome.rawValue, "\($0.seconds)"]
      })
  }

  static func signals(_ signals: [FolderSignal], zone: Zone) -> String {
    table(SignalTable.columns, signals.map { [$0.customer, zone.text($0.at), $0.kind.rawValue] })
  }

  private static func table(_ columns: [String], _ rows: [[String]]) -> String {
    ([columns] + rows).map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  static func field(_ text: String) -> String {
    let special: Set<Unicode.Scalar> = [",", "\"", "\n", "\r"]
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
