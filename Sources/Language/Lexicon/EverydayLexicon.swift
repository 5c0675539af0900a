/// How customers of any firm put things, and how firms write them: mostly one way, from the customer's words to the firm's.
enum EverydayLexicon {
  static let groups = """
    # money
    z góry, na start, na początek, na dzień dobry, wpłacić wcześniej, dać wcześniej, na poczet > zadatek, zaliczka, przedpłata, kaucja
    zejść z ceny, spuścić z ceny, opuścić z ceny, utargować, potargować, targować, dogadać na cenę, upust, ulga, opust > rabat, zniżka
    wołać, liczyć sobie, brać za, krzyczeć, śpiewać sobie, wyjść za, stać > kosztować, cena
    kasa od państwa, pieniądze od państwa, pieniądze z urzędu, dopłata z urzędu, dopłata z gminy, wsparcie państwa, pfron, zus, mops, program rządowy, dotacja > dofinansowanie, dopłata, refundacja, świadczenie
    płacić po, zapłacić po, zapłacić później, płacić później, po miesiącu, na koniec miesiąca, na kreskę, z terminem, termin zapłaty > odroczony, termin płatności, przelew, przelew terminowy
    oddać pieniądze, oddać kasę, odzyskać pieniądze, odzyskać kasę, dostać z powrotem, oddać za, odliczyć za > zwrot, zwracać, zwrócić
    za friko, darmocha, za free, za zero, nic nie zapłacić, bez dopłaty, w pakiecie, w zestawie, na wasz koszt > bezpłatny, w cenie, darmowy
    za ile muszę, za ile trzeba, od jakiej kwoty, ile minimum, ile najmniej, najmniejsza kwota, minimalna kwota, od ilu > minimum, minimalny, próg, od kwoty
    jedna sztuka, po jednej sztuce, jedną sztukę, na sztuki, pojedynczo, detal, dla siebie, nie mam firmy, prywatnie > detaliczny, sztuka, osoba prywatna
    na próbę, zobaczyć jakość, przetestować, wypróbować, sprawdzić przed zakupem, po jednej sztuce, tester, sampel, wzór > próbka, próbny, testować
    kwitek, kwit, dowód kupna, świstek > paragon, dowód zakupu, rachunek
    skąd tyle, dlaczego tyle, czemu tyle, za co płacę, nie zgadza się kwota, za dużo policzone, zawyżony > rachunek, faktura, naliczać
    płacić mniej, mniej płacić, zapłacić mniej, niższa rata, obniżyć ratę > rata, spadać, zniżka, obniżka
    podrożeć, drożej, podwyżka, zmiana cen, stara cena > cennik, cena
    # orders and parcels
    wyjechać, wyjedzie, wyruszyć, ruszyć, wyjść od was, opuścić magazyn, kiedy leci, kiedy idzie > wysyłka, dostawa, wysyłać
    zdążyć na, zdążyć do, zdążycie na, zdążycie do, dojdzie na, dojdzie do, przyjdzie na, przyjdzie do, na święta, na jutro > czas dostawy, dostawa, termin
    brakuje, brakować, brak w paczce, nie ma wszystkiego, niekompletny, za mało sztuk, nie dołożyliście, zapomnieliście, pusty karton > brak, brakujący, reklamacja
    nie ten towar, pomyliliście, pomyłka, przyszło co innego, przyszedł inny, inny kolor, inny model, zły towar > reklamacja, pomyłka, wymiana
    rozerwany, zgnieciony, wgnieciony, zalany, potłuczony, przyszło zniszczone, rozwalony, połamany > uszkodzony, reklamacja, protokół
    odłożyć, odłóżcie, przytrzymać, potrzymać, zostawić dla mnie, schować, zaklepać > rezerwacja, rezerwować, odłożyć
    podjechać sam, sam podjadę, podjadę, sam przyjadę, przyjadę po, wpaść po, wpadnę po, odebrać sam, samemu odebrać, przyjechać busem > odbiór osobisty, odbiór, odebrać
    prosto do klienta, prosto do moich klientów, bezpośrednio do klienta, bezpośrednio do odbiorcy, na adres klienta, do moich klientów > dropshipping, klient końcowy
    co miesiąc, co tydzień, cyklicznie, na stałe, automatycznie, stałe zamówienie, regularnie > abonament, subskrypcja, cykliczny, cyklicznie
    zamrozić, wstrzymać, pauza, zapauzować, przerwać na, zrobić przerwę, na razie nie, odpuścić, na ten czas > zawiesić, zawieszony, wstrzymać, przerwa, pominąć
    z powrotem, przyjąć z powrotem, oddać towar, zostało mi, nie zużyłem, nadmiar, niesprzedany > zwrot, zwracać
    nieotwarty, nierozpakowany, zafoliowany, z metką, nieużywany, oryginalnie zapakowany > zamknięty, nieużywany, zwrot
    otworzyć, rozpakować, rozpakowany, odpakowany, otwarty, zużyty > otwarty, używany, zwrot
    kraj, obcy kraj, unia, ue, dania, norwegia, szwecja, holandia, belgia, francja, hiszpania, włochy, austria, niemcy, czechy, słowacja, litwa, łotwa, anglia, irlandia, berlin, drezno, londyn, wiedeń, wilno, hamburg, monachium, dublin, lwów, kijów, paryż, amsterdam, usa, eksport > zagranica, za granicę
    mokotów, ursynów, wola, praga, bemowo, białołęka, targówek, ochota, żoliborz, bielany, wilanów, wawer, ursus, śródmieście, nowa huta, podgórze, jeżyce, grunwald, rataje, krzyki, wrzeszcz, bałuty, dzielnica, osiedle > na terenie miasta, warszawa, kraków, poznań, wrocław, miasto
    fotka, fota, fotografia, obrazek, zdjęcie, grafika
    # coming and not coming
    z marszu, z ulicy, z biegu, tak po prostu, po prostu przyjść, bez umawiania, bez zapisu, bez zapisów, bez terminu, bez rezerwacji, bez kolejki, musi mieć termin, trzeba się umawiać, trzeba się zapisywać > od ręki, bez zapisów, bez umawiania, zapisy, umawiać
    wpaść, zajrzeć, wskoczyć, podskoczyć, podejść, podbić, wbić, wejść > przyjść, przyjmować
    wyjeżdżać, wyjechać, wyjazd, jadę na wakacje, nie będzie nas, nie będzie mnie, w szpitalu, na urlopie > nieobecność, przerwa, zawieszenie
    zdążyć odebrać, odebrać później, później odebrać, do której odebrać, kończę pracę > godziny, odbiór, do godziny
    przyprowadzić, przyprowadzać, zostawić rano, od której przyjść, od której zostawić > godziny, od godziny, przyprowadzać
    babcia, dziadek, ciocia, wujek, niania, sąsiadka, teściowa, kolega, ktoś inny, druga osoba, ktoś za mnie > upoważniony, upoważnić, inna osoba, upoważnienie
    pokazać, pokazywać, przedstawić, udowodnić, mieć przy sobie, wylegitymować > okazać, okazanie, dokument, dowód, potwierdzenie
    wziąć, weźmiecie, przyjąć jeszcze, wcisnąć, znajdzie się miejsce, zmieści się, jest miejsce > wolne miejsce, przyjmować, rekrutacja
    przyjmiecie jeszcze, są jeszcze miejsca, ktoś jeszcze, dopisać, wejść do grupy, lista chętnych > wolne miejsca, wolne miejsce, rekrutacja, zapis
    spod klatki, spod bloku, spod domu, spod drzwi, z domu, z mieszkania, ode mnie, przyjechać po, zabrać ode mnie > z domu, spod drzwi, odbierać, transport, zabierać
    nie mam auta, bez auta, nie mam samochodu, nie mam jak, nie mam czym, nie dam rady przywieźć, nie przywiozę > dowieźć, transport, odbiór z domu, dojazd
    odstawić, odwieźć, przywieźć z powrotem, oddać pod dom, po robocie > odwozić, odwieźć, po naprawie
    przyjechać obejrzeć, przyjedzie ktoś, ktoś przyjedzie, na oględziny, obejrzeć na miejscu > wycena, oględziny, dojazd
    # the thing and its trouble
    coś innego na ten czas, coś w zamian, na czas naprawy, w międzyczasie, na ten czas, na podmianę, podmianka, czym jeździć, z czego korzystać > zastępczy, zamienny
    paść, padł, padła, padnie, siadł, siadła, wysiadł, stanął, nie odpala, nie reaguje, martwy, zepsuć się > zepsuty, naprawa, awaria, usterka
    poprawka, korekta, poprawić, skorygować, podregulować, dopieścić, przerobić
    krzywo, uwierać, za wysoko, za nisko, za ciasno, za luźno, niewygodny, obciera, ciśnie > poprawka, korekta, regulacja, dopasować
    kapeć, złapać kapcia, złapać gumę, guma, flak, zeszło powietrze, bez powietrza, przebić, gwóźdź > dętka, opona, guma, przebity
    nie wchodzi, nie chce wejść, nie da się wkręcić, opiera się, zaciął się, zacina, blokuje > montaż, składanie, instrukcja, wkręcić
    wkręcić, dokręcić, przykręcić, zakręcić
    śruba, nakrętka, wkręt
    instrukcja, jak złożyć, jak poskładać, jak zmontować, złożyć samemu, składanie, montaż, krok po kroku
    policja, komisariat, zgłosić kradzież, mundurowi > policja, kradzież
    namierzyć, odnaleźć, odnalazł się, znalazł się, odzyskać, złapać złodzieja > znaleźć, odzyskany, odzyskać
    wydać, wydali, zwrócić właścicielowi, odzyskać > odebrać, wydać, wydanie
    zerknąć, rzucić okiem, luknąć, looknąć, obadać, obczaić, sprawdzić czy wszystko > obejrzeć, przegląd, sprawdzić
    na wyrost, na zapas, na przyszłość, urosnąć, urośnie, wyrośnie, starczy na dłużej, za mały za rok > na wyrost, rozmiar
    przymierzyć, numeracja, tabela rozmiarów, wymiary, wzrost, obwód, ile cm, jaki numer, pasować > rozmiar, wzrost, rozmiarówka
    zepsuć dane, padł dysk, spalił się dysk, stracić pliki, skasować, usunęło się > kopia, odzyskać, przechowywać
    jak długo trzymacie, jeszcze macie, sprzed roku, sprzed miesiąca, archiwum, stare pliki > przechowywać, archiwum, kopia
    # seasons and weather
    styczeń, luty, grudzień, mróz, śnieg, minus, przymrozek, sezon zimowy, na zimę, zimą > zima, zimowy, zimowanie, mróz
    lipiec, sierpień, upał, sezon letni, na lato, latem > lato, wakacje, wakacyjny, letni
    czerwiec, wrzesień, początek roku szkolnego, ferie > wakacje, rok szkolny, ferie
    padać, deszcz, ulewa, lać, burza, wichura, brzydka pogoda, zła pogoda, zepsuje się pogoda, prognoza > deszcz, pogoda, odwołać
    niedziela, sobota, w weekend, w święto, w dzień wolny > weekend, niedziela, święto
    # people, children, animals
    miesięcy, miesiące, roczny, półroczny, roczek, od kiedy można, za mały, za młody, za stary > wiek, od lat, od miesięcy
    spakować, wyprawka, co przynieść, co kupić na start, lista rzeczy, co potrzebne, podpisać rzeczy > wyprawka, zabrać, przynieść
    leżakowanie, drzemka, drzemać, spanie w dzień, położyć spać, sen
    podejrzeć, podglądać, podgląd, zobaczyć co robi, na żywo, w telefonie > kamera, monitoring, podgląd, transmisja
    popilnować, przypilnować, zostawić dziecko, zajmie się dzieckiem, dla dzieci coś, opiekunka > opieka, kącik, opieka nad dziećmi, animator
    żłobek, przedszkole, szkoła publiczna, państwowe przedszkole, dostać się do
    dziecko nie je, niejadek, alergia pokarmowa, bez mleka, wegetarianin, nie może jeść > dieta, alergia, jadłospis
    golden, goldena, golden retriever, husky, owczarek, wilczur, maltańczyk, beagle, mops, shih tzu, spaniel, terier, terrier, doberman, bokser, rottweiler, amstaff, pudel, sznaucer, chihuahua, akita, border collie, collie, seter, chart, dog niemiecki, bernardyn, berneńczyk, ratlerek, pekińczyk, basset, kundelek, sunia, psisko > pies, zwierzę
    pers, brytyjczyk, maine coon, dachowiec, kicia, kiciuś, mruczek > kot, zwierzę
    chomik, świnka morska, fretka, szynszyla, kanarek, papużka, żółw, jaszczurka, szczur, mysz, królik, gryzoń > zwierzę, zwierzęta
    wejść ze mną, wejdzie ze mną, wpuścicie, wpuszczacie, uwiązać, przy stojaku, na zewnątrz czekać, czekać przed > wejść, przyjść z, wpuszczać
    imię na, napis, dedykacja, wygrawerować, numer telefonu na > grawer, grawerować, personalizacja, nadruk
    pazurki, pazur, szpony
    # work with customers
    nie życzę sobie, wrzucać, wrzucić na facebooka, na instagram, opublikować, upublicznić, udostępnić w internecie, na stronie pokazać > publikacja, zgoda, wizerunek
    pod kogo, kto się tym zajmuje, do kogo, z kim rozmawiać, kto odpowiada > kontakt, opiekun, doradca
    sprezentować, podarować, dla kogoś, na prezent, na urodziny, na gwiazdkę, pod choinkę, z okazji > prezent, karta podarunkowa, voucher, bon
    w co się ubrać, w co ubrać, jak się ubrać, co założyć, dress code, przebrać się > strój, ubiór, ubranie
    umyć się, umyć po, wykąpać, przebrać, odświeżyć się, pod prysznic > prysznic, szatnia, łazienka
    karta multi, multi, karta z pracy, karta benefit, benefit, ok system > multisport, karta sportowa
    założyć konto, rejestracja, zarejestrować, zostać klientem, dostęp do cen, zalogować > konto, rejestracja
    zerwać umowę, wypisać się, wypisać dziecko, odejść, rozstać się, już nie chcę, rezygnuję, wcześniej skończyć > wypowiedzenie, rezygnacja, rozwiązać
    odwołać zlecenie, odwołać ślub, odwołać imprezę, nie dojdzie do skutku, nie odbędzie się > rezygnacja, odwołać, zadatek
    zgłosić, dać znać, komu powiedzieć, gdzie napisać, gdzie zgłosić > zgłoszenie, zgłaszać, kontakt
    zapomniałem podać, zapomniałam podać, dopisać, uzupełnić, podać później, po fakcie > podać, uzupełnić, korekta
    punkt, punkty, uzbierać, wykorzystać, naklejka, pieczątki, stały klient > klub, program lojalnościowy, punkty, rabat
    w jaki sposób, jak wygląda, na czym polega, o co chodzi z, jak to działa, co się dzieje po > przebieg, działać, zasady
    ile potrwa, ile zejdzie, ile schodzi, szybko wam pójdzie, uwiniecie się, na poczekaniu > trwać, czas, od ręki
    zepsuliście, źle zrobiliście, spartaczyć, spaprać, schrzanić, niedoróbka, fuszerka, po waszej naprawie > reklamacja, poprawka, gwarancja
    wolne, wolny termin, najbliższy termin, kiedy najszybciej, jak najszybciej > termin, wolny
    na dwie raty, na raty, rozłożyć, podzielić płatność, po kawałku, w częściach > raty, rata
    """
}
