/// Words that say little about what a question is on. Lists written for this project.
enum StopWords {
  /// Left out of search altogether: particles, pronouns, forms of "be", "can", "want", courtesy.
  static func contains(_ word: String, _ lang: Lang) -> Bool { contains(WordKey.of(word), lang) }

  static func contains(_ word: UInt64, _ lang: Lang) -> Bool {
    switch lang {
    case .pl: polish.contains(word)
    case .en: english.contains(word)
    case .uk: ukrainian.contains(word)
    case .de: german.contains(word)
    }
  }

  /// Count for little: everyday verbs, times and people that appear in any story.
  static func isWeak(stem: String, _ lang: Lang) -> Bool { isWeak(stem: WordKey.of(stem), lang) }

  static func isWeak(stem: UInt64, _ lang: Lang) -> Bool {
    switch lang {
    case .pl: weakPolish.contains(stem)
    case .en: weakEnglish.contains(stem)
    case .uk: weakUkrainian.contains(stem)
    case .de: weakGerman.contains(stem)
    }
  }

  private static func stems(_ text: String, _ lang: Lang) -> KeySet {
    KeySet(Set(folding: text).map { Stem.stem($0, lang) })
  }

  private static let polish = KeySet(
    folding: """
      a aby ach acz albo ale alez ani az b bardzo bardziej lepiej bez bo bowiem by byc byl byla bylo byly bylby byloby beda bede bedzie bedziemy
      bedziecie bedziesz c chce chcemy chcesz chcialbym chcialabym chcialem chcialam chcial chciala chcieli chcieliby chcielibysmy choc
      ci cie ciebie co cos cokolwiek coz czego czegos czemu czy czyli czym d da do dla dlaczego dlatego dobry dobre dobra dosc
      dr dzieki e ewentualnie f g gdy gdyby gdyz gdzie gdzies go h halo hej i ich ile iloma ilu im inaczej iz j ja jak jaka jakas jaki jakie
      jakiego jakiej jakim jakich jakies jakis jako jakos je jednak jego jej jem jemu jesli jest jestem jestes jestesmy jestescie jeszcze jezeli
      juz k kazdy kiedy kiedys kim kogo komu komus kogos czyjs kto ktora ktore ktorego ktorej ktory ktorych ktorym ktos ku l lub m ma macie maja mam mamy masz
      mi mial miala mieli mna mnie moga moge mogla moglabym moglbym mogl mogliby mogliby moglibyscie moglibysmy moj moja moje mojego
      mojej mojego moim moich moi mozna moze mozemy mozesz mozecie mu musi musze musimy my n na nad nam nami nas nasz nasza nasze naszego naszej
      nic nich nie niech niego niej niemu nigdy nim nimi niz no o od on ona one oni ono oraz oto owszem p pan pana panem panu pani pania panie
      panstwa panstwo panstwem panstwu panowie pod po podobno pomimo poniewaz powinien powinna powinno powinnam powinienem prosba prosze
      poprosze przeciez przed przez przy r rade raczej razie rowniez s sa sam sama same samo sie skad sobie soba sposob swoj swoja swoje swojego
      swojej swoich swoim t ta tacy tak taka taki takie takich takim tam te tego tej tel temu ten teraz tez to toba tobie totez trzeba tu tutaj
      twoj twoja twoje ty tych tylko tym tymi u w wam wami was wasz wasza wasze waszego waszej waszym waszych we wg wie wiec wiem wiecie wiesz
      witam witajcie wlasnie wobec wszystko wtedy wy wyglada z za zas zatem zawsze zanim ze azeby zly znow znowu
      dzien dobry dobrywieczor czesc siema serio ok okej oki hmm eh ech och prosilbym prosilabym uprzejmie bym bys byscie bysmy da_sie sie
      jakby ogole ogolnie normalnie generalnie wlasciwie akurat moznaby bedac gdybym gdybysmy jezelibym chyba niestety zebym zebysmy
      szanowni szanowna szanowny powazaniem pozdrawiam pozdrowienia pozdro z_gory gory dziekuje dziekuj dziekujemy dzieki pls plis
      aha no_to wiec otoz mianowicie tzn czyli np itp itd m_in ktorejs czyjs oba obie dwa dwie
      cholera cholere cholery kurde kurcze kurka kurna masakra jejku ojej matko boze jezu rany diabla licha wow hehe haha xd lol
      """)

  private static let english = KeySet(
    folding: """
      a about after again all also am an and any anything are as at be because been before being but by can could did do does doing dont for
      from get got had has have having he hello help her here hey hi him his how i id if ill im in into is isnt it its ive just know let like
      may me might more my need no not now of on one or our out please really s she should so some something t tell than thank thanks that
      thats the their them then there these they this those to too u up us very was we well were what whats when where which who why will
      with would yes you your yours able cant wont doesnt didnt possible want wanted wondering
      """)

