extension CustomerFileTexts {
  static let english = englishFrame.merging(englishChapters) { $1 }.merging(englishValues) { $1 }

  private static let englishFrame = [
    "title": "Personal data", "nameless": "Somebody who gave no name",
    "lead": """
    This document has everything that {firm} keeps about this person: what for, for how long, and how a program \
    made its choices. It is given under GDPR art. 15.
    """,
    "made": "As of {when}. Number in the system: {id}.", "before": "Such a document was made before: {when}.",
    "firm": "Who keeps these data", "contents": "Contents", "kept": "What, what for and how long", "kept_what": "What",
    "kept_why": "What for", "kept_long": "How long", "days_one": "one day", "days_many": "{n} days",
    "years_one": "one year", "years_few": "{n} years", "years_many": "{n} years",
    "no_end": "until the person's data are erased", "none": "Nothing was kept here.", "yes": "yes", "no": "no",
    "percent": "{n}%", "seconds": "{n} s", "minutes_seconds": "{m} min {n} s", "minutes": "{n} min", "hours": "{n} h",
    "days": "{n} days",
    "auto": "How the program decides",
    "auto_lead": """
    A program helps with a few matters, and in each of them one can ask for a person. What it did in each case \
    is in the chapters below.
    """,
    "about_assistant": "Answers in conversations", "about_callbacks": "The time of calls", "about_visits": "Visits",
    "auto_assistant": """
    The program reads the language, mood and subject of a message, looks for the \
    answer in entries that the firm has written, and names the entry that it uses. When it is not sure enough, \
    when somebody asks for a person or is upset, it hands the conversation over to the team.
    """,
    "auto_predicted": """
    This person agreed to a time chosen for them. So the program estimates how likely they \
    are to pick up at a given hour: from earlier calls, the time since the request, visits to the site and \
    opened letters, the day of the week and the hour, and from when people in a similar situation pick up. It \
    chooses times that are good for everybody who waits together, within the hours at which the firm calls and \
    before the promised deadline. The consent can be taken back at any time; plain rules set the time then, as they \
    do where forecasts fail.
    """,
    "auto_rules": """
    This person does not agree at present to a time chosen from earlier calls and visits. So \
    plain rules set it: when the request came, at which time nobody picked up in the same matter, at which hours \
    people usually do, when the firm calls, and which deadline it promised. Wherever the consent was given and \
    the program chose the time, that stands beside the call.
    """,
    "auto_taken_back": """
    The consent to choosing the time was taken back: {when}. What served to predict this person alone was deleted at \
    once: traces of visits to the site and of opened letters, and the chances that the plan had of them. The common \
    model is made of calls to many people and has no entry of anybody; within an hour at the latest the program \
    begins to learn it anew, without this person's calls. Beside earlier calls it still stands why they came when \
    they came.
    """,
    "auto_visits": """
    Of the free times, those come first that fit the wish and the time of earlier visits, with the \
    person who was visited most. From visits kept and missed the program estimates whether somebody may not \
    come; only a second reminder depends on it. A time that becomes free goes to whoever of the waiting list has \
    waited longest and can use it.
    """,
    "rights": "Rights",
    "rights_text": """
    One may ask for data to be corrected, erased, restricted or handed over as a file for another system (GDPR \
    art. 16–20), object (art. 21) and take back any consent. Erasing destroys the key with which the data are \
    encrypted: from then on nobody can read them, in backups neither. Complaints go to the data protection \
    authority; in Poland it is the Prezes Urzędu Ochrony Danych Osobowych.
    """,
    "traces": """
    Besides, the system keeps a journal of events with numbers and times, without contents and without the data \
    named above; it shows what happened and when.
    """,
    "page_lead": """
    The file has everything that is kept about this person. Give it to nobody else, and only once you know that \
    it is they who ask. Taking it is noted in the journal.
    """,
    "page_taken": "Taken: {when}.", "page_never": "Nobody has taken this file yet.",
    "page_language": "Language of the file", "page_read": "Download to read", "page_data": "Download the data (JSON)",
    "page_skip": "Skip to the content", "page_rows": "What is in the file",
    "page_erased": "This person's data were erased on {when}. The key was destroyed, and nothing readable is left.",
    "page_missing": "There is no such person.", "file": "personal-data",
  ]

