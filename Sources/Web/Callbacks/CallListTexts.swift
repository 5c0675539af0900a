/// What the pages of lists say; both languages have the same keys.
extension TeamCallTexts {
  static let listsPolish = [
    "list_open": "Wgraj listę", "list_title": "Lista osób do oddzwonienia",
    "list_lead":
      "Wgraj plik CSV z osobami, które czekają na telefon. Najpierw zobaczysz podgląd i to, co trzeba poprawić; zgłoszenia powstaną dopiero po zatwierdzeniu.",
    "list_file": "Plik CSV",
    "list_limit": "Najwyżej {kb} KB i {most} wierszy; przecinki lub średniki, tak jak zapisuje arkusz.",
    "list_check": "Sprawdź listę", "list_sample": "Pobierz przykładowy plik (CSV)",
    "list_sample_file": "przykladowa-lista.csv", "list_sample_name": "Anna Przykładowa",
    "list_sample_topic": "Pytanie o ofertę",
    "list_form": "Co powinno być w pliku",
    "list_form_how":
      "Pierwszy wiersz nazywa kolumny, ich kolejność jest dowolna. Wystarczy telefon, pozostałe mogą być puste.",
    "list_consent":
      "Lista nie zastępuje zgody: porę wyznaczają zwykłe zasady, dopóki klient sam nie zgodzi się na przewidywanie.",
    "column_phone": "telefon", "column_phone_how": "Na przykład 601 234 567 albo +49 30 901820.",
    "column_name": "imię i nazwisko",
    "column_name_how": "Po nazwisku i numerze rozpoznajemy klienta, którego już znacie.",
    "column_topic": "temat", "column_topic_how": "O czym ma być rozmowa.", "column_from": "od",
    "column_from_how":
      "Najwcześniej, na przykład 24.11.2026 10:00. Bez pory dzwonimy wtedy, gdy najłatwiej się dodzwonić.",
    "column_to": "do", "column_to_how": "Najpóźniej, na przykład 24.11.2026 12:00.", "column_language": "język",
    "column_language_how": "pl, en, uk albo de; puste oznacza język firmy.",

    "list_preview": "Podgląd listy", "list_nothing_yet": "Na razie nic się nie zmieniło.",
    "list_guessed":
      "Plik nie jest zapisany w UTF-8, więc odczytaliśmy go jako Windows-1250. Sprawdź polskie litery w pierwszych wierszach.",
    "list_rows": "Wiersze", "list_refused": "Odrzucone", "list_new": "Nowe zgłoszenia",
    "list_joins": "Dołączą do otwartych zgłoszeń", "list_known": "Już przyjęte z tej listy",
    "list_again": "Zakończone w ostatniej dobie", "list_new_one": "nowe zgłoszenie",
    "list_joins_one": "dołączy do otwartego zgłoszenia", "list_known_one": "już przyjęte z tej listy",
    "list_again_one": "zakończone w ostatniej dobie",
    "list_take": "Przyjmij poprawne wiersze",
    "list_take_again":
      "Dzwońcie ponownie także do osób, których zgłoszenie z listy zakończyło się w ostatniej dobie ({n})",
    "list_repair": "Pobierz listę do poprawy (CSV)", "list_repair_file": "lista-do-poprawy.csv",
    "list_other": "Wybierz inny plik",
    "list_all_known": "Ta lista jest już przyjęta. Wczytana ponownie niczego nie doda.",
    "list_none": "Nie ma czego przyjąć. Popraw odrzucone wiersze i wgraj plik jeszcze raz.",
    "list_first": "Pierwsze wiersze", "list_who": "Kto", "list_when": "Kiedy", "list_becomes": "Co się stanie",
    "list_any_time": "gdy najłatwiej się dodzwonić", "list_from": "od: {time}", "list_to": "do: {time}",
    "list_refused_title": "Odrzucone wiersze", "list_line": "Wiersz", "list_value": "Wartość",
    "list_more": "Uwag jest więcej o {n}; wszystkie są na liście do poprawy.",
    "list_audit": "Stan numerów na liście", "list_audit_good": "Numery na liście wyglądają dobrze.",
    "list_lines": "Wiersze: {lines}", "list_count": "Ile wierszy",

    "list_done": "Lista przyjęta. Nowe zgłoszenia: {taken}, dołączone do otwartych: {joined}.",
    "list_done_nothing": "Nic nowego: z tej listy nie było już czego przyjąć.",
    "list_left": "Pominięte: już przyjęte {known}, zakończone w ostatniej dobie {again}, odrzucone {refused}.",
    "list_queue": "Zobacz kolejkę",

    "list_no_file": "Wybierz plik CSV z listą. Żadnego nie wybrano albo był pusty.",
    "list_too_large":
      "Plik jest za duży: przyjmujemy najwyżej {kb} KB. Podziel go albo wczytaj poleceniem: odzew callbacks import PLIK.",
    "list_too_many":
      "Za dużo wierszy: {n}, a przyjmujemy najwyżej {most}. Podziel plik albo wczytaj go poleceniem: odzew callbacks import PLIK.",
    "list_workbook":
      "To plik arkusza, a nie CSV. W arkuszu wybierz „Zapisz jako”, format CSV UTF-8, i wgraj zapisany plik.",
    "list_no_text": "To nie jest plik tekstowy. Zapisz arkusz jako CSV UTF-8 i wgraj go jeszcze raz.",
    "list_quotes":
      "Wiersz {line}: cudzysłowy do siebie nie pasują. Ujmij w cudzysłów całe pole, a cudzysłów w środku podwój.",

    "fault_empty": "Na liście nikogo nie ma.",
    "fault_empty_cure": "W pierwszym wierszu nazwij kolumny, niżej wpisz osoby, każdą w osobnym wierszu.",
    "fault_no_phone_column": "Brakuje kolumny z telefonem.",
    "fault_no_phone_column_cure": "Nazwij ją w pierwszym wierszu „telefon”.",
    "fault_unknown_column": "Nieznana kolumna: {value}.",
    "fault_unknown_column_cure": "Usuń ją albo nazwij: telefon, imię i nazwisko, temat, od, do, język.",
    "fault_doubled_column": "Kolumna {value} się powtarza.", "fault_doubled_column_cure": "Zostaw jedną.",
    "fault_cells": "Inna liczba pól niż kolumn: {value}.",
    "fault_cells_cure": "Pole z przecinkiem lub średnikiem w środku ujmij w cudzysłów; puste też oddziel.",
    "fault_missing_phone": "Brak numeru.", "fault_missing_phone_cure": "Wpisz numer albo usuń wiersz.",
    "fault_wrong_phone": "To nie jest numer telefonu: {value}.",
    "fault_wrong_phone_cure": "Wpisz dziewięć cyfr albo numer z kierunkowym kraju, na przykład +48 601 234 567.",
    "fault_wrong_time": "Nie rozumiemy tej pory: {value}.",
    "fault_wrong_time_cure": "Napisz na przykład 24.11.2026 10:00.",
    "fault_turned_time": "Koniec nie jest późniejszy niż początek: {value}.",
    "fault_turned_time_cure": "Popraw „od” albo „do”.",
    "fault_wrong_language": "Nieznany język: {value}.",
    "fault_wrong_language_cure": "Wpisz pl, en, uk albo de lub zostaw puste.",
    "fault_passed": "Ta pora już minęła albo jest zbyt odległa.",
    "fault_passed_cure": "Wpisz inną albo zostaw „od” i „do” puste.",
    "fault_closed": "O tej porze nikt nie dzwoni.", "fault_closed_cure": "Zostaw „od” i „do” puste.",
  ]

