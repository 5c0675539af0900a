/// Doctors, dentists, physiotherapy, laboratories, chemists, vets.
enum HealthLexicon {
  static let groups = """
    lekarz, doktor, medyk, internista, lekarz rodzinny, doktorka, lekarka, pani doktor, pan doktor, rodzinny
    klinika, przychodnia, gabinet, placówka, poradnia, ośrodek zdrowia, centrum medyczne, szpital
    specjalista, ginekolog, pediatra, okulista, dermatolog, kardiolog, ortopeda, neurolog, urolog, laryngolog, endokrynolog, alergolog, psychiatra, psycholog, chirurg, reumatolog, onkolog, gastrolog, diabetolog, proktolog, logopeda, dietetyk, geriatra > specjalista, specjaliści, lekarz, przyjmować
    ginekolog, położnik, lekarz od kobiecych, ginekologia
    pediatra, lekarz dla dzieci, lekarz dziecięcy, pediatria
    dermatolog, skórny, od skóry, skóra, pieprzyk, znamię
    okulista, oczy, wzrok, optyk, optometrysta
    ortopeda, kości, stawy, kolano, biodro, ortopedia
    kardiolog, serce, sercowy, nadciśnienie, ciśnienie
    psycholog, psychoterapeuta, terapeuta, psychoterapia, psychiatra
    nfz, fundusz, na fundusz, narodowy fundusz zdrowia, państwowo, kasa chorych, z kasy chorych, państwowa służba zdrowia, publiczna służba zdrowia
    refundowany, refundacja, za darmo, na ubezpieczenie, bezpłatnie, prywatnie, tylko prywatnie, czy prywatnie, państwowa, publiczny > nfz, fundusz, kontrakt
    refundowany, refundacja, zwrot kosztów, dofinansowany
    prywatnie, prywatny, odpłatnie, komercyjnie
    ubezpieczenie, polisa, ubezpieczyciel, luxmed, medicover, pzu, abonament medyczny, pakiet medyczny, ubezpieczony, prywatne ubezpieczenie, enel-med, signal iduna, allianz, warta, pakiet z pracy
    zwolnienie, l4, l-4, chorobowe, zwolnienie lekarskie, papier, e-zla, ezla, niezdolność do pracy, na chorobowym, druk do pracy, papierek dla szefa, usprawiedliwienie
    wstecz, wsteczny, z datą wsteczną, od poniedziałku, za poprzednie dni, do tyłu, wcześniejszą datą
    chory, choroba, chorować, rozłożyło mnie, rozkłada mnie, przeziębiony, przeziębienie, grypa, gorączka, kaszel, infekcja, katar, wirus, temperatura, zakaźny, covid, zapalenie, objawy, angina, choruje, łapie mnie
    infekcja, przeziębiony, przeziębienie, kaszel, katar, gorączka, grypa, zakatarzony, zaraźliwy, zaraźliwa, temperatura, chory
    zaświadczenie, oświadczenie, druk, potwierdzenie na piśmie
    recepta, e-recepta, erecepta, leki, tabletki, przepisać lek, wypisać lek, lekarstwo, medykament, pigułki, lek, przepisać, przedłużyć leki, kończą się leki, skończyły się leki
    lek, leki, lekarstwo, tabletka, medykament, preparat, środek, pigułka, proszek, antybiotyk
    przyjmować na stałe, na stałe, od lat, przewlekły, stały, stałe leki, brać od lat
    rozrzedzenie krwi, przeciwkrzepliwy, przeciwzakrzepowy, warfaryna, acard, xarelto, na krew, polopiryna, heparyna
    odstawić, przestać brać, przerwać, nie brać
    apteka, wykup, wykupić, zrealizować receptę, realizacja recepty, aptekarz
    ważny, ważność, traci ważność, do kiedy ważna, jak długo ważna, termin ważności, ile ważna, przeterminowany
    teleporada, wizyta online, telefoniczna, przez telefon, lekarz przez telefon, porada telefoniczna, zdalna wizyta, e-wizyta, wideo porada, telefonicznie, konsultacja telefoniczna, telekonsultacja
    badanie, badania, test, diagnostyka, zbadać, analiza, przebadać
    badania krwi, pobranie krwi, morfologia, krew, laboratorium, punkt pobrań, pobrać krew, oddać krew do badania, pobieracie, upuścić krwi, biochemia, analiza krwi, cukier, tsh, cholesterol
    wynik, wyniki, rezultat, wyniki badań, odebrać wyniki, sprawdzić wyniki, odczyt
    na czczo, czczo, bez jedzenia, głodny, przed śniadaniem, bez śniadania, nic nie jeść, pusty żołądek, zjeść przed, jeść przed, nie jeść
    rtg, rentgen, prześwietlenie, zdjęcie rtg, rendgen, zdjęcie, prześwietlić
    pantomogram, pantomograf, zdjęcie panoramiczne, panorama zębów > pantomogram, rtg
    tomografia, tomograf, tk, cbct
    rezonans, rezonans magnetyczny, mri, mr
    usg, ultrasonografia
    ekg, elektrokardiogram, badanie serca, serce zbadać, echo serca, holter
    medycyna pracy, badania wstępne, badania okresowe, badania kontrolne, badania do pracy, badania pracownicze, nowa praca, do nowej roboty, pracodawca, sanepid, książeczka sanepidowska, zdolność do pracy, lekarz medycyny pracy, orzeczenie
    bilans, przegląd zdrowia, bilans zdrowia, badania profilaktyczne, profilaktyka, pakiet badań, sprawdzić zdrowie, ogólne badania, przebadać się, check up
    szczepienie, zaszczepić, szczepionka, szczepić, szczepić się, zastrzyk przeciw, szczepienia ochronne
    grypa, przeciw grypie, na grypę
    zastrzyk, iniekcja
    kroplówka, wlew
    pogotowie, nagły wypadek, ratunek, zagrożenie życia, karetka, 112, 999, stracił przytomność, zemdlał, zawał, udar, wypadek, nagła pomoc, nagły, sor, ostry dyżur, przytomność, nie oddycha, umiera
    nocna opieka, nocna pomoc, dyżur, lekarz w nocy, w nocy i święta
    dokumentacja medyczna, kartoteka, historia choroby, karta pacjenta, historia leczenia, papiery z leczenia, dokumentacja, ksero dokumentacji, teczka, epikryza
    kopia, ksero, odpis, skan, duplikat, skserować, odbitka
    druga opinia, inny lekarz, opinia innego lekarza, skonsultować gdzie indziej
    zmienić lekarza, inny lekarz, zmiana lekarza, do innego lekarza, lekarz prowadzący, do kogoś innego
    uczulenie, alergia, alergik, uczulony, uczula, nadwrażliwość, uczulić, alergiczny
    zabieg, operacja, procedura, interwencja, usługa, zabiegi
    operacja, zabieg, po operacji, pooperacyjny, operowany, endoproteza
    ból, boli, bolesny, bolący, bolało, boleć, nawala, rwie, ćmi
    znieczulenie, znieczulać, zastrzyk znieczulający, bez bólu, bezboleśnie, znieczulający, narkoza, nie bolało, znieczulić
    narkoza, znieczulenie ogólne, sedacja, uśpić, pod narkozą, usypiać, uśpienie
    gaz rozweselający, sedacja, podtlenek azotu, sedacja wziewna, wziewny, głupi jaś, na sen, boi się, strach przed dentystą
    bać, boi, strach, lęk, stres, przestraszony, panicznie, nerwowy > sedacja, adaptacyjny, bezboleśnie, znieczulenie
    krwawić, krwawienie, krew leci, leci krew, leci mi krew, krwotok, krwi
    pulsuje, rwie, ćmi, nawala, napiernicza, nie wytrzymam, kłuje, dokucza, dolega, wyje z bólu > ból, boli
    spuchnąć, spuchł, spuchła, opuchł, napuchł, opuchnięty, spuchnięty > obrzęk, ból, nagły
    wcisnąć, wciśniecie, upchnąć, upchniecie, znaleźć okienko, okienko, na ostatnią chwilę, poza kolejką, bez kolejki > dziś, dzień zgłoszenia, przyjmować, termin
    bać, boję się, strach, panika, panicznie, dentofobia, uśpić, głupi jaś, głupiego jasia, na śpiąco > sedacja, gaz rozweselający, wziewny
    będzie wiadomo, coś wiadomo, co wyszło, co wykazało, poznać wynik, kiedy będą wiadome > wynik, wyniki
    papier do, papierek do, papierka od lekarza, świstek od lekarza, kwit od lekarza, zlecenie od lekarza > skierowanie
    nie słyszy, niedosłyszy, słabo słyszy, migał, migać, migowo, języku migowym > migowy, tłumacz
    inwalidzki, skuter inwalidzki, inwalida, na wózku > wózek, niepełnosprawny, dostępny
    dusi się, duszności, duszność, kłucie w klatce, w klatce, nie może oddychać, siny, drgawki, zatruł się > nagły, zagrożenie życia, 112, duszność
    leży w domu, leżący, po udarze, nie wstaje, ktoś do niego, dojedzie ktoś, przyjedzie ktoś, do taty, do mamy, do babci > wizyta domowa, do domu, przyjeżdżać
    nie dogaduję się, do innego, do kogoś innego, innego lekarza, nie pasuje mi, nie odpowiada mi, zmienić prowadzącego > zmienić, zmiana, lekarza
    nie wyrabia się, nie wyrabia, opóźniony, długo czekam, siedzieć i czekać, po godzinie > opóźnienie, czekać
    uciekł mi autobus, uciekł, kwadrans, po czasie, nie dojadę na, chwilę później > spóźnienie, spóźnić
    napiszecie mi, przypomnicie, zapominalski, żebym nie zapomniał, dzień wcześniej napisać > przypomnienie, sms, przypominać
    zapłacę mniej, płacę mniej, coś taniej, mniej płacić, po siedemdziesiątce, po sześćdziesiątce, wiekowy > zniżka, senior
    od razu kilka, kilka naraz, kilka od razu, hurtem, więcej naraz, z góry kilka, całą serię > pakiet, karnet
    najeść się, głodnym, głodny, na głodniaka, coś zjeść przed, po jedzeniu > na czczo, jedzenie, jeść, posiłek
    zaznaczyć, komu powiedzieć, powiedzieć o, zgłosić że mam, wpisać > ankieta, poinformować, ankieta zdrowotna
    borować, borowanie, dziura, leczenie zęba, naprawić ząb, kruszy się ząb, ukruszony ząb > leczenie zęba, wypełnienie, ząb
    uśmiech, bielszy uśmiech, białe zęby, żółte zęby > wybielanie, wybielać
    brakuje zęba, brak zęba, wstawić ząb, wstawienie zęba, sztuczny ząb, śruba, nie mam zęba > implant, proteza
    obrzęk, opuchlizna, spuchnięty, puchnie, opuchnięty, spuchło
    szew, szwy, zdjąć szwy, zdejmować szwy, szycie, nici
    # teeth
    dentysta, stomatolog, stomatologia, stomatologiczny, dentystyczny, stomatologa, od zębów, ząb, zęby
    ząb, zębowy, siódemka, szóstka, piątka, trójka, czwórka, jedynka, dwójka, mleczak, kieł, trzonowy, trzonowiec, uzębienie, ząbek
    ósemka, ósemki, ząb mądrości > ząb, ósemka
    usunąć ząb, usunięcie zęba, wyrwać, rwać, wyrywać, wyrwanie, ekstrakcja, rwanie, wyrwali, usunięcie, usunąć, wyrwać ząb, usuwać, wyciągnąć ząb
    plomba, wypełnienie, plombować, zaplombować, dziura, ubytek, próchnica, borowanie, borować, wiercić, plombowanie, dziura w zębie
    leczenie kanałowe, kanałowe, kanałówka, endodoncja, kanał, zatruć ząb, endo
    korona, koronka, korony
    licówka, licówki
    most, mostek, most protetyczny
    korona, most, proteza, licówka > protetyka, protetyczny
    proteza, sztuczna szczęka, protezy, szczęka
    implant, implanty, wszczepić, implantologia, wszczep, implantologiczny, śruba
    aparat, aparat na zęby, ortodonta, ortodoncja, aparat ortodontyczny, krzywe zęby, prostowanie zębów, nakładki, zgryz
    wybielanie, wybielić, wybielenie, bielsze, białe zęby, wybielać, rozjaśnić zęby, żółte zęby
    higienizacja, czyszczenie zębów, kamień, skaling, piaskowanie, usuwanie kamienia, osad, fluoryzacja, scaling, czyszczenie kamienia, ściągnąć kamień, lakowanie, polerowanie
    dziąsło, dziąsła, przyzębie, paradontoza, krwawiące dziąsła
    szyna, szyna relaksacyjna, zgrzytać, bruksizm, zgrzytanie
    myć zęby, szczotkować, umyć zęby, higiena, szczotkowanie
    # physiotherapy
    fizjoterapia, rehabilitacja, fizjoterapeuta, rehabilitant, fizjo, rehabilitować, fizykoterapia, terapia manualna, rehab
    masaż, masować, masażysta, wymasować, masaże
    kręgosłup, plecy, krzyż, kark, lędźwie, szyja, dysk, rwa kulszowa
    kinesiotaping, taping, plastry, tejpy, kinesio, taśmy, oklejanie, tejp, plastry kinesio
    ćwiczenia, ćwiczyć, gimnastyka, trening
    gips, złamanie, skręcenie, uraz, kontuzja, zwichnięcie
    ile wizyt, ile razy, ile spotkań, ile zabiegów, liczba wizyt, ile sesji, ile razy trzeba przyjechać, ile razy trzeba przyjść
    co ile, jak często, jak czesto, co jaki czas, częstotliwość, często, co kiedy
    # vets and optics
    weterynarz, wet, weterynarii, lecznica, lekarz dla zwierząt, weterynaryjny
    sterylizacja, kastracja, wysterylizować, wykastrować, sterylka
    czip, chip, czipować, mikroczip, zaczipować, oznakować
    szczepienie psa, wścieklizna, odrobaczyć, odrobaczanie, kleszcz, pchły, robaki
    strzyżenie psa, groomer, trymowanie, ostrzyc psa, fryzjer dla psów
    hotel dla zwierząt, opieka nad psem, zostawić psa, przechować psa, opieka
    okulary, szkła, oprawki, bryle
    soczewki, szkła kontaktowe, kontakty, soczewki kontaktowe
    badanie wzroku, dobór okularów, zbadać wzrok, okulary dobrać, optometrysta
    aparat słuchowy, słuch, badanie słuchu, niedosłuch
    dieta, dietetyk, odchudzać, schudnąć, jadłospis, zrzucić wagę, odchudzanie
    """
}
