import Foundation
import Ground
import Timing

/// What the callback simulator says, a line of JSON each; every field may be absent, as `type` demands.
struct SimulatorMessage: Decodable {
  struct Record: Decodable {
    let id: String
    let segment: String?
    let industry: String?
    let role: String?
    let region: String?
    let tz: String?
    let country: String?
    let language: String?
    let phone: String?
    let crm_age_days: Int?
    let tracked: Bool?

    var callee: Callee {
      Callee(
        id: ID(id), segment: segment.flatMap(Callee.Segment.init) ?? .individual, industry: industry, role: role,
        region: region, country: country ?? "PL", zone: tz.flatMap { SimulatorZones.zone($0) } ?? .warsaw,
        language: language ?? "pl", phone: phone.flatMap(Callee.Phone.init) ?? .unknown, recordAgeDays: crm_age_days,
        tracked: tracked ?? false)
    }
  }

  struct Window: Decodable {
    let from: String
    let to: String
  }

  struct Request: Decodable {
    let id: String
    let customer: String
    let created: String
    let channel: String?
    let value: Double?
    let window: Window?

    func request(lifetime: Span) -> CallRequest? {
      guard let created = Moment(simulator: created) else { return nil }
      var range: Range<Moment>?
      if let window, let from = Moment(simulator: window.from), let to = Moment(simulator: window.to), from < to {
        range = from..<to
      }
      return CallRequest(
        id: ID(id), callee: ID(customer), created: created, value: value ?? 1, channel: channel, window: range,
        expires: created + lifetime)
    }
  }

  struct Attempt: Decodable {
    let request: String
    let customer: String
    let at: String
    let attempt: Int
    let outcome: String
    let agent: String?
    let closed: Bool?

    var attempted: CallAttempt? {
      guard let at = Moment(simulator: at), let outcome = CallOutcome(rawValue: outcome) else { return nil }
      return CallAttempt(request: ID(request), callee: ID(customer), at: at, number: attempt, outcome: outcome)
    }
  }

  struct Signal: Decodable {
    let customer: String
    let at: String
    let kind: String

    var signal: CallSignal? {
      guard let at = Moment(simulator: at), let kind = CallSignal.Kind(rawValue: kind) else { return nil }
      return CallSignal(callee: ID(customer), at: at, kind: kind)
    }
  }

  struct Agent: Decodable {
    let id: String
    let languages: [String]
  }

  struct StaffedSlot: Decodable {
    let slot: String
    let agents: [String]
  }

  struct Ahead: Decodable {
    let date: String
    let slots: [Count]

    struct Count: Decodable {
      let slot: String
      let agents: Int

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        slot = try list.decode(String.self)
        agents = try list.decode(Int.self)
      }
    }
  }

  struct Item: Decodable {
    let request: String
    let slot: String
  }

  struct Curfew: Decodable {
    let from: String
    let to: String
  }

  let type: String
  let slot_minutes: Int?
  let zone: String?
  let country: String?
  let request_lifetime_h: Double?
  let value_decay: [String: [[Double]]]?
  let curfew: Curfew?
  let agents: [Agent]?
  let holidays: [String: [String]]?
  let slots: [StaffedSlot]?
  let ahead: [Ahead]?
  let active: Bool?
  let now: String?
  let free_agents: [String]?
  let customers: [Record]?
  let requests: [Request]?
  let signals: [Signal]?
  let outcomes: [Attempt]?
  let items: [Item]?
}

/// Only that a message names its kind, to know how to read the rest.
struct SimulatorKind: Decodable {
  let type: String
}

enum SimulatorZones {
  /// Zones by name; the list of the system is long, and few are used.
  static func zone(_ name: String) -> Zone? { Zone(name) }
}

extension Moment {
  /// Reads `2025-03-10T08:15+01:00`, with seconds or without.
  init?(simulator text: String) {
    let raw = Array(text.utf8)
    func number(_ from: Int, _ count: Int) -> Int? {
      guard from + count <= raw.count else { return nil }
      var sum = 0
      for byte in raw[from..<from + count] {
        guard (48...57).contains(byte) else { return nil }
        sum = sum * 10 + Int(byte) - 48
      }
      return sum
    }
    guard raw.count >= 16, let year = number(0, 4), let month = number(5, 2), let date = number(8, 2),
      let day = Day(year: year, month: month, day: date), let hour = number(11, 2), let minute = number(14, 2)
    else { return nil }
    var place = 16
    var second = 0
    if raw.count > 18, raw[16] == UInt8(ascii: ":") {
      second = number(17, 2) ?? 0
      place = 19
    }
    var shift = 0
    if raw.count >= place + 6, let hours = number(place + 1, 2), let minutes = number(place + 4, 2) {
      shift = (hours * 60 + minutes) * (raw[place] == UInt8(ascii: "-") ? -1 : 1)
    }
    let minutes = Int64(day.number) * 1_440 + Int64(hour * 60 + minute - shift)
    self.init(milliseconds: (minutes * 60 + Int64(second)) * 1_000)
  }
}
