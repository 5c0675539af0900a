extension VisitLetterTexts {
  static let german = [
    "subject_booked": "Termin gebucht: {when}",
    "subject_moved": "Neue Zeit für den Termin: {when}",
    "subject_cancelled": "Termin abgesagt: {when}",
    "subject_reminder": "Erinnerung an den Termin: {when}",
    "subject_offer": "Ein Termin ist frei geworden: {when}",
    "subject_ask": "Bitte einen anderen Termin wählen: {when}",
    "greeting": "Guten Tag,",
    "lead_booked": "der Termin ist gebucht. Bis dann!",
    "lead_moved": "der Termin hat eine neue Zeit. Bis dann!",
    "lead_cancelled":
      "der Termin ist abgesagt. War das ein Versehen, lässt er sich wiederherstellen, solange die Zeit frei ist.",
    "lead_reminder":
      "wir erinnern an den Termin. Bitte bestätigen – oder verschieben oder absagen, falls sich etwas geändert hat.",
    "lead_offer":
      "ein Termin von der Warteliste ist frei geworden. Wir halten ihn bis {until} Uhr, danach bieten wir ihn der nächsten Person an.",
    "lead_offer_move":
      "ein zuvor belegter Termin ist frei geworden, der Besuch lässt sich dorthin verschieben. Wir halten ihn bis {until} Uhr, danach bieten wir ihn der nächsten Person an.",
    "lead_ask":
      "leider kann der Termin zu dieser Zeit nicht stattfinden. Wir bitten um Entschuldigung und um die Wahl einer anderen Zeit.",
    "said_ask": "Leider kann der Termin nicht stattfinden: {service}, {when}. Bitte eine andere Zeit wählen.",
    "said_offer": "Ein Termin ist frei geworden: {service}, {when}. Wir halten ihn bis {until} Uhr.",
    "said_reminder": "Erinnerung an den Termin: {service}, {when}.",
    "when": "Wann",
    "what": "Leistung",
    "with": "Bei",
    "where": "Wo",
    "step_confirm": "Ja, ich komme",
    "step_move": "Termin verschieben",
    "step_cancel": "Termin absagen",
    "step_restore": "Termin wiederherstellen",
    "step_accept": "Diesen Termin nehmen",
    "step_leave": "Nicht mehr warten",
    "step_see": "Termin ansehen",
    "step_book": "Anderen Termin buchen",
    "step_end": "Keine Erinnerungen mehr",
    "last_move": "Verschieben ist möglich bis: {when}.",
    "last_cancel": "Absagen ist möglich bis: {when}.",
    "calendar": "Eine Einladung für den Kalender ist angehängt.",
    "calendar_cancel": "Der Anhang nimmt den Termin aus dem Kalender.",
    "automatic": "Diese Nachricht hat ein Programm im Namen von {firm} gesendet.",
  ]
}
