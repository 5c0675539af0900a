/// How customers ask for each job in Polish. The first line of a job is also what the assistant offers to click.
enum IntentsPolish {
  static let lines = """
    = booking.book
    Chcę umówić wizytę
    chciałbym umówić się na wizytę
    proszę mnie zapisać na przyszły tydzień
    czy znajdzie się coś wolnego w sobotę rano
    potrzebuję terminu jak najszybciej
    kiedy najwcześniej mogę do was przyjść
    da się u was zarezerwować godzinę na wtorek
    wpiszcie mnie na pierwszy możliwy dzień
    szukam wolnego miejsca dla dwóch osób
    mąż chciałby wpaść w czwartek, jest coś po południu
    chcę się zapisać, najlepiej wieczorem
    umówcie córkę na badanie kontrolne
    kiedy przyjmuje doktor i czy ma jeszcze miejsca
    może mnie ktoś przyjąć jeszcze dziś
    poproszę rezerwację na nazwisko Zając na jutro
    wcisnęlibyście mnie gdzieś między innymi
    mogę podjechać we wtorek po pracy czy jest komplet
    interesuje mnie najbliższa wolna data
    zależy mi na terminie przed świętami
    przydałaby mi się wizyta, bo dawno nie byłem
    jakie macie jeszcze okienka w tym tygodniu
    zaklepcie mi proszę godzinę na piątek
    = booking.move
    Chcę przełożyć wizytę
    chciałabym przełożyć wizytę na inny dzień
    coś mi wypadło, możemy się spotkać później niż było ustalone
    da się przesunąć moją rezerwację o godzinę
    zamiast środy wolałbym czwartek
    proszę o zmianę terminu mojej wizyty
    mam umówiony termin, ale potrzebuję innego
    czy mogę przyjść w inny dzień niż zapisano
    nie pasuje mi ta godzina, znajdziecie mi inną
    spóźnię się, przepiszcie mnie na później
    można zamienić poniedziałek na wtorek
    muszę przenieść spotkanie na przyszły tydzień
    dałoby radę wcześniej niż mam zapisane
    termin który dostałem koliduje mi z pracą, poproszę o inny
    przerzućcie mnie z rana na popołudnie
    w dniu wizyty mam delegację, umówmy się kiedy indziej
    wolałabym jednak przyjść dzień później
    zmieńcie mi godzinę rezerwacji
    = booking.cancel
    Chcę odwołać wizytę
    nie przyjdę jutro, proszę mnie wykreślić
    proszę anulować moją rezerwację
    rezygnuję z umówionego terminu
    jednak mnie nie będzie, zwolnijcie miejsce dla kogoś innego
    rozchorowałem się i nie dotrę w piątek
    wizyta nieaktualna, dziękuję
    wypiszcie mnie z tego terminu
    już nie potrzebuję tej wizyty
    proszę skasować to, co zarezerwowałam na sobotę
    niestety muszę zrezygnować ze spotkania
    nie dam rady się zjawić, możecie oddać moje miejsce
    dziecko ma gorączkę, nie przyjdziemy
    proszę usunąć mój zapis na czwartek
    sprawa się rozwiązała, wizyta nie będzie potrzebna
    nie czekajcie na mnie w środę
    odpuszczam tę wizytę, nic z tego
    = order.status
    Gdzie jest moje zamówienie?
    gdzie jest moja paczka
    kiedy dojdzie moje zamówienie
    co z moją przesyłką, miała być wczoraj
    na jakim etapie jest zamówienie 10233
    czy paczka została już wysłana
    kurier nadal nie przyjechał, proszę sprawdzić
    zamawiałem tydzień temu i cisza
    kiedy mogę się spodziewać dostawy
    proszę o numer do śledzenia przesyłki
    zapłaciłam w poniedziałek, wyszło już od was
    jak długo jeszcze będę czekać na towar
    status zamówienia poproszę
    czy moje zakupy są już spakowane
    nie dostałem jeszcze tego, co kupiłem w sklepie internetowym
    kiedy nadacie moje zamówienie
    dotrze do mnie przed weekendem to, co zamówiłam
    śledzenie pokazuje, że przesyłka stoi w miejscu
    = invoice.send
    Proszę przesłać mi fakturę
    proszę przesłać fakturę na maila
    nie mogę znaleźć rachunku, wyślijcie jeszcze raz
    potrzebuję duplikatu faktury
    faktura za ostatnie zakupy do mnie nie dotarła
    poproszę fakturę w pdf
    gdzie pobiorę swoją fakturę
    księgowa prosi o fakturę za październik
    wyślijcie mi dokument sprzedaży za zeszły miesiąc
    nie dostałem faktury do zamówienia
    zgubiłem paragon i fakturę, dacie kopię
    prześlijcie FV na adres firmowy
    = invoice.explain
    Proszę wyjaśnić kwotę na fakturze
    dlaczego faktura jest wyższa niż zwykle
    za co jest ta pozycja na rachunku
    nie rozumiem kwoty na fakturze, proszę o wyjaśnienie
    skąd się wzięło dodatkowe sto złotych na fakturze
    co oznacza druga pozycja na rachunku
    policzyliście mi więcej niż było ustalone
    z czego wynika suma do zapłaty
    nie zgadza mi się kwota, proszę rozpisać z czego się składa
    czemu mam płacić tyle za ten miesiąc
    ta faktura jest jakaś zawyżona, za co to
    = complaint.open
    Chcę złożyć reklamację
    towar przyszedł uszkodzony, chcę go zareklamować
    zgłaszam skargę na obsługę
    produkt przestał działać po tygodniu, żądam wymiany
    kupiona rzecz ma wadę, proszę o przyjęcie reklamacji
    usługa została źle wykonana, oczekuję poprawki
    przysłaliście nie to, co zamówiłem
    po waszej naprawie jest gorzej niż przedtem
    chcę oddać wadliwy towar i odzyskać pieniądze
    w paczce brakuje połowy rzeczy
    składam zażalenie na sposób, w jaki mnie potraktowano
    sprzęt rozpadł się po miesiącu, domagam się naprawy
    to co dostałam jest popękane, co z tym zrobicie
    reklamuję wykonaną usługę
    proszę przyjąć zgłoszenie reklamacyjne
    = callback.request
    Proszę do mnie oddzwonić
    proszę o telefon
    niech ktoś do mnie oddzwoni
    zadzwońcie do mnie jutro po dziesiątej
    wolę porozmawiać telefonicznie, proszę zadzwonić
    czekam na kontakt pod numerem 600 100 200
    możecie przedzwonić po południu
    nie mogłem się dodzwonić, oddzwońcie proszę
    proszę o rozmowę telefoniczną w sprawie oferty
    zostawiam numer, odezwijcie się
    proszę o kontakt telefoniczny między 9 a 11
    dacie mi znać telefonicznie
    wolałabym to omówić przez telefon, mogą państwo zadzwonić
    dryndnijcie do mnie wieczorem
    = callback.cancel
    Proszę już do mnie nie dzwonić
    już nie trzeba do mnie dzwonić
    proszę odwołać zamówiony telefon
    nie dzwońcie, sprawa załatwiona
    rezygnuję z oddzwonienia
    jednak nie potrzebuję rozmowy telefonicznej
    proszę anulować prośbę o kontakt
    dogadałem się inaczej, nie oddzwaniajcie
    wykreślcie mnie z listy do oddzwonienia
    = case.status
    Jaki jest stan mojego zgłoszenia?
    co z moim zgłoszeniem
    co z moją sprawą
    czy moje zgłoszenie zostało rozpatrzone
    jaki jest status mojej reklamacji
    pisałem do was dwa tygodnie temu, wiadomo już coś
    na jakim etapie jest moje zgłoszenie
    kiedy dostanę odpowiedź na reklamację
    sprawdźcie proszę, co się dzieje ze sprawą 4471
    ktoś się już zajął moim problemem
    czekam na decyzję w sprawie zwrotu
    zgłaszałam usterkę, jest jakiś postęp
    czy moja skarga ruszyła do przodu
    = case.open
    Chcę zgłosić problem
    proszę założyć zgłoszenie
    chcę zgłosić problem z kontem
    nie mogę się zalogować, przekażcie to do informatyków
    strona pokazuje błąd przy płatności, zgłaszam
    proszę zarejestrować usterkę
    otwórzcie mi sprawę w dziale technicznym
    aplikacja się zawiesza, komu to zgłosić
    proszę przyjąć zgłoszenie awarii
    punkty za zakupy mi się nie naliczyły, sprawdźcie to
    coś nie działa w panelu klienta, proszę o interwencję
    = contact.change
    Chcę zmienić numer telefonu
    zmieniłem numer telefonu, proszę poprawić
    proszę zaktualizować mój adres e-mail
    mam nowy numer komórki
    od dziś korzystam z innej skrzynki, zapiszcie ją
    przeprowadziłam się, zmieńcie moje dane
    stary numer jest nieaktualny, proszę wpisać nowy
    chcę podać inny mail do kontaktu
    w waszej bazie mam zły telefon
    zmieniłam nazwisko po ślubie, jak to poprawić
    proszę podmienić telefon na 511 222 333
    dane kontaktowe mi się zmieniły
    = consent.change
    Nie chcę już dostawać reklam
    nie chcę więcej dostawać reklam
    wypiszcie mnie z newslettera
    cofam zgodę na marketing
    przestańcie wysyłać mi oferty
    proszę wyłączyć smsy promocyjne
    wyrażam zgodę na otrzymywanie ofert
    zapiszcie mnie do newslettera
    chcę dostawać przypomnienia o wizytach
    nie życzę sobie wiadomości handlowych
    dość tych maili z promocjami
    rezygnuję z powiadomień reklamowych
    zmieniam zdanie co do zgód marketingowych
    = privacy.export
    Proszę o kopię moich danych
    jakie dane o mnie macie
    proszę o kopię moich danych osobowych
    chcę wiedzieć, co o mnie przechowujecie
    składam wniosek o dostęp do danych
    prześlijcie mi wszystko, co na mój temat zebraliście
    proszę o raport z moimi danymi
    korzystam z prawa dostępu z artykułu 15
    chcę pobrać swoje dane
    skąd i jakie informacje o mnie przetwarzacie
    = privacy.erase
    Proszę usunąć moje dane
    chcę skasować konto
    zapomnijcie o mnie zupełnie
    żądam usunięcia danych osobowych
    wymażcie wszystko, co o mnie wiecie
    korzystam z prawa do bycia zapomnianym
    zamykam konto i nie chcę, żebyście trzymali moje dane
    zlikwidujcie mój profil
    nie chcę być dłużej w waszej bazie, skasujcie mnie
    = handover
    Chcę rozmawiać z człowiekiem
    proszę połączyć mnie z konsultantem
    czy jest tam ktoś żywy
    nie będę pisać z automatem
    dajcie mi kogoś z obsługi
    chcę pogadać z kierownikiem
    przełącz mnie na pracownika
    wolę to załatwić z osobą
    bot mi nie pomoże, poproszę człowieka
    niech odpisze mi ktoś kompetentny
    z kim mogę o tym normalnie porozmawiać
    to za skomplikowane na program, potrzebny mi doradca
    = oos
    do kiedy mogę odwołać wizytę za darmo
    ile kosztuje odwołanie w ostatniej chwili
    jak długo trwa pierwsza wizyta
    jak przygotować się do wizyty
    czy trzeba się umawiać, czy można przyjść z ulicy
    ile się czeka na dostawę
    ile kosztuje wysyłka kurierem
    w ile dni wysyłacie towar
    czy wysyłacie za granicę
    jak złożyć reklamację
    ile macie czasu na rozpatrzenie reklamacji
    ile dni mam na zwrot
    jak wygląda zwrot towaru kupionego w internecie
    czy wystawiacie faktury na firmę
    jak mogę zapłacić
    czy można płacić w ratach
    o której otwieracie
    czy pracujecie w święta
    gdzie jesteście, jak dojechać
    macie parking
    ile kosztuje taka usługa
    macie to w innym kolorze
    jaki model polecacie dla początkujących
    czy to jest bezpieczne dla dziecka
    czym się różni wersja podstawowa od droższej
    czy przyjmujecie dzieci
    czy mogę przyjść z psem
    jak działa gwarancja
    czy dostanę zniżkę dla stałych klientów
    macie karty podarunkowe
    jaka będzie jutro pogoda
    opowiedz mi dowcip
    kto wygrał wczoraj mecz
    ile to jest dwa plus dwa
    polećcie jakiś dobry film
    jesteś prawdziwy czy to program
    dzień dobry
    dziękuję za pomoc, miłego dnia
    ok, to wszystko
    mam pytanie
    świetna obsługa, polecam
    zapisałem się wczoraj i wszystko gra
    boli mnie głowa od rana
    kupiłem nowy telewizor i jestem zadowolony
    szukam pracy, czy kogoś zatrudniacie
    chciałbym zostać waszym dostawcą
    jaki macie numer konta do przelewu
    kto jest właścicielem firmy
    komu przekazujecie dane klientów
    ile trwa dojazd z centrum
    co zabrać ze sobą
    czy po zabiegu mogę prowadzić samochód
    jak dbać o to po zakupie
    czy ta część pasuje do mojego modelu
    """
}
