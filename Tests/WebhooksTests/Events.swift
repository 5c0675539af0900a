import Foundation
import HouseTesting

extension Receiver.Got {
  var id: String { headers["webhook-id"] ?? "" }

  /// The event's type and number.
  var event: String {
    struct Body: Decodable { let type: String, number: Int }
    return (try? JSONDecoder().decode(Body.self, from: Data(body.utf8))).map { "\($0.number) \($0.type)" } ?? "?"
  }
}

extension Receiver {
  var events: [String] { got.map(\.event) }
}
