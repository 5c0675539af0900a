import ArgumentParser
import Callbacks
import FirmFolder
import Foundation
import Ground
import Timing

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Looks through a folder's customers and calls for what would spoil calling back; changes nothing.")

  @Argument(help: "The folder with customers.csv and calls.csv. It may hold what an import would refuse.")
  var folder: String
  @Option(help: "Writes every finding into this CSV file, to put things right in.")
  var repair: String?

  func run() async throws {
    let (people, calls): ([[String: String]], [[String: String]])
    do throws(FolderProblems) {
      people = try FirmFolder.rows(of: "customers.csv", in: folder)
      calls = try FirmFolder.rows(of: "calls.csv", in: folder)
    } catch {
      Out.error(error.description)
      throw ExitCode(1)
    }
    let audit = DataAudit(
      people: people.map(Self.person), calls: calls.compactMap(Self.call), now: Surroundings.real.now())
    let callable = audit.callable.value.map { "\(Int(($0 * 100).rounded(.down)))%" } ?? "none"
    Out.line("\(audit.people) customers, \(calls.count) calls. Can be called: \(callable).")
    for kind in DataAudit.Kind.allCases where audit.count(kind) > 0 {
      Out.line("\(audit.count(kind))\t\(Self.words(kind))")
    }
    if audit.calls < calls.count { Out.line("\(calls.count - audit.calls)\tcalls that cannot be read") }
    guard let repair else { return }
    try Data(RepairList.csv(audit).utf8).write(to: URL(filePath: repair))
    Out.line("Written to \(repair): \(audit.findings.count) findings.")
  }

  private static func person(_ row: [String: String]) -> DataAudit.Person {
    DataAudit.Person(
      id: row["id"] ?? "", phone: row["phone"], email: row["email"], region: row["region"],
      timeZone: row["time_zone"], mayPredict: (row["consents"] ?? "").split(separator: ";").contains("prediction"))
  }

  private static func call(_ row: [String: String]) -> PastCall? {
    guard let customer = row["customer_id"], let at = row["started_at"].flatMap({ Moment(iso: $0) }),
      let word = row["outcome"], let outcome = outcomes[word] ?? CallOutcome(rawValue: word)
    else { return nil }
    return PastCall(customer: customer, at: at, outcome: outcome)
  }

  /// The words of `calls.csv` that the engine has others for.
  private static let outcomes: [String: CallOutcome] = ["wrong_number": .wrongParty, "refused": .declined]

  private static func words(_ kind: DataAudit.Kind) -> String {
    switch kind {
    case .missingNumber: "without a telephone number"
    case .wrongNumber: "numbers that cannot be numbers"
    case .unassignedNumber: "numbers that nobody has: the country gives out none like it"
    case .doubledNumber: "customers who share a number with another"
    case .deadNumber: "numbers that lead nowhere or to somebody else, by the calls made"
    case .staleNumber: "numbers that nobody has answered for long"
    case .missingRegion: "without a region: habits and school holidays are guessed"
    case .wrongTimeZone: "time zones that do not exist"
    case .missingConsent: "without consent to prediction: called by plain rules"
    case .unknownCustomer: "calls of customers who are not on the list"
    case .doubledCall: "calls that stand twice"
    case .callInFuture: "calls in the future"
    }
  }
}
