/// What a customer wants changed of what they agreed to.
public struct ConsentWish: Sendable, Equatable {
  /// The purpose as firm folders name it: `marketing`, `reminders`, `prediction`, `service`.
  public var purpose: String
  public var granted: Bool

  public init(purpose: String, granted: Bool) {
    self.purpose = purpose
    self.granted = granted
  }

  /// Marketing unless another purpose is named; withdrawn unless it is clearly given.
  public static func read(_ text: String) -> ConsentWish {
    let message = Message(text)
    let purpose = purposes.first { $0.1.occur(in: message) }?.0 ?? "marketing"
    let granted = giving.occur(in: message) && !taking.occur(in: message)
    return ConsentWish(purpose: purpose, granted: granted)
  }

  private static let purposes: [(String, Phrases)] = [
    ("reminders", Phrases("przypomn*|przypomin*|reminder*|нагадуван*|erinnerung*")),
    ("prediction", Phrases("profilow*|przewidyw*|prognoz*|profiling|prediction*|профілюван*|profiling")),
  ]
  private static let giving = Phrases(
    """
    wyrazam|udzielam|daje|zgadzam|zapisz|zapiszcie|zapisac|wlacz|wlaczcie|chce|chcialbym|chcialabym|poprosze
    i agree|consent
    subscribe
    sign me up
    погоджуюсь|згоден|згодна|підпишіть
    einverstanden|abonnieren|stimme
    """)
  private static let taking = Phrases(
    """
    nie|cofam|cofnac|wycofuj*|wycofac|wypis*|rezygnuj*|zrezygn*|przestan*|stop|dosc|wylacz*|usun*|odwoluj*|odwolac
    unsubscribe|withdraw|no|not|don't|remove
    не|відпишіть|відписатися|відкликаю|припиніть
    kein*|nicht|abmelden|abbestellen|widerruf*
    """)
}
