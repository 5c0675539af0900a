import Booking
import Ground
import Language
import Staff

/// Finds the firm's services and people in what a customer writes. Built once for a set-up.
struct ServiceFinder: Sendable {
  private let index: SearchIndex
  /// By what tells the services apart, and not by what they are done to.
  private let tellingIndex: SearchIndex
  private let services: [ID<Service>]
  /// Keys of the words of each service's name, and how many names hold a key.
  private let keys: [Set<String>]
  private let holders: [String: Int]
  /// Words that tell one kind of service from the others: those with which names begin, and those that only names
  /// with the same beginning have.
  private let telling: Set<String>
  private let doings: [ServiceName]
  private let names: NameBook
  /// Of words of another language in each service's name the last, which says what it is: a bike fitting is a fitting.
  private let foreignHeads: [Lang: [Set<String>]]
  /// Stems of everybody's names.
  private let staffNames: [ID<Staff>: Set<String>]

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
    doings = offered.map { ServiceName($0.name) }
    tellingIndex = SearchIndex(
      passages: zip(offered, doings).map { Passage(id: $0.id.text, lang: .pl, title: $1.words, body: "") },
      synonyms: synonyms)
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
    foreignHeads = Dictionary(
      uniqueKeysWithValues: Lang.allCases.map { lang in
        (
          lang,
          offered.map { service in
            let known = Words.of(service.name, limit: 20).map(\.text).last { Gloss.knows($0, lang) }
            return known.map { ContentWords.stems(of: $0, lang) } ?? []
          }
        )
      })
    staffNames = setup.people.mapValues { ContentWords.stems(of: $0.name, .pl) }
    names = NameBook(staff.map { KnownName(id: $0.id.text, kind: .person, name: $0.name) })
  }

  /// The services that the text may mean, best first: several when it fits them equally well ("fitting", where there
  /// are two).
  /// - Parameters:
  ///   - among: when not empty, those that were offered for choosing.
  ///   - like: the service spoken of so far: another is meant only when a word says so that this one does not have.
  ///   - isAsked: whether the customer was asked for a service: then a word that only describes will do.
  ///   - byForm: whether other forms of what is done, and other words for it, will do.
  ///   - related: what the firm's knowledge has nearest to the text, in the language of the services.
  func services(
    in text: String, lang: Lang, among: [ID<Service>] = [], like: Service? = nil, related: [String] = [],
    isAsked: Bool = false, byForm: Bool = true
  ) -> [ID<Service>] {
    let said = Self.withoutReplaced(text)
    // "Ok, book me" names nothing, whatever knowledge it comes near to.
    if lang != .pl, among.isEmpty, ContentWords.stems(of: said, lang).isEmpty { return [] }
    let gloss = Gloss.polish(said, from: lang)
    if let gloss, like == nil, among.isEmpty {
      let named = named(in: said, gloss, lang)
      let best = named.isEmpty ? [] : services(in: gloss, lang: .pl, among: named, isAsked: true)
      if !named.isEmpty { return best.isEmpty ? named : best }
    }
    // Who writes in another language means what the firm's knowledge has nearest, where that names a service.
    if like == nil, among.isEmpty, let services = bridged(related, among: among) { return services }
    if let gloss, like == nil, among.isEmpty, byForm, let near = near(gloss, lang: .pl) { return near }
    var words = ContentWords.stems(of: said, .pl)
    if let gloss {
      let others = ContentWords.stems(of: gloss, .pl)
      // "I will bring the bike" is no change of mind.
      words.formUnion(like == nil ? others : others.intersection(telling))
    }
    if words.isEmpty { return [] }
    var sure: [ID<Service>: Double] = [:]
    let spoken = Words.of(said, limit: 100).map(\.text)
    // "Basic" picks a "przegląd podstawowy" out of a list, too; in Polish its own words do.
    if like == nil, among.isEmpty || lang != .pl {
      if byForm, lang == .pl, let near = near(said, spoken, words) { return near }
      for hit in index.search(said, lang: lang, limit: 12) { sure[ID(hit.id)] = hit.sureness * 2 }
    }
    let before = like.flatMap { services.firstIndex(of: $0.id) }.map { keys[$0] } ?? []
    var points: [(id: ID<Service>, points: Double)] = []
    for (place, id) in services.enumerated() where among.isEmpty || among.contains(id) {
      let own = keys[place]
      var shared = own.intersection(words)
      if byForm, like == nil, among.isEmpty, let doing = doings[place].doing, doings[place].isDone(by: spoken, words) {
        shared.insert(doing)
      }
      // "Rower" alone does not name a "diagnostyka roweru"; in answer to "which?" it may.
      if like == nil, among.isEmpty, !isAsked, shared.isDisjoint(with: telling) {
        shared = []
      }
      var sum = shared.reduce(0) { $0 + 1 / Double(holders[$1] ?? 1) }
      if let like {
        // "Przyjadę rowerem o 11" speaks of no other service, though one has a "rower" in its name.
        let new = shared.subtracting(before)
        guard id != like.id, !new.isDisjoint(with: telling) || doings[place].tells(new) else { continue }
        // "ten pełny", said of a basic check-up, is the full check-up.
        sum += Double(own.intersection(before).count)
      }
      points.append((id, sum + (sure[id] ?? 0)))
    }
    guard let best = points.map(\.points).max(), best >= (among.isEmpty ? Self.enough : 0.01) else {
      return like == nil && !among.isEmpty ? bridged(related, among: among) ?? [] : []
    }
    return points.filter { $0.points >= best * Self.rival }.sorted { $0.points > $1.points }.map(\.id)
  }

  /// The services near to a text that names none; nil where it says nothing of any.
  func near(_ text: String, lang: Lang) -> [ID<Service>]? {
    guard let text = lang == .pl ? text : Gloss.polish(text, from: lang) else { return nil }
    return near(text, Words.of(text, limit: 100).map(\.text), ContentWords.stems(of: text, .pl))
  }

  /// Where no service is named: those that other words come near to, "do dentysty" to a dental check-up; nil where there
  /// are none. A tooth alone does not mean its removal: what is done to it is only asked about, behind them.
  private func near(_ text: String, _ spoken: [String], _ words: Set<String>) -> [ID<Service>]? {
    if doings.contains(where: { $0.isNamed(by: spoken, words) }) { return nil }
    let content = spoken.filter { !ContentWords.stems(of: $0, .pl).isEmpty }.joined(separator: " ")
    let near = tellingIndex.search(content, lang: .pl, limit: 12).filter { $0.sureness >= Self.enough }
    let best = near.map(\.sureness).max() ?? 0
    let found = near.filter { $0.sureness >= best * Self.rival }.map { ID<Service>($0.id) }
    let objects = zip(services, keys).filter { id, own in
      !found.contains(id) && !own.intersection(words).isDisjoint(with: telling)
    }
    // One thing that it is done to may well say what is wanted: that is asked about by others, who weigh it.
    return found.isEmpty ? nil : found + objects.map(\.0)
  }

  /// Whether the text has no word besides those of the service's name and of people's names.
  func isOnly(_ service: ID<Service>, in text: String) -> Bool {
    guard let place = services.firstIndex(of: service) else { return false }
    let rest = ContentWords.stems(of: text, .pl).subtracting(keys[place])
    return rest.isEmpty || rest.isSubset(of: nameStems(in: text))
  }

  /// Whether the service was named by what is done: "ząb" alone names no extraction. Else it was only found to be near.
  func isNamed(_ service: ID<Service>, in text: String) -> Bool {
    guard let place = services.firstIndex(of: service) else { return false }
    return doings[place].isNamed(by: Words.of(text, limit: 100).map(\.text), ContentWords.stems(of: text, .pl))
  }

  /// Whether a text of another language names the service, by what its words are in Polish or by the knowledge nearest to it,
  /// and not only comes near to it.
  func isNamed(_ service: ID<Service>, in text: String, from lang: Lang, related: [String]) -> Bool {
    guard let gloss = Gloss.polish(text, from: lang) else { return true }
    if named(in: text, gloss, lang).contains(service) { return true }
    return bridged(related, among: [])?.contains(service) ?? (near(gloss, lang: .pl) == nil)
  }

  /// The services that a text of another language names: in its own words, "bike fitting", else by what they are in Polish.
  private func named(in text: String, _ gloss: String, _ lang: Lang) -> [ID<Service>] {
    let said = ContentWords.stems(of: text, lang)
    let literal = zip(services, foreignHeads[lang] ?? []).filter { !$1.isEmpty && $1.isSubset(of: said) }.map(\.0)
    return literal.isEmpty ? services.filter { isNamed($0, in: gloss) } : literal
  }

  /// Stems of words that may be a part of the name of somebody who is named in the text, in any case.
  private func nameStems(in text: String) -> Set<String> {
    let starts = people(in: text).flatMap { staffNames[$0] ?? [] }.map { $0.prefix(4) }
    return ContentWords.stems(of: text, .pl).filter { stem in starts.contains { stem.hasPrefix($0) } }
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
