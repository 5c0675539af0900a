import Foundation
public import FirmFolder
import Ground
import Language

/// One dialogue with what is expected of it, as `rehearsal/*.jsonl` writes it.
public struct Rehearsal: Sendable, Decodable {
  public let id: String
  let channel: String
  let language: String
  let now: String
  let customer: String?
  let verified: Bool?
  let turns: [Turn]

  enum Turn: Sendable, Decodable {
    case say(String)
    case expect(Expectation)

    private enum Keys: String, CodingKey { case say, expect }

    init(from decoder: any Decoder) throws {
      let turn = try decoder.container(keyedBy: Keys.self)
      if let text = try turn.decodeIfPresent(String.self, forKey: .say) {
        self = .say(text)
      } else {
        self = .expect(try turn.decode(Expectation.self, forKey: .expect))
      }
    }
  }

  public init(_ line: FolderRehearsal) throws {
    self = try JSONDecoder().decode(Rehearsal.self, from: Data(line.json.utf8))
  }

  /// `know` of `know-13`.
  public var group: String { String(id.split(separator: "-").first ?? "") }
}

/// What must hold for the reply to the turn before. All keys are optional; all that stand must hold.
struct Expectation: Sendable, Decodable {
  var answers: OneOrMany?
  var asks: String?
  var offers: [String]?
  var does: String?
  var with: [String: Scalar]?
  var hands_over: String?
  var declines: Bool?
  var mood: String?
  var language: String?
  var contains: [String]?
  var lacks: [String]?
  var nothing_done: Bool?

  struct OneOrMany: Sendable, Decodable {
    let list: [String]
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let many = try? value.decode([String].self) { list = many } else { list = [try value.decode(String.self)] }
    }
  }

  enum Scalar: Sendable, Decodable, CustomStringConvertible {
    case text(String)
    case truth(Bool)
    case number(Double)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let truth = try? value.decode(Bool.self) {
        self = .truth(truth)
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }

    var description: String {
      switch self {
      case .text(let text): text
      case .truth(let truth): String(truth)
      case .number(let number): String(number)
      }
    }
  }
}

/// What the house did in one turn.
struct Performance: Sendable {
  /// The replies together.
  var reply = ""
  /// What the last of them offers to click; nil for nothing.
  var choices: [String]?
  /// `answered`, `declined` …; nil when nothing was considered.
  var kind: String?
  var answers: [String] = []
  var near: [String] = []
  var asks: String?
  var offers: [String] = []
  /// Jobs carried out, with their arguments.
  var done: [(name: String, arguments: [String: String])] = []
  /// Why the conversation waits for a person; nil when it does not.
  var waits: String?
  var mood: String?
  var language = ""
}

/// Holds a performance against an expectation: a pure rule.
enum Judge {
  /// What does not hold, in words; empty when all does.
  static func faults(_ got: Performance, _ wanted: Expectation) -> [String] {
    var faults: [String] = []
    func check(_ holds: Bool, _ want: String, _ have: String) {
      if !holds { faults.append("expected \(want), got \(have)") }
    }
    let did = summary(got)
    if let ids = wanted.answers?.list {
      check(
        got.kind == "answered" && got.answers.contains(where: ids.contains), "answers \(ids.joined(separator: " or "))",
        did)
    }
    if let field = wanted.asks { check(got.asks == field, "asks \(field)", got.asks ?? did) }
    for time in wanted.offers ?? [] {
      let moment = Moment(iso: time)
      check(
        got.offers.contains { Moment(iso: $0) == moment }, "offers \(time)",
        got.offers.isEmpty ? did : got.offers.joined(separator: " "))
    }
    if let job = wanted.does {
      let done = got.done.first { $0.name == job }
      check(done != nil, "does \(job)", did)
      for (name, value) in (wanted.with ?? [:]).sorted(by: { $0.key < $1.key }) where done != nil {
        let have = done?.arguments[name]
        check(have.map { same($0, value.description) } ?? false, "\(name) = \(value)", have ?? "none")
      }
    }
    if let reason = wanted.hands_over {
      check(got.waits == reason, "hands over (\(reason))", got.waits.map { "hands over (\($0))" } ?? did)
    }
    if wanted.declines == true { check(got.kind == "declined", "declines", did) }
    if let mood = wanted.mood { check(got.mood == mood, "mood \(mood)", got.mood ?? "none") }
    if let language = wanted.language { check(got.language == language, "language \(language)", got.language) }
    let folded = got.reply.lowercased()
    for text in wanted.contains ?? [] {
      check(folded.contains(text.lowercased()), "a reply with “\(text)”", "“\(got.reply)”")
    }
    for text in wanted.lacks ?? [] {
      check(!folded.contains(text.lowercased()), "a reply without “\(text)”", "“\(got.reply)”")
    }
    if wanted.nothing_done == true {
      check(got.done.isEmpty, "nothing done", got.done.map(\.name).joined(separator: ", "))
    }
    return faults
  }

  private static func same(_ have: String, _ want: String) -> Bool {
    if let left = Moment(iso: have), let right = Moment(iso: want) { return left == right }
    return have == want
  }

  private static func summary(_ got: Performance) -> String {
    if let reason = got.waits { return "hands over (\(reason))" }
    switch got.kind {
    case "answered": return "answers \(got.answers.joined(separator: ", "))"
    case nil: return "no reply"
    case let kind?: return kind + (got.near.isEmpty ? "" : " (near: \(got.near.joined(separator: ", ")))")
    }
  }
}
