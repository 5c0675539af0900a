import Callbacks
import Ground
import NIOCore
import NIOPosix

/// Holds the line to an Asterisk: connects, signs in, listens, and begins anew when it breaks.
struct AMIDoor: Sendable {
  /// Pauses between tries: doubled from the first to the last.
  static let firstPause = Duration.milliseconds(500)
  static let longestPause = Duration.seconds(30)
  /// For a connection to come about, in seconds.
  static let patience: Int64 = 10

  let settings: ExchangeSettings
  let secret: @Sendable () -> String?
  let news: CallNews
  let line: AMILine
  /// How often the clock is looked at.
  let beat: Duration

  init(
    settings: ExchangeSettings, secret: @escaping @Sendable () -> String?, now: @escaping @Sendable () -> Moment,
    beat: Duration, onChange: @escaping @Sendable (SwitchboardState) -> Void
  ) {
    self.settings = settings
    self.secret = secret
    self.beat = beat
    news = CallNews(onChange: onChange)
    line = AMILine(settings: settings, news: news, now: now)
  }

  var switchboard: Switchboard {
    Switchboard(
      place: { [line] order throws(SwitchboardFault) in try await line.place(order) },
      hangUp: { [line] reference throws(SwitchboardFault) in try await line.hangUp(reference) },
      standing: { [line] references throws(SwitchboardFault) in try await line.standing(references) },
      events: { [news] in news.listen() }, state: { [news] in news.line },
      caller: settings.caller, limits: settings.limits)
  }

  /// Until the task is cancelled.
  func run() async {
    var pause = Self.firstPause
    while !Task.isCancelled {
      let wasUp = await connection()
      pause = wasUp ? Self.firstPause : min(pause * 2, Self.longestPause)
      // Not all nodes of a house at the same moment.
      do { try await Task.sleep(for: pause * Double.random(in: 0.75...1.25)) } catch { return }
    }
  }

  /// One connection from its beginning to its end. True when it came as far as being signed in.
  private func connection() async -> Bool {
    guard let secret = secret() else {
      await line.closed(because: "there is no secret for the exchange")
      return false
    }
    let connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    do {
      connection = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .connectTimeout(.seconds(Self.patience))
        .channelOption(.socketOption(.so_keepalive), value: 1)
        .connect(host: settings.host, port: settings.port) { channel in
          channel.eventLoop.makeCompletedFuture {
            try NIOAsyncChannel(wrappingChannelSynchronously: channel)
          }
        }
    } catch {
      await line.closed(because: "nothing answers at \(settings.host):\(settings.port)")
      return false
    }
    var reason = "the exchange closed the line"
    var wasUp = false
    do {
      try await connection.executeThenClose { inbound, _ in
        await line.opened(connection.channel)
        try await withThrowingTaskGroup(of: Part.self) { group in
          group.addTask {
            var parser = AMIParser()
            do {
              for try await buffer in inbound { await line.hear(parser.take(buffer.readableBytesView)) }
            } catch {
              await line.lost()
              return .broken
            }
            await line.lost()
            return .closed
          }
          group.addTask {
            while await line.tick() { try await Task.sleep(for: beat) }
            throw SwitchboardFault.unreachable("the exchange fell silent")
          }
          group.addTask {
            try await line.signIn(secret: secret)
            await line.signedIn()
            return .signedIn
          }
          var isSigningIn = true
          var isOpen = true
          // An exchange that refuses says so and closes at once: the refusal counts, though the end is seen first.
          while isOpen || isSigningIn, let part = try await group.next() {
            switch part {
            case .signedIn:
              isSigningIn = false
              wasUp = true
            case .closed: isOpen = false
            case .broken:
              isOpen = false
              reason = "the line broke"
            }
          }
          group.cancelAll()
        }
      }
    } catch let fault as SwitchboardFault {
      reason = fault.words
    } catch {
      reason = "the line broke"
    }
    await line.closed(because: Task.isCancelled ? nil : reason)
    return wasUp
  }

  private enum Part { case signedIn, closed, broken }
}
