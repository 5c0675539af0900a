import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NIOFoundationCompat

/// JSON bodies, in and out.
enum JSONReply {
  static func response(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
    let data = try encoder().encode(value)
    return Response(
      status: status,
      headers: [
        .contentType: "application/json; charset=utf-8", .contentLength: String(data.count), .cacheControl: "no-store",
      ],
      body: .init(byteBuffer: ByteBuffer(bytes: data)))
  }

  static func text(_ value: some Encodable) throws -> String {
    String(decoding: try encoder().encode(value), as: UTF8.self)
  }

  private static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    // In one order, so that the same answer is the same text and a page can tell that nothing changed.
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return encoder
  }
}

enum JSONBody {
  /// Reads a body of at most `context.maxUploadSize` bytes; refuses with what is wrong and where.
  static func read<T: Decodable>(_ type: T.Type, _ request: Request, _ context: WebContext) async throws -> T {
    let kind = request.headers[.contentType]?.lowercased() ?? ""
    guard kind.hasPrefix("application/json") else {
      throw Problem(
        status: .unsupportedMediaType, code: "not_json",
        message: "Send a JSON object with Content-Type: application/json.")
    }
    let buffer: ByteBuffer
    do { buffer = try await request.body.collect(upTo: context.maxUploadSize) } catch is NIOTooManyBytesError {
      throw Problem(
        status: .contentTooLarge, code: "too_large", message: "The body is larger than \(context.maxUploadSize) bytes.")
    }
    do { return try JSONDecoder().decode(type, from: Data(buffer: buffer)) } catch let error as DecodingError {
      throw refusal(error)
    } catch {
      throw Problem(status: .badRequest, code: "bad_json", message: "The body is not JSON.")
    }
  }

  private static func refusal(_ error: DecodingError) -> Problem {
    func path(_ context: DecodingError.Context, _ last: (any CodingKey)? = nil) -> String {
      (context.codingPath + [last].compactMap { $0 }).map(\.stringValue).joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      let place = path(context, key)
      return Problem(status: .badRequest, code: "bad_json", message: "'\(place)' is missing.", field: place)
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let place = path(context)
      return Problem(
        status: .badRequest, code: "bad_json",
        message: place.isEmpty ? "The body is not a JSON object." : "'\(place)' wants \(words(type)).",
        field: place.isEmpty ? nil : place)
    case .dataCorrupted(let context):
      let place = path(context)
      return Problem(
        status: .badRequest, code: "bad_json",
        message: place.isEmpty ? "The body is not valid JSON." : "'\(place)' has a value that is not allowed.",
        field: place.isEmpty ? nil : place)
    @unknown default: return Problem(status: .badRequest, code: "bad_json", message: "The body is not JSON.")
    }
  }

  private static func words(_ type: Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is Int.Type: "a whole number"
    default: "an object"
    }
  }
}
