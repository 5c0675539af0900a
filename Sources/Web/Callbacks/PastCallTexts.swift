/// What the pages of past calls say; both languages have the same keys. Where a key of the pages of lists stands here, it
/// is said instead.
extension TeamCallTexts {
  static let pastCallsPolish = [
    "list_title": "Wcześniejsze połączenia",
    "list_lead":
      "Wgraj plik CSV z połączeniami z centrali albo z arkusza. Im więcej ich jest, tym wcześniej program pozna dobre pory. Najpierw zobaczysz podgląd i to, co trzeba poprawić; połączenia zapiszą się dopiero po zatwierdzeniu.",
    "list_check": "Sprawdź połączenia", "list_sample_file": "przykladowe-polaczenia.csv",
    "list_form_how":
      "Pierwszy wiersz nazywa kolumny, ich kolejność jest dowolna. Potrzebne są telefon albo identyfikator klienta, czas i wynik. Plik calls.csv z folderu firmy pasuje bez zmian.",
    "list_consent":
      "Przyjmujemy połączenia z ostatnich 12 miesięcy z klientami, których firma już zna. Program uczy się tylko na połączeniach z osobami, które zgodziły się na przewidywanie; pozostałe liczą się w wynikach.",
    "past_phone": "telefon",
    "past_phone_how": "Numer klienta, na przykład 601 234 567. Wystarczy, jeśli ma go jedna osoba.",
    "past_customer": "identyfikator",
    "past_customer_how": "Identyfikator klienta z waszych danych (customer_id); zastępuje telefon.",
    "past_time": "kiedy", "past_time_how": "Początek połączenia, na przykład 24.11.2026 10:00.",
    "past_outcome": "wynik",
    "past_outcome_how":
      "rozmowa, bez odpowiedzi, zajęte, poczta głosowa, odrzucone, rezygnacja, ktoś inny albo nie ma takiego numeru.",
    "past_seconds": "czas rozmowy", "past_seconds_how": "W sekundach albo jako 2:05; może być puste.",
    "past_direction": "kierunek", "past_direction_how": "wychodzące albo przychodzące; puste oznacza wychodzące.",
    "past_out": "wychodzące", "past_in": "przychodzące",

    "list_preview": "Podgląd połączeń", "list_new": "Nowe połączenia", "past_lessons": "W tym do nauki",
    "list_known": "Już zapisane", "past_doubled": "Powtórzone w pliku", "list_new_one": "zostanie zapisane",
    "list_known_one": "już zapisane", "list_doubled_one": "powtórzone, pominiemy",
    "list_all_known": "Te połączenia są już zapisane. Wczytane ponownie niczego nie dodadzą.",
    "topic": "Wynik", "list_repair_file": "polaczenia-do-poprawy.csv",
    "list_audit": "Stan danych w pliku", "list_audit_good": "Numery i połączenia w pliku wyglądają dobrze.",

    "list_done": "Połączenia zapisane: {taken}.",
    "list_done_nothing": "Nic nowego: w tym pliku nie było już czego zapisać.",
    "list_left": "Pominięte: już zapisane {known}, powtórzone w pliku {again}, odrzucone {refused}.",
    "list_queue": "Zobacz modele",
    "list_no_file": "Wybierz plik CSV z połączeniami. Żadnego nie wybrano albo był pusty.",
    "list_too_large":
      "Plik jest za duży: przyjmujemy najwyżej {kb} KB. Podziel go albo wczytaj jako calls.csv poleceniem: odzew import FOLDER.",
    "list_too_many":
      "Za dużo wierszy: {n}, a przyjmujemy najwyżej {most}. Podziel plik albo wczytaj go jako calls.csv poleceniem: odzew import FOLDER.",

    "fault_empty": "W pliku nie ma połączeń.",
    "fault_empty_cure": "W pierwszym wierszu nazwij kolumny, niżej wpisz połączenia, każde w osobnym wierszu.",
    "fault_no_phone_column": "Brakuje kolumny z telefonem i kolumny z identyfikatorem klienta.",
    "fault_no_phone_column_cure": "Nazwij jedną w pierwszym wierszu „telefon” albo „identyfikator”.",
    "fault_unknown_column_cure": "Usuń ją albo nazwij: telefon, identyfikator, kiedy, wynik, czas rozmowy, kierunek.",

    "learning_title": "Nauka", "learning_look": "Sprawdź ponownie",
    "learning_waiting":
      "Nauka zacznie się w tle: zwykle za chwilę, najpóźniej za godzinę. Nie trzeba czekać na tej stronie.",
    "learning_gathering": "Program zbiera połączenia, na których będzie się uczyć. Nie trzeba czekać na tej stronie.",
    "learning_on": "Program uczy się teraz na zapisanych połączeniach: {n}%. Nie trzeba czekać na tej stronie.",
    "learning_over": "Ostatnia nauka: {when}. Połączenia, na których program się uczył: {n}.",
    "learning_few":
      "Na razie za mało do nauki: {n} połączeń z osobami, które zgodziły się na przewidywanie, a potrzeba {least}. Do tego czasu pory wyznaczają zwykłe zasady.",
  ]

