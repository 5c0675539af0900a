import Assistant
import Booking
import Callbacks
import Conversations
import Customers
import Ground
import Letters
import Store

extension PersonalRegister {
  /// What the room holds of a person; `ids`: all their identities.
  func held(of ids: [ID<Customer>], keyring: Keyring, in tx: Transaction) throws -> [HeldTable] {
    switch self {
    case .customers: try CustomerHeldTalk.held(of: ids, keyring: keyring, in: tx)
    case .conversations: try ConversationHeldTalk.held(of: ids, keyring: keyring, in: tx)
    case .assistant: try AssistantHeldTalk.held(of: ids, keyring: keyring, in: tx)
    case .booking: try BookingHeldTalk.held(of: ids, keyring: keyring, in: tx)
    case .callbacks: try CallbackHeldTalk.held(of: ids, keyring: keyring, in: tx)
    case .letters: try LetterHeldTalk.held(of: ids, keyring: keyring, in: tx)
    }
  }
}
