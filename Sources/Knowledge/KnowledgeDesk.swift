public import Ground
import Journal
public import Store

/// The verbs of knowledge.
public enum KnowledgeDesk {
  /// Makes the knowledge be exactly `entries`: adds, changes and takes away, and leaves the rest untouched. Returns how
  /// many rows changed.
  public static func replaceAll(
    with entries: [Entry], by: String, at now: Moment, in tx: Transaction
  ) throws -> Int {
    let old = Dictionary(uniqueKeysWithValues: try KnowledgeRecords.all(in: tx).map { (Key($0), $0) })
    let new = Dictionary(uniqueKeysWithValues: entries.map { (Key($0), $0) })
    let changed = entries.filter { old[Key($0)] != $0 }
    let gone = old.keys.filter { new[$0] == nil }
    for entry in changed { try KnowledgeRecords.put(entry, at: now, in: tx) }
    for key in gone { try KnowledgeRecords.delete(key.entry.id, key.entry.lang, in: tx) }
    for id in Set(changed.map(\.id) + gone.map(\.entry.id)).sorted() {
      try JournalRecords.note("knowledge.changed", id, by: by, at: now, in: tx)
    }
    return changed.count + gone.count
  }

  private struct Key: Hashable {
    let entry: Entry
    init(_ entry: Entry) { self.entry = entry }
    static func == (left: Key, right: Key) -> Bool {
      left.entry.id == right.entry.id && left.entry.lang == right.entry.lang
    }
    func hash(into hasher: inout Hasher) {
      hasher.combine(entry.id)
      hasher.combine(entry.lang)
    }
  }
}
