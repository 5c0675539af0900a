import Foundation
import NIOCore

/// What customers do over HTTP.
enum Chats {
  struct Opened: Decodable, Sendable {
    let id: String
    let token: String
  }

  static func open(_ wire: Wire) async throws -> Opened {
    let reply = try await wire.send(
      "POST", "/api/v1/conversations", json: #"{"channel":"chat","language":"pl"}"#)
    guard reply.status == 201 else { throw BenchProblem("no conversation was opened: \(reply.status) \(reply.body)") }
    return try JSONDecoder().decode(Opened.self, from: Data(reply.body.utf8))
  }

  static func messageRequest(_ text: String, client: String, in chat: Opened) throws -> ByteBuffer {
    let body = try JSONEncoder().encode(["text": text, "client_id": client])
    return Wire.request(
      "POST", "/api/v1/conversations/\(chat.id)/messages", token: chat.token,
      json: String(decoding: body, as: UTF8.self))
  }
}
