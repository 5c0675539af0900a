/// What the pages of rules, results, forecasts and numbers say.
extension TeamCallTexts {
  static let rules: [String: Wording] = [
    "bad_phone": Wording(
      "To nie wygląda na numer telefonu. Przykład: 601 234 567.",
      "That does not look like a telephone number. Example: 601 234 567."),
    "bad_line": Wording(
      "Linia to nazwa z centrali, na przykład PJSIP/101, albo numer.",
      "A line is a name of the exchange, such as PJSIP/101, or a number."),
    "bad_time": Wording("Podaj dzień i godzinę.", "Give a day and a time."),
    "bad_reason": Wording("Wybierz powód.", "Choose a reason."),
    "bad_note": Wording("Napisz coś, najwyżej 2000 znaków.", "Write something, 2000 characters at most."),
    "no_such_callback": Wording("Nie ma już takiego zgłoszenia.", "That request is not there any more."),
    "no_such_call": Wording("Nie ma już takiej rozmowy.", "That call is not there any more."),
    "closed": Wording("To zgłoszenie jest już zakończone.", "This request is over."),
    "bad_window": Wording(
      "Tej pory nie da się wybrać: już minęła albo jest zbyt odległa.",
      "This time cannot be chosen: it has passed or is too far ahead."),
    "outside_hours": Wording("O tej porze nie dzwonimy.", "We make no calls then."),
    "outside_next": Wording("Najbliżej: {time}.", "The next time: {time}."),
    "key_used": Wording("To zgłoszenie jest już zapisane.", "This request is noted already."),
    "busy": Wording(
      "Ta rozmowa już trwa albo Twoja linia jest zajęta.", "This call is under way, or your line is busy."),
    "no_line": Wording("Podaj swoją linię i zaznacz gotowość.", "Name your line and say that you are ready."),
    "limit": Wording("Centrala nie przyjmuje teraz więcej połączeń.", "The exchange takes no more calls now."),
    "limit_next": Wording("Spróbuj o {time}.", "Try again at {time}."),
    "pause_holds": Wording(
      "Wybieranie jest wstrzymane do {time}: zbyt wiele połączeń się nie udało.",
      "Dialling pauses until {time}: too many calls failed."),
    "held": Wording(
      "Najpierw trzeba zdecydować, czy dzwonić ponownie.", "Somebody must decide first whether to call again."),
    "call_open": Wording("Poprzednia rozmowa jeszcze trwa.", "The last call is not over."),
    "exchange": Wording("Centrala nie przyjęła połączenia: {why}", "The exchange did not take the call: {why}"),
    "settings_title": Wording("Zasady oddzwaniania", "Rules of calling back"),
    "saved": Wording("Zapisane.", "Saved."),
    "settings_firm": Wording(
      "Z ustawień firmy: dzwonimy {window}, prób najwyżej {attempts}, pierwszy telefon w {deadline} godz. roboczych.",
      "From the firm's settings: calls {window}, tries at most {attempts}, the first call within {deadline} working hours."
    ),
    "dialling": Wording("Wybieranie", "Dialling"),
    "automatic": Wording(
      "Dzwoń automatycznie za osoby, które włączyły gotowość", "Call by itself for people who are ready"),
    "first_agent": Wording(
      "Najpierw telefon osoby z zespołu, potem klienta", "Ring the person of the team first, then the customer"),
    "first_customer": Wording("Najpierw telefon klienta", "Ring the customer first"),
    "rule_ring": Wording("Jak długo dzwonić", "How long it rings"),
    "rule_gap": Wording("Odstęp między próbami", "Between tries"),
    "rule_window": Wording("Podawana klientowi pora trwa", "The time told to customers lasts"),
    "rule_sureness": Wording("Raczej szybko (0) czy raczej pewnie (100)", "Rather soon (0) or rather surely (100)"),
    "unit_seconds": Wording("sekund", "seconds"),
    "unit_minutes": Wording("minut", "minutes"),
    "pilot": Wording("Pilotaż", "Pilot"),
    "pilot_on": Wording("Pilotaż trwa", "The pilot runs"),
    "rule_share": Wording("Udział numerów", "Share of numbers"),
    "rule_a_day": Wording("Najwyżej zgłoszeń dziennie", "Requests a day at most"),
    "no_limit": Wording("bez limitu", "no limit"),
    "pilot_hint": Wording(
      "Połowę z nich obsługuje program, połowę zwykłe zasady; ten sam numer trafia zawsze na tę samą stronę. Bez zaznaczonych zespołów bierze udział każdy.",
      "Half of them are served by the program, half by plain rules; a number is always on the same side. With no team ticked everybody takes part."
    ),
    "not_saved": LostAnswer.saveAgain,
    "between": Wording("{name}: od {least} do {most}.", "{name}: from {least} to {most}."),
  ]

