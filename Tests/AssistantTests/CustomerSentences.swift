import Language

/// What customers might write, with the job that they want (`oos`: none). Written for measuring, never for training: the
/// first half is put as the examples are, the other half is not.
enum CustomerSentences {
  struct Sentence {
    let lang: Lang
    let label: String
    let text: String
  }

  static let near = read(nearLines)
  static let far = read(farLines)

  /// `language label: text`, a sentence a line.
  private static func read(_ lines: String) -> [Sentence] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let lang = Lang(rawValue: String(parts[0])) else { return nil }
      return Sentence(lang: lang, label: String(parts[1].dropLast()), text: String(parts[2]))
    }
  }

  private static let nearLines = #"""
    pl booking.book: dzień dobry, chciałabym się do państwa zapisać w przyszłym tygodniu
    pl booking.book: macie cos wolnego w sobote?
    pl booking.book: potrzebuje jak najszybciej terminu, najlepiej jutro
    pl booking.book: prosze zarezerwowac mi godzine na wtorek po poludniu
    pl booking.move: dzień dobry, muszę przełożyć moją wizytę na następny tydzień
    pl booking.move: da sie zmienic godzine mojej rezerwacji na pozniejsza?
    pl booking.move: zamiast poniedzialku wolalabym srode
    pl booking.cancel: niestety jutro nie przyjdę, proszę odwołać wizytę
    pl booking.cancel: rezygnuje z terminu w piatek
    pl order.status: gdzie jest paczka ktora zamowilem w zeszlym tygodniu
    pl order.status: czy moje zamowienie juz wyslane?
    pl order.status: kiedy kurier przyjedzie z moją przesyłką
    pl invoice.send: proszę o ponowne przesłanie faktury na ten adres
    pl invoice.send: zgubilam fakture, poprosze duplikat
    pl invoice.explain: czemu ta faktura jest wyzsza niz poprzednia?
    pl complaint.open: chcialbym zareklamowac towar bo przyszedl uszkodzony
    pl complaint.open: składam reklamację na wykonaną usługę
    pl callback.request: niech do mnie ktos oddzwoni jutro po 10
    pl callback.request: prosze o kontakt telefoniczny
    pl callback.cancel: nie dzwońcie już do mnie, sprawa jest załatwiona
    pl case.status: co sie dzieje z moim zgloszeniem?
    pl case.status: kiedy rozpatrzycie moją reklamację
    pl case.open: proszę założyć zgłoszenie, nie mogę się zalogować na konto
    pl contact.change: mam nowy numer telefonu prosze zapisac
    pl contact.change: zmienił mi się adres mailowy
    pl consent.change: wypiszcie mnie z tych reklam
    pl consent.change: nie chcę już dostawać waszego newslettera
    pl privacy.export: proszę o kopię danych, które o mnie przechowujecie
    pl privacy.erase: usuncie moje konto i dane
    pl handover: chce rozmawiac z czlowiekiem a nie z botem
    pl handover: połączcie mnie z kimś z obsługi
    pl oos: do kiedy moge odwolac bez oplat?
    pl oos: ile kosztuje dostawa kurierem do domu
    pl oos: czy macie parking dla klientow
    pl oos: jak sie przygotowac do pierwszej wizyty?
    pl oos: w jakich godzinach jest otwarte w sobotę
    pl oos: dziekuje bardzo, to wszystko
    pl oos: jaki model polecacie dla dziecka
    pl oos: jak mam złożyć reklamację
    pl oos: ile dni na zwrot?
    en booking.book: hi, can I book something for next Saturday?
    en booking.move: I'd like to move my appointment to another day please
    en booking.cancel: sorry, I can't make it tomorrow, please cancel
    en order.status: where's my order? it was supposed to come yesterday
    en invoice.send: could you email me a copy of my invoice
    en callback.request: can somebody call me back this afternoon
    en contact.change: I've got a new number, please update it
    en privacy.erase: please delete all the data you have on me
    en oos: how much do you charge for delivery
    en oos: do I have to book or may I just walk in
    uk booking.book: добрий день, хочу записатися на наступний тиждень
    uk booking.cancel: завтра не зможу прийти, скасуйте запис
    uk booking.move: можна перенести мій візит на п'ятницю?
    uk order.status: де моє замовлення, мало прийти вчора
    uk callback.request: передзвоніть мені, будь ласка
    uk oos: скільки коштує доставка додому
    de booking.book: guten Tag, ich hätte gern einen Termin nächste Woche
    de booking.cancel: leider kann ich morgen nicht kommen, bitte absagen
    de order.status: wo bleibt meine Bestellung
    de invoice.send: können Sie mir die Rechnung noch einmal schicken
    de oos: was kostet die Lieferung nach Hause
    """#

  private static let farLines = #"""
    pl booking.book: hejo, upchniecie mnie gdzies jeszcze przed weekendem?
    pl booking.book: szwagier was chwalił, to i ja bym się pokazał, byle nie rano
    pl booking.book: od miesiąca się zbieram, no to dawajcie jakąś godzinkę
    pl booking.book: jak stoicie z miejscami na drugą połowę grudnia?
    pl booking.book: moglabym z synem podejsc we wtorek kolo szesnastej?
    pl booking.move: szef wezwał mnie na środę do Krakowa, to może ten nasz termin tydzień później
    pl booking.move: kurcze, pomylilem dni i w piatek jestem za granica, co da sie zrobic z moja wizyta
    pl booking.move: mieliśmy się widzieć o dziewiątej, dacie radę w południe?
    pl booking.cancel: dzieci mi się pochorowały, także jutro bez nas
    pl booking.cancel: ten czwartek u was to jednak skreślamy
    pl booking.cancel: przeszło mi samo, więc nie zajmuję państwu miejsca w środę
    pl order.status: miało być na urodziny córki, a listonosza ani widu
    pl order.status: kupilam u was plaszcz, pieniadze poszly w piatek, kiedy go zobacze?
    pl order.status: trzeci dzień śledzenie stoi na sortowni, wiecie coś?
    pl invoice.send: urząd skarbowy mnie ściga, potrzebny mi papier na tamten zakup
    pl invoice.send: podrzucicie dokument do rozliczenia za zeszły kwartał?
    pl invoice.explain: umawialiśmy się na 300, a tu 420, o co chodzi z tym dodatkiem
    pl invoice.explain: co to za "opłata serwisowa" na wydruku który dostałem
    pl complaint.open: otwieram karton a tam szkło w drobny mak
    pl complaint.open: po waszym praniu sweter pasuje na lalkę, i co teraz
    pl complaint.open: buty rozkleiły się przy pierwszym deszczu, tak tego nie zostawię
    pl callback.request: złapiecie mnie pod komórką po siedemnastej, wtedy jestem wolny
    pl callback.request: nie lubię stukać w klawisze, wolę żywy głos, mój telefon to 602 300 400
    pl callback.cancel: a z tym telefonem od was to już nie trzeba, żona się dowiedziała
    pl case.status: czekam i czekam, a od złożenia papierów minął miesiąc
    pl case.status: ktoś mi wreszcie powie co ustaliliście w sprawie tej lodówki?
    pl case.open: po aktualizacji wyrzuca mnie z aplikacji, dajcie znać informatykom
    pl contact.change: od poniedziałku pracuję gdzie indziej, tamta skrzynka firmowa zaraz zniknie, piszcie na prywatną
    pl contact.change: pod starą komórką odbiera już ktoś inny, notujcie proszę 513 222 111
    pl consent.change: co drugi dzień jakaś promocja na telefon, zlitujcie się
    pl consent.change: chętnie będę dostawać wieści o wyprzedażach
    pl privacy.export: chciałbym zobaczyć na piśmie, co tam o mnie trzymacie w komputerach
    pl privacy.erase: nie jestem już waszym klientem i nie życzę sobie żadnych śladów po mnie
    pl handover: halo, odezwie się tam ktoś z krwi i kości?
    pl handover: daj kogoś, kto to ogarnia, bo się kręcimy w kółko
    pl oos: a pies może wejść ze mną do środka
    pl oos: z jakiego materiału są te siedziska
    pl oos: ile lat ma wasza firma
    pl oos: mąż twierdzi że po kawie szybciej się zasypia, też tak macie?
    pl oos: czy jak dopłacę to przyjedzie szybciej
    pl oos: od którego roku życia można przychodzić bez rodzica
    pl oos: czy wasze kremy testujecie na zwierzętach
    pl oos: wczoraj był u was świetny chłopak na kasie, pozdrówcie go
    pl oos: jaka jest kara za spóźnienie na wizytę
    pl oos: gdzie trzymacie kopie zapasowe danych klientów, w Unii?
    pl oos: ktory autobus do was jedzie spod dworca
    pl oos: czy po wizycie moge od razu jesc
    pl oos: mieszkam za miastem, przywieziecie mi to pod drzwi?
    en booking.book: any chance of squeezing me in before the weekend?
    en booking.move: my boss is sending me away on Wednesday, so could we do the week after
    en booking.cancel: we've both come down with flu, so count us out for Friday
    en order.status: tracking has said "in transit" for three days now
    en complaint.open: opened the box and it's in a hundred pieces
    en invoice.explain: you quoted me 300, now it says 420, how come
    en consent.change: every other day a promo text, enough already
    en oos: what are the cushions made of
    en oos: which bus goes to you from the station
    en handover: this is going round in circles, get me a supervisor
    uk booking.book: втиснете мене десь до вихідних?
    uk order.status: купила у вас пальто, гроші пішли в п'ятницю, коли я його побачу
    uk complaint.open: відкриваю коробку, а там самі уламки
    uk oos: який автобус іде до вас від вокзалу
    de booking.book: kriegen Sie mich vor dem Wochenende noch irgendwo unter?
    de booking.cancel: uns hat beide die Grippe erwischt, also ohne uns am Freitag
    de complaint.open: Karton aufgemacht, nichts als Scherben
    de handover: wir drehen uns im Kreis, geben Sie mir jemanden, der sich auskennt
    de oos: welcher Bus fährt vom Bahnhof zu Ihnen
    """#
}
