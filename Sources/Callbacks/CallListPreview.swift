/// What a list would do, before anything was taken of it.
public struct CallListPreview: Sendable {
  /// What becomes of an entry.
  public enum Place: String, CaseIterable, Sendable {
    /// A new request.
    case new
    /// It joins a request that is open, one from further up in the list among them.
    case joins
    /// It was taken before, from the same list.
    case known
    /// A request out of a list for the same number is over, and came in within `recentHours`.
    case again
  }

  /// So long after a request out of a list another one for its number may be the same list, put right and sent again.
  static let recentHours = 24

  public let places: [(entry: CallList.Entry, place: Place)]
  /// Of the list and of the firm's own rules, by line.
  public let faults: [ListFault]
  /// Of all rows; a person's identity is the line. Region and consent are those of the customer that the firm knows.
  public let audit: DataAudit

  public func count(_ place: Place) -> Int { places.count { $0.place == place } }

  /// Nothing of it is left to be taken.
  public var isKnown: Bool { faults.isEmpty && !places.isEmpty && count(.known) == places.count }
}

/// What was taken of a list.
public struct CallListReport: Hashable, Sendable {
  /// New requests.
  public var taken = 0
  public var joined = 0
  /// Taken before, from the same list.
  public var known = 0
  /// Left out: see `CallListPreview.Place.again`, `PastCallPreview.Place.doubled`.
  public var again = 0
  public var faults: [ListFault] = []

  public init(taken: Int = 0, joined: Int = 0, known: Int = 0, again: Int = 0) {
    self.taken = taken
    self.joined = joined
    self.known = known
    self.again = again
  }
}

/// How a list is taken.
public enum CallListMode: Sendable {
  /// Nothing, when a row has a fault.
  case whole
  /// What is sound; requests that are over are asked for again only when that is said.
  case sound(again: Bool)
}
