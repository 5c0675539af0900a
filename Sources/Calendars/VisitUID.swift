public import Booking
import Foundation
public import Ground
public import Seal

/// The name under which calendars know a visit: `<identity>.<mark>@odzew`. The mark is a keyed hash, so that nobody can
/// make an event that passes for a visit, and two houses with the same identities do not meet in one calendar.
public struct VisitUID: Sendable {
  private let key: HouseKey

  public init(_ key: HouseKey) { self.key = key }

  public func text(_ booking: ID<Booking>) -> String { "\(booking).\(mark(booking.text))@odzew" }

  /// The visit that an event shows; nil for an event that is not ours.
  public func booking(_ uid: String) -> ID<Booking>? {
    guard uid.hasSuffix("@odzew"), let dot = uid.lastIndex(of: ".") else { return nil }
    let id = uid[..<dot]
    return uid == "\(id).\(mark(String(id)))@odzew" ? ID(String(id)) : nil
  }

  /// The last part of a visit's address on a server. Identities may come from a firm's own files: nothing but letters,
  /// digits and hyphens goes into a path.
  public func fileName(_ booking: ID<Booking>) -> String { "odzew-\(mark("file \(booking)")).ics" }

  /// 24 hexadecimal digits: calendars may not tell capitals apart.
  private func mark(_ id: String) -> String {
    key.sign("calendar-uid", id).utf8.prefix(12).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }
}
