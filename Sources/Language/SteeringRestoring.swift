extension Steering {
  /// "jednak nie odwołuj", "przywróć", "to pomyłka": what was cancelled is wanted after all.
  static let restoring = Phrases(
    """
    przywroc*|przywroccie|przywrocic|cofnij|cofnijcie|cofnac
    nie odwoluj|odwolujcie|odwoluje|odwolujemy|anuluj|anulujcie|anuluje|kasuj|kasujcie
    jednak przyjde|przyjdziemy|przyjade|bede|chce|moge
    jednak dam rade
    to pomylka
    ^ ..2 pomylka $
    przez pomylke
    pomylilem|pomylilam sie
    restore|undo|reinstate
    don't|dont cancel
    do not cancel
    come|make after all
    was|by a? mistake
    відновіть|відновити|поверніть|повернути
    не скасовуйте|скасовуй
    все ж|таки прийду
    wiederherstellen
    doch nicht? absagen|stornieren|kommen
    """)
}
