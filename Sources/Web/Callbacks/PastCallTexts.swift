/// What the pages of past calls say. Where a key of the pages of lists stands here, it is said instead.
extension TeamCallTexts {
  static let pastCalls: [String: Wording] = [
    "list_title": Wording("Wcześniejsze połączenia", "Past calls"),
    "list_lead": Wording(
      "Wgraj plik CSV z połączeniami z centrali albo z arkusza. Im więcej ich jest, tym wcześniej program pozna dobre pory. Najpierw zobaczysz podgląd i to, co trzeba poprawić; połączenia zapiszą się dopiero po zatwierdzeniu.",
      "Upload a CSV file of calls from the exchange or a spreadsheet. The more there are, the sooner the program knows good times. First you see a preview and what should be put right; calls are kept only once you confirm."
    ),
    "list_check": Wording("Sprawdź połączenia", "Check the calls"),
    "list_sample_file": Wording("przykladowe-polaczenia.csv", "sample-calls.csv"),
    "list_form_how": Wording(
      "Pierwszy wiersz nazywa kolumny, ich kolejność jest dowolna. Potrzebne są telefon albo identyfikator klienta, czas i wynik. Plik calls.csv z folderu firmy pasuje bez zmian.",
      "The first row names the columns, in any order. A phone number or a customer's identity, the time and the outcome must be there. The calls.csv of a firm's folder fits as it is."
    ),
    "list_consent": Wording(
      "Przyjmujemy połączenia z ostatnich 12 miesięcy z klientami, których firma już zna. Program uczy się tylko na połączeniach z osobami, które zgodziły się na przewidywanie; pozostałe liczą się w wynikach.",
      "We take calls of the last 12 months with customers whom the firm knows already. The program learns only from calls with people who agreed to prediction; the others count in the figures."
    ),
    "past_phone": Wording("telefon", "phone"),
    "past_phone_how": Wording(
      "Numer klienta, na przykład 601 234 567. Wystarczy, jeśli ma go jedna osoba.",
      "The customer's number, for example 601 234 567. It is enough where one person has it."),
    "past_customer": Wording("identyfikator", "customer"),
    "past_customer_how": Wording(
      "Identyfikator klienta z waszych danych (customer_id); zastępuje telefon.",
      "The customer's identity in your own data (customer_id); it stands in for the number."),
    "past_time": Wording("kiedy", "time"),
    "past_time_how": Wording(
      "Początek połączenia, na przykład 24.11.2026 10:00.", "When the call began, for example 2026-11-24 10:00."),
    "past_outcome": Wording("wynik", "outcome"),
    "past_outcome_how": Wording(
      "rozmowa, bez odpowiedzi, zajęte, poczta głosowa, odrzucone, rezygnacja, ktoś inny albo nie ma takiego numeru.",
      "talked, no answer, busy, voicemail, rejected, declined, somebody else or no such number."),
    "past_seconds": Wording("czas rozmowy", "seconds"),
    "past_seconds_how": Wording(
      "W sekundach albo jako 2:05; może być puste.", "As a number, or as 2:05; may be empty."),
    "past_direction": Wording("kierunek", "direction"),
    "past_direction_how": Wording(
      "wychodzące albo przychodzące; puste oznacza wychodzące.", "outgoing or incoming; empty means outgoing."),
    "past_out": Wording("wychodzące", "outgoing"),
    "past_in": Wording("przychodzące", "incoming"),
    "list_preview": Wording("Podgląd połączeń", "Preview of the calls"),
    "list_new": Wording("Nowe połączenia", "New calls"),
    "past_lessons": Wording("W tym do nauki", "Of them to learn from"),
    "list_known": Wording("Już zapisane", "Here already"),
    "past_doubled": Wording("Powtórzone w pliku", "Twice in the file"),
    "list_new_one": Wording("zostanie zapisane", "will be kept"),
    "list_known_one": Wording("już zapisane", "here already"),
    "list_doubled_one": Wording("powtórzone, pominiemy", "there twice, left out"),
    "list_all_known": Wording(
      "Te połączenia są już zapisane. Wczytane ponownie niczego nie dodadzą.",
      "These calls are here already. Loading them again adds nothing."),
    "topic": Wording("Wynik", "Outcome"),
    "list_repair_file": Wording("polaczenia-do-poprawy.csv", "calls-to-repair.csv"),
    "list_audit": Wording("Stan danych w pliku", "State of the data in the file"),
    "list_audit_good": Wording(
      "Numery i połączenia w pliku wyglądają dobrze.", "Numbers and calls in the file look right."),
    "list_done": Wording("Połączenia zapisane: {taken}.", "Calls kept: {taken}."),
    "list_done_nothing": Wording(
      "Nic nowego: w tym pliku nie było już czego zapisać.", "Nothing new: there was nothing left to keep of this file."
    ),
    "list_left": Wording(
      "Pominięte: już zapisane {known}, powtórzone w pliku {again}, odrzucone {refused}.",
      "Left out: here already {known}, twice in the file {again}, refused {refused}."),
    "list_queue": Wording("Zobacz modele", "See the models"),
    "list_no_file": Wording(
      "Wybierz plik CSV z połączeniami. Żadnego nie wybrano albo był pusty.",
      "Choose a CSV file with the calls. None was chosen, or it was empty."),
    "list_too_large": Wording(
      "Plik jest za duży: przyjmujemy najwyżej {kb} KB. Podziel go albo wczytaj jako calls.csv poleceniem: odzew import FOLDER.",
      "The file is too large: we take at most {kb} KB. Split it, or load it as calls.csv in the terminal: odzew import FOLDER."
    ),
    "list_too_many": Wording(
      "Za dużo wierszy: {n}, a przyjmujemy najwyżej {most}. Podziel plik albo wczytaj go jako calls.csv poleceniem: odzew import FOLDER.",
      "Too many rows: {n}, and we take at most {most}. Split the file, or load it as calls.csv in the terminal: odzew import FOLDER."
    ),
    "fault_empty": Wording("W pliku nie ma połączeń.", "There are no calls in the file."),
    "fault_empty_cure": Wording(
      "W pierwszym wierszu nazwij kolumny, niżej wpisz połączenia, każde w osobnym wierszu.",
      "Name the columns in the first row, and write calls below, each in a row of its own."),
    "fault_no_phone_column": Wording(
      "Brakuje kolumny z telefonem i kolumny z identyfikatorem klienta.",
      "The columns with the number and with the customer's identity are both missing."),
    "fault_no_phone_column_cure": Wording(
      "Nazwij jedną w pierwszym wierszu „telefon” albo „identyfikator”.",
      "Call one of them “phone” or “customer” in the first row."),
    "fault_unknown_column_cure": Wording(
      "Usuń ją albo nazwij: telefon, identyfikator, kiedy, wynik, czas rozmowy, kierunek.",
      "Remove it, or call it phone, customer, time, outcome, seconds or direction."),
    "learning_title": Wording("Nauka", "Learning"),
    "learning_look": Wording("Sprawdź ponownie", "Look again"),
    "learning_waiting": Wording(
      "Nauka zacznie się w tle: zwykle za chwilę, najpóźniej za godzinę. Nie trzeba czekać na tej stronie.",
      "Learning begins in the background: usually in a moment, within an hour at the latest. There is no need to wait on this page."
    ),
    "learning_gathering": Wording(
      "Program zbiera połączenia, na których będzie się uczyć. Nie trzeba czekać na tej stronie.",
      "The program gathers the calls to learn from. There is no need to wait on this page."),
    "learning_on": Wording(
      "Program uczy się teraz na zapisanych połączeniach: {n}%. Nie trzeba czekać na tej stronie.",
      "The program is learning from the calls that are kept: {n}%. There is no need to wait on this page."),
    "learning_over": Wording(
      "Ostatnia nauka: {when}. Połączenia, na których program się uczył: {n}.",
      "Learnt last: {when}. Calls that it learnt from: {n}."),
    "learning_few": Wording(
      "Na razie za mało do nauki: {n} połączeń z osobami, które zgodziły się na przewidywanie, a potrzeba {least}. Do tego czasu pory wyznaczają zwykłe zasady.",
      "Too little to learn from so far: {n} calls with people who agreed to prediction, and it takes {least}. Until then plain rules set the times."
    ),
  ]
}
