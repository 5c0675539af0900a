import Store

/// Step 11: what is due to be forgotten is found without reading whole tables, and so is what hangs on it.
enum Retention {
  static let migration = Migration(
    number: 11, name: "retention",
    statements: [
      "CREATE INDEX booking_over ON booking (free_at)",
      "CREATE INDEX booking_request_booking ON booking_request (booking_id)",
      "CREATE INDEX waiting_over ON waiting (last_day)",
      "CREATE INDEX waiting_booking ON waiting (booking_id) WHERE booking_id IS NOT NULL",
      "CREATE INDEX notice_at ON notice (at)",
      "CREATE INDEX notice_booking ON notice (booking_id) WHERE booking_id IS NOT NULL",
      "CREATE INDEX notice_waiting ON notice (waiting_id) WHERE waiting_id IS NOT NULL",
      "CREATE INDEX calendar_item_visit ON calendar_item (booking_id) WHERE booking_id IS NOT NULL",
      "CREATE INDEX calendar_conflict_booking ON calendar_conflict (booking_id)",
      "CREATE INDEX letter_at ON letter (at)",
      "CREATE INDEX callback_closed ON callback (closed_at) WHERE phone_hash IS NOT NULL",
    ])
}
