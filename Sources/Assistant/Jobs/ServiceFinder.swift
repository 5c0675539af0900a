import Booking
import Ground
import Language
import Staff

/// Finds the firm's services and people in what a customer writes. Built once for a set-up.
struct ServiceFinder: Sendable {
  private let index: SearchIndex
  private let services: [ID<Service>]
  /// Keys of the words of each service's name, and how many names hold a key.
  private let keys: [Set<String>]
  private let holders: [String: Int]
  /// Words that tell one kind of service from the others: those with which names begin, and those that only names
  /// with the same beginning have.
  private let telling: Set<String>
  private let names: NameBook

  /// A service is taken for meant from these points on: one word that only its name has gives 1, a word that two names
  /// have gives a half to each; how sure the search is counts double.
  private static let enough = 0.5
  /// Services with this share of the best one's points may be meant as well.
  private static let rival = 0.9

  init(_ setup: BookingSetup, synonyms: Synonyms) {
    let offered = setup.services.filter { $0.active && !$0.staff.isEmpty }
    services = offered.map(\.id)
    index = SearchIndex(
      passages: offered.map { Passage(id: $0.id.text, lang: .pl, title: $0.name, body: "") }, synonyms: synonyms)
    let keys = offered.map { ContentWords.stems(of: $0.name, .pl) }
    let holders: [String: Int] = keys.reduce(into: [:]) { counts, keys in
      for key in keys { counts[key, default: 0] += 1 }
    }
    let heads = offered.map { service in
      service.name.split(separator: " ").lazy.map { ContentWords.stems(of: String($0), .pl) }.first { !$0.isEmpty }
        ?? []
    }
    self.keys = keys
    self.holders = holders
    telling = Set(
      holders.keys.filter { key in
        let theirs = Set(keys.indices.filter { keys[$0].contains(key) }.map { heads[$0] })
        return theirs.count == 1 || theirs.contains([key])
      })
    let staff = setup.people.values.sorted { $0.id.text < $1.id.text }
    names = NameBook(staff.map { KnownName(id: $0.id.text, kind: .person, name: $0.name) })
  }

  /// The services that the text may mean, best first: several when it fits them equally well ("fitting", where there
  /// are two).
  /// - Parameters:
  ///   - among: when not empty, those that were offered for choosing.
  ///   - like: the service spoken of so far: another is meant only when a word says so that this one does not have.
  ///   - isAsked: whether the customer was asked for a service: then a word that only describes will do.
  ///   - related: what the firm's knowledge has nearest to the text, in the language of the services.
  func services(
    in text: String, lang: Lang, among: [ID<Service>] = [], like: Service? = nil, related: [String] = [],
    isAsked: Bool = false
  ) -> [ID<Service>] {
    let said = Self.withoutReplaced(text)
    // Who writes in another language means what the firm's knowledge has nearest, where that names a service.
    if like == nil, let services = bridged(related, among: among) { return services }
    let words = ContentWords.stems(of: said, .pl)
    if words.isEmpty { return [] }
    var sure: [ID<Service>: Double] = [:]
    if like == nil, among.isEmpty {
      for hit in index.search(said, lang: lang, limit: 12) { sure[ID(hit.id)] = hit.sureness * 2 }
    }
    let before = like.flatMap { services.firstIndex(of: $0.id) }.map { keys[$0] } ?? []
    var points: [(id: ID<Service>, points: Double)] = []
    for (id, own) in zip(services, keys) where among.isEmpty || among.contains(id) {
      var shared = own.intersection(words)
      // "Rower" alone does not name a "diagnostyka roweru"; in answer to "which?" it may.
      if like == nil, among.isEmpty, !isAsked, shared.isDisjoint(with: telling) {
        shared = []
      }
      var sum = shared.reduce(0) { $0 + 1 / Double(holders[$1] ?? 1) }
      if let like {
        guard id != like.id, !shared.subtracting(before).isEmpty else { continue }
        // "ten pełny", said of a basic check-up, is the full check-up.
        sum += Double(own.intersection(before).count)
      }
      points.append((id, sum + (sure[id] ?? 0)))
    }
    guard let best = points.map(\.points).max(), best >= (among.isEmpty ? Self.enough : 0.01) else { return [] }
    return points.filter { $0.points >= best * Self.rival }.sorted { $0.points > $1.points }.map(\.id)
  }

  /// Whether a word of the service's name was said, in any form; else it was only found to be near.
  func isNamed(_ service: ID<Service>, in text: String) -> Bool {
    guard let place = services.firstIndex(of: service) else { return false }
    let words = ContentWords.stems(of: text, .pl)
    // "Fizjoterapeuta" is kin to "fizjoterapia".
    return keys[place].contains { key in
      words.contains { $0 == key || (key.count > 6 && $0.count > 6 && $0.hasPrefix(key.prefix(max(6, key.count - 2)))) }
    }
  }

  /// The people named.
  func people(in text: String) -> [ID<Staff>] { names.people(in: text).map { ID($0) } }

  /// The services that the nearest title names, in their own language; nil when none is named whole.
  private func bridged(_ related: [String], among: [ID<Service>]) -> [ID<Service>]? {
    for title in related {
      let words = ContentWords.stems(of: title, .pl)
      let points = zip(services, keys).filter { among.isEmpty || among.contains($0.0) }.map { id, own in
        (id, own.intersection(words).reduce(0) { $0 + 1 / Double(holders[$1] ?? 1) })
      }
      let best = points.map(\.1).max() ?? 0
      if best >= 1 { return points.filter { $0.1 == best }.map(\.0) }
    }
    return nil
  }

  /// What is to be replaced is not what is wanted: "leczenie zamiast przeglądu".
  private static func withoutReplaced(_ text: String) -> String {
    guard text.hasWord(of: replacing) else { return text }
    var kept = ""
    var rest = Substring(text)
    while let found = rest.firstRange(of: /(?i)\b(?:zamiast|instead of|rather than|замість|statt|anstatt)\b[^,.;!?\n]*/)
    {
      kept += rest[..<found.lowerBound]
      rest = rest[found.upperBound...]
    }
    return kept + rest
  }

  private static let replacing: Set<Substring> = ["zamiast", "instead", "rather", "замість", "statt", "anstatt"]
}
