/// The questions that every small firm is asked, topic by topic: what customers say leads to the words that answers use.
enum TopicLexicon {
  static let groups = """
    # money
    czym zapłacę, czym mogę zapłacić, jak się płaci, jak płacić, płaci się, terminal, da się telefonem, czy mogę telefonem, na miejscu płacić > zapłacić, płatność, forma płatności, gotówka, karta
    wystawiacie faktury, fakturkę, potrzebna faktura, na działalność, wrzucić w koszty, w koszty, koszty firmowe, do rozliczenia, odliczyć vat, firma płaci, na firmę biorę > faktura, nip, firma
    zły nip, złe dane, pomyliłem nip, literówka, błędne dane, zmienić dane na fakturze, inne dane, złe nazwisko, zły adres > korekta, błąd, faktura, dane
    ile kasy przygotować, ile mam mieć przy sobie, z jakim kosztem, jaki budżet, na ile się szykować, orientacyjnie, widełki, mniej więcej ile, jaki rząd wielkości > cena, koszt, cennik, wycena
    wycena, zanim zaczniecie, najpierw wycenić, podać kwotę, ile by to wyszło, wycenicie, przed rozpoczęciem, czy wycena jest płatna > wycena, kosztorys, przed naprawą
    ukryte koszty, coś jeszcze dopłacę, wszystko w cenie, czy to cała kwota, dodatkowe opłaty, czy dolicza się > dopłata, opłata, w cenie, wliczony
    płacę za wejście, jednorazowo, tylko raz, jedno wejście, na raz, pojedyncze > jednorazowy, wejście, pojedynczy
    stałe klientki, zbieram pieczątki, pieczątki, punkty za zakupy, dla stałych > program lojalnościowy, karta stałego klienta, zniżka, rabat
    studencka, uczniowska, dla uczniów, na legitymację, wojskowy, mundurowy, służby, dla nauczycieli, zniżka dla > zniżka, student, legitymacja, rabat
    taniej w grupie, więcej osób, grupowa, dla kilku osób, przyjdziemy w pięć osób, we dwójkę taniej, za dwoje > grupa, zniżka, rabat
    pierwszy raz za darmo, gratis pierwszy, na próbę, wypróbuję, zobaczyć czy mi się spodoba, najpierw spróbować, zanim kupię, zanim się zdecyduję, bez zobowiązań > próbny, pierwszy, bezpłatny, jazda próbna, lekcja próbna, wypróbować
    komu kupić, dla bliskiej osoby, dla żony, dla męża, dla mamy, dla taty, dla dziewczyny, dla chłopaka, niespodzianka, na prezent, w prezencie > bon, voucher, karta podarunkowa, prezent, karnet
    wykorzystać voucher, do kiedy ważny bon, ważność bonu, przeterminowany bon, stracił ważność > ważny, bon, voucher, karta podarunkowa
    # ordering
    macie na stanie, dostanę od ręki, jest dostępne, kiedy będzie dostępne, kiedy dostawa towaru, wyprzedane, brak w magazynie, sprowadzicie, ściągniecie na zamówienie, zamówicie dla mnie > dostępny, na stanie, zamówienie, magazyn, na zamówienie
    na kiedy będzie, kiedy gotowe, kiedy mogę odebrać, ile to zajmie, ile będzie stało, ile postoi, jak długo u was, do kiedy zrobicie, zdążycie, na jutro zdążycie, ile dni w serwisie, ile dni naprawa, ile dni będzie > czas, trwać, termin, dni robocze, czekać, naprawa
    ile się czeka, ile trzeba czekać, długie kolejki, jaki macie czas oczekiwania, obłożenie, jak z terminami, najbliższe terminy > czas oczekiwania, czekać, termin
    powiadomicie mnie, dacie znać, zadzwonicie jak będzie, jak się dowiem, skąd będę wiedział, przyjdzie wiadomość, dostanę wiadomość, dostane smsa > sms, powiadomienie, dzwonić, email
    gdzie jest, na jakim etapie, wysłane już, wyszło już, kiedy wyjdzie, ruszyło coś > status, śledzenie, numer przesyłki
    przyjadę sam, sam odbiorę, odbiorę sam, odbiór u was, podjadę odebrać, mogę sam zabrać, odebrać z magazynu > odbiór osobisty, odebrać, magazyn
    ktoś inny odbierze, wyślę męża, żona odbierze, kolega odbierze, odbierze za mnie, odebrać za kogoś > odbiór, upoważnienie, inna osoba
    wyślecie do, wysyłka do, wysyłacie do, poza polskę, do niemiec, za granicę, do anglii, na ukrainę > dostawa, wysyłka, za granicę, zagranica
    rozpakować, obejrzeć przy kurierze, sprawdzić przy kurierze, karton uszkodzony, pogniecione, potłuczone, przyszło rozbite, protokół szkody > uszkodzony, dostawa, kurier, protokół, reklamacja
    rozmyśliłam się, jednak nie, oddać bez powodu, do ilu dni, ile dni na, w jakim terminie zwrot, nie trafiłem, nie spasowało > zwrot, odstąpienie, dni
    kto płaci za odesłanie, koszt odesłania, na czyj koszt, etykieta zwrotna, jak odesłać, gdzie odesłać > zwrot, odesłać, koszt
    kiedy oddacie pieniądze, kiedy kasa wróci, ile czeka się na zwrot, pieniądze nie wróciły, nie dostałem zwrotu, po jakim czasie zwrot > zwrot pieniędzy, dni, zwrot
    nie ma paragonu, bez paragonu, zgubiłem paragon, wyrzuciłem paragon, nie mam dowodu zakupu > paragon, reklamacja, zwrot, dowód zakupu
    jaka gwarancja, ile gwarancji, na ile gwarancja, objęte gwarancją, w ramach gwarancji, podlega, uznacie, uznajecie > gwarancja, gwarancyjny
    po czasie się zepsuło, po miesiącu padło, psuje się znowu, znowu to samo, źle naprawione, nie pomogło, dalej nie działa > gwarancja, reklamacja, poprawka
    własne części, swoje części, przyniosę części, przywiozę swoje, kupiłem część, z alledrogo, z allegro, kupiony gdzie indziej, z internetu, nie u was kupione, obce > własny, części, przyniesiony, klient, montaż, obcy
    klocki, tarcze, filtr, amortyzator, rozrusznik, pasek > części, część, naprawa
    na zastępstwo, zastępczy, zamiennik na czas naprawy, czym mam jeździć, bez auta, na ten czas, w czasie naprawy, coś zastępczego > zastępczy, samochód zastępczy, rower zastępczy, zastępstwo
    po godzinach, zostawić klucze, wrzucić kluczyki, przed otwarciem, w nocy zostawić, podstawić > po godzinach, kluczyki, skrzynka, zostawić
    # coming
    trzeba się umawiać, bez umawiania, tak z ulicy, na żywioł, z biegu, muszę się zapisać, muszę rezerwować, obowiązuje rezerwacja, od ręki przyjmujecie, wcześniej dzwonić, czy dzwonić, wpisywać się wcześniej > umówić, zapisy, rezerwacja, umawiać, bez zapisu
    nie zdążę, mogę później, kwadrans później, pół godziny później, będę później, trochę się spóźnię, korki są, stoję w korku, nie przepadnie, poczekacie na mnie > spóźnienie, spóźnić
    a jak nie przyjdę, a jak nie dam rady, a jak zachoruję, coś mi wypadnie, wypadło mi coś, w ostatniej chwili, dzień przed, na dzień przed, z dnia na dzień > odwołać, odwołanie, przełożyć, opłata
    zabrać, co ze sobą, wziąć coś, przygotować coś, jakieś papiery, co mam mieć, jakie dokumenty, potrzebny dowód > zabrać, dokument, dowód, przygotować, przynieść
    pierwszy raz u was, jestem nowa, jestem nowy, nie byłam jeszcze, jak to wygląda, jak to przebiega, na czym polega, jak się to odbywa, co się dzieje, krok po kroku, przebieg > pierwsza wizyta, przebieg, wyglądać, odbywać, przygotować
    z kimś, w towarzystwie, koleżanka ze mną, mąż ze mną, ktoś ze mną, wejść razem, potrzymać za rękę, towarzyszyć > osoba bliska, osoba towarzysząca, obecność, opiekun
    z dzieckiem, mogę z dzieckiem, zabrać dziecko, dziecko ze mną, nie mam z kim zostawić dziecka, wózkiem dziecięcym > dziecko, kącik, opieka, wózek
    sam nastolatek, bez mamy, bez rodziców, córka sama, syn sam, sama przyjść, sam przyjść, samodzielnie > niepełnoletni, rodzic, opiekun, zgoda
    trzylatek, czterolatek, pięciolatek, sześciolatek, roczne, roczniak, dwulatek, latek, 3-latek, 4-latek, 5-latek, w wieku > dziecko, wiek, lat
    przewijak, nakarmić dziecko, przewinąć > dziecko, toaleta
    uczulenie na, mam alergię na, alergik, wysypka, uczula mnie, uczuli, atopik > alergia, uczulenie, próba uczuleniowa, skład
    co zawiera, skład, co jest w środku, z czego to, jakich produktów, na czym pracujecie, jakich marek, jakiej firmy, czego używacie > skład, kosmetyki, produkty, materiał, używać
    bezpieczne to, czy to szkodzi, nie zaszkodzi, przeciwwskazania, komu nie wolno, kto nie może, czy mogę mimo, przy chorobie, na serce, z rozrusznikiem > przeciwwskazania, bezpieczny, choroby
    boli to, czy to boli, będzie bolało, bolesne, bezbolesne, wytrzymam, boję się bólu > ból, znieczulenie, bezbolesny
    ile trwa efekt, na ile starcza, jak długo się utrzyma, kiedy odpadnie, trwałość, po ilu zejdzie > utrzymywać, trzymać, trwałość, tygodnie
    co po zabiegu, czego nie wolno po, kiedy mogę znowu, kiedy wolno, od kiedy mogę, kiedy można jeść, kiedy można pić, kiedy zjeść, po ilu godzinach, zalecenia, jak się zachować po, co robić po > zalecenia, po zabiegu, unikać, godziny, po
    ile razy, ile sesji, ile zabiegów potrzeba, czy wystarczy jeden raz, po ilu efekt, ile spotkań > wizyt, spotkań, zabiegów, liczba
    co ile robić, jak często powtarzać, kiedy następny raz, kiedy powtórzyć, co ile miesięcy > często, miesiące, zalecać
    kto to robi, kto wykonuje, u kogo, do kogo się zapisać, kto przyjmuje, kto jest specjalistą, kto prowadzi > specjalista, wykonywać, prowadzić, przyjmować, lekarz, lektor
    anglik, amerykanin, obcokrajowiec prowadzi, native, prawdziwy anglik > native speaker
    przyjmujecie dzisiaj, jeszcze dzisiaj, na dziś, od ręki dzisiaj, pilnie dziś, teraz mogę przyjechać > dziś, dzień zgłoszenia, pilny, nagły
    dojechać autobusem, jaki autobus, jaki tramwaj, którym autobusem, z dworca, jak dojadę, czym dojechać, piechotą, na piechotę, daleko od > dojazd, przystanek, tramwaj, autobus, linia, pieszo
    jest gdzie stanąć, stanąć pod, zostawić auto pod, gdzie stanę, miejsca pod, płatna strefa, strefa płatnego parkowania, parkometr, parkuje > parking, zaparkować, miejsce
    dam radę wejść, wejdzie babcia, chodzi o lasce, na wózku, bez schodów, ile schodów, jest winda, o kulach, niepełnosprawna, po operacji nie chodzi > schody, winda, wózek, wejście, dostępność, parter, próg
    laptop, popracować, połączyć się z siecią, sieć, hasło do neta, neta macie > wifi, internet
    zostawić rzeczy, zostawić bagaż, gdzie położyć kurtkę, zamykane szafki, przechować bagaż > szafka, szatnia, przechowalnia, bagaż
    zgubiłam u was, zostawiłam u was, został u was, wypadło mi u was, nie znaleźliście, znaleźliście > zgubiony, zostawić, rzeczy znalezione
    nakarmią, da się coś zjeść, bar, bufet, automat z kawą, kawę dostanę, kawa dla klientów > kawa, jedzenie, restauracja, poczekalnia
    poczekać na miejscu, zaczekać aż, usiąść i poczekać, posiedzieć aż, gdzie zaczekać > poczekalnia, poczekać, czekać
    z psiakiem, wejść z psem, psa wpuścicie, pies może, z moim psem, psiarze, ze zwierzakiem, zwierzaki > pies, psy, zwierzę
    # contracts, courses, computers
    wiążę się, na jak długo umowa, lojalka, czy jest umowa, zobowiązanie na rok, kara za zerwanie, okres próbny > umowa, okres, wypowiedzenie
    jak zrezygnować, jak się wypisać, chcę odejść, zrezygnuję w trakcie, co jak zrezygnuję, przestać chodzić, w połowie, w trakcie > rezygnacja, wypowiedzenie, zrezygnować
    oddacie za niewykorzystane, niewykorzystane, nie wykorzystałem, przeprowadzam się, wyprowadzam, nie będę już chodzić > zwrot, niewykorzystany, przepisać, pieniądze
    zachoruje, choruję, będę chory, nie przyjdę na zajęcia, opuszczę, przepadną mi zajęcia, odrobić zajęcia, nie będzie mnie na > nieobecność, odrobić, opuścić, odwołać
    ilu uczniów, ile osób w, kameralne, duże grupy, liczne, ilu ludzi na zajęciach > grupa, osób
    nie wiem jaki poziom, jestem na poziomie, od podstaw, od zera, dla początkujących, zaawansowanych, jak się zakwalifikować > poziom, test, początkujący
    papier ukończenia, dostanę dyplom, świadectwo, potwierdzenie że, uprawnienia > certyfikat, zaświadczenie
    trzeba kupić książki, podręczniki w cenie, materiały w cenie, z czego się uczymy > podręcznik, materiały, książki
    w ferie, w wakacje, w święta zajęcia, w przerwie świątecznej > ferie, święta, wakacje, zajęcia
    zgubiłem kartę, nie mam karty, karta nie działa, duplikat karty, wydacie drugą, nowa karta > karta, zgubić, nowa, duplikat
    nie wchodzi hasło, złe hasło, nie loguje, wyrzuca mnie, zablokowane konto, nie mam dostępu, nie przychodzi kod > hasło, logowanie, konto, dostęp
    strona leży, strona padła, nie wchodzi na stronę, nie otwiera się, nie mam internetu, serwer padł, wszystko stoi, nic nie działa > awaria, zgłosić, wsparcie
    backup, przywrócić, skasowałem, usunąłem przez przypadek, cofnąć, odzyskać, przepadły pliki > kopia zapasowa, przywrócić, odzyskać
    wirus, zhakowali, włamanie, dziwne maile, spam wysyła, ktoś się włamał > wirus, włamanie, bezpieczeństwo, hasło
    przejść do was, przenieść się do was, zmienić dostawcę, od konkurencji, z innej firmy, przeniesiecie > przenieść, transfer, zmienić
    dane bezpieczne, komu przekazujecie, sprzedajecie dane, co robicie z danymi, rodo > dane osobowe, administrator, rodo, bezpieczne
    kto się zajmuje, z kim rozmawiać, do kogo dzwonić, kto odpowiada, opiekun klienta > kontakt, doradca, opiekun
    zalegam, nie zapłaciłem, zapomniałem zapłacić, po terminie, spóźnię się z płatnością, wyłączycie, odetniecie, blokada za niepłacenie > zaległość, zapłata, termin, zawieszenie, przypomnienie
    urząd, skarbówka, zusowi, kontrola skarbowa, pismo z urzędu, wezwanie z urzędu, list z urzędu > kontrola, urząd skarbowy, zus
    papiery do was, podrzucić dokumenty, do którego dnia, do kiedy faktury, kiedy dostarczyć > dokumenty, dostarczyć, dnia, termin
    pracownik zachorował, przyniósł zwolnienie, ma zwolnienie, na zwolnieniu > zwolnienie, pracownik, nieobecność
    ludzi na etacie, mam pracowników, zatrudniam, wypłaty dla, zusy za pracowników > kadry, płace, pracownik
    otwieram firmę, zakładam firmę, rozkręcam, startuję z firmą, własny interes, własna działalność > założyć, działalność, rejestracja, firma
    # lodging, events, sport
    o której wejść, kiedy można wejść, o której wyjechać, do której w pokoju, wcześniej wejść, późniejszy wyjazd, klucze odebrać, zameldunek, od której pokój > doba, zameldowanie, wymeldowanie
    w nocy przyjadę, późno dojedziemy, po północy dojedziemy, po zamknięciu recepcji, ktoś nas wpuści, recepcja w nocy > recepcja, zameldowanie, noc, kod
    maluszek, łóżko dla malucha, łóżko dla dziecka, gdzie będzie spało dziecko, łóżeczko turystyczne, kołyska > łóżeczko, dostawka, niemowlę
    nie jem mięsa, nie je glutenu, dieta, weganka, bez laktozy, celiakia, uczulenie na orzechy, specjalna dieta > wegetariański, bezglutenowy, posiłki, dieta
    poćwiczyć, siłka, zapisać się na siłownię, pakować, cardio, bieżnia > siłownia, trening, karnet, ćwiczyć
    z multisportem, na multisporta, multi, karta z pracy, benefit, kartą sportową > multisport, karta sportowa
    sukienka, przebieralnia, przebrać się, gdzie się przebrać > szatnia, strój
    w ciąży jestem, spodziewam się, w którymś miesiącu, w 5 miesiącu, w 4 miesiącu, w 6 miesiącu, w 7 miesiącu, z brzuchem, ciężarne > ciąża, ciężarna, trymestr
    kolacja służbowa, integracja, wigilia firmowa, impreza firmowa, spotkanie firmowe > impreza, firma, sala, przyjęcie
    # sayings that came up
    wypisać receptę, wypiszecie receptę, przedłużyć leki, przedłużyć tabletki, przedłużycie, tabletki antykoncepcyjne, kończą mi się, skończyły mi się, zabrakło leków > recepta, e-recepta, leki, stałe leki
    wypiszecie skierowanie, wypisać skierowanie, dać skierowanie, potrzebuję skierowania, skierowanie dostanę > skierowanie, wystawić
    w tygodniu ciąży, miesiąc ciąży, brzuszek, maleństwo w drodze, drugi trymestr > ciąża
    na ilu spotkaniach, ilu spotkaniach, ile będę chodzić, jak długo chodzić, ile spotkań, ile sesji > ile wizyt, wizyt, spotkań
    robiliście błąd, pomyliliście, pomyłka w, nie ta nazwa, zła nazwa > błąd, korekta
    z kim zostawić, komu zostawić, zajmie się dzieckiem, ktoś popilnuje, popilnujecie, zostawić malucha, opieka nad dzieckiem > kącik, opieka, opiekunka
    dogada się, dogadam się, porozumie, z niemiec, z ukrainy, z anglii, obcokrajowiec, nie mówi po polsku, nie zna polskiego > język, języki, mówić, porozumieć
    wejdę, wpuścicie, wpuszczacie, mogę wejść > wejście, wstęp, wejść
    przeszkadza, mimo, pomimo, z chorobą > przeciwwskazania
    łączyć z, razem z, pić do, popić, w trakcie leczenia > alkohol, leki
    zgubić drugi raz, wydacie drugi, drugi egzemplarz, duplikat > duplikat, zgubić, nowa karta
    przedłużyć ważność, przedłużycie karnet, przepadnie karnet, nie wykorzystam > zamrozić, zawiesić, przedłużyć, ważność
    czym mam jeździć, dostanę coś w zamian, auto na ten czas, coś na ten czas > zastępczy
    przywiozę swoje, przyniosę swoje, mam swoje, z własnymi, własne, swoim > własny, klient, własne
    ktoś we mnie wjechał, cudze oc, sprawcy, ze szkody, odszkodowanie > oc, szkoda, ubezpieczyciel
    ile pali, spalanie, zużycie > spalanie
    rozłożyć płatność, rozłożyć na, rozłożyć koszt, jakoś rozłożyć, rozbić kwotę > raty
    sprzed roku, sprzed pół roku, stara recepta, ile ważna > ważny, ważność, starsza, miesięcy
    myć je, czym myć, czym je myć, czym czyścić, jak wyczyścić, żeby nie porysować > czyścić, pielęgnacja, czyszczenie
    dojadą całe, w całości dojadą, nie zniszczą się, nie połamią > przewozić, uszkodzenia, ubezpieczenie
    wozicie, przewieziecie, jeździcie tam, dojeżdżacie tam, jeździcie do > przewozić, dostawa, dojazd, transport
    coś potłuczecie, zniszczycie, uszkodzicie, kto odpowiada za szkody, kto zapłaci za szkody > ubezpieczenie, uszkodzenia, odpowiadać
    płacicie za, zwrócicie za, dostanę zwrot za > zwrot
    """
}
