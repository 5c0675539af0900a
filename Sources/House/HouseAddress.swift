import Assistant
import Booking
import Ground
import Seal
import Synchronization
import VisitPost
import Web

/// Where customers reach this house, for links that leave it. From the settings; on a machine for trying things out it is
/// known only once the house serves.
final class HouseAddress: Sendable {
  private let base: Mutex<String?>

  /// `https://wizyty.firma.example`, with or without a slash at its end.
  init(_ base: String?) { self.base = Mutex(base.map(Self.plain)) }

  var isKnown: Bool { base.withLock { $0 != nil } }

  func set(_ address: String) { base.withLock { $0 = Self.plain(address) } }

  /// The door, shut until the house knows its own address: a letter with links that lead nowhere must not go out.
  func opened(_ door: NoticeDoor) -> NoticeDoor {
    NoticeDoor { notice, tx in
      guard self.isKnown else { throw HouseProblem("the house does not know its own address yet") }
      return try door.put(notice, tx)
    }
  }

  var customers: CustomerAddress { CustomerAddress(base: base.withLock { $0 } ?? "") }

  /// For the assistant, which tokens of visits are signed for with `key`.
  func chatLinks(_ key: HouseKey) -> AssistantLinks {
    AssistantLinks(
      visit: { self.isKnown ? self.customers.visit(VisitLink.token(for: $0, house: key)) : nil },
      times: { self.isKnown ? self.customers.book(service: $0) : nil })
  }

  var links: VisitLinks {
    VisitLinks(
      visit: { self.customers.visit($0) }, confirm: { self.customers.confirm($0) },
      move: { self.customers.move($0) }, cancel: { self.customers.cancel($0) },
      restore: { self.customers.restore($0) }, ending: { self.customers.ending($0) },
      offer: { self.customers.offer($0) }, book: { self.customers.book })
  }

  private static func plain(_ address: String) -> String {
    address.hasSuffix("/") ? String(address.dropLast()) : address
  }
}
