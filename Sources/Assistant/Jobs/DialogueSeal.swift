public import Conversations
import Foundation
public import Seal

extension Dialogue {
  /// The memory of a talk, opened with its customer's key: for the inbox and rehearsals.
  public init(of conversation: Conversation, key: PersonKey) {
    self = DialogueSeal.opened(conversation.state, key: key)
  }
}

/// The memory of a talk as it is kept: sealed with the customer's key, for it holds what they said.
enum DialogueSeal {
  private static let place = "conversation.state"

  static func closed(_ dialogue: Dialogue, key: PersonKey) throws -> String {
    let json = try JSONEncoder().encode(dialogue)
    return Data(try key.seal(String(decoding: json, as: UTF8.self), for: place)).base64EncodedString()
  }

  /// A talk that has no memory yet, or one written in a form that this program does not know, begins with an empty one.
  static func opened(_ state: String, key: PersonKey) -> Dialogue {
    guard let sealed = Data(base64Encoded: state), let json = try? key.open(Array(sealed), for: place),
      let dialogue = try? JSONDecoder().decode(Dialogue.self, from: Data(json.utf8))
    else { return Dialogue() }
    return dialogue
  }
}
