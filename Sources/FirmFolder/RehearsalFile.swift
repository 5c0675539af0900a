import Ground
import Language

/// `rehearsal/*.jsonl`: a dialogue a line.
struct RehearsalFile {
  static let keys = ["id", "channel", "language", "now", "customer", "verified", "turns"]
  static let channels = ["chat", "email", "messenger", "whatsapp", "phone"]

  let path: String
  let findings: Findings
  let customers: KnownIDs
  let expectations: Expectations

  init(_ path: String, _ findings: Findings, customers: KnownIDs, connectors: [String]) {
    self.path = path
    self.findings = findings
    self.customers = customers
    expectations = Expectations(path: path, findings: findings, connectors: connectors)
  }

  func read(_ file: SourceFile, _ known: inout KnownIDs) -> [FolderRehearsal] {
    var rehearsals: [FolderRehearsal] = []
    var number = 0
    for line in file.text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
      number += 1
      if line.allSatisfy(\.isWhitespace) { continue }
      do throws(JSONReader.Problem) {
        let node = try JSONReader.read(line)
        if let id = dialogue(node, number), known.take(id.text, at: id.place, findings) {
          rehearsals.append(FolderRehearsal(id: id.text, file: path, line: number, json: line.trimmed))
        }
      } catch {
        note(number, error.column, "no JSON: \(error.reason)", cure: "a dialogue is one JSON object on one line")
      }
    }
    return rehearsals
  }

  /// Checks a line; gives its identity when it has one.
  private func dialogue(_ node: JSONNode, _ line: Int) -> (text: String, place: Place)? {
    guard let fields = JSONFields(node, line: line, path: path, findings: findings, keys: Self.keys, of: "the dialogue")
    else { return nil }
    for key in ["id", "channel", "language", "now", "turns"] where fields[key] == nil {
      note(line, node.column, "\(key) is missing", cure: "add \"\(key)\": …")
    }
    let id = fields.text("id")
    if let id, !Form.isID(id) {
      note(line, fields["id"]!.column, "\(quoted(id)) is no identity", cure: Form.idCure)
    }
    fields.choice("channel", among: Self.channels)
    fields.choice("language", among: Lang.allCases.map(\.rawValue))
    fields.moment("now")
    fields.truth("verified")
    if let customer = fields["customer"], case .null = customer.kind {
    } else if let customer = fields.text("customer") {
      customers.check(customer, at: Place(file: path, line: line, column: fields["customer"]!.column), findings)
    }
    if let turns = fields["turns"] { self.turns(turns, line) }
    return id.map { ($0, Place(file: path, line: line, column: fields["id"]!.column)) }
  }

  private func turns(_ node: JSONNode, _ line: Int) {
    guard case .list(let turns) = node.kind, !turns.isEmpty else {
      return note(line, node.column, "turns has no turn", cure: "write [{\"say\": …}, {\"expect\": {…}}]")
    }
    var spoken = false
    for turn in turns {
      guard
        let fields = JSONFields(
          turn, line: line, path: path, findings: findings, keys: ["say", "expect"], of: "a turn")
      else { continue }
      if fields["say"] == nil, fields["expect"] == nil {
        note(line, turn.column, "a turn without say and expect", cure: "write {\"say\": …} or {\"expect\": {…}}")
      }
      if fields["say"] != nil { spoken = true }
      if let say = fields.text("say"), say.trimmed.isEmpty {
        note(line, fields["say"]!.column, "say is empty", cure: "write what the customer says")
      }
      if let expect = fields["expect"] {
        if !spoken {
          note(line, expect.column, "expect before anything was said", cure: "begin with {\"say\": …}")
        }
        expectations.check(expect, line)
      }
    }
  }

  private func note(_ line: Int, _ column: Int, _ reason: String, cure: String) {
    findings.note(Place(file: path, line: line, column: column), reason, cure: cure)
  }
}
