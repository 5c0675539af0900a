public import Callbacks
public import Ground

/// The firm's exchange: what the room asks of it, and what has to run for that.
public struct Exchange: Sendable {
  public let switchboard: Switchboard
  /// Holds the line until the task is cancelled.
  public let run: @Sendable () async -> Void

  /// `secret` is read anew at each connection, so that a change needs no restart. `beat` is how often the clock is looked
  /// at. `onChange` hears how the line is whenever that changes.
  public init(
    _ settings: ExchangeSettings, secret: @escaping @Sendable () -> String?, surroundings: Surroundings = .real,
    beat: Duration = .milliseconds(250), onChange: @escaping @Sendable (SwitchboardState) -> Void = { _ in }
  ) {
    switch settings.kind {
    case .ami:
      let door = AMIDoor(settings: settings, secret: secret, now: surroundings.now, beat: beat, onChange: onChange)
      switchboard = door.switchboard
      run = door.run
    case .cloud:
      let news = CallNews(onChange: onChange)
      let line = CloudLine(settings: settings, secret: secret, news: news, now: surroundings.now)
      switchboard = Switchboard(
        place: { order throws(SwitchboardFault) in try await line.place(order) },
        hangUp: { reference throws(SwitchboardFault) in try await line.hangUp(reference) },
        standing: { references throws(SwitchboardFault) in try await line.standing(references) },
        events: { news.listen() }, state: { news.line }, hear: { await line.hear($0) },
        caller: settings.caller, limits: settings.limits)
      run = {
        while !Task.isCancelled {
          await line.tick()
          do { try await Task.sleep(for: beat) } catch { return }
        }
      }
    }
  }

  private init() {
    switchboard = .none
    run = {}
  }

  /// No exchange is set up.
  public static let none = Exchange()
}
