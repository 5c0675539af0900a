import Store

/// Step 1: the foundation, the firm, its people, customers, conversations and knowledge.
enum FirstLight {
  static let migration = Migration(
    number: 1, name: "first light", statements: foundation + firm + staff + customers + conversations + knowledge)

  private static let foundation: [Statement] = [
    """
    CREATE TABLE house (name TEXT PRIMARY KEY, value TEXT NOT NULL)
    """,
    """
    CREATE TABLE journal (
      position \(.counter), era \(.integer) NOT NULL DEFAULT \(.era), at \(.integer) NOT NULL, kind TEXT NOT NULL,
      subject TEXT NOT NULL, by_whom TEXT NOT NULL, data TEXT NOT NULL)
    """,
    "CREATE INDEX journal_order ON journal (era, position)",
    "CREATE INDEX journal_subject ON journal (subject)",
    """
    CREATE TABLE job (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, payload TEXT NOT NULL, due \(.integer) NOT NULL,
      holder TEXT, held_until \(.integer) NOT NULL, fence \(.integer) NOT NULL, tries \(.integer) NOT NULL,
      done_at \(.integer), last_error TEXT)
    """,
    "CREATE INDEX job_waiting ON job (due, id) WHERE done_at IS NULL",
    "CREATE INDEX job_done ON job (done_at) WHERE done_at IS NOT NULL",
    "CREATE TABLE tick (task TEXT NOT NULL, at \(.integer) NOT NULL, PRIMARY KEY (task, at))",
  ]

  private static let firm: [Statement] = [
    """
    CREATE TABLE firm (
      id TEXT PRIMARY KEY CHECK (id = 'firm'), slug TEXT NOT NULL, settings TEXT NOT NULL,
      changed_at \(.integer) NOT NULL)
    """
  ]

  private static let staff: [Statement] = [
    """
    CREATE TABLE staff (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, role TEXT NOT NULL
        CHECK (role IN ('owner', 'supervisor', 'agent', 'specialist')),
      details TEXT NOT NULL, password TEXT, active \(.integer) NOT NULL CHECK (active IN (0, 1)),
      created_at \(.integer) NOT NULL)
    """,
    """
    CREATE TABLE session (
      hash TEXT PRIMARY KEY, staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE, csrf TEXT NOT NULL,
      created_at \(.integer) NOT NULL, seen_at \(.integer) NOT NULL, expires_at \(.integer) NOT NULL)
    """,
    "CREATE INDEX session_staff ON session (staff_id)",
    """
    CREATE TABLE sign_in_link (
      hash TEXT PRIMARY KEY, staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
      expires_at \(.integer) NOT NULL, used_at \(.integer))
    """,
  ]

  private static let customers: [Statement] = [
    """
    CREATE TABLE customer (
      id TEXT PRIMARY KEY, person_key \(.bytes), profile \(.bytes), facts TEXT NOT NULL, language TEXT NOT NULL,
      merged_into TEXT REFERENCES customer (id), created_at \(.integer) NOT NULL, erased_at \(.integer),
      CHECK ((person_key IS NULL) = (erased_at IS NOT NULL)), CHECK (person_key IS NOT NULL OR profile IS NULL))
    """,
    "CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL",
    """
    CREATE TABLE customer_lookup (
      kind TEXT NOT NULL, hash TEXT NOT NULL, customer_id TEXT NOT NULL REFERENCES customer (id),
      PRIMARY KEY (kind, hash, customer_id))
    """,
    "CREATE INDEX customer_lookup_customer ON customer_lookup (customer_id)",
    """
    CREATE TABLE consent (
      customer_id TEXT NOT NULL REFERENCES customer (id), purpose TEXT NOT NULL, at \(.integer) NOT NULL,
      granted \(.integer) NOT NULL CHECK (granted IN (0, 1)), source TEXT NOT NULL,
      PRIMARY KEY (customer_id, purpose, at))
    """,
  ]

