/// Teaching, hospitality, food, sport, offices, and everyday verbs.
enum LivingLexicon {
  static let groups = """
    # teaching
    kurs, szkolenie, warsztaty, nauka, uczyć, uczy, zajęcia, lekcje, edukacja, nauczanie, kursy, nauczyć, pouczyć, trening
    zajęcia, lekcja, lekcje, ćwiczenia, spotkanie, godziny lekcyjne, zajęciach
    nauczyciel, lektor, trener, instruktor, prowadzący, wykładowca, belfer, szkoleniowiec, korepetytor, nauczycielka, lektorka
    korepetycje, indywidualne, prywatne lekcje, korki, jeden na jeden, prywatna lekcja, zajęcia indywidualne, korków, indywidualnie
    grupa, grupowy, klasa, ile osób w grupie, liczne grupy, liczebność, liczny, w grupie
    zmienić grupę, zmiana grupy, przepisać, przenieść, inna grupa, nie odpowiada mi ta grupa
    poziom, stopień zaawansowania, zaawansowanie, początkujący, zaawansowany, a1, b2, od zera, test poziomujący, średniozaawansowany
    egzamin, matura, test, egzaminy, zdawać, ósmoklasista, certyfikat językowy, egzamin ósmoklasisty, zaliczenie, maturalny, zdaje
    certyfikat, zaświadczenie, dyplom, papier, papierek, świadectwo, potwierdzenie ukończenia
    podręcznik, książka, materiały, skrypt, książki, ćwiczenia, pomoce, podręczniki
    opuścić zajęcia, nieobecność, nie będę na zajęciach, odrobić, odrabiać, nieobecny, opuścić lekcję, nie przyjść na lekcję, nie będzie dziecka, odrobić lekcję, ominąć
    native speaker, native, anglik, rodowity, obcokrajowiec, native speakerzy
    semestr, rok szkolny, rok akademicki, trymestr
    przedszkole, żłobek, przedszkolak, świetlica, adaptacja
    wyżywienie, posiłki, catering, obiady, jedzenie, wyżywienia
    tłumaczenie, tłumacz, przetłumaczyć, przekład, tłumacz przysięgły, przysięgły, tłumaczyć, przetłumaczycie
    język polski, polski dla cudzoziemców, polski dla obcokrajowców, cudzoziemiec, obcokrajowiec, obcokrajowcy
    cudzoziemiec, obcokrajowiec, ukrainiec, ukrainka, obywatel ukrainy, zagraniczny pracownik, ukrainkę, ukrainiec, białorusin
    prawo jazdy, kurs prawa jazdy, jazdy, nauka jazdy, kategoria b, l-ka, doszkalające, instruktor jazdy
    # hospitality
    hotel, pensjonat, nocleg, noclegi, apartament, pokój, kwatera, obiekt, noclegu, przenocować, spać
    pokój, apartament, studio, lokum, pokoje, dwójka
    doba, doba hotelowa, zameldować, zameldowanie, wymeldować, wymeldowanie, check in, check out, meldunek, zakwaterowanie, wejść do pokoju, opuścić pokój, do której pokój, wykwaterować, oddać klucz, zameldować się
    późny przyjazd, przyjechać w nocy, zameldować w nocy, po północy, koło północy, późno przyjechać, w nocy
    śniadanie, śniadanko, breakfast, rano jeść, śniadania
    obiad, kolacja, posiłek, jedzenie, restauracja, zjeść, kolacje, wieczerza, obiadokolacja, coś do jedzenia, obiady
    dostawka, łóżeczko, dodatkowe łóżko, łóżeczko dla dziecka, łóżeczko turystyczne, łóżko dla dziecka
    basen, pływać, pływalnia, baseny, popływać
    sauna, łaźnia, sauny
    spa, wellness, strefa wellness, jacuzzi
    dzień pobytu, pobyt, nocleg, doba, pobytu
    opłata klimatyczna, opłata miejscowa, opłata uzdrowiskowa, taksa klimatyczna, klimatyczne, taksa
    multisport, medicover sport, karta sportowa, okaz, fitprofit, benefit, multisporta, benefity, karta multisport
    pościel, ręcznik, ręczniki, szlafrok, kapcie
    transfer, odbiór z dworca, odbiór z lotniska, taxi, taksówka, podwieźć, podwózka, odebrać z dworca
    bagaż, walizka, przechowalnia bagażu, torba, plecak, walizki
    widok, balkon, taras, widok na morze, widok na góry
    stolik, rezerwacja stolika, zarezerwować stolik, stół w restauracji, miejsce w restauracji
    menu, karta dań, potrawy, dania, co można zjeść, do jedzenia, lunch
    wegetariański, wegański, bezmięsny, wege, nie jem mięsa, jarski, roślinny, wegetarianin, weganin, bez mięsa, wegetarianka
    bezglutenowy, gluten, celiakia, bez glutenu, laktoza, bez laktozy, nietolerancja, alergeny, nabiał, bez mleka
    dieta, dietetyczny, posiłki, jadłospis > wegetariański, bezglutenowy
    tort, ciasto, wypieki, ciastko, cukiernia, torty, słodkie, deser, urodzinowy tort, ciasta
    chleb, pieczywo, bułki, piekarnia, bochenek
    kawa, herbata, napój, ekspres, espresso, latte
    na wynos, zabrać na wynos, na dowóz, dowóz jedzenia, dostawa jedzenia, pizza do domu, zamówić jedzenie
    przyjęcie, impreza, event, uroczystość, bankiet, imprezy okolicznościowe, impreza firmowa
    wesele, urodziny, chrzciny, komunia, osiemnastka, osiemnastki, komunie, stypa, rocznica, wieczór panieński, roczek > przyjęcie, impreza, wesele, imprezy okolicznościowe, sala
    sala, lokal, sala bankietowa, miejsce na imprezę, wynajem sali, sala konferencyjna
    catering, obsługa imprez, jedzenie na imprezę
    wycieczka, zwiedzanie, zwiedzać
    # sport and free time
    siłownia, fitness, klub, ćwiczyć, trening, gym, zajęcia fitness, sala treningowa, siłka, poćwiczyć
    trener personalny, trener, indywidualny trening, plan treningowy
    joga, pilates, zumba, aerobik, zajęcia grupowe, stretching
    zamrozić, zawiesić karnet, przerwa w karnecie, zawieszenie, zawiesić, zamrozić karnet, wstrzymać
    bilet, wejściówka, wejście, wstęp, bilety
    turniej, zawody
    kort, tenis, tenisowy
    # offices and law
    księgowość, księgowa, księgowy, biuro rachunkowe, rachunkowość, księgować, księgowania, rachunkowy
    księga przychodów, kpir, jednoosobowa działalność, uproszczona księgowość, książka przychodów, jdg, działalność gospodarcza, samozatrudnienie
    pełna księgowość, spółka, spółka z o.o., sp z oo, księgi rachunkowe, obsługa spółki, spółki
    działalność, firma, biznes, przedsiębiorstwo, działalność gospodarcza, interes, własny biznes
    założyć firmę, założyć działalność, otworzyć firmę, rejestracja firmy, ceidg, własna firma, rejestrować, rozkręcić biznes, otworzyć własną, rozpocząć działalność, zarejestrować
    zawiesić działalność, zawieszenie działalności, zamknąć firmę, przerwa w działalności, zawiesić firmę, zawiesić
    kadry, płace, kadry i płace, lista płac, wypłata, wypłaty, pensja, wynagrodzenie, pracownicy, etat, zus pracownika, umowa o pracę, pensje, hr
    pracownik, pracownicy, zatrudniony, ludzie na etacie, załoga, personel, etat
    zatrudnić, zatrudnienie, zatrudniać, przyjąć do pracy, umowa o pracę
    zus, składki, składka zdrowotna, składka, ubezpieczenie społeczne, składki społeczne, zusy
    ulga na start, mały zus, preferencyjny zus, niższy zus, nowy przedsiębiorca, zaczynam działalność, dopiero zaczynam, pełny zus
    podatek, podatki, fiskus, opodatkowanie, skarbówka, urząd skarbowy, dochodowy, us
    forma opodatkowania, ryczałt, liniowy, skala podatkowa, podatek liniowy, jak się rozliczać, opodatkować
    opłacać się, korzystny, bardziej opłaca, co lepsze, korzystniejszy, opłacalny > doradzić, symulacja, wybrać
    pit, zeznanie podatkowe, rozliczenie roczne, pit-37, deklaracja, rozliczyć pit, zeznanie, pita, rozliczyć się
    kontrola skarbowa, kontrola, skarbówka, urząd skarbowy, kontrola z urzędu, sprawdzanie, list ze skarbówki
    deklaracja, zeznanie, jpk, sprawozdanie, rozliczenie
    kara, odpowiadać, odpowiedzialność, odpowiada za błąd, pomylić, wina, odpowiedzialny
    dokumenty, papiery, faktury kosztowe, dostarczyć dokumenty, podrzucić papiery, rachunki, papierki
    zmienić biuro, zmiana biura, przejść z innego biura, przenieść się, inna księgowa, poprzednie biuro, obecna księgowa, przenieść do was
    umowa, kontrakt, porozumienie, podpisać umowę, umowę
    wypowiedzenie, wypowiedzieć, rozwiązać umowę, okres wypowiedzenia, zrezygnować, zakończyć umowę, rezygnacja, rozwiązanie umowy, z jakim wyprzedzeniem, odejść, zerwać umowę
    czas umowy, na ile umowa, na jaki czas, lojalka, zobowiązanie, wiązać umową, na dwa lata, czas nieokreślony, okres umowy
    zaległości, nadrobić, wstecz, odtworzyć, z poprzednich lat, zaległy, nie rozliczałem, naprostować, bałagan, nie księgowałem
    adwokat, prawnik, radca prawny, mecenas, kancelaria, porada prawna, papuga
    rozwód, alimenty, podział majątku, separacja, rozwodowy
    notariusz, akt notarialny, notarialnie
    spadek, testament, dziedziczenie, spadkowy
    pozew, sąd, rozprawa, sprawa sądowa, sądowy
    kredyt, pożyczka, hipoteka, kredyt hipoteczny, bank
    dotacja, dofinansowanie, unijne, urząd pracy, granty, dopłata z urzędu, środki unijne
    dane osobowe, rodo, administrator danych, przetwarzanie danych, inspektor ochrony danych, iod, gdpr, kto przetwarza, dane, ochrona danych
    umowa powierzenia, powierzenie danych, powierzenie przetwarzania, powierzyć dane
    bezpieczny, szyfrowany, wyciek, wykradnie, wykraść, ochrona, bezpieczeństwo danych, wycieknie, zabezpieczyć
    nieruchomość, mieszkanie, dom, lokal, działka, deweloper
    wynajem, najem, wynająć, czynsz, wynajmować, podnająć
    # everyday verbs and nouns
    początek, zacząć, start, rozpocząć, ruszać, startować, rozpoczynać
    koniec, skończyć, zakończyć, kończyć
    otrzymać, dostać, uzyskać, otrzymywać, dostawać, wydać
    wydać, wydawać, wystawić, wystawiać
    pokazać, okazać, przedstawić, pokazywać
    pomóc, pomoc, wsparcie, pomagać, doradzić, wspomóc, pomagacie
    doradzić, porada, doradztwo, poradzić, doradca, konsultacja, doradzać, podpowiedzieć
    wybrać, wybór, dobrać, dobór, wybierać, dopasować, zdecydować
    zmienić, zmiana, zamienić, modyfikować, inny
    sprawdzić, sprawdzać, zweryfikować, dowiedzieć się, ustalić, zobaczyć, skąd będę wiedzieć
    zgłosić, zgłoszenie, zgłaszać, poinformować, zawiadomić, dać znać, gdzie dzwonić
    wysłać, odesłać, przesłać, nadać, posłać, wyślecie, podesłać
    przyjechać, dojechać, dojeżdżać, przyjeżdżać, podjechać, przyjazd, wpaść
    odebrać, odbiór, zabrać, wziąć
    poczekać, czekać, oczekiwać
    używać, stosować, korzystać, pracować na, użyć, stosujecie
    przyjmować, przyjąć, obsługiwać, honorować, akceptować, respektować, uznawać
    przyjmować, leczyć, przyjmie, obsłużyć, zajmować, przyjmiecie
    robić, wykonywać, prowadzić, zajmować, świadczyć, oferować, mieć w ofercie > oferować, wykonywać
    godzina, godziny, pora, czas
    codziennie, każdego dnia, dzień w dzień, co dzień
    dzisiaj, dziś, jeszcze dziś, teraz, od razu, zaraz, natychmiast, na już, pilny, pilnie, na cito
    w dniu zgłoszenia, jeszcze dzisiaj, od ręki, bez kolejki, na już, pilnie, dziś, bez zapisu, bez zapisów, z marszu, od zaraz, bez umawiania
    pierwszy, początkowy, wstępny
    zrezygnować, rezygnacja, wycofać się, wypisać się, odejść, rezygnować, w połowie, w trakcie
    zwolnienie z zajęć, zwolnić, usprawiedliwić
    usunąć, skasować, wykasować, usunięcie, likwidować
    jedzenie, jeść, posiłek, zjeść, spożywać, pokarm
    pić, napój, napoje, napić, wypić, picie
    wino, piwo, wódka, drink, kieliszek, szampan > alkohol
    mięso, ryba, kurczak > jedzenie, menu
    woda, wodę, woda mineralna
    zima, zimowy, zimą, śnieg
    lato, letni, latem
    para, małżeństwo, we dwoje, dla dwojga
    rodzina, rodzinny, z rodziną
    firma, dla firm, przedsiębiorstwo, firmowy, działalność, pracownicy, klient biznesowy, na firmę, korporacja
    zespół, grupa, ekipa, drużyna
    produkt, towar, artykuł, rzecz, wyrób, zakupy
    instrukcja, jak używać, obsługa, poradnik, instrukcje
    informacja, info, szczegóły, wiadomość
    moje zamówienie, paczka, przesyłka, zakupy
    """
}
