import Booking
import Ground
import Language

/// Answers short questions about the visit that a job is about, from the firm's own tables: "a ile to kosztuje?",
/// "jak długo to trwa?", "kto to robi?"
struct VisitAnswer {
  let turn: JobTurn

  /// Gives the answer; nil when something else is asked, or the tables do not say.
  func told(of job: RunningJob) -> String? {
    guard job.kind == .book || job.kind == .move, let about = turn.steering.about else { return nil }
    let meant = job.service.map { [$0] } ?? job.services
    guard turn.services().allSatisfy(meant.contains) else { return nil }
    let services = meant.prefix(4).compactMap(turn.setup.service)
    let lines = services.compactMap { service in
      switch about {
      case .price, .duration: turn.words.cost(service)
      case .person: people(service)
      case .presence: nil
      }
    }
    return lines.isEmpty || lines.count < services.count ? nil : lines.joined(separator: "\n")
  }

  func people(_ service: Service) -> String? {
    let names = service.staff.compactMap { turn.setup.people[$0]?.name }.sorted()
    return names.isEmpty ? nil : "\(service.name): \(names.joined(separator: ", "))."
  }
}
