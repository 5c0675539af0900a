extension JobPhrase {
  var english: String {
    switch self {
    case .whichService: "Which service would you like to book?"
    case .whichTime: "Free times:"
    case .noTimeThen: "Nothing is free then. The nearest free times:"
    case .noTimeAtAll:
      "There are no free times for this service. Please name another time, or I can connect you with a person."
    case .confirmBooking: "Shall I book it?"
    case .confirmMove: "Shall I move the visit?"
    case .confirmCancel: "Shall I really cancel this visit?"
    case .late: "The visit is very soon."
    case .booked: "Booked:"
    case .moved: "The visit was moved:"
    case .cancelled: "The visit was cancelled:"
    case .dropped: "All right, I am not changing anything."
    case .whichBooking: "Which visit do you mean?"
    case .noBooking: "I see no upcoming visit that fits."
    case .phone: "Please give me your name and phone number, so that I can note them with the visit."
    case .phoneAgain: "Your phone number, please."
    case .nameOrPhone: "What name shall I put the visit under?"
    case .didNotGet: "I am not sure that I understand."
    case .backToIt: "Back to the visit:"
    case .justTaken: "Somebody took that time just now."
    case .verifyByCode:
      "Before I show or change your data I need to know that it is you. We have sent a code to the e-mail address that we have on file – please enter it here."
    case .verifyWithoutEmail:
      "Before I show or change your data I need to know that it is you. Please give me the e-mail address that we have on file, and we will send a code to it."
    case .codeSent: "If we have this address on file, a code is on its way to it. Please enter it here."
    case .wrongCode: "This code is not right, or it has expired."
    case .verifyAgain:
      "I cannot go on without the code. Please enter the code from the e-mail, or give me the address and we will send a new one. I can also connect you with a person."
    case .verified: "Thank you, that is right."
    case .confirmPhone: "New phone number: {value}. Shall I save it?"
    case .confirmEmail: "New e-mail address: {value}. Shall I save it?"
    case .contactChanged: "Saved."
    case .confirmConsentOff: "Shall I withdraw your consent to “{value}”?"
    case .confirmConsentOn: "Shall I record your consent to “{value}”?"
    case .consentOff: "Your consent to “{value}” is withdrawn."
    case .consentOn: "Your consent to “{value}” is recorded."
    case .noted: "All right, I have noted that."
    case .cannotTell: "I have no certain answer to that – if it matters, I can put you through to a person."
    case .whichOfThese: "Which of these times suits you?"
    case .noneLater: "There is no free time later."
    case .noneEarlier: "There is no free time earlier."
    case .newContact: "Please give me the new phone number or e-mail address."
    }
  }

  var ukrainian: String {
    switch self {
    case .whichService: "На яку послугу вас записати?"
    case .whichTime: "Вільний час:"
    case .noTimeThen: "Тоді вільного часу немає. Найближчий вільний час:"
    case .noTimeAtAll: "На цю послугу зараз немає вільного часу. Назвіть інший час, або я з'єднаю вас із людиною."
    case .confirmBooking: "Записати?"
    case .confirmMove: "Перенести візит?"
    case .confirmCancel: "Точно скасувати цей візит?"
    case .late: "До візиту лишилося вже небагато часу."
    case .booked: "Записано:"
    case .moved: "Візит перенесено:"
    case .cancelled: "Візит скасовано:"
    case .dropped: "Гаразд, нічого не змінюю."
    case .whichBooking: "Про який візит ідеться?"
    case .noBooking: "Не бачу жодного майбутнього візиту, який би підходив."
    case .phone: "Вкажіть, будь ласка, ім'я та прізвище й номер телефону – запишу їх до візиту."
    case .phoneAgain: "Вкажіть, будь ласка, ще номер телефону."
    case .nameOrPhone: "На яке прізвище записати візит?"
    case .didNotGet: "Не {впевнена|впевнений}, що правильно розумію."
    case .backToIt: "Повертаючись до візиту:"
    case .justTaken: "Цей час хтось щойно зайняв."
    case .verifyByCode:
      "Перш ніж показати або змінити ваші дані, маю знати, що це ви. Код надіслано на адресу e-mail, яка в нас записана, – введіть його тут."
    case .verifyWithoutEmail:
      "Перш ніж показати або змінити ваші дані, маю знати, що це ви. Вкажіть адресу e-mail, яка в нас записана, – надішлемо на неї код."
    case .codeSent: "Якщо ця адреса в нас записана, на неї щойно надіслано код. Введіть його тут."
    case .wrongCode: "Цей код неправильний або вже недійсний."
    case .verifyAgain:
      "Без коду не можу продовжити. Введіть код з e-mail або вкажіть адресу – надішлемо новий. Можу також з'єднати вас із людиною."
    case .verified: "Дякую, усе правильно."
    case .confirmPhone: "Новий номер телефону: {value}. Зберегти?"
    case .confirmEmail: "Нова адреса e-mail: {value}. Зберегти?"
    case .contactChanged: "Збережено."
    case .confirmConsentOff: "Відкликати згоду «{value}»?"
    case .confirmConsentOn: "Записати згоду «{value}»?"
    case .consentOff: "Згоду «{value}» відкликано."
    case .consentOn: "Згоду «{value}» записано."
    case .noted: "Добре, я це запам'ята{ла|в}."
    case .cannotTell: "На це я не маю певної відповіді – якщо це важливо, можу з'єднати вас із людиною."
    case .whichOfThese: "Який із цих варіантів вам підходить?"
    case .noneLater: "Пізніше вільного часу немає."
    case .noneEarlier: "Раніше вільного часу немає."
    case .newContact: "Вкажіть новий номер телефону або адресу e-mail."
    }
  }

  var german: String {
    switch self {
    case .whichService: "Für welche Leistung soll ich einen Termin buchen?"
    case .whichTime: "Freie Termine:"
    case .noTimeThen: "Dann ist nichts frei. Die nächsten freien Termine:"
    case .noTimeAtAll:
      "Für diese Leistung ist nichts frei. Bitte nennen Sie eine andere Zeit, oder ich verbinde Sie mit einem Menschen."
    case .confirmBooking: "Soll ich buchen?"
    case .confirmMove: "Soll ich den Termin verschieben?"
    case .confirmCancel: "Soll ich diesen Termin wirklich absagen?"
    case .late: "Bis zum Termin ist nicht mehr viel Zeit."
    case .booked: "Gebucht:"
    case .moved: "Der Termin ist verschoben:"
    case .cancelled: "Der Termin ist abgesagt:"
    case .dropped: "In Ordnung, ich ändere nichts."
    case .whichBooking: "Welchen Termin meinen Sie?"
    case .noBooking: "Ich sehe keinen passenden kommenden Termin."
    case .phone: "Bitte nennen Sie mir Ihren Namen und Ihre Telefonnummer – ich vermerke beides beim Termin."
    case .phoneAgain: "Bitte noch Ihre Telefonnummer."
    case .nameOrPhone: "Auf welchen Namen soll der Termin lauten?"
    case .didNotGet: "Ich bin nicht sicher, ob ich richtig verstehe."
    case .backToIt: "Zurück zum Termin:"
    case .justTaken: "Diesen Termin hat gerade jemand gebucht."
    case .verifyByCode:
      "Bevor ich Ihre Daten zeige oder ändere, muss ich wissen, dass Sie es sind. Wir haben einen Code an die gespeicherte E-Mail-Adresse geschickt – bitte geben Sie ihn hier ein."
    case .verifyWithoutEmail:
      "Bevor ich Ihre Daten zeige oder ändere, muss ich wissen, dass Sie es sind. Bitte nennen Sie die gespeicherte E-Mail-Adresse, wir schicken einen Code dorthin."
    case .codeSent:
      "Falls diese Adresse bei uns gespeichert ist, haben wir gerade einen Code geschickt. Bitte geben Sie ihn hier ein."
    case .wrongCode: "Dieser Code stimmt nicht oder ist abgelaufen."
    case .verifyAgain:
      "Ohne den Code kann ich nicht weitermachen. Bitte geben Sie den Code aus der E-Mail ein oder nennen Sie die Adresse, dann schicken wir einen neuen. Ich kann Sie auch mit einem Menschen verbinden."
    case .verified: "Danke, das stimmt."
    case .confirmPhone: "Neue Telefonnummer: {value}. Soll ich sie speichern?"
    case .confirmEmail: "Neue E-Mail-Adresse: {value}. Soll ich sie speichern?"
    case .contactChanged: "Gespeichert."
    case .confirmConsentOff: "Soll ich Ihre Einwilligung „{value}“ widerrufen?"
    case .confirmConsentOn: "Soll ich Ihre Einwilligung „{value}“ vermerken?"
    case .consentOff: "Die Einwilligung „{value}“ ist widerrufen."
    case .consentOn: "Die Einwilligung „{value}“ ist vermerkt."
    case .noted: "Gut, das habe ich mir gemerkt."
    case .cannotTell:
      "Darauf habe ich keine sichere Antwort – wenn es wichtig ist, verbinde ich Sie mit einem Menschen."
    case .whichOfThese: "Welcher dieser Termine passt Ihnen?"
    case .noneLater: "Später ist nichts mehr frei."
    case .noneEarlier: "Früher ist nichts frei."
    case .newContact: "Bitte nennen Sie die neue Telefonnummer oder E-Mail-Adresse."
    }
  }
}
