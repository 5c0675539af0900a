import Customers
import Firm
import Ground
import Journal
import Seal
import Store
import Timing

/// Looking at a list of people who want to be called, and taking it.
extension CallbackTalk {
  /// What the list would do now; changes nothing.
  func look(at list: CallList) throws -> CallListPreview {
    let (places, faults) = try places(list)
    return CallListPreview(places: places.map { ($0.entry, $0.place) }, faults: faults, audit: try audit(list))
  }

  /// Asks for the list's entries. The same list again asks nobody twice.
  func take(_ list: CallList, _ mode: CallListMode, by: String) throws -> CallListReport {
    let (places, faults) = try places(list)
    var report = CallListReport()
    report.faults = faults
    if case .whole = mode, !faults.isEmpty { return report }
    let language = try firm().language
    for (entry, place, key) in places {
      if place == .known {
        report.known += 1
      } else if place == .again, case .sound(again: false) = mode {
        report.again += 1
      } else {
        let order = CallbackOrder(
          who: .person(name: entry.name, email: nil), phone: entry.phone, topic: entry.topic, wish: entry.wish,
          source: .file, language: entry.language ?? language)
        if try ask(order, by: by, key: key).joined { report.joined += 1 } else { report.taken += 1 }
      }
    }
    guard report.taken + report.joined > 0 else { return report }
    try JournalRecords.note(
      "callback.list-taken", "list-\(digest(list).prefix(22))", by: by,
      data: """
        {"taken":\(report.taken),"joined":\(report.joined),"known":\(report.known),"again":\(report.again),\
        "refused":\(Set(faults.map(\.line)).count)}
        """, at: now, in: tx)
    return report
  }

  private func digest(_ list: CallList) -> String { keyring.house.lookup("callback-file", list.content) }

  /// What becomes of each entry, with the key that makes asking it twice harmless, and all that is wrong.
  private func places(_ list: CallList) throws -> (
    places: [(entry: CallList.Entry, place: CallListPreview.Place, key: String)], faults: [ListFault]
  ) {
    let digest = digest(list)
    var places: [(CallList.Entry, CallListPreview.Place, String)] = []
    var faults = list.faults
    let listed = try CallbackRecords.listed(since: now - .hours(CallListPreview.recentHours), in: tx)
    var further: [String: CallListPreview.Place] = [:]
    for (index, entry) in list.entries.enumerated() {
      let (number, key) = (number(of: entry.phone), keyring.house.lookup("callback-file", "\(index)\n\(digest)"))
      if try isKnown(key: key) {
        places.append((entry, .known, key))
      } else if let fault = try fault(entry) {
        faults.append(fault)
      } else {
        let place = try further[number] ?? place(number, listed)
        places.append((entry, place, key))
        further[number] = place == .again ? .again : .joins
      }
    }
    return (places, faults.sorted { $0.line < $1.line })
  }

  private func place(_ number: String, _ listed: Set<String>) throws -> CallListPreview.Place {
    if try CallbackRecords.open(number: number, in: tx) != nil { return .joins }
    return listed.contains(number) ? .again : .new
  }

  private func fault(_ entry: CallList.Entry) throws -> ListFault? {
    guard !entry.wish.isEmpty else { return nil }
    do {
      _ = try settled(entry.wish, of: CallerTalk(talk: self).known(entry.name, nil, entry.phone)?.id)
      return nil
    } catch CallbackRefusal.badWindow {
      return ListFault(line: entry.line, .passed)
    } catch CallbackRefusal.outsideHours(let next) {
      return ListFault(line: entry.line, .closed, next: next)
    }
  }

  // MARK: the state of its numbers

  private func audit(_ list: CallList) throws -> DataAudit {
    let entries = Dictionary(uniqueKeysWithValues: list.entries.map { ($0.line, $0) })
    let customers = try entries.compactMapValues { try CallerTalk(talk: self).known($0.name, nil, $0.phone) }
    let agreed = try predictable(Set(customers.values.map(\.id)))
    let people = list.phones.map { line, text in
      let facts = customers[line]?.facts
      return DataAudit.Person(
        id: "\(line)", phone: text, email: nil, region: facts?.region, timeZone: facts?.timeZone,
        mayPredict: customers[line].map { agreed.contains($0.id) } ?? false)
    }
    var calls: [PastCall] = []
    let lines = Dictionary(grouping: list.entries, by: { number(of: $0.phone) }).mapValues { $0.map(\.line) }
    let numbers = lines.keys.sorted()
    for start in stride(from: 0, to: numbers.count, by: 400) {
      let part = Array(numbers[start..<min(start + 400, numbers.count)])
      let since = now - .days(CallbackPersonalData.callTimeDays)
      for call in try CallRecords.history(of: [], numbers: part, since: since, in: tx) {
        guard call.direction == .outgoing, let outcome = call.outcome, let number = call.number else { continue }
        calls += lines[number, default: []].map { PastCall(customer: "\($0)", at: call.startedAt, outcome: outcome) }
      }
    }
    return DataAudit(people: people, calls: calls, now: now)
  }
}

extension CallList.Entry {
  var wish: CallbackWish { CallbackWish(from: from, to: to) }
}

extension CallbackDesk {
  /// What a list would do now; changes nothing.
  public func look(at list: CallList) async throws -> CallListPreview { try await read { try $0.look(at: list) } }

  /// Takes a list; with faults in the report where rows were left out, or all of them. Throws `noSuchCallback` while no
  /// firm is set up.
  public func take(_ list: CallList, _ mode: CallListMode, by: String) async throws -> CallListReport {
    try await write { try $0.take(list, mode, by: by) }
  }
}