  static let figures: [String: Wording] = [
    "figures_title": Wording("Wyniki oddzwonień", "Results of calling back"),
    "period": Wording("Okres", "Period"),
    "last_days": Wording("{n} dni", "{n} days"),
    "figures_empty": Wording(
      "W tym czasie nie było jeszcze zgłoszeń. Wyniki pojawią się po pierwszych rozmowach.",
      "There were no requests in this time. Results appear after the first calls."),
    "before": Wording("wcześniej", "before"),
    "up": Wording("lepiej", "better"),
    "down": Wording("gorzej", "worse"),
    "first": Wording("Odebrane za pierwszym razem", "Picked up at the first try"),
    "first_how": Wording(
      "rozmowy po jednej próbie / zgłoszenia, do których dzwoniono", "talks after one try / requests that were called"),
    "three": Wording("Dodzwoniono się w trzech próbach", "Reached within three tries"),
    "three_how": Wording(
      "rozmowy po najwyżej trzech próbach / zakończone zgłoszenia",
      "talks after at most three tries / requests that are over"),
    "window": Wording("Dotrzymane pory", "Times kept"),
    "window_how": Wording(
      "telefony w podanym czasie (± 5 min) / podane pory", "calls in the time that was told (± 5 min) / times told"),
    "lost": Wording("Utracone", "Lost"),
    "lost_how": Wording("bez rozmowy / zakończone zgłoszenia", "without a talk / requests that are over"),
    "each": Wording("Próby na zgłoszenie", "Tries for a request"),
    "each_how": Wording("próby / zgłoszenia z próbą", "tries / requests with a try"),
    "wait": Wording("Czekanie (mediana)", "Wait (median)"),
    "wait_how": Wording(
      "od prośby do rozmowy, połowa czekała krócej", "from the request to the talk, half waited less"),
    "weeks": Wording("Tydzień po tygodniu", "Week by week"),
    "weeks_picture": Wording("Odebrane w kolejnych tygodniach", "Picked up week by week"),
    "at_first": Wording("za pierwszym razem", "at the first try"),
    "in_three": Wording("w trzech próbach", "within three tries"),
    "as_table": Wording("Te same liczby w tabeli", "The same numbers in a table"),
    "week_from": Wording("Tydzień od", "Week from"),
    "hours_title": Wording("Kiedy odbierają", "When they pick up"),
    "hours_hint": Wording(
      "Im ciemniej, tym częściej; puste pola – nikt wtedy nie dzwonił. Ostatnie 90 dni.",
      "The darker, the more often; empty where nobody was called. The last 90 days."),
    "hours_picture": Wording("Jak często odbierają: dni i godziny", "How often they pick up: days and hours"),
    "share_of": Wording("{n} z {of}", "{n} of {of}"),
    "pilot_early": Wording(
      "Za wcześnie na wniosek: każdej stronie brakuje jeszcze {n} zgłoszeń.",
      "Too early to tell: each side wants {n} more requests."),
    "pilot_better": Wording(
      "Program dodzwania się za pierwszym razem częściej niż zwykłe zasady.",
      "The program gets through at the first try more often than plain rules."),
    "pilot_worse": Wording(
      "Program dodzwania się za pierwszym razem rzadziej niż zwykłe zasady.",
      "The program gets through at the first try less often than plain rules."),
    "pilot_same": Wording("Nie widać różnicy, o którą warto by było zabiegać.", "No difference worth striving for."),
    "pilot_difference": Wording(
      "Różnica {points} p.p. (95%: od {low} do {high})", "Difference {points} points (95%: from {low} to {high})"),
    "pilot_side": Wording("{share} za pierwszym razem ({n} z {of})", "{share} at the first try ({n} of {of})"),
    "pilot_engine": Wording("Program", "Program"),
    "pilot_control": Wording("Grupa porównawcza", "Control group"),
    "pilot_picture": Wording("Różnica {points} punktu procentowego", "Difference of {points} percentage points"),
    "pilot_zero": Wording("bez różnicy", "no difference"),
    "pilot_none": Wording(
      "Pilotaż nie trwa. Po włączeniu część numerów obsłuży program, druga część zwykłe zasady, a tu pojawi się porównanie.",
      "No pilot runs. Once it does, the program serves some of the numbers, plain rules the others, and the comparison appears here."
    ),
    "to_settings": Wording("Włącz w zasadach", "Start one in the rules"),
    "basis_title": Wording("Co wybiera porę", "What chooses the time"),
    "basis_now": Wording("Teraz", "Now"),
    "availability": Wording("Dostępność modelu", "Availability of the model"),
    "available": Wording("{share}% z ostatnich 30 dni; cel 99,5%", "{share}% of the last 30 days; the goal is 99.5%"),
    "never_available": Wording("model jeszcze nie działał", "the model has not worked yet"),
    "overruled": Wording("Decyzje zespołu wbrew planowi", "Decisions of the team against the plan"),
    "to_models": Wording("Porównanie modeli i źródeł danych", "Models and sources of data compared"),
    "models_title": Wording("Jak dobra jest prognoza", "How good the forecast is"),
    "models_lead": Wording(
      "Kilka modeli uczy się na wcześniejszych tygodniach i jest porównywanych na późniejszych, których nie widziały. Porę wybiera ich połączenie.",
      "Several models learn from earlier weeks and are compared on later ones that they have not seen. Their blend chooses the time."
    ),
    "models_none": Wording(
      "Model jeszcze się nie uczył. Pierwsza nauka rusza przy starcie programu i trwa od sekund do minut.",
      "The model has not learnt yet. The first learning begins with the program and takes seconds to minutes."),
    "models_few": Wording(
      "Za mało połączeń, aby czegoś się nauczyć: {n}, a potrzeba {least}. Liczą się połączenia z ostatnich 12 miesięcy z klientami, którzy zgodzili się na przewidywanie. Do tego czasu porę wyznaczają zwykłe zasady.",
      "Too few calls to learn from: {n}, and it takes {least}. Calls of the last 12 months count, with customers who agreed to prediction. Until then plain rules set the time."
    ),
    "models_since": Wording("Porównane na {n} przykładach od {day}.", "Compared on {n} examples since {day}."),
    "model": Wording("Model", "Model"),
    "loss": Wording("Strata", "Loss"),
    "brier": Wording("Błąd Briera", "Brier score"),
    "auc": Wording("AUC", "AUC"),
    "calibration": Wording("Błąd kalibracji", "Calibration error"),
    "weight": Wording("Udział", "Weight"),
    "models_how": Wording(
      "Strata (log loss) i błąd Briera: im mniej, tym lepiej. AUC: jak często odebrane połączenie dostało wyższą szansę niż nieodebrane; 0,5 to przypadek. Błąd kalibracji: o ile zapowiadane szanse rozmijają się z wynikami. Udział: ile model waży w połączeniu.",
      "Loss (log loss) and Brier score: less is better. AUC: how often a call that was answered had a higher chance than one that was not; 0.5 is luck. Calibration error: how far announced chances are from what came. Weight: what a model counts in the blend."
    ),
    "model_usual": Wording("Zwyczaje ogólne (tablice)", "General habits (tables)"),
    "model_logistic": Wording("Regresja logistyczna", "Logistic regression"),
    "model_boosting": Wording("Wzmacniane drzewa", "Boosted trees"),
    "model_forest": Wording("Las losowy", "Random forest"),
    "model_net": Wording("Mała sieć neuronowa", "Small neural net"),
    "model_blend": Wording("Połączenie", "Blend"),
    "left_out": Wording("pominięty", "left out"),
    "evidence_title": Wording("Ile warte są źródła danych", "What sources of data are worth"),
    "evidence_lead": Wording(
      "O ile gorsza byłaby prognoza późniejszych tygodni bez każdego źródła. Bez tych blisko zera można się obyć.",
      "How much worse the forecast of later weeks would be without each source. Those close to zero can be done without."
    ),
    "evidence": Wording("Źródło", "Source"),
    "loss_more": Wording("Strata większa o", "Loss rises by"),
    "auc_less": Wording("AUC mniejsze o", "AUC falls by"),
    "evidence_clock": Wording("Godzina i dzień tygodnia", "Hour and weekday"),
    "evidence_calendar": Wording("Święta i pora roku", "Holidays and season"),
    "evidence_request": Wording("Świeżość i czas prośby", "Freshness and time of the request"),
    "evidence_window": Wording("Pora wskazana przez klienta", "Time named by the customer"),
    "evidence_tries": Wording("Wcześniejsze próby", "Earlier tries"),
    "evidence_history": Wording("Historia połączeń klienta", "The customer's calls"),
    "evidence_visits": Wording("Wizyty na stronie", "Visits to the site"),
    "evidence_opens": Wording("Otwarte wiadomości", "Letters opened"),
    "evidence_industry": Wording("Branża", "Industry"),
    "evidence_role": Wording("Stanowisko", "Role"),
    "evidence_region": Wording("Region", "Region"),
    "evidence_record": Wording("Rodzaj i wiek numeru", "Kind and age of the number"),
  ]

