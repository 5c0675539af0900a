import Ground
import Hummingbird
import Seal

/// A form's ticket: there is no session to tie the form to, so the house signs that it gave the form out, and when. Its
/// key makes sending it twice harmless. It needs no cookie and says nothing of anybody.
struct BookTickets: Sendable {
  let house: HouseKey
  let surroundings: Surroundings

  static let life = Span.hours(12)
  private static let purpose = "book-form"

  func issue() -> BookTicket {
    let (key, issued) = (surroundings.newSecret(), String(surroundings.now().milliseconds))
    return BookTicket(key: key, issued: issued, mark: house.sign(Self.purpose, "\(key)\n\(issued)"))
  }

  /// The key of a form that this house gave out; nil when it did so too long ago. Throws for a form of somebody else.
  func key(in fields: [String: String]) throws -> String? {
    let (key, issued) = (fields["key"] ?? "", fields["issued"] ?? "")
    guard key.utf8.count == 52, let at = Int64(issued),
      house.verifies(Self.purpose, "\(key)\n\(issued)", signature: fields["mark"] ?? "")
    else { throw Problem.badCSRF }
    let age = surroundings.now() - Moment(milliseconds: at)
    return age <= Self.life ? key : nil
  }
}

/// Reads a form's body.
enum FormBody {
  static func read(_ request: Request) async throws -> [String: String] {
    guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false else {
      throw Problem(status: .unsupportedMediaType, code: "not_form", message: "Send a form.")
    }
    return FormFields.read(String(buffer: try await request.body.collect(upTo: 32_768)))
  }
}
