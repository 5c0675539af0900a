/// What the file of a customer says. A field's name is looked up as `table.field`, then as `field.field`; a code as
/// `table.field=code`, then as `field=code`.
enum CustomerFileTexts {
  static let catalogue = Catalogue(frame, chapters, values)

  private static let frame: [String: Wording] = [
    "title": Wording("Dane osobowe", "Personal data"),
    "nameless": Wording("Osoba bez podanego nazwiska", "Somebody who gave no name"),
    "lead": Wording(
      """
      Ten dokument zawiera wszystko, co firma {firm} przechowuje o tej osobie: po co, jak długo i jak zapadały \
      decyzje podejmowane przez program. Podstawa: art. 15 RODO.
      """,
      """
      This document has everything that {firm} keeps about this person: what for, for how long, and how a program \
      made its choices. It is given under GDPR art. 15.
      """),
    "made": Wording("Stan na {when}. Numer w systemie: {id}.", "As of {when}. Number in the system: {id}."),
    "before": Wording("Wcześniej taki dokument przygotowano: {when}.", "Such a document was made before: {when}."),
    "firm": Wording("Kto przechowuje te dane", "Who keeps these data"),
    "contents": Wording("Spis treści", "Contents"),
    "kept": Wording("Co, po co i jak długo", "What, what for and how long"),
    "kept_what": Wording("Co", "What"),
    "kept_why": Wording("Po co", "What for"),
    "kept_long": Wording("Jak długo", "How long"),
    "days_one": Wording("jeden dzień", "one day"),
    "days_many": Wording("{n} dni", "{n} days"),
    "years_one": Wording("rok", "one year"),
    "years_few": Wording("{n} lata", "{n} years"),
    "years_many": Wording("{n} lat", "{n} years"),
    "no_end": Wording("do usunięcia danych tej osoby", "until the person's data are erased"),
    "none": Wording("Nic tu nie zapisano.", "Nothing was kept here."),
    "yes": Wording("tak", "yes"),
    "no": Wording("nie", "no"),
    "percent": Wording("{n}%", "{n}%"),
    "seconds": Wording("{n} s", "{n} s"),
    "minutes_seconds": Wording("{m} min {n} s", "{m} min {n} s"),
    "minutes": Wording("{n} min", "{n} min"),
    "hours": Wording("{n} godz.", "{n} h"),
    "days": Wording("{n} dni", "{n} days"),
    "auto": Wording("Jak działają automaty", "How the program decides"),
    "auto_lead": Wording(
      """
      Program pomaga w kilku sprawach i w każdej z nich można poprosić o człowieka. To, co zrobił w konkretnym \
      przypadku, zapisano w rozdziałach poniżej.
      """,
      """
      A program helps with a few matters, and in each of them one can ask for a person. What it did in each case \
      is in the chapters below.
      """),
    "about_assistant": Wording("Odpowiedzi w rozmowie", "Answers in conversations"),
    "about_callbacks": Wording("Pora telefonu", "The time of calls"),
    "about_visits": Wording("Wizyty", "Visits"),
    "auto_assistant": Wording(
      """
      Program rozpoznaje język, nastrój i temat wiadomości, szuka odpowiedzi we wpisach \
      przygotowanych przez firmę i podaje, z którego wpisu korzysta. Gdy nie jest dość pewny, gdy ktoś prosi o \
      człowieka albo jest zdenerwowany, oddaje rozmowę zespołowi.
      """,
      """
      The program reads the language, mood and subject of a message, looks for the \
      answer in entries that the firm has written, and names the entry that it uses. When it is not sure enough, \
      when somebody asks for a person or is upset, it hands the conversation over to the team.
      """),
    "auto_predicted": Wording(
      """
      Ta osoba zgodziła się na dobieranie pory. Program ocenia więc, jaka jest szansa, że o danej \
      godzinie odbierze: na podstawie wcześniejszych połączeń, czasu od zgłoszenia, wizyt na stronie i otwartych \
      wiadomości, dnia tygodnia i godziny, a także tego, kiedy odbierają osoby w podobnej sytuacji. Wybiera porę \
      dobrą dla wszystkich czekających razem, w godzinach, w których firma dzwoni, i przed obiecanym terminem. \
      Zgodę można cofnąć w każdej chwili; wtedy porę wyznaczają zwykłe zasady, tak jak i wtedy, gdy prognozy zawodzą.
      """,
      """
      This person agreed to a time chosen for them. So the program estimates how likely they \
      are to pick up at a given hour: from earlier calls, the time since the request, visits to the site and \
      opened letters, the day of the week and the hour, and from when people in a similar situation pick up. It \
      chooses times that are good for everybody who waits together, within the hours at which the firm calls and \
      before the promised deadline. The consent can be taken back at any time; plain rules set the time then, as they \
      do where forecasts fail.
      """),
    "auto_rules": Wording(
      """
      Ta osoba nie zgadza się teraz na dobieranie pory na podstawie wcześniejszych połączeń i \
      wizyt. Porę wyznaczają więc zwykłe zasady: kiedy przyszło zgłoszenie, o jakiej porze nie udało się dodzwonić \
      w tej samej sprawie, o których godzinach ludzie zwykle odbierają, kiedy firma dzwoni i jaki termin obiecała. \
      Za każdym razem, gdy zgoda była udzielona i porę wybrał program, zapisano to przy danym połączeniu.
      """,
      """
      This person does not agree at present to a time chosen from earlier calls and visits. So \
      plain rules set it: when the request came, at which time nobody picked up in the same matter, at which hours \
      people usually do, when the firm calls, and which deadline it promised. Wherever the consent was given and \
      the program chose the time, that stands beside the call.
      """),
    "auto_taken_back": Wording(
      """
      Zgodę na dobieranie pory cofnięto: {when}. Od razu usunięto to, co służyło do przewidywania tylko w \
      sprawie tej osoby: ślady wizyt na stronie i otwartych wiadomości oraz szanse wyliczone dla niej w planie. \
      Wspólny model powstaje z połączeń wielu osób i nie ma w nim wpisu o nikim z osobna; najpóźniej po godzinie \
      program zaczyna tworzyć go od nowa, już bez połączeń tej osoby. Przy wcześniejszych telefonach nadal zapisano, \
      dlaczego zadzwoniono o tej porze.
      """,
      """
      The consent to choosing the time was taken back: {when}. What served to predict this person alone was deleted at \
      once: traces of visits to the site and of opened letters, and the chances that the plan had of them. The common \
      model is made of calls to many people and has no entry of anybody; within an hour at the latest the program \
      begins to learn it anew, without this person's calls. Beside earlier calls it still stands why they came when \
      they came.
      """),
    "auto_visits": Wording(
      """
      Wśród wolnych terminów na początku stoją te, które pasują do życzenia i do pory wcześniejszych \
      wizyt, u osoby, u której wizyt było najwięcej. Z liczby wizyt odbytych i opuszczonych program ocenia, czy \
      ktoś może nie przyjść; od tego zależy tylko drugie przypomnienie. Zwolniony termin z listy rezerwowej \
      dostaje ten, kto czeka najdłużej i komu on odpowiada.
      """,
      """
      Of the free times, those come first that fit the wish and the time of earlier visits, with the \
      person who was visited most. From visits kept and missed the program estimates whether somebody may not \
      come; only a second reminder depends on it. A time that becomes free goes to whoever of the waiting list has \
      waited longest and can use it.
      """),
    "rights": Wording("Prawa", "Rights"),
    "rights_text": Wording(
      """
      Można poprosić o poprawienie danych, o ich usunięcie, o ograniczenie przetwarzania, o plik dla innego \
      systemu (art. 16–20 RODO), wnieść sprzeciw (art. 21) i cofnąć każdą zgodę. Usunięcie niszczy klucz, którym \
      dane są zaszyfrowane: od tej chwili nie da się ich odczytać, także z kopii zapasowych. Skargę przyjmuje \
      Prezes Urzędu Ochrony Danych Osobowych.
      """,
      """
      One may ask for data to be corrected, erased, restricted or handed over as a file for another system (GDPR \
      art. 16–20), object (art. 21) and take back any consent. Erasing destroys the key with which the data are \
      encrypted: from then on nobody can read them, in backups neither. Complaints go to the data protection \
      authority; in Poland it is the Prezes Urzędu Ochrony Danych Osobowych.
      """),
    "traces": Wording(
      """
      Poza tym system prowadzi dziennik zdarzeń z numerami i godzinami, bez treści i bez danych wymienionych \
      wyżej; służy do wykazania, co i kiedy się stało.
      """,
      """
      Besides, the system keeps a journal of events with numbers and times, without contents and without the data \
      named above; it shows what happened and when.
      """),
    "page_lead": Wording(
      """
      Plik zawiera wszystko, co przechowujemy o tej osobie. Przekaż go tylko jej samej, po sprawdzeniu, że to ona \
      prosi. Pobranie zostaje w dzienniku.
      """,
      """
      The file has everything that is kept about this person. Give it to nobody else, and only once you know that \
      it is they who ask. Taking it is noted in the journal.
      """),
    "page_taken": Wording("Pobrano: {when}.", "Taken: {when}."),
    "page_never": Wording("Nikt jeszcze nie pobrał tego pliku.", "Nobody has taken this file yet."),
    "page_language": Wording("Język pliku", "Language of the file"),
    "page_read": Wording("Pobierz do czytania", "Download to read"),
    "page_data": Wording("Pobierz dane (JSON)", "Download the data (JSON)"),
    "page_skip": Wording("Przejdź do treści", "Skip to the content"),
    "page_rows": Wording("Co jest w pliku", "What is in the file"),
    "page_erased": Wording(
      "Dane tej osoby usunięto {when}. Klucz został zniszczony i nie zostało nic, co da się odczytać.",
      "This person's data were erased on {when}. The key was destroyed, and nothing readable is left."),
    "page_missing": Wording("Nie ma takiej osoby.", "There is no such person."),
    "file": Wording("dane-osobowe", "personal-data"),
  ]

