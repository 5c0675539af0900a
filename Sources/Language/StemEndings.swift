/// Polish endings, folded. Written for this project; the least stem lengths were set by trial on dyk and poquad questions.
enum PolishEndings {
  static let conditional = Endings([5: "by bym bys bysmy byscie"])

  /// Locatives whose consonant is put back.
  /// After a vowel, "cie" ends a verb more often than a noun: robicie; nouns like wizycie are among the irregular ones.
  static let soft = Endings([
    2: "rcie ncie kcie pcie lcie", 3: "scie dzie rze dze",
  ])

  static let all = Endings([
    3: "a e i o u y ie ia iu io ii "
      + "ow om ami ach em iem iom iami iach iow owi owie "
      + "ego emu ej ym im ych ich ymi imi iego iemu iej "
      + "ac ic yc ec am asz amy acie aja emy esz ecie imy isz icie ymy ysz ycie "
      + verbs("a", past: "lem lam les las lismy lysmy liscie lyscie")
      + verbs("i", past: "l la lo li ly lem lam les las lismy lysmy liscie lyscie")
      + verbs("y", past: "l la lo li ly lem lam les las lismy lysmy liscie lyscie")
      + verbs("ywa", past: "c l la lo li ly lem lam les las m sz my cie ja")
      + verbs("iwa", past: "c l la lo li ly lem lam les las m sz my cie ja")
      + "ujcie ujac ajac ajacy ajaca ajace ujacy ujaca ujace ujacych ajacych ijcie ajcie "
      + "osc osci oscia osciom osciach osciami "
      + "acja acji acje acjom acjami acjach acyjny acyjna acyjne acyjnego acyjnej acyjnych acyjnym ",
    4: verbs("owa", past: "c l la lo li ly lem lam les las lismy lysmy liscie lyscie")
      + verbs("a", past: "l la lo li ly lu low lami lach lowi le")
      + passives("a") + passives("owa") + passives("ywa") + passives("iwa")
      + "any ana ane anych anym anego anej anymi ani anie ania aniu aniem aniom aniach aniami an "
      + "ony ona one onych onym onego onej onymi eni enie enia eniu eniem eniom eniach eniami en "
      + "nac nal nela nelo neli nely nalem nelam niety nieta niete nietych nietym niecie niecia nieciu "
      + "yjny yjna yjne yjnego yjnej yjnych yjnym iony iona ione ionych ionym ionego ionej ienie ienia ieniu ieniem ien ",
  ])

  /// Taken off once the first ending is gone: rowerow|y → rower.
  static let second = Endings([4: "ow", 5: "iow"])

  /// Roots that change with a verb's aspect: as it ends, what it becomes.
  static let aspects: Aspects = {
    let pairs = """
      mawi mow|maw mow|rabi rob|rab rob|wrac wroc|wrot wroc|dzwani dzwon|dzwan dzwon|puszcz pusc|powiad powied
      powiedz powied|prasz pros|mian mien|nosz nos|nios nos|nies nos|wioz woz|wiez woz|wozi woz|chadz chodz
      garni garn|mieni mien
      """
    let forms = pairs.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { pair in
      let parts = pair.split(separator: " ").map(String.init)
      return (parts[0], parts[1], false)
    }
    return Aspects(
      forms + [("czyszcz", "czysc", true)],
      prefixes: "do na nad o ob od po pod prze przed przy roz u w we wy wz z za ze s ode nade pode")
  }()

  private static func verbs(_ theme: String, past: String) -> String {
    past.split(separator: " ").map { theme + $0 + " " }.joined()
  }

  private static func passives(_ theme: String) -> String {
    "ny na ne nych nym nego nej nymi ni nie nia niu niem niach n".split(separator: " ").map {
      theme + $0 + " "
    }
    .joined()
  }

  /// Words whose forms share no stem, each with the stem that stands for all.
  static let irregular = StemList(irregularStems)

