extension CustomerFileTexts {
  static let polish = polishFrame.merging(polishChapters) { $1 }.merging(polishValues) { $1 }

  private static let polishFrame = [
    "title": "Dane osobowe", "nameless": "Osoba bez podanego nazwiska",
    "lead": """
    Ten dokument zawiera wszystko, co firma {firm} przechowuje o tej osobie: po co, jak długo i jak zapadały \
    decyzje podejmowane przez program. Podstawa: art. 15 RODO.
    """,
    "made": "Stan na {when}. Numer w systemie: {id}.", "before": "Wcześniej taki dokument przygotowano: {when}.",
    "firm": "Kto przechowuje te dane", "contents": "Spis treści", "kept": "Co, po co i jak długo",
    "kept_what": "Co", "kept_why": "Po co", "kept_long": "Jak długo", "days_one": "jeden dzień",
    "days_many": "{n} dni", "years_one": "rok", "years_few": "{n} lata", "years_many": "{n} lat",
    "no_end": "do usunięcia danych tej osoby", "none": "Nic tu nie zapisano.", "yes": "tak",
    "no": "nie", "percent": "{n}%", "seconds": "{n} s", "minutes_seconds": "{m} min {n} s", "minutes": "{n} min",
    "hours": "{n} godz.", "days": "{n} dni",
    "auto": "Jak działają automaty",
    "auto_lead": """
    Program pomaga w kilku sprawach i w każdej z nich można poprosić o człowieka. To, co zrobił w konkretnym \
    przypadku, zapisano w rozdziałach poniżej.
    """,
    "about_assistant": "Odpowiedzi w rozmowie", "about_callbacks": "Pora telefonu", "about_visits": "Wizyty",
    "auto_assistant": """
    Program rozpoznaje język, nastrój i temat wiadomości, szuka odpowiedzi we wpisach \
    przygotowanych przez firmę i podaje, z którego wpisu korzysta. Gdy nie jest dość pewny, gdy ktoś prosi o \
    człowieka albo jest zdenerwowany, oddaje rozmowę zespołowi.
    """,
    "auto_predicted": """
    Ta osoba zgodziła się na dobieranie pory. Program ocenia więc, jaka jest szansa, że o danej \
    godzinie odbierze: na podstawie wcześniejszych połączeń, czasu od zgłoszenia, wizyt na stronie i otwartych \
    wiadomości, dnia tygodnia i godziny, a także tego, kiedy odbierają osoby w podobnej sytuacji. Wybiera porę \
    dobrą dla wszystkich czekających razem, w godzinach, w których firma dzwoni, i przed obiecanym terminem. \
    Zgodę można cofnąć w każdej chwili; wtedy porę wyznaczają zwykłe zasady, tak jak i wtedy, gdy prognozy zawodzą.
    """,
    "auto_rules": """
    Ta osoba nie zgadza się teraz na dobieranie pory na podstawie wcześniejszych połączeń i \
    wizyt. Porę wyznaczają więc zwykłe zasady: kiedy przyszło zgłoszenie, o jakiej porze nie udało się dodzwonić \
    w tej samej sprawie, o których godzinach ludzie zwykle odbierają, kiedy firma dzwoni i jaki termin obiecała. \
    Za każdym razem, gdy zgoda była udzielona i porę wybrał program, zapisano to przy danym połączeniu.
    """,
    "auto_taken_back": """
    Zgodę na dobieranie pory cofnięto: {when}. Od razu usunięto to, co służyło do przewidywania tylko w \
    sprawie tej osoby: ślady wizyt na stronie i otwartych wiadomości oraz szanse wyliczone dla niej w planie. \
    Wspólny model powstaje z połączeń wielu osób i nie ma w nim wpisu o nikim z osobna; najpóźniej po godzinie \
    program zaczyna tworzyć go od nowa, już bez połączeń tej osoby. Przy wcześniejszych telefonach nadal zapisano, \
    dlaczego zadzwoniono o tej porze.
    """,
    "auto_visits": """
    Wśród wolnych terminów na początku stoją te, które pasują do życzenia i do pory wcześniejszych \
    wizyt, u osoby, u której wizyt było najwięcej. Z liczby wizyt odbytych i opuszczonych program ocenia, czy \
    ktoś może nie przyjść; od tego zależy tylko drugie przypomnienie. Zwolniony termin z listy rezerwowej \
    dostaje ten, kto czeka najdłużej i komu on odpowiada.
    """,
    "rights": "Prawa",
    "rights_text": """
    Można poprosić o poprawienie danych, o ich usunięcie, o ograniczenie przetwarzania, o plik dla innego \
    systemu (art. 16–20 RODO), wnieść sprzeciw (art. 21) i cofnąć każdą zgodę. Usunięcie niszczy klucz, którym \
    dane są zaszyfrowane: od tej chwili nie da się ich odczytać, także z kopii zapasowych. Skargę przyjmuje \
    Prezes Urzędu Ochrony Danych Osobowych.
    """,
    "traces": """
    Poza tym system prowadzi dziennik zdarzeń z numerami i godzinami, bez treści i bez danych wymienionych \
    wyżej; służy do wykazania, co i kiedy się stało.
    """,
    "page_lead": """
    Plik zawiera wszystko, co przechowujemy o tej osobie. Przekaż go tylko jej samej, po sprawdzeniu, że to ona \
    prosi. Pobranie zostaje w dzienniku.
    """,
    "page_taken": "Pobrano: {when}.", "page_never": "Nikt jeszcze nie pobrał tego pliku.",
    "page_language": "Język pliku", "page_read": "Pobierz do czytania", "page_data": "Pobierz dane (JSON)",
    "page_skip": "Przejdź do treści",
    "page_rows": "Co jest w pliku",
    "page_erased": "Dane tej osoby usunięto {when}. Klucz został zniszczony i nie zostało nic, co da się odczytać.",
    "page_missing": "Nie ma takiej osoby.", "file": "dane-osobowe",
  ]

