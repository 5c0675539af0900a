/// Beauty, vehicles, home, technology: what these trades sell and do.
enum TradesLexicon {
  static let groups = """
    # beauty
    fryzjer, salon, fryzjerka, stylista, barber, zakład fryzjerski, salon fryzjerski, salon urody
    kosmetyczka, kosmetolog, kosmetologia, salon kosmetyczny, gabinet kosmetyczny, stylistka
    strzyżenie, ostrzyc, obciąć, ścięcie, ściąć, podciąć, cięcie, obcinać, strzyc, podcięcie, końcówki, skrócić włosy, grzywka, obcięła, przystrzyc
    męski, facet, chłopak, mężczyzna, męskie, dla panów
    damski, kobieta, dziewczyna, babski, dla pań
    włosy, włos, fryzura, czupryna, kudły, uczesanie
    modelowanie, ułożyć włosy, uczesać, upięcie, wymodelować, suszenie, kok, fale, loki, prostowanie
    farbowanie, koloryzacja, farbować, pofarbować, przefarbować, kolor włosów, odrosty, pasemka, baleyage, balejaż, refleksy, blond, ombre, rozjaśnianie, dekoloryzacja, farba, brunetka, ruda, siwe, siwizna, farby
    broda, zarost, wąsy, golenie, trymowanie brody
    keratyna, keratynowe prostowanie, botoks na włosy, nanoplastia, regeneracja włosów
    przedłużanie włosów, doczepy, zagęszczanie, treska
    manicure, paznokcie, hybryda, hybrydowy, pazurki, paznokieć
    żel, żelowe, tipsy > paznokcie, manicure
    pedicure, stopy, pięty, podolog, odciski
    odprysnąć, odpadać, odpaść, trzymać, odprysk, utrzymywać, odpadnie, zejdzie, ułamał
    zdjąć, zdejmować, ściągnąć, usunięcie, zdjęcie hybrydy, ściąganie, zmyć, ściągniecie
    rzęsy, przedłużanie rzęs, lifting rzęs, sztuczne rzęsy, doczepiane rzęsy
    brwi, henna, regulacja brwi, laminacja brwi, makijaż permanentny brwi, wyregulować brwi
    makijaż, umalować, pomalować się, makijażystka, make up, malować, wizażystka, malujecie, makijażu, makeup
    ślub, ślubny, wesele, panna młoda, przyjęcie weselne, żenić, wychodzić za mąż, biorę ślub, młoda para, weselny
    depilacja, woskowanie, golić, usuwanie owłosienia, owłosienie, laser, laserowy, wosk, pasta cukrowa, bikini, wydepilować
    kosmetyk, kosmetyki, marka kosmetyków
    krem, szampon, odżywka, farba > kosmetyk, produkt
    wegański, wegan, cruelty free, nietestowane na zwierzętach, naturalny, ekologiczny, eko, bio
    opalanie, solarium, opalić, opalenizna, natryskowe, samoopalacz
    botoks, kwas hialuronowy, wypełniacz, powiększanie ust, zmarszczki, mezoterapia > medycyna estetyczna
    peeling, oczyszczanie twarzy, oczyszczanie, maseczka, zabieg na twarz, mikrodermabrazja
    cera, skóra, twarz, trądzik, pryszcze, wypryski
    próba uczuleniowa, test uczuleniowy, sprawdzić uczulenie, reakcja alergiczna, czy mnie nie uczuli
    spa, relaks, odprężający, relaksacyjny, masaż relaksacyjny
    tatuaż, tatuować, dziara, wytatuować
    # cars
    opona, opony, ogumienie, guma, kapcie, zimówki, letnie opony, zimowe opony, całoroczne, oponka, opon
    wymiana opon, zmiana opon, przełożyć koła, wulkanizacja, wulkanizator, sezonowa wymiana, opony na zimę
    przechować opony, przechowanie opon, hotel dla opon, magazynowanie opon, przechowalnia opon
    olej, wymiana oleju
    hamulce, hamulec, klocki, tarcze hamulcowe, klocki hamulcowe, piszczą hamulce, hamulcowy
    silnik, motor, pod maską, check engine, kontrolka
    diagnostyka, komputer, odczyt błędów, kontrolka, check engine, podpiąć pod komputer, zdiagnozować
    klimatyzacja, nabić klimatyzację, klima, odgrzybianie, serwis klimatyzacji, czynnik
    akumulator, bateria, nie odpala, rozładowany, akum, prąd, aku, nie trzyma
    rozrząd, pasek rozrządu, łańcuch rozrządu
    sprzęgło, skrzynia, skrzynia biegów, biegi
    zawieszenie, amortyzator, amortyzatory, wahacz, stuka, resor
    geometria, zbieżność, ustawienie kół
    lakiernik, blacharz, blacharka, lakierowanie, wgniecenie, rysa, porysowany, stłuczka, obcierka, karoseria
    szyba, przednia szyba, pęknięta szyba, odprysk na szybie, szyby
    przegląd rejestracyjny, badanie techniczne, stacja kontroli, przegląd techniczny, dowód rejestracyjny
    laweta, holowanie, pomoc drogowa, holować, zholować, assistance, odholować
    auto zastępcze, samochód zastępczy, auto na zastępstwo, zastępczy
    myjnia, umyć auto, mycie samochodu, detailing, pranie tapicerki, czyszczenie wnętrza
    gaz, lpg, instalacja gazowa, gazownik
    elektryk, auto elektryczne, samochód elektryczny, ładowarka, ładować, naładować, stacja ładowania, hybryda samochód, tesla
    ubezpieczenie oc, oc, ac, polisa samochodowa, szkoda, likwidacja szkody, odszkodowanie
    motocykl, motor, jednoślad
    skuter, quad > motocykl, pojazd
    # bikes
    rower, jednoślad, bicykl, góral, gravel, szosa, mtb, szosówka, damka, miejski rower, rowerek, trekking, kolarzówka, składak, bike
    rower elektryczny, elektryk, e-bike, ebike, wspomaganie, elektryczny
    bateria, akumulator, ogniwo, ładowanie, zasięg
    hulajnoga, hulajnogi, xiaomi, e-hulajnoga, hulajka
    dętka, guma, kapeć, przebita, przebić, złapać gumę, łatka, załatać, flak, dętki
    łańcuch, kaseta, przerzutka, przerzutki, zębatka, korba > napęd, przerzutki
    koło, szprycha, centrowanie, scentrować, obręcz, ósemka w kole, wycentrować, felga, szprychy
    kask, ochrona głowy, kaski, helm, kasku
    fotelik, siodełko dla dziecka, krzesełko, foteliki
    siodełko, siodło
    oświetlenie, lampka, światło, lampa, żarówka, światła
    zapięcie, kłódka, zabezpieczenie roweru, u-lock, linka
    kradzież, ukraść, złodziej, kradną, ukradli, skradziony, zajumać, ukradną
    znakowanie, oznakować, grawer, grawerowanie, znakować
    przyczepka, doczepka, bagażnik, uchwyt, bagażnik rowerowy
    wypożyczyć, wypożyczalnia, pożyczyć, wynająć, wynajem, wypożyczenie, wynajmować, pożyczać
    przechować, przechowanie, przechowywać, zostawić na zimę, zimowanie, magazynować, na zimę
    złożyć, złożony, montaż, skręcić, skręcać, zmontować, montować, poskładać, samemu złożyć, gotowy do jazdy, zamontować, założyć, instalacja, instalować, złożycie
    dokręcić, przykręcić, skręcić, klucze, narzędzia
    narty, snowboard, deska, buty narciarskie, ślizgi, serwis nart, ostrzenie
    # home and garden
    mebel, meble, umeblowanie
    kanapa, sofa, szafa, stół, łóżko, komoda, fotel, krzesło, regał, narożnik, wersalka, tapczan, biurko, stolik > mebel, meble
    kanapa, sofa, narożnik, wersalka, tapczan, wypoczynek, rogówka, łóżko
    materac, spanie, materace, stelaż
    szafa, garderoba, szafa przesuwna, komandor
    stół, blat, ława > blat, stół
    drewno, lity, dąb, jesion, sosna, buk, okleina, fornir, drewniany, z prawdziwego drewna, płyta, mdf, dębowy
    tkanina, obicie, materiał obiciowy, tapicerka, obiciowy, obicia, welur
    pielęgnacja, dbać, czyścić, konserwacja, czyszczenie, konserwować, myć, jak dbać, olejować, utrzymać, pielęgnować, czym czyścić
    plama, zabrudzenie, zaplamić, poplamić, zabrudzić, plamy
    zabrać stary, zabieracie stare, wywieźć, wywieziecie, utylizacja, odbiór starego, wynieść, pozbyć się starego, zabierać, wywóz
    remont, wykończenie, malowanie, ściana, malować, gładź, odświeżyć, wyremontować
    malowanie, pomalować, malarz, farba, ściany
    płytki, kafelki, glazura, terakota, płytkarz, gres
    panele, parkiet, wykładzina > podłoga
    rura, kran, przeciek, cieknie, zlew, wodno-kanalizacyjny, instalacja wodna, udrożnić > hydraulik
    gniazdko, instalacja elektryczna, bezpiecznik > elektryk, instalacja elektryczna
    piec, kocioł, grzejnik, kaloryfer, podłogówka > ogrzewanie
    fotowoltaika, panele słoneczne, instalacja fotowoltaiczna, solary, pv
    okno, okna
    rolety, żaluzje
    ślusarz, zatrzasnąć drzwi, dorobić klucz, zgubić klucz
    dach, dekarz, rynna, dachówka, papa
    trawnik, kosić, trawa, żywopłot, krzewy > ogród, ogrodnik
    sprzątanie, sprzątać, posprzątać, mycie okien, firma sprzątająca, odkurzyć, sprzątaczka, porządki
    pranie, wyprać, pralnia, prać, pralka, upranie, pralnia chemiczna, wyprasować
    krawiec, krawcowa, skrócić spodnie, przeszyć, poprawki krawieckie, zwęzić, przeróbka, zamek błyskawiczny, uszyć
    szewc, buty, zelówki, obcas, podeszwa, fleki
    przeprowadzka, przeprowadzić, transport mebli, przewieźć, bagażówka
    pierścionek, obrączka, łańcuszek, kolczyki > biżuteria
    zegarek, bateria do zegarka, zegarmistrz, pasek do zegarka
    kwiaty, bukiet, wiązanka, kwiaciarnia, wieniec, róże
    zdjęcie, fotografia, sesja, fotograf, sesja zdjęciowa, foto, fotka, odbitka
    druk, wydruk, drukowanie, drukarnia, wydrukować, ksero, banner, ulotki, wizytówki
    # technology
    laptop, komputer, notebook, pecet, lapek, blaszak, macbook, pc
    telefon, smartfon, komórka, iphone, samsung, aparat telefoniczny, fon
    ekran, wyświetlacz, szybka, zbity ekran, matryca, pęknięty ekran, stłuczony ekran, monitor
    zalany, zalać, wpadł do wody, zalanie, rozlać
    hasło, zapomnieć hasła, zresetować, reset hasła, odzyskać hasło, zmienić hasło, nie pamiętam hasła, nie mogę się zalogować, zalogować, dostęp do konta, logowanie, kod pin, pin, zapomniałem hasła, resetować
    zalogować, logowanie, login, zaloguje, wejść na konto, panel
    konto, profil, panel klienta, rejestracja, zarejestrować, założyć konto, panel
    usunąć konto, zlikwidować konto, skasować konto, zamknąć konto
    aplikacja, apka, program, app, oprogramowanie, soft, system
    strona, strona internetowa, witryna, www, stronka, serwis internetowy, portal, wizytówka, strona www
    sklep internetowy, e-commerce, sklep online
    hosting, serwer, serwer wirtualny, host, hostingowy, miejsce na serwerze, vps
    domena, adres strony, domeny, przepisać domenę, adres www
    przenieść, transfer, przepisać, przeniesienie, migracja, przejść do was, od innego dostawcy, przenosić, przepisanie
    certyfikat ssl, ssl, https, niezabezpieczona, kłódka, szyfrowanie, szyfrowany
    kopia zapasowa, backup, kopia, przywrócić, odzyskać pliki, skasowałem pliki, kopie zapasowe, przywrócenie
    odzyskać dane, odzysk danych, utracone dane, dysk padł, uszkodzony dysk, odzyskanie, stracone pliki, skasowane zdjęcia, uratować, odzyskacie, utrata danych
    dysk, ssd, pendrive, karta pamięci, nośnik, hdd
    wirus, złośliwe oprogramowanie, włamanie, haker, zhakować, włamał, malware, trojan, zainfekowany, zainfekować, włamali, dziwne reklamy, hakerzy
    phishing, oszustwo, cyberbezpieczeństwo, wyłudzenie, bezpieczeństwo w sieci, scam, socjotechnika
    poczta, mail, skrzynka, email, skrzynka pocztowa, outlook, gmail
    skonfigurować, ustawić, konfiguracja, ustawienia, ustawienie, podpiąć
    pojemność, miejsce, zapełniony, zapchany, pełna skrzynka, brak miejsca, zapchała, gigabajt, gb
    załącznik, plik, duży plik, załączyć, załączniki
    awaria, nie działa, przestało działać, padło, usterka, błąd, nie działa strona, przerwa w działaniu, leży, wysypało
    zdalna pomoc, pomoc zdalna, teamviewer, anydesk, zdalnie, zdalny pulpit, połączyć z komputerem, połączyć się z moim
    toner, tusz, wkład do drukarki
    sieć, router, internet, światłowód, łącze, kabel sieciowy
    ksef, krajowy system e-faktur, e-faktura, faktury ustrukturyzowane, ksefem
    kamera, monitoring, podgląd
    wsparcie, pomoc techniczna, support, helpdesk, pomoc, serwisant, wesprzeć
    """
}