  private static let englishChapters = [
    "chapter.customers": "The person and consents", "chapter.conversations": "Conversations",
    "chapter.assistant": "How the program read messages", "chapter.booking": "Visits", "chapter.callbacks": "Calls",
    "chapter.letters": "E-mails",
    "lead.assistant": """
    For each message: how it was read, what the program did, and which entries came nearest. “Sureness” is its \
    own estimate of the answer.
    """,
    "lead.callbacks": """
    For each time that was chosen: who chose it, how likely a pick-up was held to be then, and why that time. Where \
    plain rules set the time, the chance is a general one: what is known of when people pick up.
    """,
    "table.customer": "Data", "table.consent": "Consents and their history",
    "table.customer_lookup": "Hashes for search",
    "table.proof": "Codes that prove an address", "table.conversation": "Conversations", "table.message": "Messages",
    "table.note": "Notes of the team", "table.ownership": "Who had the conversation", "table.reading": "Readings",
    "table.feedback": "Verdicts on answers", "table.booking": "Visits", "table.waiting": "Waiting list",
    "table.notice": "Notices and reminders", "table.callback": "Requests", "table.callback_ask": "Askings",
    "table.callback_plan": "Plan", "table.callback_promise": "Times that were told", "table.phone_call": "Calls",
    "table.callback_overrule": "Changes by the team", "table.callback_note": "Notes of the team",
    "table.customer_signal": "Signs of being about", "table.letter": "E-mails",
    "what.customer": "Name, contact, company, language, industry and region",
    "why.customer": "To know who asks and to answer in their language",
    "what.customer_lookup": "Hashes of contact and name that cannot be turned back",
    "why.customer_lookup": "To find the person without keeping the values open",
    "what.consent": "What was agreed to, when and where", "why.consent": "As proof of consent (GDPR art. 7(1))",
    "what.proof": "Hashes of one-time codes", "why.proof": "To check that an address is this person's",
    "what.conversation": "The course of a talk: language, mood, times, who had it",
    "why.conversation": "To answer and to show the team what waits",
    "what.message": "What was written, when and by whom",
    "why.message": "To answer and to go on with the talk", "what.note": "What the team wrote down about the matter",
    "why.note": "To help together", "what.feedback": "Whether an answer was right, and to which question",
    "why.feedback": "To answer better the next time",
    "what.booking": "Service, person, time, whether it took place, notes",
    "why.booking": "To keep the time and to plan the firm's day",
    "what.waiting": "Which service and times somebody waits for, and what was offered",
    "why.waiting": "To offer a freed time to whoever has waited longest",
    "what.notice": "When somebody was told of which visit",
    "why.notice": "To remind once and not too often, and to prove it",
    "what.callback": "Number, topic, notes, wishes, times that were told, outcome",
    "why.callback": "To call back at the promised time",
    "what.phone_call": "When a call was made, whether it was picked up, and why then",
    "why.phone_call": "To call at a good time, and to explain how it was chosen",
    "what.customer_signal": "When somebody looked at a page, opened a letter or sent a form",
    "why.customer_signal": "With consent: to call while somebody is at the telephone",
    "what.letter": "Address, subject and text of e-mails sent by the system",
    "why.letter": "To send what was promised, and to prove it",
  ]

