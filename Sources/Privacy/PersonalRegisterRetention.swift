import Assistant
import Booking
import Calendars
import Callbacks
import Conversations
public import Customers
import Letters

extension PersonalRegister {
  /// How everything that is declared with an end is forgotten; a test compares the two.
  public static let retention: [RetentionStep] =
    CustomerRetentionTalk.steps + AssistantRetentionTalk.steps
    + ConversationRetentionTalk.steps { try AssistantRetentionTalk.forget(of: $0, in: $1) }
    + BookingRetentionTalk.steps { try CalendarRetentionTalk.forget(of: $0, in: $1) } + CallbackRetentionTalk.steps
    + LetterRetentionTalk.steps
}
