import Booking
import Ground
import Language
import Synchronization

/// Keeps the finder of the set-up last seen: building one takes milliseconds, and set-ups change rarely.
final class FinderCache: Sendable {
  private let last = Mutex<(services: [Service], people: [Specialist], finder: ServiceFinder)?>(nil)

  func finder(for setup: BookingSetup) -> ServiceFinder {
    let people = setup.people.values.sorted { $0.id.text < $1.id.text }
    let known = last.withLock { $0 }
    if let known, known.services == setup.services, known.people == people { return known.finder }
    let finder = ServiceFinder(setup, synonyms: .builtIn)
    last.withLock { $0 = (setup.services, people, finder) }
    return finder
  }
}
