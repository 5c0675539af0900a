import Foundation
import HTTPTypes
import Hummingbird

/// A form that was sent with files: `multipart/form-data` of RFC 7578.
struct UploadForm: Sendable {
  private(set) var fields: [String: String] = [:]
  /// What files hold, by the name of their field; a browser sends an empty one where none was chosen.
  private(set) var files: [String: [UInt8]] = [:]

  /// Bodies beyond the limit are still read to this many bytes, so that the browser comes to see the refusal.
  private static let patience = 64 * 1_024 * 1_024

  /// - Throws: `Problem` 415 for another kind of body, 413 for one of more than `limit` bytes, 400 for a broken one.
  static func read(_ request: Request, limit: Int) async throws -> UploadForm {
    let kind = request.headers[.contentType] ?? ""
    guard kind.hasPrefix("multipart/form-data"), let match = kind.firstMatch(of: /boundary="?([^";]{1,70})"?/) else {
      throw Problem(status: .unsupportedMediaType, code: "not_form", message: "Send a form with a file.")
    }
    var bytes = Data()
    var count = 0
    for try await buffer in request.body {
      count += buffer.readableBytes
      if count <= limit { bytes.append(contentsOf: buffer.readableBytesView) }
      if count > patience { break }
    }
    guard count <= limit else {
      throw Problem(
        status: .contentTooLarge, code: "too_large", message: "The body is larger than \(limit / 1_024) KB.")
    }
    guard let form = UploadForm(bytes, boundary: String(match.output.1)) else {
      throw Problem(status: .badRequest, code: "bad_form", message: "The form is broken. Send it again.")
    }
    return form
  }

  /// Nil for parts that do not end, or have no name.
  init?(_ body: Data, boundary: String) {
    // Each part stands between two marks; the first has no line break in front of it, the last two dashes behind it.
    let (mark, blank) = (Data("\r\n--\(boundary)".utf8), Data("\r\n\r\n".utf8))
    let body = Data("\r\n".utf8) + body
    guard var before = body.range(of: mark) else { return nil }
    while !body[before.upperBound...].starts(with: Data("--".utf8)) {
      guard let headEnd = body.range(of: blank, in: before.upperBound..<body.endIndex),
        let after = body.range(of: mark, in: (headEnd.upperBound - 2)..<body.endIndex),
        let head = String(validating: body[before.upperBound..<headEnd.lowerBound], as: UTF8.self),
        let name = head.firstMatch(of: /(?i)content-disposition:[^\r\n]*?[; ]name="([^"\r\n]*)"/)?.output.1
      else { return nil }
      let content = body[headEnd.upperBound..<max(headEnd.upperBound, after.lowerBound)]
      if head.contains(/(?i)content-disposition:[^\r\n]*filename=/) {
        files[String(name)] = [UInt8](content)
      } else {
        fields[String(name)] = String(decoding: content, as: UTF8.self)
      }
      before = after
    }
  }
}
