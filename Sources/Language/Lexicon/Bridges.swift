/// Words of the four languages for the same things, a line each: Polish = English = Ukrainian = German.
///
/// Within a language the members are synonyms; between languages they let a question find an entry that is written in
/// another one, when the firm has none in the customer's.
enum Bridges {
  private static let order: [Lang] = [.pl, .en, .uk, .de]
  private static let within: Float = 0.85
  private static let between: Float = 0.8

  static func parse(_ lines: String) -> [Synonyms.Group] {
    var groups: [Synonyms.Group] = []
    for line in members(lines) {
      let members = order.map { ($0, line[$0] ?? []) }
      for (from, asked) in members {
        for (into, written) in members
        where from == into && asked.count > 1 && from != .pl || from != into {
          let group = Synonyms.Group(
            from: from, into: into,
            asked: asked.map { Synonyms.asked($0, from) }.filter { !$0.isEmpty },
            written: written.map { Synonyms.written($0, into) }.filter { !$0.isEmpty },
            quality: from == into ? within : between)
          if !group.asked.isEmpty, !group.written.isEmpty { groups.append(group) }
        }
      }
    }
    return groups
  }

  /// What each line has in each language.
  static func members(_ lines: String) -> [[Lang: [Substring]]] {
    lines.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "=", omittingEmptySubsequences: false)
      guard columns.count == order.count else { return nil }
      return Dictionary(uniqueKeysWithValues: zip(order, columns.map(Synonyms.members)))
    }
  }

  static let dealings = """
    kosztować, cena, koszt = cost, price, how much, charge, fee, expensive, rates = коштувати, ціна, вартість, скільки коштує, почім, дорого = kosten, preis, was kostet, wie viel, teuer, gebühr
    zapłacić, płatność = pay, payment, settle = платити, оплатити, заплатити, оплата, сплатити = bezahlen, zahlen, zahlung
    karta, płatność kartą = card, credit card, contactless, visa, debit card = картка, карткою, карта, банківська картка, термінал = karte, kreditkarte, ec karte, kartenzahlung
    gotówka = cash = готівка, готівкою = bargeld, bar
    przelew = bank transfer, transfer, wire = переказ, банківський переказ = überweisung, überweisen
    bezpłatny, darmowy, gratis, w cenie = free, free of charge, included, for free, complimentary = безкоштовно, безкоштовний, даром, входить у вартість = kostenlos, gratis, umsonst, inklusive
    dopłata, dodatkowa opłata = extra, surcharge, additional fee = доплата, додатково = aufpreis, zusätzlich, extra
    raty = instalments, installments, pay monthly, split payment = розстрочка, частинами, в розстрочку = raten, ratenzahlung
    zaliczka, zadatek, kaucja = deposit, advance, down payment, prepayment = завдаток, аванс, застава, передоплата = anzahlung, kaution
    faktura = invoice, receipt, bill = рахунок, фактура, рахунок-фактура, чек = rechnung, beleg, quittung
    korekta, błąd = mistake, wrong, correction, error, incorrect = помилка, виправити, неправильний = fehler, korrektur, falsch
    nip, firma = tax number, vat number, company, business = податковий номер, фірма, компанія = steuernummer, firma, unternehmen
    zniżka, rabat, promocja = discount, sale, promotion, offer, special offer, cheaper = знижка, акція, дешевше, промокод = rabatt, ermäßigung, angebot, aktion, günstiger
    senior, emeryt = senior, pensioner, retired, elderly = пенсіонер, літні люди = senior, rentner
    student = student = студент = student
    jazda próbna, jazda testowa = test ride, test drive, trial ride = тестова поїздка, пробна поїздка, тест-драйв, тест драйв = probefahrt, testfahrt
    karta podarunkowa, bon, voucher, prezent = gift card, voucher, gift, present = подарунковий сертифікат, сертифікат, подарунок, ваучер = gutschein, geschenkgutschein, geschenk
    kupić, sprzedaż, sprzedawać = buy, purchase, sell, sale = купити, придбати, продаєте, продаж = kaufen, verkaufen, erwerben
    zamówić, zamówienie = order, ordering = замовити, замовлення = bestellen, bestellung
    dostępny, na stanie = available, in stock, stock = наявність, в наявності, доступний = verfügbar, vorrätig, auf lager
    rozmiar = size, fit = розмір = größe
    dostawa, wysyłka, przesyłka, kurier = delivery, deliver, shipping, ship, courier, parcel, send, package = доставка, доставляти, відправка, посилка, кур'єр, надіслати = lieferung, liefern, versand, paket, kurier, schicken
    czas dostawy, termin = delivery time, how long, arrive = термін доставки, коли прийде, скільки чекати = lieferzeit, wie lange, ankommen
    odbiór osobisty, odebrać = pick up, collect, collection, pickup = забрати, самовивіз, отримати = abholen, abholung, selbst abholen
    śledzić, status = track, tracking, status, where is my order = відстежити, статус, де моє замовлення = verfolgen, sendungsverfolgung, status
    zagranica, za granicę = abroad, international, foreign country, overseas, germany, another country, uk, england, ireland, france, czechia, slovakia, berlin, dresden, munich, hamburg, london, dublin, vienna, prague, paris, vilnius, lviv, kyiv = за кордон, закордон, інша країна, німеччина, чехія, україна, берлін, лондон, прага, львів, київ = ausland, deutschland, international, berlin, dresden, münchen, hamburg, österreich, wien
    zwrot, zwrócić, odstąpienie = return, send back, refund, give back = повернення, повернути, відмовитися = rückgabe, zurückgeben, zurückschicken, rückerstattung, widerruf
    zwrot pieniędzy = money back, refund, reimbursement = повернення грошей, повернути гроші = geld zurück, erstattung
    wymiana, wymienić = exchange, replace, swap, replacement = обміняти, замінити, обмін = umtausch, umtauschen, tauschen, ersetzen
    reklamacja, skarga = complaint, claim, faulty, defective, broken, complain = скарга, рекламація, претензія, брак = reklamation, beschwerde, mangel, defekt
    gwarancja = warranty, guarantee = гарантія = garantie, gewährleistung
    naprawa, serwis, naprawić = repair, fix, service, mend, repairing = ремонт, полагодити, відремонтувати, сервіс = reparatur, reparieren, werkstatt, service
    uszkodzony, zepsuty = damaged, broken, cracked, defect = пошкоджений, зламаний, поламався, тріснув = beschädigt, kaputt, defekt
    przegląd, kontrola = inspection, check, checkup, maintenance, service, tuneup = огляд, перевірка, техогляд = inspektion, kontrolle, durchsicht, wartung, service
    podstawowy, zwykły = basic, standard, regular = базовий, звичайний, основний = basis, einfach, standard
    pełny, kompletny = full, complete, comprehensive, thorough = повний, комплексний = voll, vollständig, komplett
    wycena, kosztorys = quote, estimate, quotation = оцінка, кошторис, прорахувати = kostenvoranschlag, angebot
    wypożyczyć, wypożyczalnia, wynajem = rent, hire, rental, borrow, lend = орендувати, оренда, прокат, взяти напрокат, кататися, покататися = mieten, leihen, verleih, vermietung
    umowa = contract, agreement = договір, угода, контракт = vertrag
    wypowiedzenie, zrezygnować = cancel, terminate, quit, notice = розірвати, відмовитись, припинити = kündigen, kündigung
    konto, hasło, logowanie = account, password, login, log in, sign in = акаунт, пароль, увійти, логін = konto, passwort, anmelden, login
    dane osobowe, prywatność, rodo = personal data, privacy, gdpr = персональні дані, конфіденційність = daten, datenschutz, personenbezogene
    praca, zatrudnienie, rekrutacja = job, work for you, vacancy, career, hiring = робота, вакансія, працевлаштування = arbeit, job, stelle
    kradzież, ukraść = stolen, theft, nicked, steal, thief, stole = вкрали, крадіжка, викрали, злодій = gestohlen, diebstahl, geklaut
    zgubić, zgubiony = lost, lose, left behind, forgot = загубити, загубив, забув, втратив = verloren, vergessen, liegen gelassen
    """

  static let visits = """
    wizyta, termin, rezerwacja = appointment, visit, booking, reservation = візит, прийом, запис, бронювання, відвідування = termin, besuch, buchung, reservierung
    umówić, zapisać, zarezerwować = book, make an appointment, schedule, reserve = записатися, забронювати, записати = buchen, vereinbaren, reservieren
    odwołać, anulować, nie przyjść = cancel, call off, cannot come, miss, no show, don't show up = скасувати, відмінити, не прийти, пропустити = absagen, stornieren, nicht kommen
    przełożyć, zmienić termin = reschedule, move, postpone, change the date = перенести, змінити дату = verschieben, umbuchen, verlegen
    spóźnić, spóźnienie = late, delay, running late = запізнитися, запізнення, затримка = verspäten, verspätung, zu spät
    pierwsza wizyta, przygotować = first visit, first time, prepare, what to bring, new patient = перший візит, вперше, підготуватися, що взяти = erster besuch, erstes mal, vorbereiten, mitbringen
    zabrać, dokument, dowód osobisty = bring, take with me, document, id, passport, identity card = взяти з собою, документ, паспорт, посвідчення = mitbringen, ausweis, dokument, pass, papiere
    parking, zaparkować = parking, park, car park, leave my car, parking space, park my car = парковка, паркінг, припаркувати, стоянка, залишити машину, поставити машину, залишити авто = parkplatz, parken, parkhaus, auto abstellen
    samochód, auto = car, vehicle = машина, авто, автомобіль = auto, wagen, fahrzeug
    dojazd, dojechać = get to, get there, directions, how to reach, find you = доїхати, добратися, дістатися, проїзд = anfahrt, hinkommen, erreichen
    komunikacja miejska, autobus, tramwaj, przystanek = public transport, bus, tram, train, stop, station = громадський транспорт, автобус, трамвай, зупинка, метро, потяг = öffentliche verkehrsmittel, bus, bahn, straßenbahn, haltestelle, zug
    adres, lokalizacja = address, location, where are you = адреса, де ви, знаходитесь = adresse, standort, wo sind sie
    wózek, niepełnosprawny, winda, schody, podjazd = wheelchair, disabled, accessible, accessibility, lift, elevator, stairs, steps, ramp = візок, інвалідний візок, ліфт, сходи, пандус, інвалідність = rollstuhl, barrierefrei, aufzug, treppe, behindert, rampe
    wifi, internet = wifi, internet, wi-fi = вайфай, інтернет = wlan, internet, wifi
    toaleta = toilet, bathroom, restroom, loo = туалет, вбиральня = toilette, wc
    zwierzę, pies = dog, pet, animal, puppy, cat, pets = собака, тварина, песик, кіт, пес = hund, haustier, tier, katze
    dziecko = child, kid, children, kids, son, daughter, baby, toddler = дитина, діти, син, дочка, малюк, донька = kind, kinder, sohn, tochter, baby
    kącik, zabawki, plac zabaw = play area, playground, toys, kids corner, play = дитячий куточок, іграшки, гратися, майданчик = spielecke, spielplatz, spielzeug, spielen
    niepełnoletni, opiekun, rodzic = minor, guardian, parent, under 18, without parents = неповнолітній, батьки, опікун = minderjährig, eltern, erziehungsberechtigter
    ciąża = pregnant, pregnancy, expecting = вагітна, вагітність = schwanger, schwangerschaft
    język, po angielsku = language, speak, english, speak english, german, ukrainian = мова, говорить, розмовляє, англійською, українською, польською, мовою = sprache, sprechen, englisch, deutsch
    personel, specjalista, lekarz = staff, specialist, doctor, team, physician = персонал, спеціаліст, лікар, працівник = personal, arzt, spezialist, mitarbeiter
    recepcja = reception, front desk = рецепція, реєстратура = rezeption, empfang
    kontakt, telefon, zadzwonić = contact, phone, call, telephone, reach you = контакт, телефон, подзвонити, зателефонувати, зв'язатися = kontakt, telefon, anrufen, erreichen
    godziny otwarcia, otwarte, czynne = opening hours, open, hours, closed = години роботи, відчинено, працюєте, графік = öffnungszeiten, geöffnet, offen
    do domu, wizyta domowa = home visit, come to my home, at home, house call = додому, вдома, виїзд, виклик додому = hausbesuch, nach hause, zu hause
    zdalnie, online = online, remote, remotely, by phone, video = онлайн, дистанційно, віддалено = online, fern, telefonisch
    upoważnienie, w imieniu, inna osoba = authorise, on behalf, someone else, another person, my wife collect, authorize = довіреність, за мене, інша особа, замість мене = vollmacht, jemand anderes, in meinem namen
    przypomnienie, sms = reminder, remind, sms, text message = нагадування, нагадати, смс = erinnerung, erinnern, sms
    lista rezerwowa = waiting list, earlier slot, sooner = список очікування, раніше = warteliste, früher
    palić, palenie = smoke, smoking, cigarette = палити, курити, цигарка = rauchen, zigarette
    alkohol = alcohol, wine, beer, drink = алкоголь, вино, пиво = alkohol, wein, bier
    jedzenie, jeść = food, eat, meal = їжа, їсти, поїсти = essen, mahlzeit
    szafka, przechować, bagaż = locker, luggage, storage, store, leave luggage = шафка, зберігання, багаж, залишити речі = schließfach, gepäck, aufbewahrung, lagern
    """

  static let trades = """
    dentysta, ząb = dentist, tooth, teeth, dental = стоматолог, зуб, зуби, дантист = zahnarzt, zahn, zähne
    ból, boli = pain, hurts, ache, toothache, hurt = біль, болить = schmerz, schmerzen, weh
    znieczulenie = anaesthetic, anesthetic, anaesthesia, numbing, painless = знеболення, анестезія, наркоз = betäubung, narkose
    wypełnienie, plomba = filling, cavity = пломба, карієс = füllung, plombe
    leczenie kanałowe = root canal = канальне лікування, лікування каналів = wurzelbehandlung, wurzelkanalbehandlung
    usunięcie zęba, wyrwać = extraction, pull out, remove a tooth, tooth removed = видалення зуба, вирвати, видалити зуб = zahn ziehen, entfernen
    implant = implant = імплант, імплантат = implantat
    wybielanie = whitening, whiten, bleach = відбілювання, відбілити = bleaching, aufhellen
    higienizacja, czyszczenie zębów = cleaning, hygiene, scaling, tartar = чистка зубів, гігієна, камінь = zahnreinigung, reinigung, zahnstein
    rtg, zdjęcie = x-ray, xray, radiograph, scan = рентген, знімок = röntgen, röntgenbild
    recepta, leki, tabletki = prescription, medicine, medication, pills, tablets, drugs = рецепт, ліки, таблетки = rezept, medikament, tabletten
    lekarz rodzinny, internista = gp, family doctor, general practitioner, internist = сімейний лікар, терапевт = hausarzt, allgemeinarzt, internist
    zwolnienie, l4 = sick leave, sick note, doctor's note, medical leave = лікарняний, лікарняного, листок непрацездатності = krankschreibung, krankmeldung, attest
    wstecz = backdated, past days, retroactive, since monday, previous days = заднім числом, минулі дні = rückwirkend
    chory, infekcja, gorączka, kaszel = sick, ill, fever, cough, flu, cold, infection = хворий, температура, кашель, грип, застуда, захворів = krank, fieber, husten, grippe, erkältung
    skierowanie = referral, refer = направлення = überweisung
    nfz, fundusz = nfz, national health, public health, health service, national health service, state insurance, free healthcare = нфз, державне страхування, безкоштовна медицина = krankenkasse, gesetzlich, nfz
    ubezpieczenie = insurance, insured, insurer, health insurance = страхування, страховка, страхова = versicherung, versichert
    badania krwi, krew = blood test, blood, blood work, lab test = аналіз крові, кров, аналізи, здати кров = blut, bluttest, blutabnahme
    na czczo = fasting, empty stomach, fast = натщесерце, на голодний шлунок = nüchtern
    wyniki, wynik = results, result, test results = результати, результат = ergebnisse, befund
    szczepienie = vaccination, vaccine, jab, shot = щеплення, вакцина, вакцинація = impfung, impfen
    fizjoterapia, rehabilitacja = physiotherapy, physio, rehab, physical therapy, physiotherapist = фізіотерапія, реабілітація, фізіотерапевт = physiotherapie, krankengymnastik, reha
    masaż = massage = масаж = massage
    pakiet = package, bundle, pack = пакет = paket
    teleporada = teleconsultation, phone consultation, remote consultation, video call with doctor = телеконсультація, консультація телефоном = telefonsprechstunde, videosprechstunde
    dokumentacja = medical records, records, documentation, copy of records = документація, копія, медична карта, виписка = unterlagen, akte, dokumentation
    nagły wypadek, pogotowie = emergency, urgent, ambulance, life threatening = невідкладна, швидка допомога, терміново, загроза життю = notfall, krankenwagen, dringend
    rower = bike, bicycle, cycle = велосипед, ровер, байк = fahrrad, rad
    rower elektryczny, elektryk = e-bike, ebike, electric bike = електровелосипед, електричний велосипед = e-bike, elektrofahrrad, pedelec
    bateria, akumulator = battery, batteries = акумулятор, батарея = akku, batterie
    zasięg = range, how far = запас ходу, скільки проїде = reichweite
    kask = helmet, helmets = шолом, каска = helm
    rękawiczki = gloves = рукавички = handschuhe
    opona, dętka = tyre, tire, tube, puncture, flat = шина, камера, прокол, колесо = reifen, schlauch, platten
    hamulce = brakes, brake = гальма = bremsen
    odpowietrzanie hamulców = bleed brakes, brake bleeding, bleed the brakes = прокачка гальм, прокачати гальма = bremsen entlüften
    przerzutki, regulacja przerzutek = gears, gear adjustment, shifting, derailleur = передачі, перемикання передач, налаштування передач = gangschaltung, schaltung, schaltung einstellen
    centrowanie koła = wheel truing, true a wheel, true my wheel, wobbly wheel = центрування колеса, вісімка = laufrad zentrieren, rad zentrieren
    hulajnoga = scooter, e-scooter = самокат = roller, scooter
    kurtka, odzież, ubranie = jacket, clothes, clothing, wear = куртка, одяг = jacke, kleidung
    buty, obuwie = shoes, boots = взуття, черевики = schuhe
    strzyżenie, fryzjer = haircut, hairdresser, cut hair, barber, trim = стрижка, перукар, підстригти = haarschnitt, friseur, schneiden
    farbowanie, koloryzacja = dye, colouring, coloring, hair colour = фарбування, пофарбувати = färben, farbe
    paznokcie, manicure = nails, manicure = нігті, манікюр = nägel, maniküre
    pokój, nocleg = room, stay, accommodation, night = номер, кімната, ночівля, проживання = zimmer, übernachtung, unterkunft
    zameldować, doba = check in, check-in, check out, check-out = заселення, виселення, заселитися = einchecken, auschecken, check-in
    śniadanie = breakfast = сніданок = frühstück
    basen = pool, swimming pool, swim = басейн = pool, schwimmbad
    restauracja, obiad, kolacja = restaurant, dinner, lunch, supper = ресторан, обід, вечеря = restaurant, abendessen, mittagessen
    bezglutenowy, wegetariański = gluten free, vegetarian, vegan = без глютену, вегетаріанський, веганський = glutenfrei, vegetarisch, vegan
    kurs, zajęcia, lekcja = course, class, lesson, classes, lessons, training = курс, заняття, урок, навчання = kurs, unterricht, stunde
    egzamin, certyfikat = exam, certificate, test = іспит, сертифікат, екзамен = prüfung, zertifikat, zeugnis
    tłumaczenie = translation, translate = переклад, перекласти = übersetzung, übersetzen
    strona internetowa = website, web page = сайт, вебсайт = webseite, website
    komputer, laptop = computer, laptop, pc = комп'ютер, ноутбук = computer, laptop
    telefon = phone, mobile, smartphone = телефон, смартфон = handy, telefon
    mebel, meble = furniture = меблі = möbel
    montaż, złożyć = assembly, assemble, install, put together, fitting = монтаж, зібрати, встановити, збірка = montage, aufbauen, zusammenbauen, montieren
    siłownia, karnet = gym, membership, fitness, pass = спортзал, абонемент = fitnessstudio, mitgliedschaft
    księgowość, podatek = accounting, bookkeeping, tax, taxes = бухгалтерія, податки, бухгалтер = buchhaltung, steuer, steuern
    ubezpieczyć, polisa = insure, policy = застрахувати, поліс = versichern, police
    leasing = leasing, lease = лізинг = leasing
    alergia, uczulenie = allergy, allergic = алергія = allergie, allergisch
    skierowany, specjaliści = specialists, which doctors = спеціалісти, які лікарі = fachärzte, welche ärzte
    """
}
