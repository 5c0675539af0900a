import Store

/// Step 7: requests to be called back, telephone calls, the plan of the team's calls, and what was promised.
enum CallbackTables {
  static let migration = Migration(number: 7, name: "callbacks", statements: setup + requests + calls + plan)

  private static let setup: [Statement] = [
    "CREATE TABLE callback_policy (id TEXT PRIMARY KEY CHECK (id = 'firm'), settings TEXT NOT NULL)",
    """
    CREATE TABLE callback_agent (
      staff_id TEXT PRIMARY KEY REFERENCES staff (id), line TEXT NOT NULL, ready_until \(.integer) NOT NULL)
    """,
  ]

  // Whoever asks again joins the request that is open for the number: the index lets no second one in.
  private static let requests: [Statement] = [
    """
    CREATE TABLE callback (
      id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customer (id), phone \(.bytes), phone_hash TEXT,
      topic \(.bytes), source TEXT NOT NULL CHECK (source IN ('chat', 'form', 'api', 'file', 'missed', 'team')),
      language TEXT NOT NULL, wish_from \(.integer), wish_to \(.integer),
      exact \(.integer) NOT NULL CHECK (exact IN (0, 1)),
      status TEXT NOT NULL CHECK (status IN ('open', 'reached', 'lost', 'cancelled')), ending TEXT, held TEXT,
      created_at \(.integer) NOT NULL, due_at \(.integer) NOT NULL, not_before \(.integer) NOT NULL,
      attempts \(.integer) NOT NULL, window_from \(.integer), window_to \(.integer), arm TEXT NOT NULL,
      closed_at \(.integer), revision \(.integer) NOT NULL, CHECK ((status = 'open') = (closed_at IS NULL)),
      CHECK (status <> 'open' OR (phone IS NOT NULL AND phone_hash IS NOT NULL)),
      CHECK ((window_from IS NULL) = (window_to IS NULL)), CHECK (window_from IS NULL OR window_from < window_to))
    """,
    "CREATE UNIQUE INDEX callback_open_number ON callback (phone_hash) WHERE status = 'open'",
    "CREATE INDEX callback_open ON callback (created_at, id) WHERE status = 'open'",
    "CREATE INDEX callback_customer ON callback (customer_id, created_at)",
    "CREATE INDEX callback_created ON callback (created_at)",
    """
    CREATE TABLE callback_ask (
      callback_id TEXT NOT NULL REFERENCES callback (id), number \(.integer) NOT NULL, key TEXT UNIQUE,
      source TEXT NOT NULL, wish_from \(.integer), wish_to \(.integer), exact \(.integer) NOT NULL,
      at \(.integer) NOT NULL, withdrawn_at \(.integer), PRIMARY KEY (callback_id, number))
    """,
    """
    CREATE TABLE callback_promise (
      callback_id TEXT NOT NULL REFERENCES callback (id), number \(.integer) NOT NULL, from_at \(.integer) NOT NULL,
      to_at \(.integer) NOT NULL, made_at \(.integer) NOT NULL, chance DOUBLE PRECISION, basis TEXT NOT NULL,
      reasons TEXT NOT NULL, told TEXT NOT NULL, called_at \(.integer), ended_at \(.integer),
      kept \(.integer) CHECK (kept IN (0, 1)), PRIMARY KEY (callback_id, number), CHECK (from_at < to_at))
    """,
    "CREATE INDEX callback_promise_made ON callback_promise (made_at)",
    """
    CREATE TABLE callback_overrule (
      id TEXT PRIMARY KEY, callback_id TEXT NOT NULL REFERENCES callback (id),
      staff_id TEXT NOT NULL REFERENCES staff (id), at \(.integer) NOT NULL, what TEXT NOT NULL, reason TEXT NOT NULL,
      planned_at \(.integer), chance DOUBLE PRECISION)
    """,
    "CREATE INDEX callback_overrule_callback ON callback_overrule (callback_id)",
  ]

