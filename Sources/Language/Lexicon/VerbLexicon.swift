/// Everyday verbs with their near relatives, both aspects, and the nouns made from them.
enum VerbLexicon {
  static let groups = """
    adaptować, adaptacja, przyzwyczaić, oswoić, adaptacyjny
    anulować, unieważnić, skasować, anulowanie
    badać, zbadać, przebadać, badanie, obejrzeć, sprawdzić
    biegać, biegać po, bieganie, bieg
    blokować, zablokować, blokada, zastrzec, zastrzeżenie
    brakować, zabraknąć, brak, nie ma, brakujący, niekompletny
    budować, zbudować, budowa, wybudować, stawiać, postawić
    chronić, ochrona, zabezpieczać, zabezpieczyć, bezpieczeństwo
    ćwiczyć, trenować, trening, ćwiczenie, potrenować, poćwiczyć
    decydować, zdecydować, decyzja, postanowić, zadecydować
    działać, funkcjonować, chodzić, pracować, działanie
    dobierać, dobrać, dobór, dopasować, dopasowanie, wybrać, polecić
    dokupić, dobrać, dodać, dołożyć, rozszerzyć, dodatek, dokupienie
    dołączyć, dołączać, przyłączyć, wejść do, zapisać się, wstąpić
    dostarczyć, dostarczać, dostawa, przywieźć, dowieźć, zawieźć, przekazać
    dotyczyć, obowiązywać, obejmować, dotyczy
    drukować, wydrukować, wydruk, druk
    dzielić, podzielić, rozdzielić, podział
    gotować, ugotować, przygotować, gotowanie
    gubić, zgubić, zguba, utracić, stracić, zagubić, zagubiony, nie mogę znaleźć, zapodziać, zgubiony
    nie mogę znaleźć, zgubiłem, zgubiłam, zapodziałem, zginęła mi, przepadła, nie mam już > zgubić, zgubiony, duplikat, nowa karta, utracić
    instalować, zainstalować, instalacja, montować, montaż, podłączyć, założyć, zamontować
    istnieć, możliwość, opcja, możliwy
    jechać, jeździć, jazda, podróż, dojazd, przejazd, przejechać
    karmić, nakarmić, jedzenie, karma, pokarm, żywić, karmienie
    kleić, przykleić, skleić, odkleić, sklejać, klej
    kłaść, położyć, ułożyć, układanie
    kontaktować, kontakt, skontaktować, zadzwonić, napisać, dzwonić, odezwać
    korzystać, skorzystać, używać, użyć, użytkować, wykorzystać, używanie
    kręcić, skręcić, dokręcić, zakręcić, przykręcić
    leczyć, wyleczyć, leczenie, kurować, terapia, kuracja, terapeutyczny
    latać, lecieć, lot, samolot, wylot, podróż
    liczyć, policzyć, naliczyć, obliczyć, wyliczyć, naliczać, doliczyć
    likwidować, zlikwidować, likwidacja, zamknąć
    łączyć, połączyć, sumować, kumulować, łączenie, razem
    malować, pomalować, malowanie, lakierować, pomalowany
    meldować, zameldować, meldunek, zarejestrować
    mieszkać, zamieszkać, mieszkanie, zamieszkały
    mieścić, zmieścić, wejść, pomieścić, wchodzi, zmieszczę
    mierzyć, zmierzyć, pomiar, przymierzyć, wymierzyć, mierzenie
    myć, umyć, wymyć, mycie, czyścić, wyczyścić, czyszczenie, wyczyszczenie
    namawiać, polecić, polecać, rekomendować, poleca
    naliczać, naliczyć, pobierać, pobrać, opłata
    nosić, nieść, przynieść, zanieść, noszenie
    notować, zapisać, zanotować, spisać
    obcinać, obciąć, ściąć, przyciąć, skrócić, ciąć, docinać, dociąć, pociąć, przycinać
    obiecać, zapewnić, gwarantować, zapewniać
    obserwować, obserwacja, pilnować, monitorować, zostawić na noc
    obsługiwać, obsługa, obsłużyć, zajmować się
    oceniać, ocenić, ocena, opinia, wycenić
    oczyścić, oczyszczać, czyścić, czysty, oczyszczanie
    odbierać, odebrać, odbiór, przejąć, podjąć
    odbywać, odbyć, mieć miejsce, organizować
    odnawiać, odnowić, renowacja, odświeżyć, regeneracja, regenerować, zregenerować, renowować
    odliczać, odliczyć, odjąć, potrącić, odpisać, zaliczyć na poczet
    odpowiadać, odpowiedź, odpisać, odpowiedzieć
    odrabiać, odrobić, nadrobić, odrobienie, zaległa lekcja
    odraczać, odroczyć, odroczony, późniejsza płatność, zapłacić później, za 30 dni, odroczony termin
    odwieźć, zawieźć, podwieźć, podrzucić, transport, przewieźć
    odzyskać, odzyskiwać, przywrócić, odzyskanie, odzysk
    ogrzewać, ogrzewanie, grzać, ciepło
    opiekować, opieka, zaopiekować, zajmować, opiekun
    opłacać się, warto, korzystny, opłacalny, oszczędzić, sens
    opóźniać, opóźnienie, spóźnić, zwłoka, opóźniony
    organizować, zorganizować, urządzać, urządzić, organizacja, robić imprezę
    ostrzyć, naostrzyć, ostrzenie, tępy
    otwierać, otworzyć, otwarcie, otwarty
    pakować, zapakować, spakować, opakowanie, pakowanie
    pasować, odpowiadać, dopasować, kompatybilny, pasuje, zgodny
    pilnować, dopilnować, strzec, pilnowanie, nadzór, nadzorować
    płukać, wypłukać, płukanie
    pobierać, pobrać, ściągnąć, pobranie
    podać, podawać, wskazać, napisać, podanie
    podnosić, podnieść, dźwigać, dźwignąć, ciężar, ciężary
    podpisać, podpisywać, zawrzeć, umowa, podpis, zawarcie
    pokazywać, pokazać, prezentować, okazać, zademonstrować
    pokryć, pokrywać, zwrócić koszt, finansować
    polerować, polerowanie, wypolerować, nabłyszczyć
    pomagać, pomóc, pomoc, wesprzeć, wspierać
    porównać, porównanie, lepszy, różnić, różnica, czym się różni, co lepsze
    poprawiać, poprawić, poprawka, skorygować
    posiadać, mieć, dysponować
    potwierdzać, potwierdzić, potwierdzenie, zatwierdzić
    powtórzyć, powtarzać, ponownie, jeszcze raz, kolejny
    pożyczyć, wypożyczyć, użyczyć, wynająć, pożyczka, wypożyczenie
    pracować, praca, działać, robić
    prać, wyprać, pranie, upierz, prasować
    próbować, spróbować, próba, wypróbować
    prowadzić, poprowadzić, kierować, jechać, prowadzenie auta, za kierownicą, prowadzić samochód
    przechowywać, przechować, przechowanie, trzymać, magazynować
    przedłużyć, przedłużać, przedłużenie, wydłużyć, odnowić, prolongata
    przekazać, przekazywać, oddać, wręczyć
    przekraczać, przekroczyć, ponad, powyżej, limit
    przepisać, przenieść, przepisanie, cesja
    przerabiać, przerobić, przeróbka, zmodyfikować, modyfikacja
    przestać, zaprzestać, rezygnować, odstawić, koniec
    przesyłać, przesłać, wysłać, transmitować
    przygryźć, gryźć, ugryźć, ugryzienie
    przyjmować, przyjąć, akceptować, honorować, przyjęcie
    przysługiwać, należeć się, prawo do, należy się, przysługuje, dostanę
    przyznać, przyznawać, udzielić, udzielać
    pytać, zapytać, pytanie, dopytać
    radzić, poradzić, porada, doradzić, rada, zalecać, zalecenia, polecać
    regulować, wyregulować, regulacja, ustawić
    rejestrować, zarejestrować, rejestracja, zapisać
    rozliczyć, rozliczać, rozliczenie, rozrachunek, zapłacić
    rozpocząć, zacząć, start, rozpoczęcie, startować
    rozszerzyć, powiększyć, rozbudować, zwiększyć
    rozwiązać, wypowiedzieć, zakończyć, zerwać
    rozumieć, zrozumieć, wyjaśnić, wytłumaczyć, wyjaśnienie, wytłumaczenie
    ruszać, ruszyć, poruszać, wyruszyć
    schnąć, wyschnąć, suszyć, wysuszyć, suchy, suszenie
    sfinansować, finansowanie, dofinansować, kredyt, dofinansowanie
    siedzieć, usiąść, miejsce siedzące, siadać, krzesło, posiedzieć
    składać, złożyć, złożenie, wypełnić
    spać, przespać, nocować, nocleg, spanie, przenocować
    sprzątać, posprzątać, sprzątanie, porządek
    stosować, zastosować, używać
    studiować, studia, student, uczelnia
    szkolić, szkolenie, przeszkolić, kurs, przeszkolenie
    szukać, poszukiwać, znaleźć, poszukuję
    szyć, uszyć, szycie, krawiec, zszyć
    testować, test, przetestować, próba
    tracić, stracić, utrata, utracić, przepaść
    trwać, czas trwania, zająć, zajmować, potrwać, długość
    trzymać, utrzymać, wytrzymać, przechowywać
    tworzyć, stworzyć, zrobić, wykonać, opracować, projekt, zaprojektować
    ubezpieczyć, ubezpieczać, ubezpieczenie, polisa
    układać, ułożyć, ustalić, rozpisać, opracować, zaplanować, ułożenie
    umrzeć, śmierć, zmarły, pogrzeb, umiera
    upoważnić, upoważniać, upoważnienie, zgoda
    uszkodzić, uszkodzenie, zniszczyć, zepsuć, popsuć, uszkadzać
    usuwać, usunąć, zlikwidować, usunięcie, pozbyć
    uważać, ostrzegać, uwaga, ryzyko, niebezpieczny, groźny
    uzgodnić, ustalić, umówić, dogadać
    wchodzić, wejść, wejście, wstęp, dostać się do środka
    widzieć, zobaczyć, obejrzeć, ujrzeć, popatrzeć
    wpłacić, wpłata, zapłacić, przelać, wpłacać
    wprowadzać, wprowadzić, wprowadzenie, dodać
    wracać, wrócić, powrót, zwrot
    wskazać, wskazywać, zalecić, zalecenie
    wspierać, wspomóc, pomoc
    wybielać, wybielić, rozjaśnić
    wydać, wydawać, wydanie, wręczyć
    wygrać, wygrana, konkurs, nagroda, losowanie
    wyjaśniać, wyjaśnić, tłumaczyć, objaśnić
    wykupić, wykup, odkupić, nabyć na własność
    wymagać, wymagany, potrzebny, konieczny, niezbędny, trzeba, wymóg, muszę mieć, potrzeba
    wynająć, wynajmować, wynajem, najem, dzierżawa
    wypełnić, wypełniać, uzupełnić, formularz, ankieta, wniosek
    wypłacić, wypłata, wypłacać, przelew
    wypowiedzieć, wypowiedzenie, zrezygnować, rezygnacja, rozwiązać
    wyrzucić, wyrzucać, utylizować, śmieci, odpady, pozbyć się
    wysyłać, wysłać, wysyłka, nadać, ekspediować
    wyważyć, wyważanie, wyważenie, wyważyć koła
    zabierać, zabrać, wziąć, odebrać
    zajmować, zająć, zajęty, obłożony
    zakładać, założyć, montować, włożyć, nałożyć, ubrać
    zalecać, zalecenia, wskazówki, porady, instrukcja, rekomendacja, co robić po, co po
    zapewniać, zapewnić, oferować
    zapisać, zapisywać, zapis, wpisać, rejestracja, wpisywać
    zarabiać, zarobki, pensja, wynagrodzenie
    zarządzać, zarządzanie, kierować
    zatrudniać, zatrudnienie, zatrudnić, praca
    zawierać, zawarty, obejmuje, wliczony, skład
    zbierać, zebrać, kolekcjonować, zbiórka
    zdjąć, zdejmować, ściągnąć, usunąć
    zgadzać, zgoda, zgodzić, wyrazić zgodę, akceptacja
    zgłaszać, zgłosić, zgłoszenie, powiadomić
    złamać, złamanie, łamać, pęknąć
    zmniejszyć, obniżyć, redukować, skrócić
    znać, znajomość, wiedzieć
    zostać, zostawić, pozostać, pozostawić, zostawiać
    zwalniać, zwolnić, zwolnienie, wolny
    żyć, życie, przeżyć
    """
}
