/// Plain synonyms of everyday Polish: adjectives, adverbs, and nouns of home, street and body; narrow on purpose.
enum GeneralLexicon {
  static let groups = """
    # qualities
    elastyczny, giętki, sprężysty, gumowy, niełamliwy
    sztywny, twardy, nieelastyczny
    miękki, delikatny, mięciutki
    twardy, mocny, solidny, trwały
    kruchy, łamliwy, delikatny
    cienki, wąski, smukły
    gruby, szeroki, obszerny
    ciasny, wąski, obcisły, przyciasny, uwiera, cisnąć, obciera
    luźny, za duży, zsuwa się, spada, obluzowany, poluzował
    krzywy, krzywo, przekrzywiony, nierówny, skrzywiony, źle leży, przekosiło > regulacja, poprawka, wyregulować
    ciemny, przyciemniany, przydymiony, zaciemniony, barwiony
    przeciwsłoneczny, przyciemniany, ciemne szkła, na słońce, od słońca
    jasny, widny, rozjaśniony, blady
    kolorowy, barwny, wielokolorowy
    przezroczysty, bezbarwny
    gładki, śliski, równy
    głośny, hałaśliwy, huczny
    cichy, bezgłośny, bezszelestny
    szybki, prędki, błyskawiczny, ekspresowy, natychmiastowy
    powolny, wolny, ślamazarny
    łatwy, prosty, nieskomplikowany
    trudny, skomplikowany, ciężki, złożony
    drogi, kosztowny
    tani, niedrogi, budżetowy, przystępny
    darmowy, bezpłatny, gratisowy, free
    duży, wielki, spory, ogromny, obszerny, pokaźny
    mały, niewielki, drobny, malutki, mini, nieduży
    długi, wydłużony, przedłużony
    krótki, skrócony, niedługi
    stary, dawny, wiekowy, zużyty, leciwy
    nowy, świeży, nowiutki, niedawno kupiony
    używany, z drugiej ręki, nienowy
    cały, kompletny, nienaruszony, w całości
    zepsuty, popsuty, niesprawny, uszkodzony, nie działa
    potłuc, potłuczony, stłuc, zbić, rozbić, zniszczyć, uszkodzić, uszkodzenie, porysować, obić
    zarysowany, porysowany, rysa, zadrapanie, zadrapany, zarysowanie, porysować
    złuszczyć, łuszczyć, łuszczy, odpryskuje, odchodzi, schodzi, złazi
    zniszczony, zużyty, wytarty, zdarty, starty
    brudny, zabrudzony, upaprany, uświniony, zaplamiony, poplamiony
    czysty, wyczyszczony, nieskazitelny
    mokry, wilgotny, zamoczony, zmoczony, przemókł
    suchy, wysuszony, przesuszony
    ciepły, ogrzewany, nagrzany, gorący
    zimny, lodowaty, wystygł, wystygły, wychłodzony, ostygła, ostygł
    świeży, niezepsuty, dzisiejszy
    pusty, wolny, niezajęty
    pełny, zajęty, zapełniony, przepełniony
    otwarty, odsłonięty
    ważny, aktualny, obowiązujący
    nieważny, przeterminowany, po terminie, nieaktualny, wygasł, stracił ważność
    pilny, nagły, niecierpiący zwłoki
    codzienny, powszedni
    oryginalny, firmowy, markowy, prawdziwy
    podrobiony, podróbka, fałszywy, nieoryginalny
    naturalny, ekologiczny, eko, bio, roślinny
    roślinny, wegański, bezmięsny
    domowy, własnej roboty, swojski
    lokalny, miejscowy, tutejszy
    zagraniczny, obcy, importowany
    prywatny, osobisty, własny
    wspólny, razem, grupowy
    osobny, oddzielny, odrębny, osobno, oddzielnie, indywidualnie
    podobny, zbliżony, analogiczny, taki sam
    inny, odmienny, różny
    pierwszy, początkowy
    ostatni, końcowy
    następny, kolejny, przyszły
    poprzedni, wcześniejszy, ubiegły, zeszły
    zły, nieprawidłowy, błędny, niewłaściwy
    dobry, właściwy, odpowiedni, prawidłowy
    lepszy, wyższej klasy, premium
    gorszy, słabszy
    chory, cierpiący, niezdrów
    zdrowy, wyleczony
    młody, nastoletni, małoletni
    dorosły, pełnoletni, od 18 lat
    głuchy, niesłyszący, niedosłyszący
    niewidomy, ślepy, niedowidzący, słabowidzący
    krótkowzroczny, wada wzroku, wada, minus, dioptrie, dalekowzroczny, korekcja, korekcyjny, moc szkieł
    # ways
    na zewnątrz, na dworze, na polu, pod gołym niebem, na świeżym powietrzu, w ogródku, na tarasie > ogródek, taras, na zewnątrz
    w środku, wewnątrz, do środka, na sali
    na górze, na piętrze, u góry
    na dole, na parterze, u dołu
    obok, w pobliżu, niedaleko, blisko, przy
    daleko, poza, za miastem
    naprzeciwko, vis a vis
    z przodu, z tyłu
    szybko, prędko, od razu, natychmiast, w try miga, migiem, na poczekaniu, od ręki, na miejscu
    na poczekaniu, od ręki, przy mnie, poczekam, zaczekam > od ręki, na miejscu, czekać
    powoli, wolno, spokojnie
    wcześnie, z rana, o świcie, skoro świt
    późno, wieczorem, po zmroku, w nocy
    wieczorem, po południu, po pracy, po 17, po 18
    rano, przed południem, z samego rana
    w południe, w porze obiadowej, na lunch, obiadowa, pora obiadowa > lunch, obiad, 12
    często, nieraz, regularnie
    rzadko, sporadycznie, czasem
    zawsze, stale, ciągle
    zaraz, za chwilę, niebawem
    razem, wspólnie, we dwoje
    sam, samemu, w pojedynkę
    ręcznie, manualnie
    za darmo, gratis, nieodpłatnie, za free, free
    # home and moving
    mieszkanie, lokum, kawalerka, dwupokojowe, garsoniera, blok, m3, m2
    dom, domek, willa, chata, chałupa
    pudło, pudełko, karton, kartony, opakowanie, skrzynia
    rzeczy, graty, klamoty, dobytek, manele, bagaże, majątek, przedmioty
    graty, rupiecie, stare meble, śmieci, gabaryty
    meble, graty, sprzęty, umeblowanie
    wozić, przewozić, przewieźć, transportować, zawieźć, transport, przewóz, przewożenie
    wyprowadzać, wyprowadzka, przeprowadzka, przeprowadzać, przeprowadzić
    rozkręcić, rozkręcać, rozmontować, demontaż, rozebrać, rozłożyć na części, demontować
    skręcić, zmontować, złożyć, montaż, składać
    wynosić, wynieść, znosić, znieść, dźwigać, targać
    śmietnik, wysypisko, wyrzucić, wywóz, utylizacja, śmieci, pszok
    roślina, kwiat, kwiaty, doniczka, doniczkowy, rośliny, kwiatki
    fortepian, pianino, instrument
    sejf, kasa pancerna
    klucze, kluczyki, pęk kluczy
    kuchnia, kuchenny, zabudowa kuchenna
    łazienka, łazienkowy, wanna, prysznic
    podłoga, posadzka
    ściana, ścianka, mur
    sufit, strop
    poddasze, strych, skosy
    piwnica, komórka lokatorska, suterena
    garaż, miejsce garażowe, wiata
    płot, ogrodzenie, brama
    krzesło, krzesełko, siedzisko, stołek, taboret, na czym siedzieć, siedzieć
    krzesełko, krzesło dla dziecka, fotelik do karmienia, wysokie krzesełko
    kołdra, poduszka, pościel, koc
    zasłona, firanka, roleta
    dywan, chodnik, wykładzina
    naczynia, talerze, garnki, zastawa, szkło
    # food
    posiłek, danie, potrawa, jedzenie, coś do zjedzenia
    zestaw, menu dnia, danie dnia, zestaw obiadowy, lunch
    orzechy, gluten, laktoza, jajka, soja, mleko, orzechy arachidowe > alergen, alergeny
    uczulony, alergia, alergik, uczulenie, nietolerancja > alergen, alergeny
    mięso, wędlina, szynka > wegetariański, wegański, menu
    ser, nabiał, mleko, sera > wegański, roślinny, laktoza
    porcja, mała porcja, pół porcji, dla dziecka porcja
    butelka, flaszka, własny alkohol, własne wino, korkowe
    piwo, wino, drink, wódka, alkohol, trunek, procenty
    bezalkoholowy, bez alkoholu, zero procent
    kelner, kelnerka, barman, kucharz > pracownik, obsługa, praca
    kelner, kucharz, sprzedawca, kierowca, magazynier, student do pracy, na wakacje > praca, szukać pracowników, cv
    napiwek, tip, serwis, obsługa doliczona, doliczacie serwis
    przyprawa, sos, dodatek
    pizza, placek, ciasto
    zupa, rosół, krem
    mrożony, zamrożony, do upieczenia, do domu na zapas, odgrzać, upiec
    tort, ciasto urodzinowe
    # people and work
    emeryt, senior, starszy pan, starsza pani, babcia, dziadek, osoby starsze
    dziadek, babcia, mama, tata, nie wychodzi, nie wychodzi z domu, leżący, obłożnie chory > do domu, senior, wizyta domowa, dojazd
    pracodawca, zakład pracy, firma, szef, pracownik, zwraca mi firma, z pracy > pracodawca, pracownik, dofinansowanie, zakład pracy, firma
    dofinansowanie, dopłata, zwrot, refundacja, dopłaca
    komputer, praca przy komputerze, do komputera, monitor, ekran
    zlecenie, skierowanie, recepta, wniosek
    zleceniodawca, klient
    uprawnienia, licencja, dyplom, kwalifikacje
    zespół, ekipa, brygada, ludzie
    kierowca, szofer
    # health
    oko, oczy, wzrok, oczka, widzieć
    nos, nosek, noski, na nosie
    ucho, uszy, zausznik, za uchem
    głowa, kręci się, zawroty, zawroty głowy, mdłości, niedobrze > przyzwyczaić, dolegliwości, wymienić
    progresywny, progresy, progresywne, wieloogniskowe, dwuogniskowe
    soczewki, szkła kontaktowe, kontakty
    zakładać, wkładać, włożyć, nałożyć, założyć
    nauczyć, pokazać jak, instruktaż, nauka
    okulista, optometrysta, lekarz oczu, badanie oczu, badanie wzroku, zbadać oczy, sprawdzić wzrok
    zaćma, jaskra, operacja oczu
    krople, zakropić, zakroplenie, krople do oczu
    przyzwyczaić się, przywyknąć, adaptacja, oswoić
    zabieg, procedura, terapia, leczenie
    rana, skaleczenie, zadrapanie, otarcie
    siniak, stłuczenie, krwiak
    złamanie, pęknięcie, uraz, skręcenie
    opatrunek, plaster, bandaż
    gorączka, temperatura, stan podgorączkowy
    ból, boleść, dyskomfort
    swędzić, swędzenie, świąd, drapać
    zawroty głowy, omdlenie, słabo
    bezsenność, nie mogę spać, sen
    zmęczenie, osłabienie, brak sił
    stres, nerwy, napięcie, lęk
    odchudzanie, schudnąć, nadwaga, otyłość, dieta
    # doing
    prowadzić, kierować, usiąść za kierownicą, wracać autem, wrócić autem, wrócić samochodem, prowadzić auto
    wrócić, wracać, powrót
    poprawić, wyregulować, naprostować, podgiąć, dopasować, regulacja
    odpaść, odpadł, odkleić, odłamać, ułamać, wypaść, urwać > naprawa, naprawić, przykleić, wymiana
    wymienić, podmienić, zastąpić, zamienić
    wstawić, włożyć, zamontować, osadzić
    przetrzeć, wycierać, wytrzeć, przecierać, czyścić, myć
    umyć, myć, przepłukać, opłukać, wyszorować
    porysować, zarysować, zniszczyć, uszkodzić
    trzymać, przechować, składować, magazynować, przetrzymać
    zaklepać, zarezerwować, zamówić, umówić
    zaklepać, najpóźniej, z jakim wyprzedzeniem, ile wcześniej, jak wcześnie, z wyprzedzeniem > wyprzedzenie, wcześniej, zamówić, rezerwować
    obejrzeć, oględziny, zobaczyć na miejscu, przyjść obejrzeć, ocenić na miejscu
    spakować, zapakować, pakowanie, włożyć w kartony, pakować, zapakować rzeczy
    uzgodnić, ustalić, dogadać
    załatwić, zorganizować, dopełnić formalności
    dać znać, powiadomić, uprzedzić, poinformować, zgłosić, zadzwonić wcześniej
    przynieść, zabrać własny, ze swoim, swój, własny, przyjść z własnym, przyjść ze swoim
    dowieźć, przywieźć, dostarczyć, dowóz, na telefon, pod adres, na adres
    zmieścić, pomieścić, wejdzie, wchodzi
    usiąść, siedzieć, zająć miejsce, miejsca siedzące
    oglądać, transmisja, obejrzeć mecz
    dopłacać, doliczać, naliczać, dolicza, doliczacie
    drożej, dopłata, więcej, wyższa cena, doliczyć, dodatkowo
    taniej, zniżka, mniej, niższa cena, rabat
    przesunąć, przełożyć, zmienić dzień, inny dzień, zmienić datę, późniejszy termin
    bez kary, bez kosztów, bez opłat, bezpłatnie, nic nie zapłacę
    wyjechać, opuścić, wyprowadzić
    zamieszkać, wprowadzić, zameldować
    uznać, zaakceptować, uwzględnić, przyjąć reklamację
    zrealizować, realizować, honorować, przyjąć receptę, wykupić
    oddać, zwrócić, odnieść
    odwiedzić, przyjść, wpaść, zajrzeć
    przyjechać, dojechać, podjechać, dotrzeć, zajechać, dojazd
    """
}
