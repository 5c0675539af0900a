"""What may break a rule, and why. A new line here is a decision: keep the list short."""

# Pure by their name, and yet they import Store.
NOT_QUITE_PURE = {
    "Sources/Customers/Keyring.swift": "opens a customer's key inside the caller's own transaction",
    "Sources/Jobs/JobRunner.swift": "claims jobs for the workers; the foundation's own machinery",
    "Sources/Journal/JournalFollower.swift": "reads the journal for everything that follows it",
    "Sources/Knowledge/KnowledgeIndex.swift": "a cache that is built anew from rows",
}

# Pure by their name, and yet they import something from outside of the house.
FOREIGN = {
    "Sources/Webhooks/WebhookSignature.swift": {"Crypto"},  # HMAC: the same bytes in, the same signature out
    "Sources/Staff/Password.swift": {"Crypto", "CryptoExtras"},  # scrypt: the same bytes in, the same hash out
}

# A room that reads another room's rows in one transaction with its own.
READS_RECORDS_OF = {
    ("Booking", "Customers"): "whose visit it is under every identity, whether they want reminders and on which clock",
    ("Booking", "Firm"): "when the firm is open, read with the visits in one transaction",
    ("Booking", "Staff"): "who does a service and at which hours, read with the visits in one transaction",
    ("Calendars", "Customers"): "a customer's name in the calendar of the person they visit, where the firm chose so",
    ("Callbacks", "Customers"): "whose call it is under every identity, what they agreed to and on which clock they live",
    ("Callbacks", "Firm"): "when the firm calls, read with the requests in one transaction",
    ("Callbacks", "Staff"): "who calls, and who is still there, read with the requests in one transaction",
    ("CallPost", "Customers"): "the address of whom a call is announced to",
    ("CallPost", "Firm"): "who announces it, read in the transaction in which the promise is made",
    ("CallPost", "Letters"): "posts the letter in the transaction in which the promise is made",
    ("Conversations", "Customers"): "a conversation belongs to a customer: names and merged identities in lists",
    ("Privacy", "Customers"): "who the person is under every identity, and whether they were erased",
    ("Privacy", "Firm"): "who holds the data, read with it in one transaction",
    ("Privacy", "Staff"): "names of those whom the customer met, read in the same transaction",
    ("VisitPost", "Customers"): "the name, address and language of whom a notice of a visit is for",
    ("VisitPost", "Letters"): "posts the letter in the transaction in which the notice goes out",
    ("Conversations", "Staff"): "who takes a conversation over must be an active member of the team",
}

# Rooms that stand above all others and may read what those hold.
TOP_ROOMS = {"Assistant"}

# Who may start a task that nobody waits for, outside of House.
FREE_TASKS = {
    "Sources/HouseTesting/Engines.swift": "one template database for all tests; every test awaits its making",
}
