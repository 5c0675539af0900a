import Calendars
import Foundation
import FoundationNetworking
import Synchronization

/// One request to a calendar server and what came back.
struct WebRequest: Sendable {
  let method: String
  let url: URL
  var headers: [String: String] = [:]
  var body: String?
}

struct WebAnswer: Sendable {
  let status: Int
  let headers: [String: String]
  let body: Data
  /// Where it came from at last.
  let url: URL

  /// By a name in small letters.
  func header(_ name: String) -> String? { headers[name] }
}

/// Speaks HTTP: follows redirects only where the password may go, reads at most so much, waits at most so long, and tries
/// again what may be tried again.
struct WebExchange: Sendable {
  /// A whole calendar in one answer; no more is read.
  static let most = 32 << 20
  /// Seconds for one request.
  static let patience = 20.0
  private static let pauses: [Duration] = [.milliseconds(300), .seconds(1)]

  private let listener = Listener()
  private let session: URLSession

  init() {
    let settings = URLSessionConfiguration.ephemeral
    settings.timeoutIntervalForRequest = Self.patience
    settings.timeoutIntervalForResource = Self.patience
    settings.httpCookieStorage = nil
    settings.httpShouldSetCookies = false
    settings.urlCache = nil
    settings.httpMaximumConnectionsPerHost = 4
    session = URLSession(configuration: settings, delegate: listener, delegateQueue: nil)
  }

  /// Throws `unreachable` when it does not come through, not even at the third time where that is harmless: every request
  /// of ours may be sent twice, since each write names what it expects to find.
  func send(_ request: WebRequest) async throws(CalendarProblem) -> WebAnswer {
    var request = request
    for _ in 0..<5 {
      let answer = try await patiently(request)
      guard [301, 302, 307, 308].contains(answer.status), let place = answer.header("location") else { return answer }
      guard let url = URL(string: place, relativeTo: request.url)?.absoluteURL, Self.mayFollow(request.url, url) else {
        throw .strange("it sends us to another site: \(place.prefix(200))")
      }
      request = WebRequest(method: request.method, url: url, headers: request.headers, body: request.body)
    }
    throw .strange("it sends us from place to place")
  }

  private func patiently(_ request: WebRequest) async throws(CalendarProblem) -> WebAnswer {
    var pauses = Self.pauses[...]
    while true {
      let problem: CalendarProblem
      do throws(CalendarProblem) {
        let answer = try await once(request)
        guard [429, 502, 503, 504].contains(answer.status) else { return answer }
        problem = .unreachable("it answers \(answer.status)")
      } catch {
        guard case .unreachable = error else { throw error }
        problem = error
      }
      guard let pause = pauses.popFirst() else { throw problem }
      do { try await Task.sleep(for: pause) } catch { throw .unreachable("the house is stopping") }
    }
  }

  private func once(_ request: WebRequest) async throws(CalendarProblem) -> WebAnswer {
    var wire = URLRequest(url: request.url)
    wire.httpMethod = request.method
    for (name, value) in request.headers { wire.setValue(value, forHTTPHeaderField: name) }
    if let body = request.body { wire.httpBody = Data(body.utf8) }
    let task = session.dataTask(with: wire)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        listener.listen(to: task.taskIdentifier, continuation)
        task.resume()
      }
    } onCancel: {
      task.cancel()
    }
    return try result.get()
  }

  /// To the same host, or to another of the same domain; a password never leaves HTTPS, nor the machine without it.
  static func mayFollow(_ from: URL, _ to: URL) -> Bool {
    guard let old = from.host?.lowercased(), let new = to.host?.lowercased(), isSafe(to) else { return false }
    if old == new { return from.scheme == to.scheme && from.port == to.port || to.scheme == "https" }
    let domain = old.split(separator: ".").dropFirst()
    return to.scheme == "https" && domain.count >= 2 && new.hasSuffix("." + domain.joined(separator: "."))
  }

  /// HTTPS, or this machine.
  static func isSafe(_ url: URL) -> Bool {
    guard let host = url.host?.lowercased() else { return false }
    return url.scheme == "https" || url.scheme == "http" && ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
  }
}

/// Gathers what comes in for each request.
private final class Listener: NSObject, URLSessionDataDelegate, Sendable {
  typealias Waiting = CheckedContinuation<Result<WebAnswer, CalendarProblem>, Never>

  private struct Hearing {
    let waiting: Waiting
    var body = Data()
    var isTooMuch = false
  }

  private let hearings = Mutex<[Int: Hearing]>([:])

  func listen(to task: Int, _ waiting: Waiting) { hearings.withLock { $0[task] = Hearing(waiting: waiting) } }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooMuch = hearings.withLock { hearings in
      hearings[dataTask.taskIdentifier]?.body.append(data)
      let isTooMuch = hearings[dataTask.taskIdentifier].map { $0.body.count > WebExchange.most } ?? false
      if isTooMuch { hearings[dataTask.taskIdentifier]?.isTooMuch = true }
      return isTooMuch
    }
    if isTooMuch { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    // Followed by hand: with the same method and body, and only where the password may go.
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
  ) {
    // The password went along already. Left to itself, Foundation on Linux cancels the task and keeps the answer.
    if let hearing = hearings.withLock({ $0.removeValue(forKey: task.taskIdentifier) }),
      let url = task.originalRequest?.url
    {
      hearing.waiting.resume(returning: .success(WebAnswer(status: 401, headers: [:], body: Data(), url: url)))
    }
    completionHandler(.cancelAuthenticationChallenge, nil)
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let hearing = hearings.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else { return }
    hearing.waiting.resume(returning: Self.result(of: task, hearing, error))
  }

  private static func result(
    of task: URLSessionTask, _ hearing: Hearing, _ error: (any Error)?
  ) -> Result<WebAnswer, CalendarProblem> {
    if hearing.isTooMuch { return .failure(.strange("its answer is larger than \(WebExchange.most >> 20) MB")) }
    if let error { return .failure(.unreachable(words(error))) }
    guard let response = task.response as? HTTPURLResponse, let url = response.url ?? task.originalRequest?.url else {
      return .failure(.unreachable("no answer"))
    }
    var headers: [String: String] = [:]
    for (name, value) in response.allHeaderFields { headers["\(name)".lowercased()] = "\(value)" }
    return .success(WebAnswer(status: response.statusCode, headers: headers, body: hearing.body, url: url))
  }

  private static func words(_ error: any Error) -> String {
    switch (error as? URLError)?.code {
    case .timedOut: "no answer within \(Int(WebExchange.patience)) seconds"
    case .cannotFindHost, .dnsLookupFailed: "there is no such host"
    case .cannotConnectToHost: "nothing answers at this address"
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
      .serverCertificateHasBadDate, .serverCertificateNotYetValid:
      "its certificate is not trusted"
    default: "\((error as NSError).localizedDescription)"
    }
  }
}