  private static let polishChapters = [
    "chapter.customers": "Osoba i zgody", "chapter.conversations": "Rozmowy",
    "chapter.assistant": "Jak program rozumiał wiadomości", "chapter.booking": "Wizyty",
    "chapter.callbacks": "Telefony", "chapter.letters": "Listy e-mail",
    "lead.assistant": """
    Przy każdej wiadomości: jak ją rozpoznano, co program zrobił i które wpisy były najbliższe. „Pewność” to jego \
    własna ocena odpowiedzi.
    """,
    "lead.callbacks": """
    Przy każdej porze, którą wybrano, podano, kto ją wybrał, jaką szansę odebrania wtedy oceniono i dlaczego \
    właśnie tę. Gdy porę wyznaczały zwykłe zasady, szansa jest ogólna: tyle wiadomo o tym, kiedy ludzie odbierają.
    """,
    "table.customer": "Dane", "table.consent": "Zgody i ich historia",
    "table.customer_lookup": "Skróty do wyszukiwania",
    "table.proof": "Kody potwierdzające", "table.conversation": "Rozmowy", "table.message": "Wiadomości",
    "table.note": "Notatki zespołu", "table.ownership": "Kto prowadził rozmowę", "table.reading": "Odczyty wiadomości",
    "table.feedback": "Oceny odpowiedzi", "table.booking": "Wizyty", "table.waiting": "Lista rezerwowa",
    "table.notice": "Powiadomienia i przypomnienia", "table.callback": "Zgłoszenia",
    "table.callback_ask": "Prośby", "table.callback_plan": "Plan", "table.callback_promise": "Podane pory",
    "table.phone_call": "Połączenia", "table.callback_overrule": "Zmiany zrobione przez zespół",
    "table.callback_note": "Notatki zespołu", "table.customer_signal": "Oznaki obecności",
    "table.letter": "Listy e-mail",
    "what.customer": "Imię i nazwisko, kontakt, firma, język, branża i region",
    "why.customer": "Aby wiedzieć, kto pyta, i odpowiadać w jego języku",
    "what.customer_lookup": "Nieodwracalne skróty kontaktu i nazwiska",
    "why.customer_lookup": "Aby znaleźć osobę bez trzymania jej danych na wierzchu",
    "what.consent": "Na co była zgoda, kiedy i gdzie", "why.consent": "Jako dowód zgody (art. 7 ust. 1 RODO)",
    "what.proof": "Skróty jednorazowych kodów", "why.proof": "Aby sprawdzić, że adres należy do tej osoby",
    "what.conversation": "Przebieg rozmowy: język, nastrój, czas, prowadzący",
    "why.conversation": "Aby odpowiedzieć i pokazać zespołowi, co czeka",
    "what.message": "Co napisano, kiedy i kto", "why.message": "Aby odpowiedzieć i wrócić do rozmowy",
    "what.note": "Co zespół zapisał o sprawie", "why.note": "Aby pomóc wspólnie",
    "what.feedback": "Czy odpowiedź była trafna i na jakie pytanie",
    "why.feedback": "Aby następnym razem odpowiedzieć trafniej",
    "what.booking": "Usługa, osoba, czas, czy wizyta się odbyła, uwagi",
    "why.booking": "Aby dotrzymać terminu i zaplanować dzień firmy",
    "what.waiting": "Na jaką usługę i porę ktoś czeka i co mu zaproponowano",
    "why.waiting": "Aby zwolniony termin dostał ten, kto czeka najdłużej",
    "what.notice": "Kiedy i o jakiej wizycie powiadomiono",
    "why.notice": "Aby przypomnieć raz i nie za często, i móc to wykazać",
    "what.callback": "Numer, temat, uwagi, życzenia i podane pory, wynik",
    "why.callback": "Aby oddzwonić o obiecanej porze",
    "what.phone_call": "Kiedy dzwoniono, czy ktoś odebrał i dlaczego wtedy",
    "why.phone_call": "Aby dzwonić o dobrej porze i umieć wyjaśnić jej wybór",
    "what.customer_signal": "Kiedy ktoś oglądał stronę, otworzył wiadomość lub wysłał formularz",
    "why.customer_signal": "Za zgodą: aby zadzwonić, gdy ktoś jest pod telefonem",
    "what.letter": "Adres, temat i treść listów wysłanych przez system",
    "why.letter": "Aby wysłać, co obiecano, i móc to wykazać",
  ]

