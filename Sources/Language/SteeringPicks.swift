/// Which of those that were offered: "ta druga", "ostatni".
extension Steering {
  /// By number: what is picked. More exact phrases stand first.
  static let picks: [(Int, Phrases)] = [
    (
      -1,
      Phrases(
        """
        ta|ten|te|to? ostatni|ostatnia|ostatnie|ostatnia $
        the? last one?
        остання|останній|останню
        den|die|das letzte|letzten
        """)
    ),
    (
      1,
      Phrases(
        """
        ta|ten|te|to? pierwsz* opcj*|termin*|propozycj*|z?
        ^ pierwszy|pierwsza|pierwsza|pierwsze|nr|numer 1?
        the? first one|option|slot
        перш* варіант|час|?
        den|die|das erste|ersten
        """)
    ),
    (
      2,
      Phrases(
        """
        ta|ten|te|to drug*
        ^ drugi|druga|drugie|druga
        drug* opcj*|termin*|propozycj*
        the? second one|option|slot
        друг* варіант|час|?
        den|die|das zweite|zweiten
        """)
    ),
    (
      3,
      Phrases(
        """
        ta|ten|te|to trzeci*
        ^ trzeci|trzecia|trzecie
        trzeci* opcj*|termin*|propozycj*
        the? third one|option|slot
        трет* варіант|час|?
        den|die|das dritte|dritten
        """)
    ),
  ]
}
