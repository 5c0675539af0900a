/// How customers ask for each job in German. The first line of a job is also what the assistant offers to click.
enum IntentsGerman {
  static let lines = """
    = booking.book
    Ich möchte einen Termin vereinbaren
    haben Sie am Samstag noch etwas frei
    wann könnte ich frühestens kommen
    tragen Sie mich bitte für nächste Woche ein
    ich brauche so schnell wie möglich einen Termin
    könnten Sie mich morgen noch dazwischenschieben
    gibt es am Donnerstag noch freie Plätze
    ich möchte für zwei Personen reservieren
    kann sich heute jemand meine Tochter ansehen
    = booking.move
    Ich möchte meinen Termin verschieben
    ich muss meinen Termin verschieben
    geht auch Mittwoch statt Dienstag
    mir ist etwas dazwischengekommen, kann ich später kommen
    die Uhrzeit passt mir nicht mehr, haben Sie eine andere
    bitte legen Sie meine Buchung auf einen anderen Tag
    ginge es früher als vereinbart
    = booking.cancel
    Ich möchte meinen Termin absagen
    bitte sagen Sie meinen Termin ab
    ich komme morgen nicht
    ich schaffe es am Freitag nicht, geben Sie den Platz weiter
    bitte stornieren Sie meine Reservierung
    ich bin krank und muss absagen
    den Termin brauche ich nicht mehr
    streichen Sie mich von der Liste für Montag
    = order.status
    Wo ist meine Bestellung?
    wo ist mein Paket
    wann kommt meine Bestellung an
    wurde meine Sendung schon verschickt
    die Lieferung sollte gestern da sein
    ich habe vor einer Woche bestellt und nichts gehört
    wie ist der Stand von Bestellung 10233
    = invoice.send
    Können Sie mir bitte die Rechnung schicken?
    bitte schicken Sie mir die Rechnung
    ich habe keine Rechnung bekommen
    ich brauche eine Kopie der Rechnung
    unsere Buchhaltung braucht die Rechnung für Oktober
    wo kann ich meine Rechnung herunterladen
    = invoice.explain
    Bitte erklären Sie mir den Rechnungsbetrag
    warum ist die Rechnung höher als sonst
    wofür ist dieser Posten auf der Rechnung
    ich verstehe den Betrag nicht
    erklären Sie mir bitte, wie sich die Summe zusammensetzt
    Sie haben mehr berechnet als vereinbart
    = complaint.open
    Ich möchte mich beschweren
    die Ware kam beschädigt an, ich reklamiere sie
    Sie haben mir das Falsche geschickt
    das Gerät ging nach einer Woche kaputt, ich will Ersatz
    im Paket fehlt die Hälfte
    die Arbeit wurde schlecht gemacht, ich will Nachbesserung
    = callback.request
    Bitte rufen Sie mich zurück
    kann mich morgen nach zehn jemand anrufen
    ich würde das lieber am Telefon besprechen
    hier ist meine Nummer, melden Sie sich
    ich bin nicht durchgekommen, bitte um Rückruf
    = callback.cancel
    Sie brauchen mich nicht mehr anzurufen
    bitte den Rückruf streichen
    rufen Sie nicht an, es hat sich erledigt
    ich brauche den Rückruf nicht mehr
    = case.status
    Wie ist der Stand meiner Anfrage?
    gibt es Neues zu meinem Fall
    wurde meine Beschwerde schon bearbeitet
    ich habe vor zwei Wochen geschrieben, was passiert jetzt
    wie ist der Stand meines Tickets
    wann bekomme ich eine Antwort auf die Reklamation
    = case.open
    Ich möchte ein Problem melden
    ich möchte ein Problem mit meinem Konto melden
    bitte legen Sie ein Ticket an
    die Seite zeigt beim Bezahlen einen Fehler
    ich kann mich nicht anmelden, geben Sie das bitte weiter
    bitte nehmen Sie eine Störung auf
    = contact.change
    Ich habe eine neue Telefonnummer
    bitte aktualisieren Sie meine E-Mail-Adresse
    meine Kontaktdaten haben sich geändert
    die alte Nummer gilt nicht mehr
    ich bin umgezogen, ändern Sie bitte die Adresse
    = consent.change
    Schicken Sie mir keine Werbung mehr
    melden Sie mich vom Newsletter ab
    ich widerrufe meine Einwilligung
    ich möchte Erinnerungen bekommen
    ich möchte den Newsletter abonnieren
    = privacy.export
    Bitte schicken Sie mir eine Kopie meiner Daten
    welche Daten haben Sie über mich
    schicken Sie mir eine Kopie meiner Daten
    ich will wissen, was Sie über mich speichern
    ich verlange Auskunft über meine Daten
    = privacy.erase
    Löschen Sie meine Daten
    ich möchte mein Konto löschen
    vergessen Sie alles über mich
    entfernen Sie mich aus Ihrer Datenbank
    = handover
    Ich möchte mit einem Menschen sprechen
    verbinden Sie mich mit einem Mitarbeiter
    ist da jemand Echtes
    ich will nicht mit einem Programm schreiben
    holen Sie bitte den Chef
    = oos
    bis wann kann ich kostenlos absagen
    wie lange dauert der erste Termin
    brauche ich einen Termin oder kann ich so kommen
    wie lange dauert die Lieferung
    was kostet der Versand
    wie reklamiere ich etwas
    wie viele Tage habe ich für die Rückgabe
    wann machen Sie auf
    haben Sie an Feiertagen geöffnet
    gibt es einen Parkplatz
    was kostet das
    wie kann ich bezahlen
    geht auch Ratenzahlung
    welches Modell empfehlen Sie
    darf ich meinen Hund mitbringen
    wie funktioniert die Garantie
    wie wird morgen das Wetter
    erzähl mir einen Witz
    guten Tag
    danke, das war alles
    ich habe eine Frage
    toller Service
    mir tut seit heute Morgen der Kopf weh
    suchen Sie Personal
    was soll ich mitbringen
    """
}