  private static let polishValues = [
    "field.at": "Kiedy", "field.id": "Numer w systemie", "field.created_at": "Od kiedy", "field.first_name": "Imię",
    "field.last_name": "Nazwisko", "field.email": "E-mail", "field.phone": "Telefon", "field.company": "Firma",
    "field.tax_id": "NIP", "field.external_id": "Numer w systemie firmy", "field.language": "Język",
    "field.industry": "Branża", "field.region": "Region", "field.time_zone": "Strefa czasowa",
    "field.purpose": "Na co", "field.granted": "Zgoda", "field.source": "Skąd", "field.kind": "Rodzaj",
    "field.count": "Ile", "field.expires_at": "Ważny do", "field.opened_at": "Początek",
    "field.last_at": "Ostatnia wiadomość", "field.channel": "Kanał", "field.mood": "Nastrój",
    "field.verified": "Tożsamość potwierdzona", "field.owner": "Prowadzi",
    "field.failures": "Nieudanych odpowiedzi z rzędu",
    "field.author": "Kto", "field.colleague": "Osoba z zespołu", "field.text": "Treść", "field.sources": "Źródła",
    "field.choices": "Propozycje", "field.reason": "Powód", "field.move": "Co zrobił program", "field.sure": "Pewność",
    "field.near": "Najbliższe wpisy", "field.entry": "Wpis", "field.verdict": "Ocena", "field.said_by": "Kto ocenił",
    "field.undone_at": "Cofnięto", "field.starts_at": "Początek", "field.ends_at": "Koniec", "field.ended_at": "Koniec",
    "field.service": "Usługa",
    "field.room": "Miejsce", "field.status": "Stan", "field.confirmed_at": "Potwierdzono",
    "booking.created_at": "Zapisano", "booking.text": "Uwagi", "field.first_day": "Od dnia",
    "field.last_day": "Do dnia",
    "field.from_time": "Od godziny", "field.to_time": "Do godziny", "field.weekdays": "Dni tygodnia",
    "field.offered": "Zaproponowany termin", "field.offered_until": "Propozycja ważna do",
    "notice.starts_at": "O wizycie", "callback.created_at": "Zgłoszenie", "callback.text": "Temat",
    "field.wish_from": "Życzenie: od", "field.wish_to": "Życzenie: do", "field.exact": "Dokładnie o tej porze",
    "field.ending": "Jak się skończyło", "field.held": "Czeka na decyzję osoby", "field.due_at": "Najpóźniej",
    "field.attempts": "Liczba prób", "field.window_from": "Podana pora: od", "field.window_to": "Podana pora: do",
    "field.arm": "Próba porównawcza", "field.closed_at": "Zamknięto", "field.withdrawn_at": "Wycofano",
    "field.made_at": "Wybrano", "field.basis": "Kto wybrał porę", "field.chance": "Oceniona szansa odebrania",
    "field.reasons": "Dlaczego wtedy", "field.told": "Podano", "field.called_at": "Zadzwoniono",
    "field.kept": "Dotrzymano", "field.started_at": "Kiedy", "field.direction": "Kierunek", "field.state": "Trwa",
    "field.outcome": "Wynik", "field.heard": "Wynik według centrali", "field.answered_at": "Odebrano",
    "field.ring_seconds": "Dzwonił", "field.talk_seconds": "Rozmowa trwała", "field.what": "Co",
    "field.planned_at": "Plan był na", "field.moved_to": "Przeniesiono na", "field.sent_at": "Wysłano",
    "field.refused_at": "Odrzucono",
    "field.to": "Do", "field.subject": "Temat",
    "table.running_job": "Sprawy w toku", "field.name": "Podane nazwisko", "field.values": "Podane odpowiedzi",
    "running_job.text": "O czym",
    "running_job.kind=booking.book": "umówienie wizyty",
    "running_job.kind=booking.move": "przełożenie wizyty",
    "running_job.kind=booking.cancel": "odwołanie wizyty",
    "running_job.kind=contact.change": "zmiana danych kontaktowych",
    "running_job.kind=consent.change": "zmiana zgody",
    "running_job.kind=callback.request": "prośba o telefon",
    "running_job.kind=callback.cancel": "odwołanie telefonu",
    "running_job.kind=connector": "inna sprawa",
    "language=pl": "polski", "language=en": "angielski", "language=uk": "ukraiński", "language=de": "niemiecki",
    "purpose=service": "obsługa", "purpose=reminders": "przypomnienia", "purpose=marketing": "marketing",
    "purpose=prediction": "dobieranie pory telefonu", "purpose=callback": "oddzwonienie",
    "source=import": "dane wczytane przez firmę", "source=chat": "czat", "source=portal": "strona firmy",
    "source=booking-page": "strona zapisów", "source=calendar": "kalendarz zespołu", "source=api": "inny program firmy",
    "source=callback-page": "strona oddzwonienia", "source=letter": "link w liście", "source=form": "formularz",
    "source=file": "lista z pliku", "source=missed": "nieodebrane połączenie", "source=team": "zespół",
    "customer_lookup.kind=email": "e-mail", "customer_lookup.kind=phone": "telefon",
    "customer_lookup.kind=word": "słowa z nazwiska lub firmy", "customer_lookup.kind=visitor": "przeglądarka",
    "customer_lookup.kind=external": "numer w systemie firmy",
    "channel=chat": "czat", "channel=email": "e-mail", "channel=messenger": "Messenger", "channel=whatsapp": "WhatsApp",
    "channel=phone": "telefon", "mood=positive": "dobry", "mood=neutral": "spokojny", "mood=negative": "zły",
    "owner=assistant": "program", "owner=waiting": "czeka na człowieka", "owner=person": "osoba z zespołu",
    "owner=nobody": "zakończona", "author=customer": "klient", "author=assistant": "program",
    "author=person": "osoba z zespołu", "author=system": "system",
    "ownership.reason=asked": "prośba o człowieka", "ownership.reason=upset": "zdenerwowanie",
    "ownership.reason=value": "wysoka kwota", "ownership.reason=rule": "zasada firmy",
    "ownership.reason=unsure": "program nie był pewny", "ownership.reason=failures": "kilka nietrafionych odpowiedzi",
    "ownership.reason=error": "błąd programu", "ownership.reason=unusual": "nietypowa wiadomość",
    "move=answered": "odpowiedział", "move=asked": "dopytał", "move=did": "załatwił sprawę",
    "move=declined": "powiedział, że nie wie", "move=talked": "podtrzymał rozmowę",
    "move=handed_over": "przekazał zespołowi", "verdict=helped": "trafna", "verdict=missed": "nietrafna",
    "verdict=answered": "tym wpisem odpowiedział zespół", "said_by=customer": "klient", "said_by=staff": "zespół",
    "booking.status=booked": "umówiona", "booking.status=done": "odbyta",
    "booking.status=no_show": "klient nie przyszedł",
    "booking.status=cancelled": "odwołana", "waiting.status=waiting": "czeka",
    "waiting.status=offered": "zaproponowano termin",
    "waiting.status=taken": "termin przyjęty", "waiting.status=left": "już nie czeka",
    "notice.kind=booked": "potwierdzenie", "notice.kind=moved": "zmiana terminu", "notice.kind=cancelled": "odwołanie",
    "notice.kind=reminder": "przypomnienie", "notice.kind=offer": "zwolniony termin",
    "callback.status=open": "czeka na rozmowę", "callback.status=reached": "rozmowa się odbyła",
    "callback.status=lost": "nie udało się dodzwonić", "callback.status=cancelled": "odwołane",
    "ending=answered": "rozmowa", "ending=declined": "rezygnacja w rozmowie", "ending=attempts": "wyczerpane próby",
    "ending=number": "nie ma takiego numeru", "ending=wrong_party": "odebrał ktoś inny",
    "ending=by_customer": "rezygnacja klienta", "ending=by_team": "zamknięte przez zespół",
    "held=unsure": "nie wiadomo, czy telefon dzwonił", "held=number": "numer może być błędny",
    "arm=engine": "porę wybiera program", "arm=control": "kolejność zgłoszeń, dla porównania",
    "basis=model": "program, z wcześniejszych połączeń", "basis=rules": "zwykłe zasady",
    "basis=chosen": "osoba, która prosiła o telefon", "basis=person": "osoba z zespołu",
    "basis=none": "nikt: połączenie przychodzące albo spoza systemu", "told=page": "na stronie",
    "told=chat": "na czacie",
    "told=letter": "w liście", "direction=in": "przychodzące", "direction=out": "wychodzące",
    "state=placing": "łączenie", "state=ringing": "dzwoni", "state=talking": "rozmowa",
    "outcome=answered": "rozmowa", "outcome=no_answer": "nikt nie odebrał", "outcome=busy": "zajęte",
    "outcome=voicemail": "poczta głosowa", "outcome=rejected": "odrzucone",
    "outcome=invalid_number": "nie ma takiego numeru", "outcome=wrong_party": "odebrał ktoś inny",
    "outcome=declined": "rezygnacja", "outcome=network": "błąd sieci", "outcome=cancelled": "przerwane",
    "what=now": "zadzwoniono od razu", "what=later": "przełożono", "what=dropped": "zdjęto z kolejki",
    "callback_overrule.reason=customer_said": "tak chciał klient",
    "callback_overrule.reason=knows": "zespół zna zwyczaje klienta", "callback_overrule.reason=urgent": "pilne",
    "callback_overrule.reason=duplicate": "powtórzone zgłoszenie",
    "callback_overrule.reason=settled": "sprawa załatwiona",
    "callback_overrule.reason=other": "inny powód",
    "kind=page_view": "strona", "kind=email_open": "otwarta wiadomość", "kind=form": "formularz",
    "reasons=fresh": "Prośba przyszła {minutes} wcześniej.",
    "reasons=weekly": "Wcześniejsze telefony o tej porze ({weekday}, {from}–{to}) odebrano {picked} z {of} razy.",
    "reasons=habit": "Wcześniejsze telefony między {from} a {to} odebrano {picked} z {of} razy.",
    "reasons=active": "O tej porze często była aktywność na stronie albo w wiadomościach.",
    "reasons=page_view": "Wizyta na stronie {minutes} wcześniej.",
    "reasons=email_open": "Otwarta wiadomość {minutes} wcześniej.", "reasons=form": "Formularz {minutes} wcześniej.",
    "reasons=wished": "Tę porę wskazano w prośbie.", "reasons=like_them": "O tej porze zwykle łatwo się dodzwonić.",
    "reasons=known": "Zespół wiedział z rozmów, że to dobra pora.",
    "reasons=deadline": "Obiecany termin mijał za {minutes}.", "reasons=promised": "Ta pora została wcześniej podana.",
    "reasons=other_time": "O innej porze nie udało się dodzwonić.", "reasons=turn": "Była to kolej tego zgłoszenia.",
    "reasons=explored": "Sprawdzano, czy to dobra pora.", "reasons=by_person": "Tak zdecydowała osoba z zespołu.",
  ]
}
