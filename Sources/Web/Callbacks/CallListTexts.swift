/// What the pages of lists say.
extension TeamCallTexts {
  static let lists: [String: Wording] = [
    "list_open": Wording("Wgraj listę", "Upload a list"),
    "past_open": Wording("Wgraj wcześniejsze połączenia", "Upload past calls"),
    "list_title": Wording("Lista osób do oddzwonienia", "List of people to call back"),
    "list_lead": Wording(
      "Wgraj plik CSV z osobami, które czekają na telefon. Najpierw zobaczysz podgląd i to, co trzeba poprawić; zgłoszenia powstaną dopiero po zatwierdzeniu.",
      "Upload a CSV file of people who wait for a call. First you see a preview and what should be put right; requests are made only once you confirm."
    ),
    "list_file": Wording("Plik CSV", "CSV file"),
    "list_limit": Wording(
      "Najwyżej {kb} KB i {most} wierszy; przecinki lub średniki, tak jak zapisuje arkusz.",
      "At most {kb} KB and {most} rows; commas or semicolons, as a spreadsheet saves it."),
    "list_check": Wording("Sprawdź listę", "Check the list"),
    "list_sample": Wording("Pobierz przykładowy plik (CSV)", "Download a sample file (CSV)"),
    "list_sample_file": Wording("przykladowa-lista.csv", "sample-list.csv"),
    "list_sample_name": Wording("Anna Przykładowa", "Ann Example"),
    "list_sample_topic": Wording("Pytanie o ofertę", "A question about the offer"),
    "list_form": Wording("Co powinno być w pliku", "What the file should have"),
    "list_form_how": Wording(
      "Pierwszy wiersz nazywa kolumny, ich kolejność jest dowolna. Wystarczy telefon, pozostałe mogą być puste.",
      "The first row names the columns, in any order. The phone number is enough, the others may be empty."),
    "list_consent": Wording(
      "Lista nie zastępuje zgody: porę wyznaczają zwykłe zasady, dopóki klient sam nie zgodzi się na przewidywanie.",
      "A list is no consent: plain rules choose the time until the customer agrees to prediction themselves."),
    "column_phone": Wording("telefon", "phone"),
    "column_phone_how": Wording(
      "Na przykład 601 234 567 albo +49 30 901820.", "For example 601 234 567 or +49 30 901820."),
    "column_name": Wording("imię i nazwisko", "name"),
    "column_name_how": Wording(
      "Po nazwisku i numerze rozpoznajemy klienta, którego już znacie.",
      "By name and number we recognise a customer whom you know already."),
    "column_topic": Wording("temat", "topic"),
    "column_topic_how": Wording("O czym ma być rozmowa.", "What the call is to be about."),
    "column_from": Wording("od", "from"),
    "column_from_how": Wording(
      "Najwcześniej, na przykład 24.11.2026 10:00. Bez pory dzwonimy wtedy, gdy najłatwiej się dodzwonić.",
      "The earliest, for example 2026-11-24 10:00. Without a time we call when they are likely to pick up."),
    "column_to": Wording("do", "to"),
    "column_to_how": Wording("Najpóźniej, na przykład 24.11.2026 12:00.", "The latest, for example 2026-11-24 12:00."),
    "column_language": Wording("język", "language"),
    "column_language_how": Wording(
      "pl, en, uk albo de; puste oznacza język firmy.", "pl, en, uk or de; empty means the firm's language."),
    "list_preview": Wording("Podgląd listy", "Preview of the list"),
    "list_nothing_yet": Wording("Na razie nic się nie zmieniło.", "Nothing has changed yet."),
    "list_guessed": Wording(
      "Plik nie jest zapisany w UTF-8, więc odczytaliśmy go jako Windows-1250. Sprawdź polskie litery w pierwszych wierszach.",
      "The file is not in UTF-8, so it was read as Windows-1250. Check the accented letters in the first rows."),
    "list_rows": Wording("Wiersze", "Rows"),
    "list_refused": Wording("Odrzucone", "Refused"),
    "list_new": Wording("Nowe zgłoszenia", "New requests"),
    "list_joins": Wording("Dołączą do otwartych zgłoszeń", "Will join open requests"),
    "list_known": Wording("Już przyjęte z tej listy", "Taken before from this list"),
    "list_again": Wording("Zakończone w ostatniej dobie", "Over within the last day"),
    "list_new_one": Wording("nowe zgłoszenie", "new request"),
    "list_joins_one": Wording("dołączy do otwartego zgłoszenia", "will join an open request"),
    "list_known_one": Wording("już przyjęte z tej listy", "taken before from this list"),
    "list_again_one": Wording("zakończone w ostatniej dobie", "over within the last day"),
    "list_take": Wording("Przyjmij poprawne wiersze", "Take the good rows"),
    "list_take_again": Wording(
      "Dzwońcie ponownie także do osób, których zgłoszenie z listy zakończyło się w ostatniej dobie ({n})",
      "Call those again, too, whose request from a list was over within the last day ({n})"),
    "list_repair": Wording("Pobierz listę do poprawy (CSV)", "Download the repair list (CSV)"),
    "list_repair_file": Wording("lista-do-poprawy.csv", "repair-list.csv"),
    "list_other": Wording("Wybierz inny plik", "Choose another file"),
    "list_all_known": Wording(
      "Ta lista jest już przyjęta. Wczytana ponownie niczego nie doda.",
      "This list was taken already. Loading it again adds nothing."),
    "list_none": Wording(
      "Nie ma czego przyjąć. Popraw odrzucone wiersze i wgraj plik jeszcze raz.",
      "There is nothing to take. Mend the refused rows and upload the file again."),
    "list_first": Wording("Pierwsze wiersze", "First rows"),
    "list_who": Wording("Kto", "Who"),
    "list_when": Wording("Kiedy", "When"),
    "list_becomes": Wording("Co się stanie", "What happens"),
    "list_any_time": Wording("gdy najłatwiej się dodzwonić", "when they are likely to pick up"),
    "list_from": Wording("od: {time}", "from: {time}"),
    "list_to": Wording("do: {time}", "until: {time}"),
    "list_refused_title": Wording("Odrzucone wiersze", "Refused rows"),
    "list_line": Wording("Wiersz", "Row"),
    "list_value": Wording("Wartość", "Value"),
    "list_more": Wording(
      "Uwag jest więcej o {n}; wszystkie są na liście do poprawy.",
      "There are {n} more remarks; all of them are in the repair list."),
    "list_audit": Wording("Stan numerów na liście", "State of the numbers in the list"),
    "list_audit_good": Wording("Numery na liście wyglądają dobrze.", "The numbers in the list look right."),
    "list_lines": Wording("Wiersze: {lines}", "Rows: {lines}"),
    "list_count": Wording("Ile wierszy", "How many rows"),
    "list_done": Wording(
      "Lista przyjęta. Nowe zgłoszenia: {taken}, dołączone do otwartych: {joined}.",
      "The list was taken. New requests: {taken}, joined to open ones: {joined}."),
    "list_done_nothing": Wording(
      "Nic nowego: z tej listy nie było już czego przyjąć.", "Nothing new: there was nothing left to take of this list."
    ),
    "list_left": Wording(
      "Pominięte: już przyjęte {known}, zakończone w ostatniej dobie {again}, odrzucone {refused}.",
      "Left out: taken before {known}, over within the last day {again}, refused {refused}."),
    "list_queue": Wording("Zobacz kolejkę", "See the queue"),
    "list_no_file": Wording(
      "Wybierz plik CSV z listą. Żadnego nie wybrano albo był pusty.",
      "Choose a CSV file with the list. None was chosen, or it was empty."),
    "list_too_large": Wording(
      "Plik jest za duży: przyjmujemy najwyżej {kb} KB. Podziel go albo wczytaj poleceniem: odzew callbacks import PLIK.",
      "The file is too large: we take at most {kb} KB. Split it, or load it in the terminal: odzew callbacks import FILE."
    ),
    "list_too_many": Wording(
      "Za dużo wierszy: {n}, a przyjmujemy najwyżej {most}. Podziel plik albo wczytaj go poleceniem: odzew callbacks import PLIK.",
      "Too many rows: {n}, and we take at most {most}. Split the file, or load it in the terminal: odzew callbacks import FILE."
    ),
    "list_workbook": Wording(
      "To plik arkusza, a nie CSV. W arkuszu wybierz „Zapisz jako”, format CSV UTF-8, i wgraj zapisany plik.",
      "This is a workbook, not CSV. In the spreadsheet choose “Save as”, format CSV UTF-8, and upload the saved file."),
    "list_no_text": Wording(
      "To nie jest plik tekstowy. Zapisz arkusz jako CSV UTF-8 i wgraj go jeszcze raz.",
      "This is no text file. Save the sheet as CSV UTF-8 and upload it again."),
    "list_quotes": Wording(
      "Wiersz {line}: cudzysłowy do siebie nie pasują. Ujmij w cudzysłów całe pole, a cudzysłów w środku podwój.",
      "Row {line}: the quotes do not fit. Put the whole field in quotes, and double a quote inside it."),
    "fault_empty": Wording("Na liście nikogo nie ma.", "There is nobody on the list."),
    "fault_empty_cure": Wording(
      "W pierwszym wierszu nazwij kolumny, niżej wpisz osoby, każdą w osobnym wierszu.",
      "Name the columns in the first row, and write people below, each in a row of their own."),
    "fault_no_phone_column": Wording("Brakuje kolumny z telefonem.", "The column with the number is missing."),
    "fault_no_phone_column_cure": Wording(
      "Nazwij ją w pierwszym wierszu „telefon”.", "Call it “phone” in the first row."),
    "fault_unknown_column": Wording("Nieznana kolumna: {value}.", "Unknown column: {value}."),
    "fault_unknown_column_cure": Wording(
      "Usuń ją albo nazwij: telefon, imię i nazwisko, temat, od, do, język.",
      "Remove it, or call it phone, name, topic, from, to or language."),
    "fault_doubled_column": Wording("Kolumna {value} się powtarza.", "The column {value} is there twice."),
    "fault_doubled_column_cure": Wording("Zostaw jedną.", "Leave one of them."),
    "fault_cells": Wording("Inna liczba pól niż kolumn: {value}.", "Fields are not as many as columns: {value}."),
    "fault_cells_cure": Wording(
      "Pole z przecinkiem lub średnikiem w środku ujmij w cudzysłów; puste też oddziel.",
      "Put a field with a comma or semicolon inside in quotes; set off an empty one, too."),
    "fault_missing_phone": Wording("Brak numeru.", "No number."),
    "fault_missing_phone_cure": Wording("Wpisz numer albo usuń wiersz.", "Write the number, or remove the row."),
    "fault_wrong_phone": Wording("To nie jest numer telefonu: {value}.", "This is no phone number: {value}."),
    "fault_wrong_phone_cure": Wording(
      "Wpisz dziewięć cyfr albo numer z kierunkowym kraju, na przykład +48 601 234 567.",
      "Write nine digits, or the number with its country, for example +48 601 234 567."),
    "fault_wrong_time": Wording("Nie rozumiemy tej pory: {value}.", "We do not understand this time: {value}."),
    "fault_wrong_time_cure": Wording("Napisz na przykład 24.11.2026 10:00.", "Write for example 2026-11-24 10:00."),
    "fault_turned_time": Wording(
      "Koniec nie jest późniejszy niż początek: {value}.", "The end does not come after the beginning: {value}."),
    "fault_turned_time_cure": Wording("Popraw „od” albo „do”.", "Mend “from” or “to”."),
    "fault_wrong_language": Wording("Nieznany język: {value}.", "Unknown language: {value}."),
    "fault_wrong_language_cure": Wording(
      "Wpisz pl, en, uk albo de lub zostaw puste.", "Write pl, en, uk or de, or leave it empty."),
    "fault_passed": Wording("Ta pora już minęła albo jest zbyt odległa.", "This time is over or too far ahead."),
    "fault_passed_cure": Wording(
      "Wpisz inną albo zostaw „od” i „do” puste.", "Write another, or leave “from” and “to” empty."),
    "fault_closed": Wording("O tej porze nikt nie dzwoni.", "Nobody calls at that time."),
    "fault_closed_cure": Wording("Zostaw „od” i „do” puste.", "Leave “from” and “to” empty."),
    "fault_no_time_column": Wording(
      "Brakuje kolumny z czasem połączenia.", "The column with the time of the call is missing."),
    "fault_no_time_column_cure": Wording("Nazwij ją w pierwszym wierszu „kiedy”.", "Call it “time” in the first row."),
    "fault_no_outcome_column": Wording(
      "Brakuje kolumny z wynikiem połączenia.", "The column with the outcome of the call is missing."),
    "fault_no_outcome_column_cure": Wording(
      "Nazwij ją w pierwszym wierszu „wynik”.", "Call it “outcome” in the first row."),
    "fault_missing_time": Wording("Brak czasu połączenia.", "No time of the call."),
    "fault_missing_time_cure": Wording(
      "Wpisz początek, na przykład 24.11.2026 10:00, albo usuń wiersz.",
      "Write when it began, for example 2026-11-24 10:00, or remove the row."),
    "fault_missing_outcome": Wording("Brak wyniku połączenia.", "No outcome of the call."),
    "fault_missing_outcome_cure": Wording(
      "Wpisz na przykład „rozmowa” albo „bez odpowiedzi” lub usuń wiersz.",
      "Write for example “talked” or “no answer”, or remove the row."),
    "fault_wrong_outcome": Wording("Nie znamy takiego wyniku: {value}.", "We know no such outcome: {value}."),
    "fault_wrong_outcome_cure": Wording(
      "Wpisz: rozmowa, bez odpowiedzi, zajęte, poczta głosowa, odrzucone lub rezygnacja.",
      "Write talked, no answer, busy, voicemail, rejected or declined."),
    "fault_wrong_direction": Wording(
      "Nie rozumiemy kierunku: {value}.", "We do not understand the direction: {value}."),
    "fault_wrong_direction_cure": Wording(
      "Wpisz „wychodzące” albo „przychodzące” lub zostaw puste.", "Write “outgoing” or “incoming”, or leave it empty."),
    "fault_wrong_length": Wording(
      "Nie rozumiemy czasu rozmowy: {value}.", "We do not understand how long it was: {value}."),
    "fault_wrong_length_cure": Wording(
      "Wpisz sekundy, na przykład 125, albo 2:05.", "Write seconds, for example 125, or 2:05."),
    "fault_ahead": Wording("Połączenie w przyszłości.", "The call is yet to come."),
    "fault_ahead_cure": Wording("Popraw datę w pliku.", "Mend the date in the file."),
    "fault_too_old": Wording("Połączenie sprzed ponad 12 miesięcy.", "The call was more than 12 months ago."),
    "fault_too_old_cure": Wording(
      "Pomiń je: tak starych połączeń nie przechowujemy.", "Leave it out: we keep no calls as old as that."),
    "fault_unknown_person": Wording("Nie znamy takiego klienta: {value}.", "We know no such customer: {value}."),
    "fault_unknown_person_cure": Wording("Dodaj klienta albo usuń wiersz.", "Add the customer, or remove the row."),
    "fault_several_people": Wording(
      "Ten numer ma kilku klientów: {value}.", "Several customers have this number: {value}."),
    "fault_several_people_cure": Wording(
      "Zamiast numeru wpisz identyfikator klienta.", "Write the customer's identity in place of the number."),
  ]
}