  static let pastCallsEnglish = [
    "list_title": "Past calls",
    "list_lead":
      "Upload a CSV file of calls from the exchange or a spreadsheet. The more there are, the sooner the program knows good times. First you see a preview and what should be put right; calls are kept only once you confirm.",
    "list_check": "Check the calls", "list_sample_file": "sample-calls.csv",
    "list_form_how":
      "The first row names the columns, in any order. A phone number or a customer's identity, the time and the outcome must be there. The calls.csv of a firm's folder fits as it is.",
    "list_consent":
      "We take calls of the last 12 months with customers whom the firm knows already. The program learns only from calls with people who agreed to prediction; the others count in the figures.",
    "past_phone": "phone",
    "past_phone_how": "The customer's number, for example 601 234 567. It is enough where one person has it.",
    "past_customer": "customer",
    "past_customer_how": "The customer's identity in your own data (customer_id); it stands in for the number.",
    "past_time": "time", "past_time_how": "When the call began, for example 2026-11-24 10:00.",
    "past_outcome": "outcome",
    "past_outcome_how":
      "talked, no answer, busy, voicemail, rejected, declined, somebody else or no such number.",
    "past_seconds": "seconds", "past_seconds_how": "As a number, or as 2:05; may be empty.",
    "past_direction": "direction", "past_direction_how": "outgoing or incoming; empty means outgoing.",
    "past_out": "outgoing", "past_in": "incoming",

    "list_preview": "Preview of the calls", "list_new": "New calls", "past_lessons": "Of them to learn from",
    "list_known": "Here already", "past_doubled": "Twice in the file", "list_new_one": "will be kept",
    "list_known_one": "here already", "list_doubled_one": "there twice, left out",
    "list_all_known": "These calls are here already. Loading them again adds nothing.",
    "topic": "Outcome", "list_repair_file": "calls-to-repair.csv",
    "list_audit": "State of the data in the file", "list_audit_good": "Numbers and calls in the file look right.",

    "list_done": "Calls kept: {taken}.",
    "list_done_nothing": "Nothing new: there was nothing left to keep of this file.",
    "list_left": "Left out: here already {known}, twice in the file {again}, refused {refused}.",
    "list_queue": "See the models",
    "list_no_file": "Choose a CSV file with the calls. None was chosen, or it was empty.",
    "list_too_large":
      "The file is too large: we take at most {kb} KB. Split it, or load it as calls.csv in the terminal: odzew import FOLDER.",
    "list_too_many":
      "Too many rows: {n}, and we take at most {most}. Split the file, or load it as calls.csv in the terminal: odzew import FOLDER.",

    "fault_empty": "There are no calls in the file.",
    "fault_empty_cure": "Name the columns in the first row, and write calls below, each in a row of its own.",
    "fault_no_phone_column": "The columns with the number and with the customer's identity are both missing.",
    "fault_no_phone_column_cure": "Call one of them “phone” or “customer” in the first row.",
    "fault_unknown_column_cure": "Remove it, or call it phone, customer, time, outcome, seconds or direction.",

    "learning_title": "Learning", "learning_look": "Look again",
    "learning_waiting":
      "Learning begins in the background: usually in a moment, within an hour at the latest. There is no need to wait on this page.",
    "learning_gathering": "The program gathers the calls to learn from. There is no need to wait on this page.",
    "learning_on": "The program is learning from the calls that are kept: {n}%. There is no need to wait on this page.",
    "learning_over": "Learnt last: {when}. Calls that it learnt from: {n}.",
    "learning_few":
      "Too little to learn from so far: {n} calls with people who agreed to prediction, and it takes {least}. Until then plain rules set the times.",
  ]
}