  // A call is written before it is placed. Three indexes say what may never be: two open calls for one request, to one
  // number or of one agent, whichever node places them.
  private static let calls: [Statement] = [
    """
    CREATE TABLE phone_call (
      id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customer (id),
      callback_id TEXT REFERENCES callback (id), phone_hash TEXT, staff_id TEXT REFERENCES staff (id),
      direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
      state TEXT NOT NULL CHECK (state IN ('placing', 'ringing', 'talking', 'over')), started_at \(.integer) NOT NULL,
      answered_at \(.integer), ended_at \(.integer), outcome TEXT, heard TEXT, disposed_by TEXT, cause \(.integer),
      network_code \(.integer), ring_seconds \(.integer), talk_seconds \(.integer),
      counts \(.integer) NOT NULL CHECK (counts IN (0, 1)), attempt \(.integer) NOT NULL, chance DOUBLE PRECISION,
      basis TEXT NOT NULL, reasons TEXT NOT NULL, held_until \(.integer) NOT NULL, fence \(.integer) NOT NULL,
      CHECK ((state = 'over') = (outcome IS NOT NULL)), CHECK ((state = 'over') = (ended_at IS NOT NULL)))
    """,
    "CREATE UNIQUE INDEX phone_call_open_callback ON phone_call (callback_id) WHERE state <> 'over'",
    "CREATE UNIQUE INDEX phone_call_open_number ON phone_call (phone_hash) WHERE state <> 'over'",
    "CREATE UNIQUE INDEX phone_call_open_staff ON phone_call (staff_id) WHERE state <> 'over'",
    "CREATE INDEX phone_call_customer ON phone_call (customer_id, started_at)",
    "CREATE INDEX phone_call_number ON phone_call (phone_hash, started_at)",
    "CREATE INDEX phone_call_callback ON phone_call (callback_id, started_at)",
    "CREATE INDEX phone_call_started ON phone_call (started_at)",
    """
    CREATE TABLE dial_pause (
      id TEXT PRIMARY KEY, since \(.integer) NOT NULL, until \(.integer) NOT NULL, reason TEXT NOT NULL,
      calls \(.integer) NOT NULL, failed \(.integer) NOT NULL, lifted_at \(.integer), lifted_by TEXT)
    """,
    "CREATE INDEX dial_pause_until ON dial_pause (until)",
    """
    CREATE TABLE customer_signal (
      customer_id TEXT NOT NULL REFERENCES customer (id), at \(.integer) NOT NULL, kind TEXT NOT NULL,
      PRIMARY KEY (customer_id, at, kind))
    """,
    """
    CREATE TABLE call_tally (
      hour \(.integer) NOT NULL CHECK (hour BETWEEN 0 AND 167), industry TEXT NOT NULL, region TEXT NOT NULL,
      calls \(.integer) NOT NULL, picked \(.integer) NOT NULL, PRIMARY KEY (hour, industry, region))
    """,
  ]

  private static let plan: [Statement] = [
    """
    CREATE TABLE callback_plan (
      callback_id TEXT PRIMARY KEY REFERENCES callback (id), starts_at \(.integer) NOT NULL, staff_id TEXT,
      chance DOUBLE PRECISION, score DOUBLE PRECISION NOT NULL, basis TEXT NOT NULL, reasons TEXT NOT NULL,
      made_at \(.integer) NOT NULL)
    """,
    "CREATE INDEX callback_plan_time ON callback_plan (starts_at)",
    """
    CREATE TABLE callback_watch (
      since \(.integer) PRIMARY KEY, basis TEXT NOT NULL CHECK (basis IN ('model', 'rules')), reason TEXT NOT NULL)
    """,
    """
    CREATE TABLE forecast_model (
      id TEXT PRIMARY KEY, made_at \(.integer) NOT NULL, kind TEXT NOT NULL, report TEXT NOT NULL, content \(.bytes))
    """,
  ]
}