  static let listsEnglish = [
    "list_open": "Upload a list", "list_title": "List of people to call back",
    "list_lead":
      "Upload a CSV file of people who wait for a call. First you see a preview and what should be put right; requests are made only once you confirm.",
    "list_file": "CSV file",
    "list_limit": "At most {kb} KB and {most} rows; commas or semicolons, as a spreadsheet saves it.",
    "list_check": "Check the list", "list_sample": "Download a sample file (CSV)",
    "list_sample_file": "sample-list.csv", "list_sample_name": "Ann Example",
    "list_sample_topic": "A question about the offer",
    "list_form": "What the file should have",
    "list_form_how":
      "The first row names the columns, in any order. The phone number is enough, the others may be empty.",
    "list_consent":
      "A list is no consent: plain rules choose the time until the customer agrees to prediction themselves.",
    "column_phone": "phone", "column_phone_how": "For example 601 234 567 or +49 30 901820.",
    "column_name": "name", "column_name_how": "By name and number we recognise a customer whom you know already.",
    "column_topic": "topic", "column_topic_how": "What the call is to be about.", "column_from": "from",
    "column_from_how":
      "The earliest, for example 2026-11-24 10:00. Without a time we call when they are likely to pick up.",
    "column_to": "to", "column_to_how": "The latest, for example 2026-11-24 12:00.", "column_language": "language",
    "column_language_how": "pl, en, uk or de; empty means the firm's language.",

    "list_preview": "Preview of the list", "list_nothing_yet": "Nothing has changed yet.",
    "list_guessed":
      "The file is not in UTF-8, so it was read as Windows-1250. Check the accented letters in the first rows.",
    "list_rows": "Rows", "list_refused": "Refused", "list_new": "New requests",
    "list_joins": "Will join open requests", "list_known": "Taken before from this list",
    "list_again": "Over within the last day", "list_new_one": "new request",
    "list_joins_one": "will join an open request", "list_known_one": "taken before from this list",
    "list_again_one": "over within the last day",
    "list_take": "Take the good rows",
    "list_take_again": "Call those again, too, whose request from a list was over within the last day ({n})",
    "list_repair": "Download the repair list (CSV)", "list_repair_file": "repair-list.csv",
    "list_other": "Choose another file",
    "list_all_known": "This list was taken already. Loading it again adds nothing.",
    "list_none": "There is nothing to take. Mend the refused rows and upload the file again.",
    "list_first": "First rows", "list_who": "Who", "list_when": "When", "list_becomes": "What happens",
    "list_any_time": "when they are likely to pick up", "list_from": "from: {time}", "list_to": "until: {time}",
    "list_refused_title": "Refused rows", "list_line": "Row", "list_value": "Value",
    "list_more": "There are {n} more remarks; all of them are in the repair list.",
    "list_audit": "State of the numbers in the list", "list_audit_good": "The numbers in the list look right.",
    "list_lines": "Rows: {lines}", "list_count": "How many rows",

    "list_done": "The list was taken. New requests: {taken}, joined to open ones: {joined}.",
    "list_done_nothing": "Nothing new: there was nothing left to take of this list.",
    "list_left": "Left out: taken before {known}, over within the last day {again}, refused {refused}.",
    "list_queue": "See the queue",

    "list_no_file": "Choose a CSV file with the list. None was chosen, or it was empty.",
    "list_too_large":
      "The file is too large: we take at most {kb} KB. Split it, or load it in the terminal: odzew callbacks import FILE.",
    "list_too_many":
      "Too many rows: {n}, and we take at most {most}. Split the file, or load it in the terminal: odzew callbacks import FILE.",
    "list_workbook":
      "This is a workbook, not CSV. In the spreadsheet choose “Save as”, format CSV UTF-8, and upload the saved file.",
    "list_no_text": "This is no text file. Save the sheet as CSV UTF-8 and upload it again.",
    "list_quotes":
      "Row {line}: the quotes do not fit. Put the whole field in quotes, and double a quote inside it.",

    "fault_empty": "There is nobody on the list.",
    "fault_empty_cure": "Name the columns in the first row, and write people below, each in a row of their own.",
    "fault_no_phone_column": "The column with the number is missing.",
    "fault_no_phone_column_cure": "Call it “phone” in the first row.",
    "fault_unknown_column": "Unknown column: {value}.",
    "fault_unknown_column_cure": "Remove it, or call it phone, name, topic, from, to or language.",
    "fault_doubled_column": "The column {value} is there twice.", "fault_doubled_column_cure": "Leave one of them.",
    "fault_cells": "Fields are not as many as columns: {value}.",
    "fault_cells_cure": "Put a field with a comma or semicolon inside in quotes; set off an empty one, too.",
    "fault_missing_phone": "No number.", "fault_missing_phone_cure": "Write the number, or remove the row.",
    "fault_wrong_phone": "This is no phone number: {value}.",
    "fault_wrong_phone_cure": "Write nine digits, or the number with its country, for example +48 601 234 567.",
    "fault_wrong_time": "We do not understand this time: {value}.",
    "fault_wrong_time_cure": "Write for example 2026-11-24 10:00.",
    "fault_turned_time": "The end does not come after the beginning: {value}.",
    "fault_turned_time_cure": "Mend “from” or “to”.",
    "fault_wrong_language": "Unknown language: {value}.",
    "fault_wrong_language_cure": "Write pl, en, uk or de, or leave it empty.",
    "fault_passed": "This time is over or too far ahead.",
    "fault_passed_cure": "Write another, or leave “from” and “to” empty.",
    "fault_closed": "Nobody calls at that time.", "fault_closed_cure": "Leave “from” and “to” empty.",
  ]
}
