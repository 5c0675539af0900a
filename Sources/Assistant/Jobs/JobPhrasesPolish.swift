extension JobPhrase {
  func polish(_ formal: Bool) -> String {
    switch self {
    case .whichService: formal ? "Na jaką usługę mam Państwa umówić?" : "Na jaką usługę mam Cię umówić?"
    case .whichTime: "Wolne terminy:"
    case .noTimeThen: "Wtedy nie ma wolnego terminu. Najbliższe wolne:"
    case .noTimeAtAll:
      formal
        ? "Na tę usługę nie ma teraz wolnych terminów. Proszę podać inny czas albo połączę Państwa z człowiekiem."
        : "Na tę usługę nie ma teraz wolnych terminów. Podaj inny czas albo połączę Cię z człowiekiem."
    case .confirmBooking: "Mam zarezerwować?"
    case .confirmMove: "Mam przenieść wizytę?"
    case .confirmCancel: "Na pewno odwołać tę wizytę?"
    case .late: "Do wizyty zostało już niewiele czasu."
    case .booked: "Zarezerwowane:"
    case .moved: "Wizyta przeniesiona:"
    case .cancelled: "Wizyta odwołana:"
    case .restored: "Wizyta przywrócona:"
    case .visitPage: "Strona wizyty, gdyby coś się zmieniło:"
    case .allTimes: "Wszystkie wolne terminy:"
    case .noVisits: "Nie widzę żadnej nadchodzącej wizyty."
    case .priceOfWhich: "O którą usługę chodzi? Ceny są różne."
    case .waitingPage: "Na listę rezerwową można się zapisać na stronie z terminami:"
    case .dropped: "W porządku, niczego nie zmieniam."
    case .whichBooking: "O którą wizytę chodzi?"
    case .noBooking: "Nie widzę żadnej nadchodzącej wizyty, która by pasowała."
    case .phone:
      formal
        ? "Proszę podać imię i nazwisko oraz numer telefonu – zapiszę je przy wizycie."
        : "Podaj imię i nazwisko oraz numer telefonu – zapiszę je przy wizycie."
    case .phoneAgain: formal ? "Proszę jeszcze o numer telefonu." : "Podaj jeszcze numer telefonu."
    case .nameOrPhone: formal ? "Na jakie nazwisko zapisać wizytę?" : "Na jakie nazwisko zapisać wizytę?"
    case .cannotWithout:
      formal
        ? "Bez tego ({value}) nie mogę tego sprawdzić. Mogę połączyć Państwa z człowiekiem."
        : "Bez tego ({value}) nie mogę tego sprawdzić. Mogę połączyć Cię z człowiekiem."
    case .aPerson: "Proszę połączyć mnie z człowiekiem"
    case .foundNothing: "Nie {znalazłam|znalazłem} niczego pod: {value}."
    case .didNotGet: "Nie jestem {pewna|pewny}, czy dobrze rozumiem."
    case .backToIt: "Wracając do wizyty:"
    case .justTaken: "Ten termin ktoś przed chwilą zajął."
    case .verifyByCode:
      formal
        ? "Zanim pokażę lub zmienię Państwa dane, muszę wiedzieć, że to Państwo. Kod wysłaliśmy na adres e-mail, który mamy zapisany – proszę go tu wpisać."
        : "Zanim pokażę lub zmienię Twoje dane, muszę wiedzieć, że to Ty. Kod wysłaliśmy na adres e-mail, który mamy zapisany – wpisz go tutaj."
    case .verifyWithoutEmail:
      formal
        ? "Zanim pokażę lub zmienię Państwa dane, muszę wiedzieć, że to Państwo. Proszę podać adres e-mail, który mamy zapisany – wyślemy na niego kod."
        : "Zanim pokażę lub zmienię Twoje dane, muszę wiedzieć, że to Ty. Podaj adres e-mail, który mamy zapisany – wyślemy na niego kod."
    case .codeSent:
      formal
        ? "Jeśli ten adres jest u nas zapisany, właśnie wysłaliśmy na niego kod. Proszę go tu wpisać."
        : "Jeśli ten adres jest u nas zapisany, właśnie wysłaliśmy na niego kod. Wpisz go tutaj."
    case .wrongCode: "Ten kod się nie zgadza albo stracił ważność."
    case .verifyAgain:
      formal
        ? "Bez tego kodu nie mogę iść dalej. Proszę wpisać kod z e-maila albo podać adres – wyślemy nowy. Mogę też połączyć Państwa z człowiekiem."
        : "Bez tego kodu nie mogę iść dalej. Wpisz kod z e-maila albo podaj adres – wyślemy nowy. Mogę też połączyć Cię z człowiekiem."
    case .verified: "Dziękuję, wszystko się zgadza."
    case .confirmPhone: "Nowy numer telefonu: {value}. Mam go zapisać?"
    case .confirmEmail: "Nowy adres e-mail: {value}. Mam go zapisać?"
    case .contactChanged: "Zapisane."
    case .confirmConsentOff: "Mam wycofać zgodę „{value}”?"
    case .confirmConsentOn: "Mam zapisać zgodę „{value}”?"
    case .consentOff: "Zgoda „{value}” wycofana."
    case .consentOn: "Zgoda „{value}” zapisana."
    case .noted: "Dobrze, zapamiętał{am|em}."
    case .cannotTell:
      formal
        ? "Na to nie mam pewnej odpowiedzi – jeśli to ważne, mogę połączyć Państwa z człowiekiem."
        : "Na to nie mam pewnej odpowiedzi – jeśli to ważne, mogę połączyć Cię z człowiekiem."
    case .whichOfThese: formal ? "Który z tych terminów mam zapisać?" : "Który z tych terminów Ci pasuje?"
    case .thisService: "Najbliższe temu, co mamy, jest to. Czy o to chodzi?"
    case .away: "Nieobecność:"
    case .noneLater: "Później nie ma już wolnego terminu."
    case .noneEarlier: "Wcześniej nie ma wolnego terminu."
    case .newContact:
      formal ? "Proszę podać nowy numer telefonu albo adres e-mail." : "Podaj nowy numer telefonu albo adres e-mail."
    }
  }
}