  private static let chapters: [String: Wording] = [
    "chapter.customers": Wording("Osoba i zgody", "The person and consents"),
    "chapter.conversations": Wording("Rozmowy", "Conversations"),
    "chapter.assistant": Wording("Jak program rozumiał wiadomości", "How the program read messages"),
    "chapter.booking": Wording("Wizyty", "Visits"),
    "chapter.callbacks": Wording("Telefony", "Calls"),
    "chapter.letters": Wording("Listy e-mail", "E-mails"),
    "lead.assistant": Wording(
      """
      Przy każdej wiadomości: jak ją rozpoznano, co program zrobił i które wpisy były najbliższe. „Pewność” to jego \
      własna ocena odpowiedzi.
      """,
      """
      For each message: how it was read, what the program did, and which entries came nearest. “Sureness” is its \
      own estimate of the answer.
      """),
    "lead.callbacks": Wording(
      """
      Przy każdej porze, którą wybrano, podano, kto ją wybrał, jaką szansę odebrania wtedy oceniono i dlaczego \
      właśnie tę. Gdy porę wyznaczały zwykłe zasady, szansa jest ogólna: tyle wiadomo o tym, kiedy ludzie odbierają.
      """,
      """
      For each time that was chosen: who chose it, how likely a pick-up was held to be then, and why that time. Where \
      plain rules set the time, the chance is a general one: what is known of when people pick up.
      """),
    "table.customer": Wording("Dane", "Data"),
    "table.consent": Wording("Zgody i ich historia", "Consents and their history"),
    "table.customer_lookup": Wording("Skróty do wyszukiwania", "Hashes for search"),
    "table.proof": Wording("Kody potwierdzające", "Codes that prove an address"),
    "table.conversation": Wording("Rozmowy", "Conversations"),
    "table.message": Wording("Wiadomości", "Messages"),
    "table.note": Wording("Notatki zespołu", "Notes of the team"),
    "table.ownership": Wording("Kto prowadził rozmowę", "Who had the conversation"),
    "table.reading": Wording("Odczyty wiadomości", "Readings"),
    "table.feedback": Wording("Oceny odpowiedzi", "Verdicts on answers"),
    "table.booking": Wording("Wizyty", "Visits"),
    "table.waiting": Wording("Lista rezerwowa", "Waiting list"),
    "table.notice": Wording("Powiadomienia i przypomnienia", "Notices and reminders"),
    "table.callback": Wording("Zgłoszenia", "Requests"),
    "table.callback_ask": Wording("Prośby", "Askings"),
    "table.callback_plan": Wording("Plan", "Plan"),
    "table.callback_promise": Wording("Podane pory", "Times that were told"),
    "table.phone_call": Wording("Połączenia", "Calls"),
    "table.callback_overrule": Wording("Zmiany zrobione przez zespół", "Changes by the team"),
    "table.callback_note": Wording("Notatki zespołu", "Notes of the team"),
    "table.customer_signal": Wording("Oznaki obecności", "Signs of being about"),
    "table.letter": Wording("Listy e-mail", "E-mails"),
    "what.customer": Wording(
      "Imię i nazwisko, kontakt, firma, język, branża i region", "Name, contact, company, language, industry and region"
    ),
    "why.customer": Wording(
      "Aby wiedzieć, kto pyta, i odpowiadać w jego języku", "To know who asks and to answer in their language"),
    "what.customer_lookup": Wording(
      "Nieodwracalne skróty kontaktu i nazwiska", "Hashes of contact and name that cannot be turned back"),
    "why.customer_lookup": Wording(
      "Aby znaleźć osobę bez trzymania jej danych na wierzchu", "To find the person without keeping the values open"),
    "what.consent": Wording("Na co była zgoda, kiedy i gdzie", "What was agreed to, when and where"),
    "why.consent": Wording("Jako dowód zgody (art. 7 ust. 1 RODO)", "As proof of consent (GDPR art. 7(1))"),
    "what.proof": Wording("Skróty jednorazowych kodów", "Hashes of one-time codes"),
    "why.proof": Wording("Aby sprawdzić, że adres należy do tej osoby", "To check that an address is this person's"),
    "what.conversation": Wording(
      "Przebieg rozmowy: język, nastrój, czas, prowadzący", "The course of a talk: language, mood, times, who had it"),
    "why.conversation": Wording(
      "Aby odpowiedzieć i pokazać zespołowi, co czeka", "To answer and to show the team what waits"),
    "what.message": Wording("Co napisano, kiedy i kto", "What was written, when and by whom"),
    "why.message": Wording("Aby odpowiedzieć i wrócić do rozmowy", "To answer and to go on with the talk"),
    "what.note": Wording("Co zespół zapisał o sprawie", "What the team wrote down about the matter"),
    "why.note": Wording("Aby pomóc wspólnie", "To help together"),
    "what.feedback": Wording(
      "Czy odpowiedź była trafna i na jakie pytanie", "Whether an answer was right, and to which question"),
    "why.feedback": Wording("Aby następnym razem odpowiedzieć trafniej", "To answer better the next time"),
    "what.booking": Wording(
      "Usługa, osoba, czas, czy wizyta się odbyła, uwagi", "Service, person, time, whether it took place, notes"),
    "why.booking": Wording(
      "Aby dotrzymać terminu i zaplanować dzień firmy", "To keep the time and to plan the firm's day"),
    "what.waiting": Wording(
      "Na jaką usługę i porę ktoś czeka i co mu zaproponowano",
      "Which service and times somebody waits for, and what was offered"),
    "why.waiting": Wording(
      "Aby zwolniony termin dostał ten, kto czeka najdłużej", "To offer a freed time to whoever has waited longest"),
    "what.notice": Wording("Kiedy i o jakiej wizycie powiadomiono", "When somebody was told of which visit"),
    "why.notice": Wording(
      "Aby przypomnieć raz i nie za często, i móc to wykazać", "To remind once and not too often, and to prove it"),
    "what.callback": Wording(
      "Numer, temat, uwagi, życzenia i podane pory, wynik",
      "Number, topic, notes, wishes, times that were told, outcome"),
    "why.callback": Wording("Aby oddzwonić o obiecanej porze", "To call back at the promised time"),
    "what.phone_call": Wording(
      "Kiedy dzwoniono, czy ktoś odebrał i dlaczego wtedy",
      "When a call was made, whether it was picked up, and why then"),
    "why.phone_call": Wording(
      "Aby dzwonić o dobrej porze i umieć wyjaśnić jej wybór",
      "To call at a good time, and to explain how it was chosen"),
    "what.customer_signal": Wording(
      "Kiedy ktoś oglądał stronę, otworzył wiadomość lub wysłał formularz",
      "When somebody looked at a page, opened a letter or sent a form"),
    "why.customer_signal": Wording(
      "Za zgodą: aby zadzwonić, gdy ktoś jest pod telefonem", "With consent: to call while somebody is at the telephone"
    ),
    "what.letter": Wording(
      "Adres, temat i treść listów wysłanych przez system", "Address, subject and text of e-mails sent by the system"),
    "why.letter": Wording("Aby wysłać, co obiecano, i móc to wykazać", "To send what was promised, and to prove it"),
  ]
}
