/// Frequent Polish words that are on no list of synonyms: known to be right as they are, so that they are never taken for a slip.
enum CommonWords {
  static let stems = KeySet(Set(folding: words).map { Stem.stem($0, .pl) })

  private static let words = """
    pogoda deszcz śnieg burza słońce księżyc gwiazda niebo ziemia świat kraj państwo naród polska polak europa ameryka morze rzeka jezioro góra las drzewo liść trawa kwiat
    owoc warzywo jabłko banan ziemniak pomidor ogórek cebula marchew ryż makaron zupa mleko ser masło cukier sól mięso kurczak ryba szynka kiełbasa czekolada cukierek lody
    kuchnia łazienka salon korytarz ściana sufit podłoga dach balkon piwnica strych ogród płot brama garaż schody okno drzwi zamek stół krzesło szafa łóżko lampa lustro dywan
    lodówka pralka zmywarka odkurzacz żelazko czajnik mikrofalówka telewizor radio zegar budzik komputer klawiatura mysz głośnik słuchawki drukarka skaner tablet konsola
    nóż widelec łyżka talerz kubek szklanka garnek patelnia butelka puszka worek torba pudełko
    głowa twarz czoło nos usta ucho szyja ramię ręka dłoń palec brzuch plecy noga kolano stopa serce płuco wątroba nerka mózg kość mięsień żołądek jelito tarczyca prostata
    choroba cukrzyca astma rak nowotwór zawał udar wylew padaczka depresja anemia miażdżyca żylaki hemoroidy łuszczyca ospa różyczka odra
    ojciec matka brat siostra syn córka wnuk dziadek babcia wujek ciotka kuzyn teść teściowa zięć synowa mąż żona narzeczony kolega przyjaciel sąsiad człowiek mężczyzna kobieta
    chłopiec dziewczynka niemowlę staruszek król królowa prezydent premier minister poseł ksiądz biskup papież żołnierz policjant strażak nauczyciel uczeń student profesor
    aktor piosenkarz piłkarz trener sędzia prawnik lekarz pielęgniarka inżynier robotnik rolnik kierowca pilot marynarz kucharz kelner fryzjer krawiec szewc murarz malarz
    szkoła klasa uniwersytet szpital apteka sklep bank poczta urząd policja straż kościół teatr kino muzeum biblioteka park stadion dworzec lotnisko port most tunel droga ulica
    samochód autobus tramwaj pociąg samolot statek rower motocykl ciężarówka traktor rakieta silnik koło hamulec paliwo benzyna
    pies kot koń krowa świnia owca koza kura kaczka gęś ptak wróbel gołąb orzeł ryba wąż żaba mysz szczur królik lis wilk niedźwiedź jeleń słoń lew tygrys małpa pszczoła mucha pająk
    dzień noc rano wieczór godzina minuta sekunda tydzień miesiąc rok wiek wiosna lato jesień zima poniedziałek wtorek środa czwartek piątek sobota niedziela
    praca zawód firma fabryka biuro szef pracownik pensja urlop emerytura pieniądz złoty grosz dolar euro bank konto kredyt podatek inflacja giełda akcja złoto srebro
    wojna pokój wojsko broń bomba prawo ustawa sąd wyrok więzienie przestępstwo złodziej wolność demokracja wybory partia rząd sejm
    religia bóg wiara modlitwa święto tradycja kultura sztuka muzyka piosenka taniec film książka gazeta wiersz obraz rzeźba zdjęcie
    sport piłka mecz gol drużyna turniej medal olimpiada narty łyżwy basen siłownia tenis siatkówka koszykówka boks szachy gra zabawa zabawka lalka
    ogień woda powietrze wiatr ciepło zimno światło ciemność dźwięk hałas cisza zapach smak kolor biały czarny czerwony zielony niebieski żółty szary brązowy różowy fioletowy
    duży mały wielki wysoki niski długi krótki szeroki wąski gruby cienki ciężki lekki szybki wolny mocny słaby twardy miękki ostry tępy gładki szorstki mokry suchy czysty brudny
    dobry zły ładny brzydki piękny mądry głupi bogaty biedny młody stary nowy zdrowy chory wesoły smutny miły niemiły spokojny nerwowy odważny leniwy pracowity uczciwy
    ciekawy nudny łatwy trudny ważny pewny możliwy prawdziwy fałszywy pełny pusty otwarty zamknięty żywy martwy głodny syty zmęczony śpiący gotowy zajęty
    iść chodzić biegać skakać siedzieć stać leżeć spać wstać obudzić jeść pić gotować smażyć piec kroić kupić sprzedać dać wziąć nieść rzucić złapać trzymać puścić ciągnąć pchać
    mówić powiedzieć krzyczeć szeptać śpiewać pytać odpowiadać słuchać słyszeć patrzeć widzieć czytać pisać rysować malować liczyć uczyć myśleć wiedzieć znać pamiętać zapomnieć
    kochać lubić nienawidzić bać cieszyć smucić śmiać płakać gniewać dziwić wierzyć ufać kłamać obiecać prosić dziękować przepraszać
    robić tworzyć budować burzyć naprawiać psuć łamać ciąć szyć prać prasować sprzątać myć czesać ubierać rozbierać pracować odpoczywać bawić grać tańczyć pływać latać jechać
    żyć umrzeć urodzić rosnąć starzeć chorować leczyć boleć kichać kaszleć oddychać
    początek koniec środek góra dół przód tył lewo prawo strona kąt róg linia koło kwadrat trójkąt punkt liczba cyfra suma połowa część całość reszta kawałek
    sprawa rzecz problem pytanie odpowiedź powód skutek cel plan pomysł myśl zdanie słowo litera język nazwa imię nazwisko adres numer
    miłość przyjaźń nienawiść radość smutek strach złość nadzieja wstyd duma szczęście pech sukces porażka błąd prawda kłamstwo tajemnica
    historia przyszłość przeszłość chwila okazja przypadek los życie śmierć narodziny ślub rozwód pogrzeb wesele urodziny imieniny
    warszawa kraków poznań gdańsk wrocław łódź szczecin lublin katowice białystok toruń sopot gdynia rzeszów kielce olsztyn opole zakopane londyn berlin paryż praga wiedeń
    internet strona telefon wiadomość list paczka znaczek koperta
    tatuaż kolczyk rezonans magnetyczny komora hiperbaryczna krioterapia kriokomora akupunktura botoks bruksizm ampułka niepłodność noworodek opalanie okulary przeciwsłoneczne
    walizka szafka schowek kluczyk kask torba plecak laser skalpel pieprzyk siłownia ciężar mebel kort quad jaskinia temperatura kaplica teatr bilet ekspres właściciel
    kasa fiskalna pozycjonowanie reklama procesor ekspertyza logo wizytówka kilogram kamera monitoring mecz gitara kolonia wiza matematyka mundurek aplikacja fiszka
    termit korniki mól targi karma ciężarówka dotacja pieczątka chiński wędka namiot śpiwór łódka kajak deska żagiel narta spadochron balon dron robot
    odżywka białko kaloria ścianka wspinaczka bieżnia akwarium szczeniak adopcja tresura koń hodowla hydraulik prąd węgiel drewno opał
    """
}
