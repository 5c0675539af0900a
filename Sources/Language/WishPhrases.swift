/// How customers ask for jobs, in four languages.
enum WishPhrases {
  /// Questions on rules, prices and manners, not wishes.
  static let rules = Phrases(
    """
    do|od kiedy
    jak dlugo|pozno|wczesnie|daleko
    ile ..2 kosztuje|kosztuja|zaplace|place|wynosi|trwa|przed|wczesniej|czasu|dni|godzin
    czy|i cos|co za? to? zaplace|zaplacimy|stanie|grozi
    zaplace|kara|oplata|oplate|koszt|kosztuje|bezplatnie|darmo|konsekwencje|platne|przepadnie|przepada|strace
    co jesli|jezeli|gdy|jak|w
    co sie stanie
    jesli|jezeli|jak|gdybym|gdyby|jakbym|gdy ..2 odwol*|przeloz*|nie|spozn*|zrezygn*|anuluj*
    jak ..3 zlozyc|zamowic|otrzymac|dostac|uzyskac|odwolac|zmienic|wyglada|dziala
    czy|musze|trzeba|nalezy trzeba|sie? musze|nalezy|konieczn*
    how|until when|what if|happens|late|long
    коли|як|якщо|до якого
    bis wann
    was passiert
    """)

  /// A day and a clock time together ("masaż w środę po 17?") want a visit, when nothing else is wanted.
  static func namesVisitTime(_ message: Message, _ rules: [Range<Int>]) -> Bool {
    let clocks = clocks.all(in: message)
    if clocks.isEmpty { return false }
    let days = DayReading.all(in: message).filter { $0.day != .now }
    let barred = rules + pasts.all(in: message)
    return clocks.contains { clock in
      let sentence = message.sentence(of: clock.lowerBound).words
      return days.contains { sentence.overlaps($0.range) } && !barred.contains { sentence.overlaps($0) }
    }
  }

  private static let clocks = Phrases(
    """
    o|na|po|przed|kolo|okolo|at|um|о|на|після|gegen|ab|after <n>
    o|na|po|przed|kolo|okolo w? pol
    o|na|po|przed osmej|osma|dziewiatej|dziewiata|dziesiatej|dziesiata|jedenastej|jedenasta|dwunastej|dwunasta|trzynastej|trzynasta|czternastej|czternasta|pietnastej|pietnasta|szesnastej|szesnasta|siedemnastej|siedemnasta|osiemnastej|osiemnasta|dziewietnastej|dziewietnasta
    z rana
    po poludniu
    rano|wieczorem $
    """)

  private static let pasts = Phrases(
    """
    bylem|bylam|byl|byla|bylo|mialem|mialam|mial|miala|mamy|zrobilem|zamowilem|zamowilam|kupilem|kupilam|odwolam|zaplacilem|was|had|ordered|був|була
    mam|mamy|mial u? ..3 wizyte|termin|rezerwacje
    """)

