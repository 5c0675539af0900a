/// A table as a backup sees it.
public struct SchemaTable: Sendable, Hashable {
  public let name: String
  /// The primary key: a backup goes through the rows in its order.
  public let key: [String]
  /// Columns that a backup of data leaves out: keys, which are kept apart so that erasing one erases it for good.
  public let keptApart: [String]

  init(_ name: String, _ key: [String], keptApart: [String] = []) {
    self.name = name
    self.key = key
    self.keptApart = keptApart
  }
}

extension Schema {
  /// Every table, those first that others refer to. A test compares the list with the schema of both engines.
  public static let tables: [SchemaTable] = [
    SchemaTable("house", ["name"]), SchemaTable("firm", ["id"]), SchemaTable("staff", ["id"]),
    SchemaTable("customer", ["id"], keptApart: ["person_key"]),
    SchemaTable("customer_lookup", ["kind", "hash", "customer_id"]),
    SchemaTable("consent", ["customer_id", "purpose", "at"]), SchemaTable("entry", ["id", "language"]),
    SchemaTable("conversation", ["id"]), SchemaTable("message", ["id"]), SchemaTable("note", ["id"]),
    SchemaTable("ownership", ["conversation_id", "number"]), SchemaTable("reading", ["conversation_id", "seq"]),
    SchemaTable("service", ["id"]), SchemaTable("service_staff", ["service_id", "staff_id"]),
    SchemaTable("day_off", ["staff_id", "first_day"]), SchemaTable("booking_policy", ["id"]),
    SchemaTable("booking", ["id"]), SchemaTable("booking_hold", ["resource", "quarter"]),
    SchemaTable("booking_request", ["key"]), SchemaTable("waiting", ["id"]), SchemaTable("notice", ["id"]),
    SchemaTable("busy", ["staff_id", "source", "starts_at", "ends_at"]), SchemaTable("calendar_link", ["staff_id"]),
    SchemaTable("calendar_item", ["staff_id", "href"]), SchemaTable("calendar_conflict", ["id"]),
    SchemaTable("calendar_feed", ["staff_id"]),
    SchemaTable("webhook", ["id"]), SchemaTable("webhook_delivery", ["id"]),
    SchemaTable("feedback", ["id"]), SchemaTable("access_token", ["id"]),
    SchemaTable("callback_policy", ["id"]), SchemaTable("callback_agent", ["staff_id"]),
    SchemaTable("callback", ["id"]),
    SchemaTable("callback_ask", ["callback_id", "number"]), SchemaTable("callback_promise", ["callback_id", "number"]),
    SchemaTable("callback_overrule", ["id"]), SchemaTable("phone_call", ["id"]), SchemaTable("dial_pause", ["id"]),
    SchemaTable("customer_signal", ["customer_id", "at", "kind"]),
    SchemaTable("callback_plan", ["callback_id"]), SchemaTable("callback_watch", ["since"]),
    SchemaTable("callback_note", ["id"]),
    SchemaTable("letter", ["id"]), SchemaTable("journal", ["era", "position"]), SchemaTable("job", ["id"]),
    SchemaTable("tick", ["task", "at"]),
  ]

  /// Tables that a backup leaves out: whoever restores signs in anew.
  public static let fleeting = ["migration", "session", "sign_in_link", "proof"]
}
