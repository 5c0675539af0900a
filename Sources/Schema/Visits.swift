import Store

/// Step 2: services, visits, the line of those who wait, and what customers are told about their visits.
enum Visits {
  static let migration = Migration(number: 2, name: "visits", statements: setup + visits + waiting)

  private static let setup: [Statement] = [
    """
    CREATE TABLE service (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, minutes \(.integer) NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
      buffer_minutes \(.integer) NOT NULL CHECK (buffer_minutes BETWEEN 0 AND 1440), price \(.integer), currency TEXT,
      room TEXT, capacity \(.integer) NOT NULL CHECK (capacity >= 1),
      active \(.integer) NOT NULL CHECK (active IN (0, 1)), place \(.integer) NOT NULL,
      CHECK ((price IS NULL) = (currency IS NULL)))
    """,
    """
    CREATE TABLE service_staff (
      service_id TEXT NOT NULL REFERENCES service (id), staff_id TEXT NOT NULL REFERENCES staff (id),
      place \(.integer) NOT NULL, PRIMARY KEY (service_id, staff_id))
    """,
    """
    CREATE TABLE day_off (
      staff_id TEXT NOT NULL REFERENCES staff (id), first_day TEXT NOT NULL, last_day TEXT NOT NULL,
      PRIMARY KEY (staff_id, first_day), CHECK (first_day <= last_day))
    """,
    "CREATE TABLE booking_policy (id TEXT PRIMARY KEY CHECK (id = 'firm'), settings TEXT NOT NULL)",
  ]

  // A visit holds each quarter hour of its person and its room: the key of `booking_hold` lets nobody in twice, whatever
  // a rule may overlook. A group shares its session, and `seat` counts its members.
  private static let visits: [Statement] = [
    """
    CREATE TABLE booking (
      id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customer (id),
      service_id TEXT NOT NULL REFERENCES service (id), staff_id TEXT NOT NULL REFERENCES staff (id), room TEXT,
      starts_at \(.integer) NOT NULL, ends_at \(.integer) NOT NULL, free_at \(.integer) NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('booked', 'done', 'no_show', 'cancelled')), confirmed_at \(.integer),
      revision \(.integer) NOT NULL, session TEXT, seat \(.integer), note \(.bytes), imported TEXT,
      created_at \(.integer) NOT NULL, UNIQUE (session, seat), CHECK (starts_at < ends_at AND ends_at <= free_at),
      CHECK ((session IS NULL) = (seat IS NULL)), CHECK (status <> 'cancelled' OR session IS NULL))
    """,
    """
    CREATE INDEX booking_time ON booking (starts_at, free_at, staff_id, room, service_id, id)
    WHERE status <> 'cancelled'
    """,
    "CREATE INDEX booking_outcome ON booking (status) WHERE status IN ('done', 'no_show')",
    "CREATE INDEX booking_customer ON booking (customer_id, starts_at)",
    """
    CREATE TABLE booking_hold (
      resource TEXT NOT NULL, quarter \(.integer) NOT NULL, session TEXT NOT NULL, PRIMARY KEY (resource, quarter))
    """,
    "CREATE INDEX booking_hold_session ON booking_hold (session)",
    """
    CREATE TABLE booking_request (
      key TEXT PRIMARY KEY, request TEXT NOT NULL, booking_id TEXT NOT NULL REFERENCES booking (id),
      at \(.integer) NOT NULL)
    """,
  ]

  private static let waiting: [Statement] = [
    """
    CREATE TABLE waiting (
      id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customer (id),
      service_id TEXT NOT NULL REFERENCES service (id), booking_id TEXT REFERENCES booking (id), wish TEXT NOT NULL,
      last_day TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('waiting', 'offered', 'taken', 'left')),
      offer_start \(.integer), offer_end \(.integer), offer_staff TEXT REFERENCES staff (id), offer_room TEXT,
      offer_until \(.integer), offer_turn \(.integer), created_at \(.integer) NOT NULL,
      CHECK (status <> 'offered' OR offer_start IS NOT NULL))
    """,
    "CREATE INDEX waiting_line ON waiting (created_at, id) WHERE status IN ('waiting', 'offered')",
    "CREATE INDEX waiting_customer ON waiting (customer_id)",
    """
    CREATE TABLE notice (
      id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customer (id),
      kind TEXT NOT NULL CHECK (kind IN ('booked', 'moved', 'cancelled', 'reminder', 'offer')),
      booking_id TEXT REFERENCES booking (id), waiting_id TEXT REFERENCES waiting (id), starts_at \(.integer) NOT NULL,
      at \(.integer) NOT NULL, sent_at \(.integer))
    """,
    "CREATE INDEX notice_customer ON notice (customer_id, at)",
    "CREATE INDEX notice_unsent ON notice (at, id) WHERE sent_at IS NULL",
  ]
}
