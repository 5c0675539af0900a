/// Dealings between customer and firm: paying, ordering, delivering, giving back, complaining.
enum DealingsLexicon {
  static let groups = """
    # paying
    kosztować, koszt, cena, cennik, ile kosztuje, po ile, ile za, jaka cena, ile wynosi, stawka, ile wychodzi, ile wyniesie, ile płaci
    ile bierzecie, ile liczycie, ile sobie liczycie, ile zapłacę, ile zapłace, ile trzeba dać, ile trzeba zapłacić, jaki wydatek, co łaska > kosztować, cena, koszt
    drogo, drogi, drożej, tanio, tani, taniej, najtaniej, najtańszy > cena, koszt, kosztować, zniżka, rabat, promocja
    zapłacić, płatność, opłacić, uiścić, uregulować, zapłata, regulować, forma płatności, sposób płatności, metoda płatności
    karta, karta płatnicza, karta kredytowa, karta debetowa, terminal, zbliżeniowo, kartą, visa, mastercard, apple pay, google pay, płatność kartą, bezgotówkowo
    karta, terminal, zbliżeniowo, telefonem, blik, blikiem, gotówka, przelew, przelewy24, payu, paypal > forma płatności, metoda płatności
    gotówka, gotówką, w banknotach, pieniądze w ręku, keszem, cash, gotówkowo
    przelew, przelać, konto bankowe, numer konta, rachunek bankowy, numer rachunku, na konto
    pobranie, za pobraniem, przy odbiorze, płatność przy odbiorze, zapłacę kurierowi, kurierowi do ręki
    bezpłatny, darmowy, za darmo, gratis, free, nieodpłatny, bez opłat, nic nie kosztuje, w cenie, w gratisie, wliczony
    bezpłatny, darmowy, za darmo, gratis, w cenie, wliczony > płatny, kosztować, koszt, opłata, dopłata
    płatny, odpłatny, za opłatą, trzeba płacić, za kasę, za pieniądze > kosztować, bezpłatny, opłata, cena
    w cenie, wliczony, zawiera, obejmuje, wchodzi w skład, zawarty, dodatkowo płatny, dopłata, ekstra, osobno płatny
    dopłata, dopłacić, dopłaca, dodatkowa opłata, dodatkowy koszt, opłata dodatkowa, dolicza, doliczyć, ekstra
    opłata, należność, koszt, kwota, suma
    pieniądze, kasa, forsa, hajs, kwota, środki, gotówka
    kasa, hajs, forsa, siano > pieniądze, zapłacić, płatność
    raty, ratalny, na raty, rozłożyć na raty, kredyt, kredytować, odroczona płatność, płatność ratalna, rozłożyć płatność, nie naraz, w częściach, po trochu, częściami, po kawałku
    całość od razu, całą kwotę, nie mam całej, całej sumy, od razu całość, wszystko naraz > raty, ratalny
    zaliczka, zadatek, przedpłata, wpłata z góry, z góry, na początek, wpłacić, depozyt, wpłata własna, pierwsza wpłata
    kaucja, depozyt, zastaw, zabezpieczenie
    abonament, subskrypcja, karnet, opłata miesięczna, miesięcznie, pakiet, co miesiąc
    karnet, pakiet, wejściówka, wejście, bilet, abonament
    faktura, fv, faktura vat, rachunek, f-ra, na firmę, na nip, paragon imienny, dokument sprzedaży, vat, faktury
    paragon, rachunek, dowód zakupu, potwierdzenie zakupu, pokwitowanie
    nip, dane do faktury, dane firmy, numer nip, na firmę > faktura
    korekta, skorygować, poprawić fakturę, błąd na fakturze, zły adres na fakturze, zły nip, pomyłka na fakturze, faktura korygująca
    błąd, pomyłka, zły, niepoprawny, nieprawidłowy, błędny, pomylić, źle wpisany, nie zgadza, literówka
    poprawić, poprawka, skorygować, naprawić błąd, korekta, zmienić
    przypomnienie, monit, wezwanie do zapłaty, ponaglenie, zaległość, zaległy, dług, nie zapłacić, po terminie, odsetki, spóźnić z zapłatą, opóźnienie w płatności
    netto, brutto, vat, podatek
    kara, opłata karna, mandat, grzywna, sankcja, karny
    leasing, wynajem długoterminowy, najem, wziąć w leasing
    # discounts
    zniżka, rabat, upust, promocja, obniżka, taniej, przecena, kod rabatowy, bonifikata, wyprzedaż, ulga, specjalna cena, promka, okazja, oferta specjalna
    kupon, kod rabatowy, kod promocyjny, voucher, bon
    stały klient, karta stałego klienta, program lojalnościowy, punkty, lojalność, karta klienta
    bon podarunkowy, karta podarunkowa, voucher, voucher podarunkowy, prezent, upominek, podarunek, na urodziny, dla kogoś w prezencie, bon, bon prezentowy, kupon podarunkowy
    senior, emeryt, emerytura, emeryci, rencista, starsza osoba, po 60, po 65, osoba starsza, ludzie starsi
    student, legitymacja, studencki, uczeń, studia, szkolny
    karta dużej rodziny, kdr, wielodzietny, duża rodzina, trójka dzieci, rodzina wielodzietna
    rodzeństwo, drugie dziecko, dwójka dzieci, dwoje dzieci, brat i siostra, dwójka, kolejne dziecko
    # ordering and buying
    kupić, zakup, nabyć, nabywać, sprzedaż, sprzedawać, dostać, do kupienia, kupno, oferować
    sprzedawać, sprzedaż, oferować, w ofercie, mieć w ofercie, w sprzedaży, handlować
    zamówić, zamówienie, zamawiać, złożyć zamówienie, obstalować
    dostępny, dostępność, na stanie, w magazynie, od ręki, na miejscu, w sklepie
    sklep, salon, punkt sprzedaży, showroom, sklep stacjonarny, stacjonarnie, market, butik, placówka
    sklep internetowy, online, internet, przez internet, w sieci, strona internetowa, e-sklep, zdalnie
    obejrzeć, zobaczyć, na żywo, ekspozycja, dotknąć, pomacać, oglądać, przymierzyć, wypróbować, przetestować
    wypróbować, próba, próbny, na próbę, przetestować, test, testowy, spróbować, przymierzyć, jazda próbna, sprawdzić przed zakupem
    próbka, tester, kawałek materiału, wzornik, wzór, sample, próbki
    oferta, asortyment, wybór, katalog, co macie, produkty, usługi
    model, wersja, rodzaj, typ, odmiana, wariant
    rozmiar, wymiar, wielkość, numer, jaki duży, tabela rozmiarów, wzrost, dobrać rozmiar, rozmiarówka, jaka rama
    wymiar, zmierzyć, pomiar, mierzyć, pod wymiar, na wymiar, skosy, na miarę, nietypowy rozmiar
    kolor, barwa, odcień, kolorystyka, barwy
    materiał, tworzywo, surowiec, tkanina, skład, z czego, wykonany, drewno
    jakość, solidny, trwały, wytrzymały, porządny
    nowość, nowa kolekcja, nowy model, nowości
    używany, z drugiej ręki, stary, drugi obieg, poleasingowy, powystawowy
    odkup, skup, odkupić, skupować, przyjąć w rozliczeniu, w rozliczeniu, zostawić w rozliczeniu, oddać stary, wziąć stary, sprzedać wam
    wycena, kosztorys, oszacować, wycenić, orientacyjna cena, ile by kosztowało, szacunkowy koszt, oferta cenowa, podać cenę
    hurt, hurtowy, hurtownia, większa ilość, dla firm, b2b, większe zamówienie
    minimalny, minimum, najmniej, co najmniej, od ilu
    maksymalny, maksimum, najwięcej, limit, do ilu, najwyżej
    opakowanie, pakować, zapakować, pudełko, karton, pakowanie, na prezent zapakować
    # delivery
    dostawa, wysyłka, przesyłka, paczka, kurier, dostarczyć, dowieźć, przywieźć, przesłać, dowóz, nadać, transport, przywiezienie, wysłać
    dojść, dotrzeć, dojechać, dojedzie, kiedy przyjdzie, kiedy przyjedzie, przyjdzie paczka, dostać paczkę > dostawa, dostarczyć, wysyłka, przesyłka, czas dostawy
    kurier, inpost, dpd, dhl, gls, poczta polska, ups, fedex, orlen paczka, firma kurierska > dostawa, przesyłka, wysyłka
    paczkomat, punkt odbioru, automat paczkowy, inpost, żabka, orlen paczka
    czas dostawy, termin dostawy, czas oczekiwania, ile się czeka, kiedy dojdzie, kiedy przyjdzie, kiedy będzie, w ile dni, ile idzie, jak długo idzie, kiedy dojedzie, kiedy wyślecie, czas realizacji, termin realizacji, ile czekać
    ile trwa, jak długo, ile czasu, na kiedy, ile zajmuje, czas trwania, ile to potrwa, kiedy będzie gotowe, jak szybko, ile schodzi, trwać, trwa, czas, potrwać
    na kiedy, kiedy będzie, jak szybko, w ile dni, ile dni > trwać, czas, termin, zajmować
    czekać, oczekiwać, oczekiwanie, czas oczekiwania, kolejka, kolejki, stać w kolejce, poczekać
    termin, data, dzień, czas, kiedy
    śledzić, śledzenie, tracking, numer przesyłki, numer śledzenia, gdzie jest paczka, gdzie jest przesyłka, gdzie jest moje zamówienie, status przesyłki, gdzie moja paczka, namierzyć, list przewozowy, gdzie moje zamówienie, co z moim zamówieniem
    status, etap, stan, na jakim etapie, co z, postęp, stan realizacji, gotowy do odbioru, skąd będę wiedzieć
    gotowy, zrobiony, skończony, naprawiony, do odbioru, ukończony, gotowe
    odbiór osobisty, odebrać osobiście, sam odebrać, odbiór własny, odebrać, przyjechać po, samemu odebrać, zabrać samemu, własny transport
    wniesienie, wnieść, wnosić, na piętro, wnoszenie, pod drzwi
    zagranica, za granicę, do innego kraju, międzynarodowy, niemcy, unia, europa, zagraniczny
    magazyn, skład, hurtownia
    zgubiona paczka, nie dotarła, nie doszła, zaginęła, nie dostałem, zaginiony, nie przyszła > reklamacja, dostawa, śledzenie
    zmienić zamówienie, zmiana zamówienia, edytować zamówienie, inny kolor, jednak chcę, pomyliłem zamówienie, zmienić kolor, zmienić rozmiar
    # giving back and complaining
    zwrot, zwrócić, oddać, odesłać, zwracać, odstąpienie, odstąpić od umowy, oddać towar, rozmyślić, rozmyśliłem, nie pasuje, nie podoba, odstąpić
    zwrot pieniędzy, oddać pieniądze, oddać kasę, zwrócić pieniądze, odzyskać pieniądze, oddacie kasę, zwrot kosztów, zwracać pieniądze, refundacja
    nie pasuje, za mały, za duży, za ciasny, nie ten rozmiar, nietrafiony, zły rozmiar, za twardy, za miękki > zwrot, wymiana, wymienić
    wymiana, wymienić, zamienić, wymieniać, zamiana, podmienić
    reklamacja, reklamować, zareklamować, zgłosić wadę, rękojmia, wadliwy, wada, usterka, uszkodzony, zepsuty, skarga, niezgodność
    uszkodzony, zepsuty, popsuty, pęknięty, rozbity, wadliwy, zniszczony, porysowany, ukruszony, złamany, urwany, przyszedł uszkodzony, uszkodzenie
    wadliwy, uszkodzony, zepsuty, rozpadł, rozleciał, przestał działać, niesprawny > reklamacja, gwarancja
    pękł, pękła, pęknięcie, złamał, złamała, zepsuł, zepsuła, popsuł, popsuła, urwał, rozpadł, odpadł, ukruszyło, wypadło > reklamacja, gwarancja, naprawa, uszkodzony, poprawić
    skarga, zażalenie, reklamacja, poskarżyć, złożyć skargę, niezadowolony, nie jestem zadowolony
    niezadowolony, nie podoba, źle zrobione, krzywo, brzydko, zepsuliście, fuszerka, niezadowolona, nie jestem zadowolona > reklamacja, poprawić, zadowolony
    gwarancja, gwarancyjny, rękojmia, na gwarancji, podlega gwarancji, gwarantować, ile lat gwarancji
    serwis, naprawa, naprawić, reperować, reperacja, naprawiać, warsztat, zreperować, usunąć usterkę, usterka, ogarnąć
    naprawić, ogarnąć, uratować > naprawa, serwis, naprawiać
    nie działa, nie włącza, zepsute, nie ładuje, padł, padła, przestał, szwankuje, psuje, wysiadł, nie chodzi, awaria, zepsuć
    przegląd, kontrola, kontrolny, sprawdzenie, inspekcja, okresowy, serwis
    część, części zamienne, zamiennik, podzespół, element
    odpowiedź, odpowiedzieć, rozpatrzyć, rozpatrzenie, odpisać, ile czeka na odpowiedź
    opinia, ocena, recenzja, komentarz, opinie
    """
}
