import Ground
import Hummingbird
import NIOCore
import Synchronization

/// A bucket of tokens for each key: `rate` come back each second, `burst` are kept at most.
final class RateLimit: Sendable {
  private struct Bucket {
    var tokens: Double
    var at: Moment
  }

  private let rate: Double
  private let burst: Double
  private let buckets = Mutex<[String: Bucket]>([:])
  /// Beyond so many keys the full buckets are dropped: they say nothing.
  private static let mostKeys = 20_000

  init(rate: Double, burst: Double) {
    self.rate = rate
    self.burst = burst
  }

  /// Takes a token; throws how long to wait when there is none.
  func take(_ key: String, now: Moment) throws {
    let wait: Double? = buckets.withLock { buckets in
      if buckets.count > Self.mostKeys {
        buckets = buckets.filter { refilled($0.value, now) < burst }
        // All of them busy: an attack from many addresses. Forget rather than grow.
        if buckets.count > Self.mostKeys { buckets = [:] }
      }
      var tokens = buckets[key].map { refilled($0, now) } ?? burst
      guard tokens >= 1 else {
        buckets[key] = Bucket(tokens: tokens, at: now)
        return (1 - tokens) / rate
      }
      tokens -= 1
      buckets[key] = Bucket(tokens: tokens, at: now)
      return nil
    }
    if let wait { throw Problem.tooMany(seconds: max(1, Int(wait.rounded(.up)))) }
  }

  private func refilled(_ bucket: Bucket, _ now: Moment) -> Double {
    min(burst, bucket.tokens + max(0, Double((now - bucket.at).milliseconds)) / 1_000 * rate)
  }
}

/// Where a request comes from, for counting.
enum Sender {
  static func address(_ request: Request, _ context: WebContext, behindProxy: Bool) -> String {
    if behindProxy, let forwarded = request.headers[.init("X-Forwarded-For")!],
      let last = forwarded.split(separator: ",").last
    {
      return String(last.drop { $0 == " " })
    }
    return context.channel.remoteAddress?.ipAddress ?? "local"
  }

  /// The part of an address that one household has: all of an IPv4 address, the first 64 bits of an IPv6 one.
  static func network(_ address: String) -> String {
    guard address.contains(":"), !address.contains(".") else { return address }
    let groups = address.split(separator: ":", omittingEmptySubsequences: false)
    let head = groups.prefix { !$0.isEmpty }
    let missing = max(0, 4 - head.count)
    return (head.prefix(4).map(String.init) + Array(repeating: "0", count: missing)).joined(separator: ":")
  }
}

/// Refuses an address that asks too often.
struct RateLimitMiddleware: RouterMiddleware {
  let limit: RateLimit?
  let behindProxy: Bool
  let now: @Sendable () -> Moment

  func handle(
    _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    if request.method != .options {
      try limit?.take(Sender.address(request, context, behindProxy: behindProxy), now: now())
    }
    return try await next(request, context)
  }
}