  private static let ukrainian = KeySet(
    folding: """
      а або але б би був була були було бути в вам вами вас ваш ваша ваше ваші вашої вашого ви від вже він вона вони воно все всі ви та те
      так такий така таке такі там то тому тут ти треба у уже хоч хочу хотів хотіла хотіли хотілося хто це цей ця ці цього цієї чи через чого чому що
      щоб щось я як яка який які якого якої якщо є ж же за з зі із і їх їй його її йому й до для добрий день доброго дня вітаю будь ласка
      дякую де коли мене мені ми мій моя моє мої може можете можна можу на над нам нас не ні про при по під скільки скажіть підкажіть
      потрібно потрібна потрібен потрібні пан пані привіт ще цікавить
      """)

  private static let german = KeySet(
    folding: """
      aber alle als am an auch auf aus bei bin bis bitte da das dass dein dem den denn der des die dies diese dieser doch du durch ein eine
      einem einen einer eines er es etwas fur ganz gibt gut guten haben habe hallo hat hatte hatten hier ich ihnen ihr ihre ihrem ihren im in ist ja
      kann kein keine konnen konnte konnten man mein meine meinem meinen meiner mich mir mit mochte mochten muss mussen nach nicht noch nun nur
      ob oder ohne schon sehr sein sich sie sind so tag morgen abend uber um und uns unser unsere unter vom von vor war warum was wann welche
      welcher welches wenn wer werde werden wie wieviel wieder will wir wird wo wurde wurden zu zum zur danke
      """)

  private static let weakPolish = stems(
    """
    dzisiaj dzis jutro wczoraj pojutrze przedwczoraj rano wieczorem poludnie poludniu wieczor noc nocy tydzien miesiac rok lata lat lato
    poniedzialek wtorek sroda sroda czwartek piatek sobota niedziela styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien
    pazdziernik listopad grudzien godzina minuta chwila moment czas czasu termin
    robic zrobic miec byc isc chodzic przyjsc przyjechac podjechac wpasc mowic powiedziec wiedziec myslec pytac zapytac pytanie pytania sprawa sprawie chodzi
    dowiedziec interesuje informacja informacje informacji znalezc szukam szukac zobaczyc widziec dostac dostalem potrzebuje potrzebowac potrzebne
    potrzebny potrzeba lubic wolec wybierac zostac zostal stac stalo dziac dziala bylem brac dac wziac oddac mozliwe mozliwosc mozliwosci
    kolejny inny inna inne nowy nowa nowe stary duzy duza maly mala caly cala pierwszy drugi trzeci raz razy razem ostatni ostatnio nastepny
    teraz zaraz szybko szybciej wolno dlugo daleko blisko troche duzo malo wiecej mniej kilka pare prawie okolo dokladnie koniecznie wlasny
    osoba czlowiek mama tata maz zona syn synek corka brat siostra dziadek babcia kolega kolezanka znajomy rodzina dom domu pani pan ludzie
    rzecz rzeczy strona firma firmy u_was jakikolwiek zalezy polecic super dobrze zle lepiej lepszy najlepiej najlepszy gorzej
    przyda przydac warto trzeba konieczne musiec probowac chcialem moj napisac pisac pisze zadzwonic dzwonic kontakt klient klienta
    jechac jade wracac ide bedac mieszkac sila sily zostawic dlatego oplaca wychodzi trzyma rodzaj typ obecnie aktualnie normalny zwykly
    zalatwic sprawdzic pomoc pomoze pomocy mozecie umiec zajmowac wyglada wygladac dziala oferowac posiadac posiadacie prowadzic prowadzicie
    problem problemu tyg mies godz min szt nr tel pon wt sr czw pt sob ndz
    dostepny dostepne swiadczyc korzystac skorzystac wykonywac wykonujecie wykonac
    """, .pl)

  private static let weakEnglish = stems(
    """
    today tomorrow yesterday morning evening afternoon night week month year day time hour minute monday tuesday wednesday thursday friday
    saturday sunday go going come take give make see look find ask question info information new old big small first second last next
    long much many few lot little still only soon later once person people thing way work guy there someone anyone offer available possible
    son daughter wife husband mum dad mother father friend polish english speak switch sorry great do use
    """, .en)

  private static let weakUkrainian = stems(
    """
    сьогодні завтра вчора ранок вечір ніч тиждень місяць рік день час година хвилина понеділок вівторок середа четвер п'ятниця субота неділя
    зробити робити прийти йти дізнатися запитати питання хотіти мати дати взяти новий старий великий малий перший другий останній людина
    син дочка чоловік дружина мама тато потрапити
    """, .uk)

  private static let weakGerman = stems(
    """
    heute gestern woche monat jahr stunde minute zeit montag dienstag mittwoch donnerstag freitag samstag sonntag gehen kommen machen
    nehmen geben sehen finden fragen frage neu alt gross klein erste zweite letzte nachste lange viel wenig mehr person leute sache brauche
    sohn tochter frau mann mutter vater anbieten bieten moglich
    """, .de)
}
