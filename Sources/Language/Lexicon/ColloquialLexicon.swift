/// How people say things at home and in the street, and what firms write instead. Mostly one way: slang leads to the standard.
enum ColloquialLexicon {
  static let groups = """
    hajs, kasa, siano, forsa, kapusta, szmal, flota, mamona, sałata > pieniądze, zapłata, kwota, opłata, zwrot pieniędzy
    hajs wraca, kasa wraca, pieniądze wracają, pieniądze na konto, kiedy zwrot, oddadzą kasę, zwrot na konto > zwrot pieniędzy, zwrot
    wyłożyć kasę, wyłożyć, wybulić, wydać, zabulić, bulić, sypnąć > zapłacić, płatność, koszt
    rozbić na miesiące, rozbić, podzielić, na miesiące, co miesiąc płacić, nie wyłożę, na raz nie mam, na kilka razy, nie na raz, po kawałku, miesięczna rata, spłacać, spłata > raty, ratalny
    odsetki, oprocentowanie, procent, rrso, bez odsetek, zero procent > raty, odsetki
    rachunek urośnie, podrożeje, wyjdzie drożej, więcej zapłacę, dopłacę, niespodzianki > dopłata, wycena, koszt, dodatkowy
    zrujnować, zrujnuje, nie stać mnie, za drogo, nie mam tyle, brakuje mi kasy, krucho z kasą > raty, zniżka, taniej
    uprzedzić, uprzedzicie, dać znać wcześniej, informować, pytać o zgodę, bez pytania, poinformować > zgoda, powiadomić, kontakt, zadzwonić, informować
    mieć dość miejsca, kawalerka, nie mam gdzie trzymać, nie mam gdzie, brak miejsca, nie mam piwnicy, nie mam garażu, przetrzymać, przetrzymanie, przetrzymywać, przezimować > przechować, przechowanie, przechowywać, przechowalnia
    wziąć na przechowanie, wziąć do siebie, potrzymać, zostawić u was, zostawić u państwa > przechować, przechowanie, zostawić
    wpaść, wpadnę, podskoczyć, podjechać, zajrzeć, wbić, wbijać, zawitać, zjawić się, przyjść z ulicy, z ulicy, bez zapowiedzi, tak po prostu > przyjść, wizyta, bez umawiania, umawiać, rezerwacja
    z marszu, z ulicy, bez umawiania, bez zapowiedzi, od ręki, tak po prostu przyjść, walk in > umówić, rezerwacja, zapisy, bez zapisów, kolejka
    ogarnąć, załatwić, podjąć się, ogarniać > wykonać, naprawić, wystawić
    wyrobić, załatwić > wystawić, wystawiać
    na szybko, na cito, na już, na wczoraj, asap, ekspresowo, ekspres, pilne, pilnie, pali się > szybko, ekspres, pilny, natychmiast, tego samego dnia
    fura, bryka, gablota, maszyna, wózek, autko, furka, merc, beemka, golf, passat > samochód, auto, pojazd
    rowerek, bicykl, maszyna, sprzęt, dwa kółka, szosówka, holender, gravel > rower
    padł, zdechł, nie odpala, nie pali, stanął, rozkraczył, rozkraczył się, zepsuł na trasie, stoję na drodze, utknąłem, nie rusza > awaria, laweta, holowanie, pomoc drogowa, akumulator
    ściągnąć, ściągniecie, zholować, odholować, zabrać z trasy, podholować > laweta, holowanie
    stuknąć, stłuc, przywalić, walnąć, rąbnąć, skasować, wjechał we mnie, wjechał mi, przyrysować, otrzeć, stłuczka, kolizja, wypadek > szkoda, uszkodzony, ubezpieczenie, oc
    glebnąć, glebnęłam, wywalić się, wywrócić, upaść, przewrócić się, spaść, wyrżnąć, zaliczyć glebę, zaliczyłem glebę, upadek > wypadek, upadek, uderzenie, uderzyć
    przywalić, przywaliłam, walnąć, uderzyć, rąbnąć, huknąć, uderzenie > uderzenie, wypadek, upadek, uszkodzony
    zwinąć, zwinęli, podprowadzić, podprowadzili, rąbnąć, rąbnęli, buchnąć, zajumać, zginął, gwizdnąć, zawinęli, podwędzić > kradzież, ukraść, skradziony
    policja, komisariat, zgłosić na policję, posterunek > kradzież, skradziony, zgłoszenie, zgłosić
    mandat, kara, straż miejska, karać > obowiązek, kara, przepisy
    obowiązkowy, mus, trzeba mieć, musi mieć, obowiązek, wymagany, nakaz, przymus, zmuszać > obowiązek, obowiązkowy, wymagany, przepisy
    blokada, odblokować, ograniczenie prędkości, podkręcić, chip, tuning, cisnąć, szybciej jechać, zdjąć blokadę, ograniczenie, przerobić > odblokować, odblokowanie, blokada, prędkość, ograniczenie
    prędkość, szybkość, ile pojedzie, ile ciśnie, kmh, na godzinę > prędkość, szybkość
    zasięg, ile przejadę, ile zrobi, na ile starczy, na jak długo starczy, ile kilometrów, jak daleko zajadę, na jednym ładowaniu > zasięg, bateria, kilometry
    mróz, mrozy, zimno, minus, ujemna temperatura, niska temperatura > zima, zimowy, temperatura, mróz
    wyrosnąć, wyrósł, urósł, za mały się zrobił, wyrosła, rośnie > większy, zamiana, odkup, rozmiar
    młody, młoda, gnojek, smarkacz, bachor, dzieciaki, dzieciarnia, potomek, juniorka, junior, bąbel, szkrab > dziecko, dzieci
    stary, starsza pani, staruszka, staruszek, dziadek, babcia, po siedemdziesiątce > senior, osoba starsza
    sznurek, balkonik, chodzik, kula, laska, po udarze, sparaliżowany, nie chodzi, ledwo chodzi, słabo chodzi, niesprawny, nie da rady po schodach, problemy z chodzeniem > wózek, niepełnosprawny, winda, schody, podjazd, próg
    stopnie, schodki, po schodach, wejść po schodach, na piętro, piętro, wejdzie, wjedzie, wjechać wózkiem, progi > schody, winda, podjazd, próg, dostępność, wózek
    wózek, wózeczek, spacerówka, gondola > wózek, winda, schody
    golden, labrador, owczarek, jamnik, york, mops, buldog, kundel, pudel, terier, husky, beagle, shih tzu, maltańczyk, szczeniak, suczka, pudla, dalmatyńczyk, bokser > pies, psy, zwierzę
    dachowiec, pers, kociak, kicia, kocur, kotka, kotkę > kot, kotka, zwierzę
    chomik, świnka morska, królik, papuga, kanarek, szczur, mysz, żółw, jaszczurka, wąż, fretka, szynszyla, gryzoń, ptak, gad, rybka > gryzoń, ptak, królik, egzotyczny, zwierzę
    sierść, futro, pazury, pysk, łapa, ogon > zwierzę, pies, kot
    praca, dorobić, robota, fucha, zajęcie na wakacje, bierzecie do pracy, zatrudniacie, szukacie ludzi, potrzebujecie kogoś, wolny etat, na wakacje do pracy, praca dorywcza, zarobić > praca, zatrudnienie, rekrutacja, cv, ogłoszenie o pracę
    robota, fucha, zlecenie > praca, usługa
    szef, boss, kierownik, pracodawca, zakład pracy, firma każe > pracodawca, praca
    papier, papierek, kwitek, świstek, zaświadczenie, kwit, pismo > dokument, zaświadczenie, zwolnienie, certyfikat
    dowód, dowodzik, dokument ze zdjęciem, paszport, legitymacja, prawko, prawo jazdy, jakiś papier > dokument, dowód osobisty, dokument tożsamości
    podpis, podpisać, autograf > umowa, zgoda, podpis
    komórka, fon, telefon, smartfon, srajfon > telefon
    kod, pin, esemes, wiadomość, smsik > kod, sms
    klient, petent, kupujący, gość > klient
    zapomnieć, zapomniałem, wyleciało mi z głowy, nie pamiętam, zapominać > zapomnieć, przypomnienie
    rozmyślić się, zmienić zdanie, odwidzieć się, jednak nie chcę, rezygnuję, nie chcę już, odwidziało > rezygnacja, zrezygnować, zwrot, odstąpić, odwołać, anulować
    zamrozić, wstrzymać, pauza, przerwa, zawiesić, na jakiś czas przestać, w przerwie, przedłużyć o > zawieszenie, zawiesić, zamrozić, przerwa, wstrzymać
    wyjazd, wyjeżdżam, urlop, wakacje, nie ma mnie, na wakacjach, delegacja > przerwa, zawiesić, nieobecność, urlop
    przejąć, na własność, wykupić, zatrzymać, zostawić sobie, odkupić, wykup, dokupić > wykup, wykupić, odkup, własność
    wymienić się, zamienić, podmienić, na większy, na mniejszy, inny rozmiar, na inny > wymiana, wymienić, zamiana
    metka, rozpakowany, otwarte pudełko, bez metki, bez pudełka, bez kartonu, wyrzuciłem karton, opakowanie > zwrot, opakowanie, metka, oryginalny
    kolor na żywo, inny niż na zdjęciu, nie taki jak, nie podoba mi się kolor, nie podoba > zwrot, wymiana, odstąpić
    nie wchodzi, nie chce wejść, opiera się, nie da się wkręcić, nie pasuje śruba, zacina się, ciężko chodzi, blokuje się, nie idzie wkręcić > montaż, gwint, instrukcja, skręcić
    wkręcić, przykręcić, wkręcać, odkręcić, śruba, śrubka, klucz, gwint > montaż, skręcić, złożyć, klucz
    skrzypi, piszczy, trzeszczy, stuka, puka, hałasuje, terkocze, zgrzyta, brzęczy > naprawa, przegląd, regulacja, serwis
    ustawić, ustawienie, wyregulować, regulacja, dostroić, dopasować, pozycja, dopasowanie > regulacja, ustawienie, ustawić, dopasować
    poprawka, poprawić, dokładka, jeszcze raz zrobić, korekta, powtórka, zreperować ponownie > poprawka, poprawić, korekta, reklamacja
    boli tyłek, bolą plecy, drętwieją ręce, boli kolano, niewygodnie > ustawienie, siodełko, dopasowanie, konsultacja, ból
    kolano, plecy, bark, kręgosłup, biodro, łokieć, staw, kontuzja > fizjoterapia, fizjoterapeuta, ból, kontuzja
    popilnować, pilnować, popilnuje, zaopiekować, zaopiekuje, przypilnować, opieka, niania, opiekunka, zająć się dzieckiem, zostawić dziecko > opieka, opiekun, opiekunka, kącik
    pobawić się, bawić, zająć dziecko, zabawić, nudzić się, zabawa > kącik, zabawki, plac zabaw
    schować, zostawić rzeczy, zamknąć rzeczy, gdzie położyć, przechować rzeczy, rzeczy wartościowe, portfel, torebka, plecak > szafka, szatnia, schowek, przechowalnia
    umyć się, wykąpać, prysznic, odświeżyć się, kąpiel, wziąć prysznic, umyć po treningu > prysznic, łazienka, szatnia, ręcznik
    buty, adidasy, trampki, obuwie, obuwie zmienne, klapki, japonki, szpilki, kozaki, sandały, buciki > obuwie, buty
    kąpielówki, bikini, strój kąpielowy, kostium, szlafrok, czepek > strój, strój kąpielowy, ręcznik
    koszulka, spodenki, dres, legginsy, ciuchy, ubranie > strój, ubranie, odzież
    żarcie, jedzonko, wyżerka, szama, papu, przekąska, coś na ząb, coś zjeść, bufet > jedzenie, posiłek, restauracja, karma
    jadłospis, odżywianie, żywienie, plan żywienia, jak jeść, co jeść, żywieniowy, kalorie, odżywiać > dieta, dietetyk, jadłospis
    browar, piwko, winko, drinek, po kielichu, wypity, kieliszek wina > alkohol
    szlug, fajka, fajek, papieros, zapalić, kurzyć, zaciągnąć, puścić dymka, dymek, zajarać > palić, palenie
    kumpel, kolega, koleżanka, znajomy, przyjaciel, ziomek, psiapsi > osoba towarzysząca, inna osoba
    druga osoba, ktoś inny, kolega odbierze, mąż odbierze, wyślę kogoś, ktoś za mnie, brat odbierze, sąsiad odbierze, za mnie > upoważnienie, odbiór przez inną osobę, pełnomocnictwo, odebrać
    przepisać na kogoś, przepisać, oddać komuś, odstąpić komuś, ktoś inny skorzysta > przenieść, przepisać, inna osoba
    sprezentować, podarować, obdarować, dać w prezencie, na gwiazdkę, pod choinkę, na mikołaja, na dzień matki, na rocznicę, na święta, na urodziny, kupić komuś > bon, voucher, karta podarunkowa, prezent
    urodziny, jubilat, rocznica, imieniny, solenizant > urodziny, prezent, rabat, zniżka
    zagranica, do dresna, niemcy, czechy, ukraina, anglia, za granicę, poza polskę, austria, słowacja, litwa, berlin, praga > zagranica, za granicę, kraje, unia
    mieszkam daleko, poza miastem, na wsi, inne miasto, nie mam jak dojechać, nie mam auta, nie mam samochodu > dojazd, dostawa, do domu, zdalnie, online, wysyłka, odbiór
    zabrać spod domu, spod klatki, pod dom, pod drzwi, spod bloku, z domu, przyjechać po, odebrać ode mnie, odstawić > odbiór, od drzwi do drzwi, dojazd, transport, dostawa, dom
    kurier nie przyjechał, nie ma paczki, gdzie jest paczka, zaginęła > reklamacja, śledzenie, przesyłka
    rozleciał, rozsypał, posypał, rozpadło się, pękło, rozkleiło, odkleiło, puściło > uszkodzony, reklamacja, gwarancja
    bubel, szajs, badziewie, tandeta, trefny, lipny > wadliwy, reklamacja
    legalny, legalnie, wolno, zgodne z prawem, karalne, nielegalne > przepisy, prawo, legalny, wolno
    to prawda, czy naprawdę, słyszałem że, podobno > przepisy
    miejsce, miejscówka, gdzie to jest, w którym miejscu, jak trafić > adres, dojazd
    pogadać, pogaduchy, dogadać, obgadać, obgadać temat > rozmowa, konsultacja, spotkanie, kontakt
    ściemniać, kit, oszukać, naciągać > oszustwo
    wyprzedaż, okazja, promka, coś taniej, black friday, czarny piątek, obniżki > promocja, zniżka, rabat
    kolejka, tłok, tłum, ruch, dużo ludzi, oblężenie > czas oczekiwania, kolejka, obłożenie
    spokojnie, bez stresu, wyluzować, denerwować > stres, spokój
    jesteśmy firmą, w naszej firmie, u nas w biurze, dla załogi, dla ekipy, chłopaki, nasi kurierzy, flota, floty, dla pracowników > firma, dla firm, flota, pracownicy
    na stałe, na zawsze, na dłużej, na długo, wiązać się, związać się, wiążę, na rok > umowa, okres, czas nieokreślony, zobowiązanie
    za jaki czas, po jakim czasie, po ilu dniach, jak prędko, kiedy można, po ilu, kiedy wolno > czas, termin, trwać, kiedy
    w razie czego, na wszelki wypadek, awaryjnie, coś się stanie, jakby co > nagły, awaria, dyżur, alarmowy
    kto ma dyżur, dyżuruje, kto pracuje w nocy, o drugiej w nocy, w środku nocy, nad ranem > dyżur, całodobowy, noc, nocny
    dzieje się, leci krew, umiera, ratować, ratunku > nagły, pilny, pogotowie
    cierpi, umiera, uśpić, ostatnia droga, odejście, eutanazja, pożegnać, pożegnanie > eutanazja, uśpienie, pożegnanie
    śmierdzi, smród, cuchnie, zapach, brzydki zapach, nieświeży oddech > zapach, kamień, czyszczenie
    kicha, kaszle, gorączkuje, wymiotuje, ma biegunkę, chory, apatyczny > leczyć, choroba, wizyta, przyjmować
    krople, maść, syrop, zastrzyk, tabletka, medykamenty, tabsy > lek, recepta, leki
    na cito, na wczoraj, jeszcze dziś, dziś jeszcze, teraz zaraz > dziś, pilny, tego samego dnia, dzień zgłoszenia
    """
}
