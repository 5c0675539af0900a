public import Access
public import Assistant
public import Booking
public import Calendars
public import Callbacks
public import Conversations
public import Customers
public import Firm
public import Ground
public import Privacy
public import Staff
public import Store
public import Webhooks

/// The rooms that the web serves, handed in by House.
public struct WebRooms: Sendable {
  public var store: any Database
  public var keyring: Keyring
  public var surroundings: Surroundings
  public var conversations: ConversationDesk
  public var team: TeamDesk
  public var staff: StaffDesk
  public var bookings: BookingDesk
  public var calendars: CalendarDesk
  public var feeds: FeedDesk
  public var callbacks: CallbackDesk
  /// Places calls; without an exchange none.
  public var dial: DialDesk
  /// What predicts when people pick up; nil where nothing does.
  public var forecaster: CallForecaster?
  public var webhooks: WebhookDesk
  public var access: AccessDesk
  public var files: CustomerFileDesk
  /// The firm as it is now; nil before the first import.
  public var firm: @Sendable () -> Firm?
  /// The firm's exchange.
  public var switchboard = Switchboard.none
  /// What the assistant thinks with, to be tried out; nil where none is plugged in.
  public var mind: AssistantMind?
  /// What customers say of answers; nil where nobody asks them.
  public var feedback: FeedbackDesk?
  /// Nil when everything is in order, else what is not.
  public var trouble: @Sendable () async -> String?

  public init(
    store: any Database, keyring: Keyring, surroundings: Surroundings, conversations: ConversationDesk, team: TeamDesk,
    staff: StaffDesk, bookings: BookingDesk, calendars: CalendarDesk, feeds: FeedDesk, webhooks: WebhookDesk,
    firm: @escaping @Sendable () -> Firm?,
    trouble: @escaping @Sendable () async -> String?
  ) {
    self.store = store
    self.keyring = keyring
    self.surroundings = surroundings
    self.conversations = conversations
    self.team = team
    self.staff = staff
    self.bookings = bookings
    self.calendars = calendars
    self.feeds = feeds
    callbacks = CallbackDesk(store: store, keyring: keyring, surroundings: surroundings)
    dial = DialDesk(desk: callbacks, switchboard: .none)
    self.webhooks = webhooks
    access = AccessDesk(store: store, surroundings: surroundings)
    files = CustomerFileDesk(store: store, keyring: keyring, surroundings: surroundings)
    self.firm = firm
    self.trouble = trouble
  }

  var zone: Zone { firm()?.zone ?? .warsaw }
}

/// How the web behaves on this machine.
public struct WebSettings: Sendable {
  /// Requests a second that one address may send to the chat, on average; nil = no limit (load tests).
  public var chatRate: Int?
  /// The nearest proxy's `X-Forwarded-For` is believed.
  public var behindProxy: Bool
  /// Cookies go over HTTPS only.
  public var secureCookies: Bool

  public init(chatRate: Int? = 10, behindProxy: Bool = false, secureCookies: Bool = false) {
    self.chatRate = chatRate
    self.behindProxy = behindProxy
    self.secureCookies = secureCookies
  }
}