  private static let conversations: [Statement] = [
    """
    CREATE TABLE conversation (
      id TEXT PRIMARY KEY, customer_id TEXT NOT NULL REFERENCES customer (id), channel TEXT NOT NULL,
      language TEXT NOT NULL, token_hash TEXT NOT NULL, owner TEXT NOT NULL
        CHECK (owner IN ('assistant', 'waiting', 'person', 'nobody')),
      staff_id TEXT REFERENCES staff (id), reason TEXT, waiting_since \(.integer), failures \(.integer) NOT NULL,
      verified \(.integer) NOT NULL CHECK (verified IN (0, 1)), mood TEXT NOT NULL, last_seq \(.integer) NOT NULL,
      considered_seq \(.integer) NOT NULL, read_seq \(.integer) NOT NULL, customer_read_seq \(.integer) NOT NULL,
      snippet \(.bytes), snippet_customer TEXT, last_author TEXT NOT NULL, opened_at \(.integer) NOT NULL,
      last_at \(.integer) NOT NULL, state TEXT NOT NULL,
      CHECK ((owner = 'person') = (staff_id IS NOT NULL)),
      CHECK ((owner = 'waiting') = (waiting_since IS NOT NULL)))
    """,
    "CREATE INDEX conversation_recent ON conversation (last_at, id)",
    "CREATE INDEX conversation_waiting ON conversation (waiting_since, id) WHERE owner = 'waiting'",
    "CREATE INDEX conversation_staff ON conversation (staff_id, last_at) WHERE staff_id IS NOT NULL",
    "CREATE INDEX conversation_customer ON conversation (customer_id)",
    """
    CREATE TABLE message (
      id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL REFERENCES conversation (id), seq \(.integer) NOT NULL,
      customer_id TEXT NOT NULL REFERENCES customer (id), author TEXT NOT NULL
        CHECK (author IN ('customer', 'assistant', 'person', 'system')),
      staff_id TEXT REFERENCES staff (id), body \(.bytes) NOT NULL, extras TEXT NOT NULL, client_id TEXT,
      at \(.integer) NOT NULL, UNIQUE (conversation_id, seq), UNIQUE (conversation_id, client_id))
    """,
    "CREATE INDEX message_customer ON message (customer_id)",
    """
    CREATE TABLE note (
      id TEXT PRIMARY KEY, conversation_id TEXT NOT NULL REFERENCES conversation (id),
      customer_id TEXT NOT NULL REFERENCES customer (id), staff_id TEXT NOT NULL REFERENCES staff (id),
      after_seq \(.integer) NOT NULL, body \(.bytes) NOT NULL, at \(.integer) NOT NULL)
    """,
    "CREATE INDEX note_conversation ON note (conversation_id)",
    """
    CREATE TABLE ownership (
      conversation_id TEXT NOT NULL REFERENCES conversation (id), number \(.integer) NOT NULL, at \(.integer) NOT NULL,
      owner TEXT NOT NULL, staff_id TEXT, reason TEXT, by_whom TEXT NOT NULL, PRIMARY KEY (conversation_id, number))
    """,
    """
    CREATE TABLE reading (
      conversation_id TEXT NOT NULL REFERENCES conversation (id), seq \(.integer) NOT NULL, language TEXT NOT NULL,
      mood TEXT NOT NULL, move TEXT NOT NULL, sure DOUBLE PRECISION NOT NULL, trace TEXT NOT NULL,
      at \(.integer) NOT NULL, PRIMARY KEY (conversation_id, seq))
    """,
  ]

  private static let knowledge: [Statement] = [
    """
    CREATE TABLE entry (
      id TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('faq', 'article')),
      title TEXT NOT NULL, wordings TEXT NOT NULL, body TEXT NOT NULL, tags TEXT NOT NULL, valid_until TEXT,
      changed_at \(.integer) NOT NULL, PRIMARY KEY (id, language))
    """
  ]
}
