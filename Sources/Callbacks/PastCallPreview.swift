/// What a list of past calls would add, before anything was taken of it.
public struct PastCallPreview: Sendable {
  /// What becomes of an entry.
  public enum Place: String, CaseIterable, Sendable {
    case new
    /// The house has it already.
    case known
    /// The same call stands further up in the list.
    case doubled
  }

  public struct Row: Sendable {
    public let entry: PastCallList.Entry
    /// Of the customer; nil for one without.
    public let name: String?
    public let place: Place
  }

  public let rows: [Row]
  /// Of the list, and of calls with nobody whom the firm knows, by line.
  public let faults: [ListFault]
  /// Of the customers that the list names, with their calls in it and in the house; whom the firm does not know is there
  /// by their number.
  public let audit: DataAudit
  /// By a person of the audit, and by one of their calls.
  public let lines: [String: [(line: Int, at: String)]]
  /// New calls with those who agreed to prediction: what there is more to learn from.
  public let lessons: Int

  public func count(_ place: Place) -> Int { rows.count { $0.place == place } }

  /// Where a finding of the audit stands in the list: its calls, or every call of its person.
  public func lines(of finding: DataAudit.Finding) -> [Int] {
    let all = lines[finding.customer] ?? []
    return (finding.kind.isOfCall ? all.filter { $0.at == finding.value } : all).map(\.line)
  }
}
