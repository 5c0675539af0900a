extension Steering {
  /// That what is asked for cannot be given.
  static let lacking = Phrases(
    """
    nie mam|znam|pamietam|wiem|posiadam|dostalem|dostalam|dostalismy|moge znalezc?
    nie przyszedl|dotarl|doszedl
    zgubilem|zgubilam|zgubilismy|zginal|zginela|przepadl
    i? don't|dont|didn't|didnt|cannot|can't|cant have|know|remember|find|get
    lost it|the|my
    не маю|знаю|пам'ятаю|отримав|отримала
    загубив|загубила|загубили
    habe|kenne|weiss|finde ..1 nicht|kein|keine|keinen
    verloren
    """)
}
