import Conversations
import Foundation
import Ground
import Language

/// What the chat API takes.
enum ChatForms {
  struct Open: Decodable {
    var channel: String?
    var language: String?
    var visitor: String?
    var firm: String?
    var identity: Identity?
  }

  struct Identity: Decodable {
    let id: String
    var email: String?
    var name: String?
    let signature: String?
  }

  struct Write: Decodable {
    let text: String
    let client_id: String
  }

  struct Typing: Decodable { let on: Bool }
  struct Read: Decodable { let seq: Int }
  struct Feedback: Decodable {
    let seq: Int
    let helped: Bool
  }
  struct Speak: Decodable { let language: String }
}

/// What the chat API gives.
struct MessageView: Encodable {
  let id: String
  let seq: Int
  let author: String
  let name: String?
  /// Who of the team wrote it; told to the team only.
  let staff: String?
  let text: String
  let at: String
  let client_id: String?
  let sources: [Message.Source]?
  let choices: [String]?

  /// `name` of the person who wrote it, by staff identity. A person's own client_id carries their identity in front.
  init(_ message: Message, zone: Zone, name: String?, forTeam: Bool = false) {
    staff = forTeam ? message.staff?.text : nil
    id = message.id.text
    seq = message.seq
    author = message.author.rawValue
    self.name = name
    text = message.text
    at = zone.text(message.at)
    client_id = message.clientID.map(Self.own)
    sources = message.extras.sources.isEmpty ? nil : message.extras.sources
    choices = message.extras.choices.isEmpty ? nil : message.extras.choices
  }

  /// What the sender's program calls it, without the identity in front.
  static func own(_ clientID: String) -> String { String(clientID.split(separator: "/", maxSplits: 1).last ?? "") }
}

struct OwnerView: Encodable {
  let kind: String
  var id: String?
  let name: String?
}

struct OwnerEvent: Encodable {
  let kind: String
  let name: String?
  let status: String
}
