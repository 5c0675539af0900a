public import Foundation
import FoundationNetworking
import Synchronization

/// Speaks HTTP with servers of others: follows redirects only where the password may go, reads at most so much, waits at
/// most so long, and tries again what may be tried again.
public struct WebExchange: Sendable {
  /// A whole calendar in one answer; no more is read.
  static let most = 32 << 20
  /// Seconds for one request.
  static let patience = 20.0
  private static let pauses: [Duration] = [.milliseconds(300), .seconds(1)]

  private let listener = Listener()
  private let session: URLSession

  public init() {
    let settings = URLSessionConfiguration.ephemeral
    settings.timeoutIntervalForRequest = Self.patience
    settings.timeoutIntervalForResource = Self.patience
    settings.httpCookieStorage = nil
    settings.httpShouldSetCookies = false
    settings.urlCache = nil
    settings.httpMaximumConnectionsPerHost = 4
    session = URLSession(configuration: settings, delegate: listener, delegateQueue: nil)
  }

  /// What may be repeated is tried three times before it throws, and also when the server answers "later".
  public func send(_ request: WebRequest) async throws(WebProblem) -> WebAnswer {
    var request = request
    for _ in 0..<5 {
      let answer = request.mayRepeat ? try await patiently(request) : try await once(request)
      guard request.mayRepeat, [301, 302, 307, 308].contains(answer.status), let place = answer.header("location")
      else { return answer }
      guard let url = URL(string: place, relativeTo: request.url)?.absoluteURL, Self.mayFollow(request.url, url) else {
        throw .strange("it sends us to another site: \(place.prefix(200))")
      }
      request = WebRequest(method: request.method, url: url, headers: request.headers, body: request.body)
    }
    throw .strange("it sends us from place to place")
  }

  private func patiently(_ request: WebRequest) async throws(WebProblem) -> WebAnswer {
    var pauses = Self.pauses[...]
    while true {
      let problem: WebProblem
      do throws(WebProblem) {
        let answer = try await once(request)
        guard [429, 502, 503, 504].contains(answer.status) else { return answer }
        problem = .unanswered("it answers \(answer.status)")
      } catch {
        if case .strange = error { throw error }
        problem = error
      }
      guard let pause = pauses.popFirst() else { throw problem }
      do { try await Task.sleep(for: pause) } catch { throw .unanswered("the house is stopping") }
    }
  }

  private func once(_ request: WebRequest) async throws(WebProblem) -> WebAnswer {
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
  public static func mayFollow(_ from: URL, _ to: URL) -> Bool {
    guard let old = from.host?.lowercased(), let new = to.host?.lowercased(), isSafe(to) else { return false }
    if old == new { return from.scheme == to.scheme && from.port == to.port || to.scheme == "https" }
    let domain = old.split(separator: ".").dropFirst()
    return to.scheme == "https" && domain.count >= 2 && new.hasSuffix("." + domain.joined(separator: "."))
  }

  /// HTTPS, or this machine.
  public static func isSafe(_ url: URL) -> Bool {
    guard let host = url.host?.lowercased() else { return false }
    return url.scheme == "https" || url.scheme == "http" && ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
  }
}

/// Gathers what comes in for each request.
private final class Listener: NSObject, URLSessionDataDelegate, Sendable {
  typealias Waiting = CheckedContinuation<Result<WebAnswer, WebProblem>, Never>

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
  ) -> Result<WebAnswer, WebProblem> {
    if hearing.isTooMuch { return .failure(.strange("its answer is larger than \(WebExchange.most >> 20) MB")) }
    if let error { return .failure(problem(error)) }
    guard let response = task.response as? HTTPURLResponse, let url = response.url ?? task.originalRequest?.url else {
      return .failure(.unanswered("no answer"))
    }
    var headers: [String: String] = [:]
    for (name, value) in response.allHeaderFields { headers["\(name)".lowercased()] = "\(value)" }
    return .success(WebAnswer(status: response.statusCode, headers: headers, body: hearing.body, url: url))
  }

  private static func problem(_ error: any Error) -> WebProblem {
    switch (error as? URLError)?.code {
    case .timedOut: .unanswered("no answer within \(Int(WebExchange.patience)) seconds")
    case .cannotFindHost, .dnsLookupFailed: .unreachable("there is no such host")
    case .cannotConnectToHost: .unreachable("nothing answers at this address")
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
      .serverCertificateHasBadDate, .serverCertificateNotYetValid:
      .unreachable("its certificate is not trusted")
    default: .unanswered("\((error as NSError).localizedDescription)")
    }
  }
}