  private static let englishValues = [
    "field.at": "When", "field.id": "Number in the system", "field.created_at": "Since",
    "field.first_name": "First name",
    "field.last_name": "Last name", "field.email": "E-mail", "field.phone": "Phone", "field.company": "Company",
    "field.tax_id": "Tax number", "field.external_id": "Number at the firm", "field.language": "Language",
    "field.industry": "Industry", "field.region": "Region", "field.time_zone": "Time zone", "field.purpose": "What for",
    "field.granted": "Consent", "field.source": "Where from", "field.kind": "Kind", "field.count": "How many",
    "field.expires_at": "Good until", "field.opened_at": "Beginning", "field.last_at": "Last message",
    "field.channel": "Channel", "field.mood": "Mood", "field.verified": "Identity proved", "field.owner": "Who has it",
    "field.failures": "Failed answers in a row", "field.author": "Who", "field.colleague": "Member of the team",
    "field.text": "Text", "field.sources": "Sources", "field.choices": "Choices", "field.reason": "Reason",
    "field.move": "What the program did", "field.sure": "Sureness", "field.near": "Nearest entries",
    "field.entry": "Entry", "field.verdict": "Verdict", "field.said_by": "By whom", "field.undone_at": "Taken back",
    "field.starts_at": "Beginning", "field.ends_at": "End", "field.ended_at": "End", "field.service": "Service",
    "field.room": "Place",
    "field.status": "State", "field.confirmed_at": "Confirmed", "booking.created_at": "Booked", "booking.text": "Notes",
    "field.first_day": "From the day", "field.last_day": "To the day", "field.from_time": "From the hour",
    "field.to_time": "To the hour", "field.weekdays": "Days of the week", "field.offered": "Time that was offered",
    "field.offered_until": "Offer good until", "notice.starts_at": "About the visit on",
    "callback.created_at": "Request", "callback.text": "Topic", "field.wish_from": "Wished from",
    "field.wish_to": "Wished until", "field.exact": "Just at this time", "field.ending": "How it ended",
    "field.held": "Waits for a person's decision", "field.due_at": "At the latest", "field.attempts": "Tries",
    "field.window_from": "Told: from", "field.window_to": "Told: until", "field.arm": "Comparison",
    "field.closed_at": "Closed",
    "field.withdrawn_at": "Withdrawn", "field.made_at": "Chosen on", "field.basis": "Who chose the time",
    "field.chance": "Estimated chance of a pick-up", "field.reasons": "Why then", "field.told": "Told",
    "field.called_at": "Called", "field.kept": "Kept", "field.started_at": "When", "field.direction": "Direction",
    "field.state": "Under way", "field.outcome": "Outcome", "field.heard": "Outcome by the exchange",
    "field.answered_at": "Picked up", "field.ring_seconds": "Rang for", "field.talk_seconds": "Talk lasted",
    "field.what": "What", "field.planned_at": "Planned for", "field.moved_to": "Moved to", "field.sent_at": "Sent",
    "field.refused_at": "Refused",
    "field.to": "To", "field.subject": "Subject",
    "table.running_job": "Matters under way", "field.name": "Name given", "field.values": "Answers given",
    "running_job.text": "About what",
    "running_job.kind=booking.book": "booking a visit",
    "running_job.kind=booking.move": "moving a visit",
    "running_job.kind=booking.cancel": "cancelling a visit",
    "running_job.kind=contact.change": "changing contact data",
    "running_job.kind=consent.change": "changing a consent",
    "running_job.kind=callback.request": "asking for a call",
    "running_job.kind=callback.cancel": "cancelling a call",
    "running_job.kind=connector": "another matter",
    "language=pl": "Polish", "language=en": "English", "language=uk": "Ukrainian", "language=de": "German",
    "purpose=service": "service", "purpose=reminders": "reminders", "purpose=marketing": "marketing",
    "purpose=prediction": "choosing the time of calls", "purpose=callback": "being called back",
    "source=import": "data loaded by the firm", "source=chat": "chat", "source=portal": "the firm's site",
    "source=booking-page": "booking page", "source=calendar": "the team's calendar",
    "source=letter": "link in an e-mail",
    "source=api": "another program of the firm", "source=callback-page": "page of the call", "source=form": "form",
    "source=file": "list from a file", "source=missed": "missed call", "source=team": "team",
    "customer_lookup.kind=email": "e-mail", "customer_lookup.kind=phone": "phone",
    "customer_lookup.kind=word": "words of name or company", "customer_lookup.kind=visitor": "browser",
    "customer_lookup.kind=external": "number at the firm",
    "channel=chat": "chat", "channel=email": "e-mail", "channel=messenger": "Messenger", "channel=whatsapp": "WhatsApp",
    "channel=phone": "telephone", "mood=positive": "good", "mood=neutral": "calm", "mood=negative": "bad",
    "owner=assistant": "program", "owner=waiting": "waits for a person", "owner=person": "member of the team",
    "owner=nobody": "ended", "author=customer": "customer", "author=assistant": "program",
    "author=person": "member of the team", "author=system": "system",
    "ownership.reason=asked": "asked for a person", "ownership.reason=upset": "upset",
    "ownership.reason=value": "a high sum", "ownership.reason=rule": "a rule of the firm",
    "ownership.reason=unsure": "the program was not sure", "ownership.reason=failures": "several wrong answers",
    "ownership.reason=error": "a fault of the program", "ownership.reason=unusual": "an unusual message",
    "move=answered": "answered", "move=asked": "asked back", "move=did": "did what was wanted",
    "move=declined": "said that it does not know", "move=talked": "kept the talk going",
    "move=handed_over": "handed over to the team", "verdict=helped": "right", "verdict=missed": "wrong",
    "verdict=answered": "the team answered with this entry", "said_by=customer": "customer", "said_by=staff": "team",
    "booking.status=booked": "booked", "booking.status=done": "took place",
    "booking.status=no_show": "customer did not come",
    "booking.status=cancelled": "cancelled", "waiting.status=waiting": "waiting",
    "waiting.status=offered": "a time was offered",
    "waiting.status=taken": "time taken", "waiting.status=left": "waits no more", "notice.kind=booked": "confirmation",
    "notice.kind=moved": "change of time", "notice.kind=cancelled": "cancellation", "notice.kind=reminder": "reminder",
    "notice.kind=offer": "freed time", "callback.status=open": "waiting for the call",
    "callback.status=reached": "the call took place", "callback.status=lost": "nobody was reached",
    "callback.status=cancelled": "cancelled", "ending=answered": "talk", "ending=declined": "declined in the talk",
    "ending=attempts": "no tries left", "ending=number": "no such number",
    "ending=wrong_party": "somebody else picked up",
    "ending=by_customer": "cancelled by the customer", "ending=by_team": "closed by the team",
    "held=unsure": "unclear whether it rang", "held=number": "the number may be wrong",
    "arm=engine": "the program chooses the time", "arm=control": "in the order of requests, to compare",
    "basis=model": "a program, from earlier calls", "basis=rules": "plain rules",
    "basis=chosen": "the person who asked for the call", "basis=person": "a member of the team",
    "basis=none": "nobody: an incoming call, or one from outside the system", "told=page": "on the page",
    "told=chat": "in the chat", "told=letter": "by e-mail", "direction=in": "incoming", "direction=out": "outgoing",
    "state=placing": "connecting", "state=ringing": "ringing", "state=talking": "talking", "outcome=answered": "talk",
    "outcome=no_answer": "nobody picked up", "outcome=busy": "busy", "outcome=voicemail": "voicemail",
    "outcome=rejected": "rejected", "outcome=invalid_number": "no such number",
    "outcome=wrong_party": "somebody else picked up", "outcome=declined": "declined",
    "outcome=network": "network fault",
    "outcome=cancelled": "given up", "what=now": "called at once", "what=later": "put off",
    "what=dropped": "taken out of the queue", "callback_overrule.reason=customer_said": "the customer said so",
    "callback_overrule.reason=knows": "the team knows the customer's habits",
    "callback_overrule.reason=urgent": "urgent",
    "callback_overrule.reason=duplicate": "asked twice", "callback_overrule.reason=settled": "settled already",
    "callback_overrule.reason=other": "another reason",
    "kind=page_view": "page", "kind=email_open": "opened letter", "kind=form": "form",
    "reasons=fresh": "The request came {minutes} before.",
    "reasons=weekly": "Earlier calls at this time ({weekday}, {from}–{to}) were picked up {picked} of {of} times.",
    "reasons=habit": "Earlier calls between {from} and {to} were picked up {picked} of {of} times.",
    "reasons=active": "The site or letters were often looked at around this time.",
    "reasons=page_view": "The site was visited {minutes} before.",
    "reasons=email_open": "A letter was opened {minutes} before.", "reasons=form": "A form was sent {minutes} before.",
    "reasons=wished": "This time was named in the request.",
    "reasons=like_them": "At this time it is usually easy to get through.",
    "reasons=known": "From talks the team knew that this was a good time.",
    "reasons=deadline": "The promised deadline was {minutes} away.",
    "reasons=promised": "This time had been told before.",
    "reasons=other_time": "At another time nobody picked up.", "reasons=turn": "It was this request's turn.",
    "reasons=explored": "It was tried whether this is a good time.",
    "reasons=by_person": "A member of the team decided so.",
  ]
}
