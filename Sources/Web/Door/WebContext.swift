import Access
import Hummingbird
import Logging
import NIOCore
import Staff

/// What belongs to one request.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel
  /// Who is signed in; set by `SessionMiddleware`.
  var session: Session?
  /// The program that asks with an access token; set by `ProgramMiddleware`.
  var program: AccessToken?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    channel = source.channel
  }

  /// The largest body that is read, in bytes: a message of 4,000 characters of 4 bytes, escaped, with room around.
  var maxUploadSize: Int { 128 * 1_024 }

  /// The signed-in member; `SessionMiddleware` lets nobody else past.
  func me() throws -> Session {
    guard let session else { throw Problem.signedOut }
    return session
  }

  /// The same, when it is the owner.
  func owner() throws -> Session {
    let session = try me()
    guard session.staff.role == .owner else { throw Problem.notYours }
    return session
  }
}
