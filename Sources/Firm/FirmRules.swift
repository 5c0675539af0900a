public import Ground

/// How the firm is spoken for. A field that an older program did not keep takes its default.
extension Firm {
  public struct Assistant: Hashable, Sendable, Codable {
    public var name: String
    public var duties: [Duty]
    /// From 0 to 1; below it the assistant asks or hands over.
    public var sureEnough: Double

    public init(name: String = "Asystent", duties: [Duty] = Duty.allCases, sureEnough: Double = 0.6) {
      self.name = name
      self.duties = duties
      self.sureEnough = sureEnough
    }

    public init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      self.init()
      name = try box.value(.name, or: name)
      duties = try box.value(.duties, or: duties)
      sureEnough = try box.value(.sureEnough, or: sureEnough)
    }
  }

  public struct Handover: Hashable, Sendable, Codable {
    /// So many answers in a row that did not help, and a person takes over.
    public var afterFailures: Int
    /// Above this amount a person takes over; nil for no such limit.
    public var valueOver: Money?
    /// Duties or intents that go straight to a person.
    public var always: [String]
    public var team: String?

    public init(afterFailures: Int = 2, valueOver: Money? = nil, always: [String] = [], team: String? = nil) {
      self.afterFailures = afterFailures
      self.valueOver = valueOver
      self.always = always
      self.team = team
    }

    public init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      self.init()
      afterFailures = try box.value(.afterFailures, or: afterFailures)
      valueOver = try box.decodeIfPresent(Money.self, forKey: .valueOver)
      always = try box.value(.always, or: always)
      team = try box.decodeIfPresent(String.self, forKey: .team)
    }
  }

  public struct Callbacks: Hashable, Sendable, Codable {
    /// Business hours within which a callback is promised.
    public var deadlineHours: Int
    public var attempts: Int
    /// No call goes out before or after.
    public var window: ClockSpan

    public init(deadlineHours: Int = 4, attempts: Int = 3, window: ClockSpan = .callbackWindow) {
      self.deadlineHours = deadlineHours
      self.attempts = attempts
      self.window = window
    }

    public init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      self.init()
      deadlineHours = try box.value(.deadlineHours, or: deadlineHours)
      attempts = try box.value(.attempts, or: attempts)
      window = try box.value(.window, or: window)
    }
  }
}

extension KeyedDecodingContainer {
  func value<T: Decodable>(_ key: Key, or standard: T) throws -> T {
    try decodeIfPresent(T.self, forKey: key) ?? standard
  }
}

extension ClockSpan {
  /// 09:00-19:00, when a firm says nothing else.
  public static let callbackWindow = ClockSpan(from: TimeOfDay(minutes: 540)!, to: TimeOfDay(minutes: 1_140)!)!
}
