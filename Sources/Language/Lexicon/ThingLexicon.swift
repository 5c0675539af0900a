/// Things, people and times of daily life, with what they are kinds of.
enum ThingLexicon {
  static let groups = """
    # clothes and body
    ubranie, odzież, ciuchy, garderoba, strój, konfekcja, ubrania
    kurtka, płaszcz, bluza, sweter, spodnie, sukienka, koszula, koszulka, spódnica, dres, garnitur > odzież, ubranie, strój
    obuwie, buty, but, bucik, pantofle, kozaki, trampki, adidasy, półbuty
    akcesoria, dodatki, osprzęt, wyposażenie, gadżety
    torba, plecak, sakwa, torebka, walizka, bagaż, sakwy
    skóra, cera, naskórek
    waga, kilogram, kg, ciężar, ważyć, masa
    wzrost, centymetr, wysoki, niski, wysokość, cm
    # people and family
    rodzice, mama, tata, ojciec, matka, opiekunowie
    dziadek, babcia, dziadkowie, senior
    kobieta, pani, dziewczyna, damski
    mężczyzna, facet, chłopak, męski
    małżeństwo, mąż, żona, współmałżonek
    uczestnik, kursant, uczeń, słuchacz
    pacjent, chory, klient
    gość, goście, klient, odwiedzający
    sąsiad, sąsiedzi, mieszkaniec
    turysta, podróżny, przyjezdny
    początkujący, nowy, laik, amator, zielony, od zera, bez doświadczenia
    profesjonalista, zawodowiec, ekspert, fachowiec
    doświadczenie, staż pracy, praktyka, kwalifikacje, wykształcenie, kompetencje
    # places
    piętro, parter, poziom, kondygnacja
    poczta, urząd pocztowy, list, listonosz, przesyłka polecona
    # time
    dzień roboczy, robocze, dzień powszedni, w tygodniu, powszednie
    miesiąc, miesięczny, miesięcznie, na miesiąc, co miesiąc
    rok, roczny, rocznie, lata, na rok
    tydzień, tygodniowo, co tydzień, tygodniowy
    raz, jednorazowy, jednorazowo, pojedynczy, pojedyncze wejście, tylko raz, jeden raz, tylko jeden
    kilkakrotny, wielokrotny, kilka razy, wiele razy
    # things
    karta, karnet, legitymacja, identyfikator
    karta członkowska, karnet, karta klubowa
    klucz, kluczyk, kluczyki, klucze
    skrzynka, skrytka, pudełko, pojemnik
    kosz, śmietnik, odpady, śmieci
    bateria, akumulator, zasilanie, ładowarka, aku
    kabel, przewód, ładowarka, zasilacz, wtyczka
    lampa, oświetlenie, żarówka, światło, lampka
    książka, podręcznik, poradnik, lektura
    film, wideo, nagranie, filmik
    zdjęcie, fotografia, obraz, fotka
    zabawka, zabawki, lalka, klocki dla dzieci
    farba, lakier, malowanie
    olej, smar, płyn, smarować
    benzyna, paliwo, diesel, ropa, tankować
    opłata, prowizja, marża
    kwota, suma, wartość, wysokość
    limit, maksymalny, ograniczenie, górny
    procent, odsetek, udział
    liczba, ilość, sztuk, ile sztuk
    lista, spis, wykaz, zestawienie, rejestr
    formularz, druk, wniosek, blankiet, ankieta, kwestionariusz
    umowa, kontrakt, dokument, regulamin
    adres, ulica, kod pocztowy
    numer rejestracyjny, tablice, rejestracja auta, tablica rejestracyjna, blachy
    plan, program, harmonogram, rozpiska
    wynik, rezultat, efekt, skutek
    skutek, efekt, następstwo, powikłanie, skutki uboczne, efekt uboczny
    powód, przyczyna, dlaczego, uzasadnienie
    problem, kłopot, usterka, trudność
    ryzyko, zagrożenie, niebezpieczeństwo, szkodliwy, szkodzić, szkodliwość, groźne
    różnica, różnić, porównać, czym różni
    zalety, wady, plusy, minusy
    przykład, wzór, szablon, próbka
    zestaw, komplet, pakiet, zestawy
    opcja, wariant, możliwość, rodzaj
    zasada, reguła, przepis, warunek
    bezpieczny, niegroźny, nieszkodliwy, bezpieczeństwo
    szybko, prędko, ekspresowo, ekspres, natychmiast
    tani, niedrogi, ekonomiczny, oszczędny
    mocny, silny, wytrzymały, trwały
    wygodny, komfortowy, przytulny, komfort
    cichy, spokojny, cisza
    mokry, wilgotny, deszcz, pada, ulewa, wodoodporny, nieprzemakalny, zła pogoda, deszczowy
    czysty, brudny, zabrudzony, ubłocony
    zdrowy, zdrowie, zdrowotny
    chory, choroba, dolegliwość, schorzenie, problem zdrowotny, przewlekła choroba
    cukrzyca, nadciśnienie, astma, serce, tarczyca, padaczka, nowotwór, rak > choroba, choroby, przeciwwskazania
    rozrusznik, stent, zastawka > choroby, przeciwwskazania, rozrusznik
    antybiotyk, penicylina, lek > lek, antybiotyk
    karmić piersią, karmiąca, laktacja, matka karmiąca > ciąża, karmiąca
    niepełnosprawny, niewidomy, głuchy, autyzm, asystent, pies asystujący > dostępność, niepełnosprawny
    """
}