  static let all: [(Wish, Phrases, Phrases?)] = [
    (
      .erase,
      Phrases(
        """
        usun*|usuniecie|usuniecia|skasuj*|skasowac|skasowanie|wykasuj*|wymaz*|zapomni*|wyczysc* ..4 moje|moich|mnie|swoje|swoich|mojego|moj|wszystkie|wszystkich ..2 dane|danych|konto|konta|bazy|systemu|profil|osobowe
        usun*|usuniecie|skasuj*|wykasuj* ..2 konto|dane
        prawo|prawa do bycia? zapomnianym|zapomnienia|usuniecia
        art|artykul 17
        delete|erase|remove ..3 data|account|profile
        right to be forgotten
        видаліть|видалити|видалення|стерти|зітріть ..3 дані|даних|акаунт|обліковий
        losch*|entfern* ..4 daten|konto
        daten|konto loschen
        """), nil
    ),
    (
      .export,
      Phrases(
        """
        kopi*|wglad|dostep|wydruk|zestawieni*|przeslij*|wyslij*|udostepni*|eksport*|pobrac|otrzymac|dostac ..5 danych|dane ..6 mnie|moich|moje|przechowuj*|przetwarza*|macie|posiadacie|zebrali*
        kopi* ..2 moich|wszystkich|swoich danych
        jakie ..2 dane|informacje ..4 o mnie
        dane|danych ..3 o mnie ..3 przechowuj*|macie|posiadacie|przetwarza*
        art|artykul 15
        copy of ..3 data|information
        what data|information ..3 about me
        копі* ..3 даних|дані
        які дані ..3 про мене
        kopie|auskunft ..4 daten
        """), Phrases("dokumentacj*|medyczn*|administrator*")
    ),
    (
      .contactChange,
      Phrases(
        """
        zmienil*|zmienic|zmiana|zmiane|zmiencie|zmien|zaktualizuj*|zaktualizowac|aktualizacja|popraw*|podmien* ..4 numer|numeru|nr|telefon|telefonu|mail|maila|email|adres|adresu|nazwisko|nazwiska|dane kontaktowe?|telefonu?|mail*?|email*?
        mam|to|jest nowy|nowe|inny numer|telefon|mail|email|adres|nazwisko
        nowy|nowym numer|nr|telefon|mail|email|adres to|jest|na|mam|<n>
        mam|mamy nowa|nowy|inna|inny komorke|komorka|telefon|numer|maila|mail|adres
        changed|change|update|new ..3 phone|number|email|address|surname
        змінив|змінила|змінити|новий ..3 номер*|телефон*|пошт*|адрес*
        neue|neuen|geandert|andern ..3 nummer|telefonnummer|email|adresse
        """),
      Phrases(
        "fakturze|fakturach|fakture|dostawy|wysylki|domeny|konta bankowego|bankowe|przesylki|zamowieniu|zamowienia")
    ),
    (
      .consent,
      Phrases(
        """
        nie|przestan*|prosze|zrezygn*|rezygnuj*|wypisz*|wypisac|wypiszcie|wypisuje|cofam|cofnac|wycofuj*|wycofac|wylacz*|odwoluje|anuluj* ..5 reklam*|ofert|oferty|newsletter*|marketing*|spam*|spamow*|zgode|zgody|subskrypcj*|mailing*|promocjami|reklamowych
        nie chce ..3 sms*|maili|mail|wiadomosci|reklam|ofert|telefonow ..2 od|reklam*|marketing*?
        wyrazam|udzielam|daje|cofam|wycofuje zgode|zgody
        dodac|dodaj|dodajcie|wyrazic|udzielic ..1 zgode|zgody
        chce|chcialbym|chcialabym|prosze ..3 newsletter*|otrzymywac|dostawac ..2 newsletter*|oferty|promocje|reklamy
        unsubscribe|opt-out
        stop|no more ..3 ads|newsletter|marketing|emails|offers
        відпишіть|відписатися|не надсилайте|відкликаю ..4
        newsletter|werbung ..3 abbestellen|abmelden|mehr
        keine werbung
        """), nil
    ),
    (
      .callback,
      Phrases(
        """
        oddzwon*|odzwon*|oddzwonienie|oddzwonienia|przedzwon*
        zadzwon*|zadzwoncie|zadzwoni|dzwoncie ..2 do mnie|nas|jutro|dzis|pod|na|kiedy|po|w|o
        niech|moze|moglby|moglaby|moglibyscie|mozecie|prosze|czy|zeby ..4 zadzwonic|zadzwoni|oddzwoni|przedzwoni ..2 do? mnie|nas|ktos
        niech|moze|moglby|moglaby|moglibyscie|mozecie|prosze|czy|zeby ..2 do mnie|nas ..2 zadzwonic|zadzwoni|oddzwonic|oddzwoni
        prosze|mozecie|moglibyscie ..1 zadzwonic ..1 jutro|dzis|pod|w|we|o|po|na|kiedy|przed
        zadzwoncie|zadzwon|dzwoncie ..2 za|jutro|pojutrze|dzis|dzisiaj|pod|o|po|przed|kolo|okolo|w|we|na|kiedy|rano|wieczorem
        ^ ..2 telefon ..1 do mnie|nas
        nie moge|mozna|da|idzie ..1 sie ..1 dodzwonic
        prosze|poprosze|chce|chcialbym|chcialabym|prosil* ..1 o ..1 telefon|oddzwonienie
        prosze|poprosze|chce|chcialbym|chcialabym|prosil* ..2 rozmow*|kontakt* telefoniczn*
        czekam na telefon
        ^ prosze|poprosze o? ..1 kontakt|rozmowe $
        call|ring|phone me|us ..1 back|tomorrow|at|on
        callback|call back
        зателефонуйте|подзвоніть|передзвоніть|перетелефонуйте|наберіть
        ruckruf*|zuruckrufen
        rufen|ruft sie? mich|uns
        """),
      Phrases(
        """
        zadzwonilem|zadzwonilam|dzwonilem|dzwonilam
        gdzie ..2 zadzwonic|dzwonic
        telefon|numer|nr|telefonu do|na \(ContactQuestion.places)
        """)
    ),
    (
      .move,
      Phrases(
        """
        przeloz*|przelozyc|przesun*|przesunac|przenies*|przeniesc|przepisz*|przepisac ..5 wizyt*|termin*|rezerwacj*|spotkani*|zabieg*|to|na|go|ja|zajecia|lekcj*
        zmien*|zmienic|zmiana|zmiane ..3 termin*|godzin*|wizyt*|rezerwacj*|dzien|date
        przelozyc|przesunac|przelozenie|przesuniecie
        przeloz|przelozcie|przesun|przesuncie|przenies|przeniescie ..1 mi|nam|mnie|nas|moj|moja|moje
        inny|innego|pozniejszy|wczesniejszy termin|terminu|dzien|godzine ..2 wizyt*|poprosze|prosze|mozna|moge
        move|reschedule|change|postpone ..4 appointment|visit|booking|reservation|time
        reschedule
        перенести|перенесіть|змінити|пересунути ..4 візит|запис|час|прийом|на|дату
        verschieben|verlegen|umbuchen
        """), Phrases("zamowieni*|adres*|hasl*|telefon*|numer*|mail*|danych|pieniedzy|domen*|grup*|lekarza|kolor*")
    ),
    (
      .cancel,
      Phrases(
        """
        odwolac|odwoluje|odwolaj*|odwolujemy|odwolanie|anulowac|anuluj*|anulacja|skasowac|skasuj*|zrezygnowac|rezygnuje|wypisac|wypisz* ..5 wizyt*|termin*|rezerwacj*|spotkani*|zabieg*|go|ja|to|jutro|mnie|zajec|masaz*|konsultacj*
        prosze|chce|chcialbym|chcialabym|musze|moge|mozna|trzeba ..4 odwolac|anulowac|odwolanie|anulowanie
        odwolajcie|odwolaj|anulujcie|anuluj|skreslcie|skresl|skreslic|wykreslcie|wykresl|wykreslic ..1 mi|nam|moj|moja|moje|mojego|mnie|nasz|nasza|nasze
        nie przyjde|przyjdziemy|przyjade|przyjedziemy|pojawie|dotre|zdolam|zjawie
        nie moge|mozemy ..1 przyjsc|dotrzec|przyjechac|dojechac
        nie dam|damy rady ..3 przyjsc|byc|dotrzec|przyjechac|dojechac
        nie bede|bedziemy moglo|mogl|mogla|mogli ..2 przyjsc|byc|przyjechac
        cancel ..4 appointment|visit|booking|reservation|it
        cancel ..1 my
        скасуйте|скасувати|відмініть|відмінити ..5 мій|моя|мою|моє|мене
        скасувати|скасуйте|відмінити|відмініть ..4 візит|запис|прийом|бронювання|його
        stornieren|absagen
        """),
      Phrases(
        "zamowieni*|umow*|abonament*|subskrypc*|newsletter*|karnet*|zgod*|reklam*|konta|konto|danych|leasing*|ubezpieczen*"
      )
    ),
    (
      .orderStatus,
      Phrases(
        """
        gdzie|kiedy|co ..4 moje|moja|moj|mojego|mojej|mojej ..2 zamowieni*|paczk*|przesylk*|rower*|towar|kurier|buty|kurtk*|mebl*|zakup*|wysylk*
        gdzie|co ..2 jest|z ..1 moja|moje|moj|mojej|moim
        status|stan|etap|sledz* ..3 zamowieni*|paczk*|przesylk*|wysylk*|dostaw*|naprawy|serwisu|zlecenia
        kiedy ..2 dojdzie|przyjdzie|dotrze|dostane|wyslecie|wyslaliscie|bedzie|otrzymam|dojedzie ..3 moja|moje|moj|zamowienie|paczka|przesylka|rower
        zamowieni*|paczk*|przesylk* ..4 nie|jeszcze ..2 dotar*|dosz*|przysz*|przyszla|doszla|dostal*|wyslan*
        nie|jeszcze ..2 dotarl*|doszl*|przyszl*|dostal*|otrzymal* ..4 zamowieni*|paczk*|przesylk*|kurier*|towar*
        zamowieni*|zlecenie nr|numer? <id>|<n>
        where|when|what ..4 my order|parcel|package|delivery|bike
        order|delivery|shipment status
        track ..3 order|parcel|package
        де|коли|що ..4 моє|моя|мій|моїм ..2 замовлення|посилка|посилку|пакунок
        статус замовлення|посилки
        wo|wann|status ..4 meine|mein|meiner bestellung|paket|sendung|lieferung
        """), Phrases("fakt*|jak|ile\nczy moge zmienic|anulowac|zwrocic\nreklamacj*|spraw*|wniosk*|skarg*")
    ),
    (
      .invoice,
      Phrases(
        """
        prosze|poprosze|poprosic|chce|chcialbym|chcialabym|wyslijcie|wyslij|przeslijcie|przeslij|potrzebuje|mozecie|moge|moglibyscie|brakuje|dostarczcie ..5 faktur*|fv|duplikat*|rachunku|rachunek
        duplikat|kopi* ..1 faktur*|rachunku
        nie|gdzie|zgubil* ..4 dostalem|dostalam|mam|otrzymal*|przyszla|jest ..3 faktur*|fv
        wyjasni*|wytlumacz*|skad|dlaczego|czemu|za co ..6 faktur*|fakturze|rachunk*
        send|resend|need|get|have ..4 invoice
        надішліть|надіслати|потрібна|потрібен|дублікат ..4 рахунок*|фактур*
        rechnung ..4 schicken|senden|zusenden|brauche
        brauche ..3 rechnung
        """),
      Phrases(
        "na firme|czy wystawiacie|wystawiacie|mozna|dostane|wystawic|blad|bledna|zla|korekt*|ile|oplacic|zaplacic")
    ),
    (
      .caseStatus,
      Phrases(
        """
        co|status|stan|etap|jak|etapie ..4 z? moja|moje|mojej|moim|mojego|moj|naszej ..1 spraw*|zgloszeni*|reklamacj*|wniosk*|skarg*|naprawa|zwrotem|zwrot
        czy|kiedy ..4 rozpatrzon*|rozpatrzycie|zalatwion*|rozpatrzyliscie ..3 spraw*|zgloszeni*|reklamacj*|wniosek|skarg*
        czy cos juz? wiadomo|ruszylo ..4
        numer|nr sprawy|zgloszenia|reklamacji
        status|update ..3 my case|complaint|ticket|claim
        що з ..2 моєю|моїм|моєї скарг*|зверненн*|справ*|рекламаці*
        stand|status ..3 meiner|meines reklamation|anfrage|beschwerde
        """), nil
    ),
    (
      .book,
      Phrases(
        """
        chce|chcial*|prosze|poprosze|moge|mozna|mozecie|potrzebuje|musze|daloby|da|wolalbym|wolalabym|chcemy ..4 umowic|zapisac|zarezerwowac|rezerwowac|zabukowac|umowienie|zapisanie|rezerwacje|zarezerwowanie
        mozliwosc|szansa|opcja|sposob ..2 umowienia|umowic|zapisania|zapisac|zarezerwowania|rezerwacji
        umow|umowcie|umowicie|zapisz|zapiszcie|zapiszecie|wpisz|wpiszcie|wpiszecie|zarezerwuj|zarezerwujcie|zarezerwujecie|zabukuj ..1 mnie|nas|mi|wizyte|termin|meza|zone|syna|corke|dziecko|na
        ^ ..2 umow|umowcie|zapisz|zapiszcie|rezerwuj|zarezerwuj|zarezerwujcie|umawiam|umawiamy $
        macie|jest|sa|bedzie|znajdzie ..1 cos? wolne|wolnego|wolny na|dzis|dzisiaj|jutro
        prosze|poprosze ..2 wizyte|termin|umowienie|zapisanie|rezerwacje
        szukam|potrzebuje|potrzebny|chcialbym|chcialabym|chce|poprosze|prosze ..2 wolnego|termin|terminu|wizyte|wizyty|wizyta|rezerwacje ..3 do|na|u|w
        najblizszy|pierwszy|najwczesniejszy|jakis|szybki|wolny|wolne wolny? termin|terminy|miejsce
        sa|macie|jest|maja|znajdzie ..3 wolny|wolne|wolnego|jakies|jakis ..1 termin|terminy|miejsce|miejsca
        kiedy ..3 najblizszy|pierwszy|wolny termin
        ^ ..1 chce|chcialbym|chcialabym|poprosze|potrzebuje|potrzebna wizyte|wizyty|wizyta|termin|terminu $
        rezerwuje|umawiam sie?
        kiedy ..2 moge|mozna|moglbym|moglabym|mozemy ..2 przyjechac|przyjsc|wpasc|podjechac|podejsc $
        ^ ok|okay|so|please|yes? book|schedule me|us in|for|on
        can|could you book|schedule me|us
        book|make|schedule|arrange|reserve|get ..3 appointment|visit|table|slot|room|booking
        need|like|want ..2 appointment
        need|like|want to book|schedule|reserve
        ^ book|schedule a|an|my
        записати*|запишіть|запис|забронювати|записатися ..4 на|до|мене|візит|прийом
        хочу|хотів|хотіла ..2 записатися|візит|прийом
        termin ..3 vereinbaren|buchen|haben|machen|reservieren
        brauche|mochte ..2 termin|reservieren|buchen
        brauche|mochte|hatte|suche ..2 zahnarzttermin|arzttermin|friseurtermin|werkstatttermin|beratungstermin|inspektionstermin
        """),
      Phrases(
        """
        bez umawiania|zapisow|rezerwacji
        liste rezerwowa
        na wypadek
        newsletter*
        jak ..2 zapisac|umowic|zarezerwowac
        czy trzeba|musze|nalezy
        zmian*|odwol*|przeloz*
        """)
    ),
  ]
}
