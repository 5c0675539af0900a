import Assistant
import Booking
import Callbacks
import Conversations
import Customers
import Letters
public import Seal

/// Everything that the house keeps of a person, room by room. Whoever declares a table here hands over what it holds, so
/// that an export cannot be silently incomplete: a test compares the two.
public enum PersonalRegister: String, CaseIterable, Sendable {
  case customers, conversations, assistant, booking, callbacks, letters

  public var declarations: [PersonalData] {
    switch self {
    case .customers: CustomerPersonalData.declarations
    case .conversations: ConversationPersonalData.declarations
    case .assistant: FeedbackPersonalData.declarations
    case .booking: BookingPersonalData.declarations
    case .callbacks: CallbackPersonalData.declarations
    case .letters: LetterPersonalData.declarations
    }
  }
}