  static let numbers: [String: Wording] = [
    "audit_title": Wording("Stan numerów", "State of the numbers"),
    "audit_list": Wording("Pobierz listę do poprawy (CSV)", "Download the repair list (CSV)"),
    "audit_file": Wording("numery-do-poprawy.csv", "numbers-to-repair.csv"),
    "audit_counts": Wording(
      "Sprawdzonych klientów: {people}, można dzwonić do {callable}. Lista do poprawy zawiera identyfikatory i numery, bez nazwisk.",
      "Customers checked: {people}; can be called: {callable}. The repair list has identities and numbers, no names."),
    "audit_good": Wording(
      "Wszystko w porządku: żadnych złych, podwójnych ani brakujących numerów.",
      "All in order: no wrong, doubled or missing numbers."),
    "audit_what": Wording("Co", "What"),
    "audit_count": Wording("Ilu klientów", "Customers"),
    "audit_cure": Wording("Co zrobić", "What to do"),
    "missing_number": Wording("Brak numeru", "No number"),
    "missing_number_cure": Wording(
      "Poproś o numer przy najbliższym kontakcie.", "Ask for the number at the next contact."),
    "wrong_number": Wording("To nie jest numer telefonu", "Not a telephone number"),
    "wrong_number_cure": Wording(
      "Popraw zapis; lista podpowiada, co mogło się w nim kryć.",
      "Correct it; the list suggests what may have been meant."),
    "unassigned_number": Wording("Takich numerów się nie przydziela", "No such numbers are given out"),
    "unassigned_number_cure": Wording(
      "Sprawdź, czy cyfry się nie przestawiły.", "Check whether digits changed places."),
    "doubled_number": Wording("Ten sam numer u kilku klientów", "One number of several customers"),
    "doubled_number_cure": Wording(
      "Sprawdź, czy to jedna osoba; jeśli tak, połącz wpisy.",
      "Check whether it is one person; if so, merge the entries."),
    "dead_number": Wording("Numer nieczynny albo cudzy", "Dead, or somebody else's"),
    "dead_number_cure": Wording(
      "Zapytaj klienta o aktualny numer, na przykład w e-mailu.", "Ask for the present number, by e-mail for instance."),
    "stale_number": Wording("Od dawna nikt nie odbiera", "Nobody has answered for long"),
    "stale_number_cure": Wording(
      "Potwierdź numer innym kanałem, zanim znów zadzwonicie.",
      "Confirm the number by other means before you call again."),
    "missing_region": Wording("Brak regionu", "No region"),
    "missing_region_cure": Wording(
      "Uzupełnij województwo: od niego zależą dni wolne i zwyczaje.", "Add it: days off and habits depend on it."),
    "wrong_time_zone": Wording("Nieznana strefa czasowa", "Unknown time zone"),
    "wrong_time_zone_cure": Wording("Wpisz nazwę taką jak Europe/Warsaw.", "Write a name such as Europe/Warsaw."),
    "missing_consent": Wording("Brak zgody na przewidywanie", "No consent to prediction"),
    "missing_consent_cure": Wording(
      "Bez zgody porę wyznaczają zwykłe zasady. Można o nią zapytać.",
      "Without it plain rules set the time. They may be asked."),
    "unknown_customer": Wording("Połączenie z kimś spoza listy", "A call with somebody who is not on the list"),
    "unknown_customer_cure": Wording("Dodaj klienta albo usuń wiersz.", "Add the customer, or remove the row."),
    "doubled_call": Wording("To samo połączenie dwa razy", "The same call twice"),
    "doubled_call_cure": Wording("Usuń powtórzony wiersz.", "Remove the row that repeats it."),
    "call_in_future": Wording("Połączenie w przyszłości", "A call in the future"),
    "call_in_future_cure": Wording("Popraw datę w pliku.", "Correct the date in the file."),
  ]
}