  private static let irregularStems: [String: String] = {
    var table: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { table[word] = words[0] }
    }
    return table
  }()

  /// Regular stems of those words: forms that no line lists find their family by them. Stems of two families find none.
  static let families: StemList = {
    var table: [String: String] = [:]
    for (word, first) in irregularStems {
      let stem = Stem.regularPolish(word)
      if stem.utf8.count < 4 { continue }
      if let known = table[stem], known != first { table[stem] = "" } else { table[stem] = first }
    }
    return StemList(
      table.filter { stem, first in !first.isEmpty && (irregularStems[stem] ?? first) == first })
  }()

  private static let lines = """
    wizyt wizyta wizyty wizyte wizycie wizyta wizyt wizytom wizytami wizytach
    kredyt kredytu kredytem kredycie kredyty kredytow
    pobyt pobytu pobytem pobycie pobyty pobytow
    gabinet gabinetu gabinetem gabinecie gabinety gabinetow gabinetach
    bilet biletu biletem bilecie bilety biletow bilety
    internet internetu internetem internecie
    pakiet pakietu pakietem pakiecie pakiety pakietow pakietach
    czat czatu czatem czacie
    aparat aparatu aparatem aparacie aparaty aparatow
    temat tematu tematem temacie tematy tematow
    budzet budzetu budzetem budzecie
    sprzet sprzetu sprzetem sprzecie sprzety
    abonament abonamentu abonamencie abonamenty abonamentow
    limit limitu limitem limicie limity limitow
    powiat powiatu powiecie
    swiat swiata swiatem swiecie swiaty
    swieto swieta swietem swiecie swietami swietach swiatecznie swiateczny swiateczne swiateczna
    parytet zeszyt zeszytu zeszycie zeszyty
    plakat plakatu plakacie plakaty
    komplet kompletu komplecie komplety kompletow
    zwierze zwierzecia zwierzeciu zwierzeciem zwierzeta zwierzat zwierzetom zwierzetami zwierzetach zwierzak zwierzaka zwierzaki zwierzakiem zwierzaku
    niemowle niemowlecia niemowleciu niemowleciem niemowleta niemowlat niemowlak niemowlaka niemowlaki
    imie imienia imieniem imieniu imiona imion
    cudzoziemiec cudzoziemca cudzoziemcy cudzoziemcow cudzoziemcom cudzoziemka
    obcokrajowiec obcokrajowca obcokrajowcy obcokrajowcow obcokrajowcom
    ukrainiec ukrainca ukraincy ukraincow ukrainka ukrainke ukrainki
    krawiec krawca krawcowa krawcowej
    auto auta autem aucie autu autami autko
    bac boje boisz boi boimy boja balem balam bala balismy
    chorobowe chorobowego chorobowym chorobowa
    porod rodzic urodzic porodu
    rodzica rodzice rodzicow rodzicom rodzicem rodzicami rodzicowi
    zapalenie zapalenia zapaleniu zapaleniem zapalen
    wystawa wystawie wystawy wystawe wystaw
    zab zeba zebowi zebem zebie zeby zebow zebom zebami zebach
    reka reke reki rece rak rekom rekami rekach
    dziecko dziecka dziecku dzieckiem dzieci dzieciom dziecmi dzieciach dziecmi
    dzien dnia dniu dniem dni dniom dniami dniach
    tydzien tygodnia tygodniu tygodniem tygodnie tygodni tygodniom tygodniami tygodniach
    pies psa psu psem psie psy psow psom psami psach piesek pieska pieskiem
    kot kota kotu kotem kocie koty kotow kotami kotach kotek kotka kotkiem
    krew krwi krwia
    ojciec ojca ojcu ojcem ojcowie
    maz meza mezowi mezem mezu
    brat brata bratu bratem bracia
    czlowiek czlowieka ludzie ludzi ludziom ludzmi osoba osoby osobe osob osobie osobom osobami osobach
    oko oka oczy oczu oczom oczami oczach
    ucho ucha uszy uszu
    kolo kola kolem kole kol kolami kolach kolom
    szklo szkla szkle szklem szkiel
    okno okna oknie oknem okien oknach
    lod lodu lody lodow
    stol stolu stole stolik stolika stoliku stoly stolow stoliki stolikow
    pokoj pokoju pokoje pokoi pokojem pokojach pokojow
    samochod samochodu samochodem samochodzie samochody samochodow samochodami
    isc ide idziesz idzie idziemy idziecie ida szedl szla pojsc pojde pojdzie pojdziemy
    przyjsc przyjde przyjdziesz przyjdzie przyjdziemy przyjda przyszedl przyszla przyszli przyszedlem przyszlam przyjscie przyjscia przychodzic przychodze przychodzi przychodzimy
    wejsc wejde wejdzie wejdziemy wejda wszedl weszla wejscie wejscia wejsciu wejsciem wchodzic wchodze wchodzi
    wyjsc wyjde wyjdzie wyjdziemy wyszedl wyszla wyjscie wyjscia wychodzic wychodzi
    jechac jade jedziesz jedzie jedziemy jada jechalem jechalam pojechac pojade
    dojechac dojade dojedzie dojedziemy dojazd dojazdu dojazdem dojazdy dojezdzac dojezdza dojechal
    przyjechac przyjade przyjedzie przyjedziemy przyjada przyjechal przyjazd przyjazdu przyjezdzac przyjezdzam przyjezdza przyjezdzaja przyjezdzacie
    wyjechac wyjade wyjezdzam wyjezdza wyjazd wyjazdu wyjazdy
    podjechac podjade podjedzie podjazd podjazdu
    jesc jem jesz jemy jecie jedza jadl jadlem jadlam zjesc zjem zjedz zjadl jedzenie jedzenia jedzeniem
    pic pije pijesz pijemy pija pil pilem pilam wypic wypije napic napije picie picia napoj napoje napojow napoju napoi
    brac biore bierze bierzesz bierzemy biora wziac wezme wezmie wzial wziela wzialem wzielam branie
    zabrac zabiore zabierze zabral zabierac zabieram
    odebrac odbiore odbierze odebral odebrala odebralem odebralam odbierac odbieram odbiera odbior odbioru odbiorze odbiorem
    wybrac wybiore wybierze wybral wybierac wybieram wybor wyboru wyborze
    pobrac pobiore pobierze pobierac pobieraja pobieracie pobranie pobrania pobraniem pobran pobieranie
    oddac oddam odda oddamy oddadza oddal oddalem oddalam oddawac oddaje oddanie oddania
    dac dam da damy dadza dal dala dalem dalam dajcie daj dawac
    zrobic zrobie zrobi zrobicie zrobimy zrobil zrobila zrobilem zrobilam robic robie robi robicie robimy robia zrobienie zrobione zrobiony robiony
    wyslac wysle wysla wysyla wysylam wysylac wysylacie wysylamy wysylaja wyslal wyslali wyslaliscie wyslany wyslana wyslane wysylka wysylki wysylke wysylek wysylce wysylania wysylanie
    przyslac przysle przyslij przysyla przysylac przysylacie przyslali przysylajcie
    wystawic wystawie wystawi wystawicie wystawia wystawiac wystawiacie wystawiamy wystawiaja wystawil wystawienie wystawiony
    przyjmowac przyjmuje przyjmujecie przyjmuja przyjmujemy przyjac przyjme przyjmie przyjma przyjmiecie przyjal przyjecie przyjecia przyjmowane
    zaczac zaczne zacznie zaczniecie zaczniemy zaczal zaczela zaczynam zaczyna zaczynac zaczynamy zaczynaja zaczynacie poczatek poczatku
    konczyc koncze konczy skonczyc skonczy skonczyly skonczyla koniec konca
    otworzyc otworze otworzy otwarte otwarty otwarta otwieracie otwieraja otwierac otwarcie otwarcia otwarci otwieramy
    zamknac zamkne zamkna zamkniete zamkniety zamkniecie zamykac zamykacie zamyka zamykaja zamykamy
    umowa umowy umowe umow umowach umowami umowom umowa
    zamowic zamowie zamowi zamowil zamowilem zamowilam zamawiac zamawiam zamawialem zamawialam zamowienie zamowienia zamowien zamowieniu zamowieniem zamowiony zamowione zamowiona
    umowic umowie umowi umowil umowilem umowilam umawiac umawiam umawialem umawia umowiony umowiona umowione umawianie umawiania umowienie
    odwolac odwolam odwola odwolal odwolalem odwolalam odwolywac odwoluje odwolanie odwolania odwolaniu odwolany
    przelozyc przeloze przelozy przekladac przekladam przelozenie przelozenia przelozony przelozona
    zaplacic zaplace zaplaci zaplacil zaplacilem zaplacilam zaplacimy zaplacicie placic place placi placimy placicie placa zaplata zaplaty zaplate platnosc platnosci platnoscia platnosciami
    platny platna platne platnych platnego platnej platni platnie odplatny odplatne odplatnie
    oplata oplaty oplate oplat oplacie oplatami oplacic oplace oplacam
    kupic kupie kupi kupil kupilem kupilam kupowac kupuje kupujecie zakup zakupu zakupy zakupow zakupie zakupem kupno kupna zakupic kupiony
    sprzedac sprzedam sprzeda sprzedawac sprzedaje sprzedajecie sprzedaz sprzedazy
    naprawic naprawie naprawi naprawiac naprawiacie naprawiaja naprawa naprawy naprawe napraw naprawie naprawami naprawil
    pozyczyc pozycze pozyczy pozyczyc pozyczacie pozycza pozyczka pozyczki wypozyczyc wypozycze wypozyczacie wypozyczalnia wypozyczalni wypozyczalnie wypozyczenie wypozyczenia wypozyczyc wypozyczac wypozyczaja
    wymienic wymienie wymieni wymienicie wymieniac wymieniacie wymiana wymiany wymiane wymianie wymienil
    zmienic zmienie zmieni zmieniac zmiana zmiany zmiane zmianie zmian zmienil zmienilam zmienilem
    dzwonic dzwonie dzwoni dzwoncie zadzwonic zadzwonie zadzwoni zadzwoncie dzwon zadzwonil
    miec mam masz ma mamy macie maja mial miala mieli
    godzina godziny godzine godzin godzinie godzinach godzinami godz
    spoznic spoznie spozni spoznienie spoznienia spozniam spoznil spozniony spoznilem spoznilam
    zdjecie zdjecia zdjeciu zdjeciem zdjec zdjeciach
    zajecia zajecie zajeciach zajec zajeciami zajeciom
    pieniadze pieniedzy pieniadz pieniedzmi pieniadzach
    obciac obetne obetnie obetniecie obciela obciety obcinac obcinacie obcinam obciecie obetnij
    sciac scinac scinacie sciela sciety sciecie zetniecie zetnie
    podciac podcinac podcinacie podciecie podcieciem podetnij podetniecie podetnie
    strzyc strzyze strzyzecie strzyzenie strzyzenia ostrzyc ostrzyze ostrzyzecie strzyzony
    myc myje myjecie mycie mycia umyc umyje wymyc wymyje umycia umyjecie
    szyc szyje szyjecie szycie uszyc uszyjecie
    ukrasc ukradl ukradli ukradna ukradziono ukradziony skradziony skradziono skradli kradziez kradziezy kradziezach kradna
    spac spie spimy spi spia spanie spania przespac
    siedziec usiasc usiadl usiade siadac posiedziec siedze siedzi usiedziec
    dostac dostane dostanie dostaniemy dostaniecie dostana dostal dostalem dostalam dostala dostawac dostaje dostajemy dostaja
    znalezc znalazl znalazla znalazlem znalazlam znajde znajdzie znajda znajduje znajduja znalezione znaleziony znalezienie
    zdjac zdejmowac zdejmuje zdejmujecie zdejmuja zdejma zdejmiecie zdejmie zdejme zdjete zdjety
    odeslac odesle odsylac odsylam odsyla odeslal odeslalem odeslalam odeslanie odeslania odeslane odsylacie odeslany
    przeslac przesle przesylac przesylam przesyla przeslal przeslanie przeslij przeslijcie
    uczyc ucze uczysz uczycie ucza nauka nauki nauke nauczyc naucze nauczycie uczyl nauczanie nauczania
    zalozyc zaloze zalozy zalozycie zakladac zakladam zakladacie zakladamy zalozenie zalozenia zalozony zakladanie
    ulozyc uloze ulozy ulozycie ukladac ukladam ukladacie ulozenie ukladanie
    rozlozyc rozloze rozlozy rozkladac rozkladacie rozlozenie rozkladam
    wyciagnac wyciagac wyciagnie wyciagniecie wyciagne
    wjechac wjade wjedzie wjazd wjazdu wjezdzac wjechal wjezdza
    trzymac trzymacie trzymam utrzymac utrzymuje trzyma
    obejrzec obejrze obejrzy obejrzycie ogladac ogladam ogladacie obejrzal
    zajac zajmuje zajmujecie zajmie zajmiecie zajmuja zajmowac
    przyniesc przyniose przyniesie przynosic przynosze przynosicie przyniosl przynies
    przywiezc przywioze przywiezie przywozic przywoze przywozicie przywieziecie przywiozl przywoz
    dowiezc dowioze dowiezie dowieziecie dowozic dowoz dowozu dowozicie dowozem
    zawiezc zawioze zawiezie zawieziecie zawozic
    wywiezc wywioze wywiezie wywieziecie wywozic wywoz wywozu wywozicie
    wniesc wniose wniesie wniesiecie wnosic wniesienie wniesienia wnoszenie wnosicie
    wyniesc wyniose wyniesiecie wynosic wynosicie wynoszenie
    odniesc odniose odnosic
    nies niesc niose niesie nosic nosze nosi noszenie
    wiezc wioze wieziecie wozic woze wozi
    chory chora chorzy chorych choroba choroby chorobe chorowac choruje zachorowac zachoruje zachorowalem zachorowalam zachorowal
    bolec boli bola bolal bolalo bolala bol bolu bole bolow bolem bolacy bolesny bolesne
    """
}

/// Ukrainian endings, folded (й → и, ї → і, є → е).
enum UkrainianEndings {
  static let reflexive = Endings([8: "ся сь"])
  // Cyrillic letters take two bytes: 6 means three letters remain.
  static let all = Endings([
    6:
      "а я у ю о е и і ь ам ям ах ях ою ею ом ем ім ів іи ии ого ому ими іми их іх им ами ями еи ість ості істю "
      + "ти ть ати ити іти яти ую уе уеш уемо уете ують ае аеш аемо аете ають ять ить ив ила или ило ав ала али ало "
      + "ував увала ували увати ання ення анню енню анням енням ань ень иться аться еться ія іі ію іею іями іях ья ью "
      + "ок ка ки ку кою ці на не ні ну ною них ному ного"
  ])
}

enum EnglishEndings {
  static let all = Endings([
    3: "s es ies ed ied ing ly er ers ings 's", 4: "ment ments tion tions able ness al",
  ])
}

enum GermanEndings {
  static let all = Endings([
    3: "e en er em es ern n s st et te ten", 4: "ung ungen lich liche lichen keit heit",
  ])
  static let second = Endings([4: "en er s"])
}
