/// Visits and the firm as a place: booking, coming, waiting, who works there, what is allowed.
enum VisitLexicon {
  static let groups = """
    # booking
    wizyta, termin, spotkanie, konsultacja, rezerwacja, umówiona wizyta
    umówić, zapisać, rezerwacja, rezerwować, zarezerwować, zapisy, umawiać, zabukować, bukować, zapisywać, zaklepać, zapis, umówienie
    przyjść, pójść, dostać się, wybrać się, iść do > przyjmować, przyjąć
    przełożyć, przesunąć, zmienić termin, inny termin, zmiana terminu, przenieść wizytę, przekładać, przepisać termin, inny dzień
    odwołać, anulować, zrezygnować, rezygnacja, odwołanie, odmówić wizytę, wycofać, skasować, anulacja, anulowanie, nie przyjść, nie przyjadę, nie przyjdę, nie dam rady, rezygnować, nie mogę przyjść, wypisać
    nie przyjść, nie pojawić, nie stawić, opuścić, nieobecność, przepadać, przepaść, nie będzie mnie, zapomnieć, zapomniałem o wizycie, nie dotrzeć > odwołać, nieobecność, odwołanie
    przepaść, przepadać, stracić, strata, przepadnie, tracić
    lista rezerwowa, lista oczekujących, jak się coś zwolni, zwolni termin, zwolnić termin, ktoś zrezygnuje, wcześniejszy termin, szybszy termin, na listę, wolne miejsce, w kolejce, zwolni miejsce
    przypomnienie, przypominać, przypomnieć, powiadomienie, sms, wiadomość, dać znać, powiadomić, informować, dostanę smsa
    potwierdzić, potwierdzenie, potwierdzać
    spóźnić, spóźnienie, opóźnienie, spóźniać, po czasie, nie zdążę, później przyjdę, korek, korki, utknąć, poślizg, obsuwa, nie zdążyć
    opóźnienie, poślizg, obsuwa, po czasie, długo czekać, spóźniać
    wcześniej, przed czasem, wcześniejszy, przyjść wcześniej
    pierwsza wizyta, pierwszy raz, pierwsze spotkanie, nowy pacjent, nowy klient, jeszcze nie byłem, nigdy nie byłem, nigdy nie byłam
    przygotować, przygotowanie, przygotowywać, jak się szykować, co przed, co trzeba zrobić przed, szykować
    zabrać, wziąć ze sobą, mieć ze sobą, przynieść, co wziąć, co zabrać, co mieć, co potrzeba, niezbędne, wymagane dokumenty
    dokument, dokumenty, papiery, dowód osobisty, dowód tożsamości, legitymacja, dowód, papier, dokumentacja, kwit
    ubrać, ubranie, strój, odzież, ciuchy, ubierać, co założyć, przebrać, wygodny strój, w co się ubrać
    skierowanie, skierować, zlecenie, wypisać skierowanie
    kwalifikacja, wymagania, warunek, warunki, wymóg, przeciwwskazania
    kalendarz, grafik, harmonogram, plan zajęć, rozkład, plan
    # place
    parking, parkować, zaparkować, miejsce parkingowe, postój, zostawić auto, zostawić samochód, stanąć autem, postawić auto, postawić samochód, gdzie stanąć, miejsca postojowe, garaż
    autem, samochodem, auto, samochód, fura, wóz > parking, zaparkować
    stanąć, postawić, zostawić > parking, zaparkować, zostawić samochód
    auto, samochód, pojazd, wóz, fura, autko, osobówka
    dojazd, dojechać, dotrzeć, trafić, jak do was trafić, droga do, gdzie jesteście, lokalizacja, adres, gdzie się mieścicie, położenie, zajechać
    adres, lokalizacja, ulica, siedziba, gdzie się znajdujecie, gdzie jesteście, gdzie macie, mieścić
    autobus, tramwaj, komunikacja miejska, komunikacja, mpk, przystanek, metro, pociąg, dworzec, stacja, kolej, transport publiczny, linia
    pociąg, dworzec, stacja, kolej, pkp, peron
    wózek, wózek inwalidzki, niepełnosprawny, niepełnosprawność, inwalida, poruszać się na wózku, podjazd, winda, schody, próg, bariery, kule, o kulach, chodzik, ruchowo
    schody, winda, podjazd, piętro, parter, próg, wejść, stopnie, wejście
    winda, dźwig osobowy, dźwig
    wózek, wózek dziecięcy, wózkiem
    wejście, wejść, drzwi, brama, domofon, wpuścić
    toaleta, łazienka, wc, ubikacja, kibel, sanitariat
    poczekalnia, poczekać, czekać, zaczekać, posiedzieć
    wifi, internet, sieć, bezprzewodowy, hotspot, zasięg, wi fi, hasło do wifi, net
    szafka, schowek, szatnia, przechowalnia, wieszak, garderoba
    klimatyzacja, klima, chłodzenie, wentylacja, klimatyzowany
    ogrzewanie, kaloryfer, grzejnik, ciepło
    palić, zapalić, papieros, palenie, tytoń, fajka, zajarać, jarać, szlug, e-papieros, vape, iqos, nikotyna
    alkohol, wino, piwo, wódka, drink, kieliszek, procenty, wypić drinka
    zwierzę, zwierzak, zwierzęta, pupil, czworonóg
    pies, piesek, psiak, suczka, szczeniak, york, kundel, kundelek, labrador, psina, jamnik, buldog
    pies, piesek, psiak, kot, york, kundel, kundelek, labrador, chomik, królik, papuga > zwierzę, zwierzęta
    zwierzę, pupil, czworonóg, zwierzak > pies
    kot, kotek, kocur, kotka, kociak
    dziecko, synek, syn, córka, córeczka, maluch, malec, pociecha, przedszkolak, brzdąc, dzieciak, niemowlę, bobas, latek, nastolatek, maleństwo, wnuk, wnuczka, dzidziuś, uczeń
    niemowlę, bobas, noworodek, maluch, malutki, dzidzia, niemowlak, miesięczny
    nastolatek, niepełnoletni, nieletni, małoletni, młodzież, młodzieżowy, bez rodzica, sam przyjść, bez opiekuna, 15 lat, 16 lat, 17 lat
    rodzic, opiekun, mama, tata, ojciec, matka, rodzice, bez opieki, opiekunka
    sam, samodzielnie, bez rodzica, bez opiekuna
    wiek, od jakiego wieku, ile lat, od ilu lat, w jakim wieku, ilu latek, rok życia, dolna granica wieku, lat trzeba mieć, latek
    kącik, plac zabaw, zabawki, pobawić, zabawa, bawić, miejsce dla dzieci, kącik zabaw, sala zabaw, bajki
    ciąża, ciężarna, kobieta w ciąży, spodziewać się dziecka, w odmiennym stanie, trymestr, przy nadziei, być w ciąży, brzuch ciążowy
    mąż, żona, partner, partnerka, osoba bliska, bliska osoba, osoba towarzysząca, towarzyszyć, bliski, narzeczony, narzeczona, rodzina, krewny, siostra, brat, syn, córka, mama, babcia
    upoważnić, upoważnienie, pełnomocnictwo, w imieniu, w moim imieniu, za mnie, zamiast mnie, ktoś inny, odebrać za, pełnomocnik
    prawo, prawa, regulamin, zasady, przepisy
    regulamin, zasady, reguły, warunki, czy wolno, co wolno
    wolno, można, dozwolony, zakaz, zabroniony, zakazany, pozwalać, zgoda
    zgoda, pozwolenie, zezwolenie, oświadczenie
    język, po angielsku, po niemiecku, po ukraińsku, po rosyjsku, angielski, mówić po, mówi po, w obcym języku, english, obcojęzyczny, dogadać się, porozumieć, cudzoziemiec, obcokrajowiec
    język, mówić, rozmawiać, porozumieć, gadać, dogadać
    język migowy, migowy, głuchy, niesłyszący, migać, głuchoniemy, tłumacz migowy, niedosłyszący
    personel, pracownik, obsługa, załoga, zespół, kadra, ekipa, ludzie pracujący
    specjalista, specjaliści, fachowiec, ekspert, kto przyjmuje, kto pracuje
    właściciel, szef, kierownik, prezes, dyrektor, menedżer
    recepcja, rejestracja, biuro obsługi, punkt informacyjny, sekretariat
    kontakt, telefon, numer telefonu, zadzwonić, skontaktować, infolinia, email, mail, dodzwonić
    mail, email, e-mail, poczta elektroniczna, skrzynka, adres mailowy
    oddzwonić, oddzwonienie, zadzwonić do mnie, telefon zwrotny, kontakt telefoniczny
    dom, do domu, w domu, domowy, na miejscu u klienta, z dojazdem, mobilny, przyjechać do mnie, dojeżdżać, u mnie, wizyta domowa, przyjechać do, u klienta
    zdalnie, online, przez internet, na odległość, przez telefon, wideorozmowa, zoom, teams, wirtualnie, zdalny, daleko
    osobiście, na miejscu, stacjonarnie, w biurze, spotkać
    godziny otwarcia, godziny pracy, otwarte, czynne, do której, od której, kiedy otwarte, czynny, otwarty, w jakich godzinach, godziny, pracować, zamknięte
    święto, święta, dzień wolny, wolne, ferie, wakacje, urlop, świąteczny, dni wolne, przerwa świąteczna, długi weekend, boże narodzenie, wielkanoc, majówka
    weekend, sobota, niedziela, w weekendy
    noc, nocny, w nocy, północ, całodobowo, całą dobę, 24h, późno, wieczorem, po 22, w środku nocy, całodobowy
    zgubić, zgubiony, zostawić, zapomnieć, znaleziony, rzeczy znalezione, zapomniałem, zostawiłem, zostawiłam, zapomniałam, zguba, zgubiłem
    hałas, hałasować, cisza, głośno, cisza nocna, głośny, cicho, impreza, hałasy
    praca, zatrudnienie, etat, rekrutacja, cv, oferta pracy, szukać pracy, zatrudnić, wolne stanowisko, kariera, zatrudniać, pracownika szukacie, kogoś do pracy
    praktyki, staż, stażysta, praktykant
    bezpieczny, bezpieczeństwo, zabezpieczony, chroniony, ochrona
    obraz, kamera, monitoring, kamery
    """
}
