import Callbacks
import Foundation
import Ground
import Outbound

/// The calls at a cloud exchange: asked for over HTTP, followed by the notices that it sends.
actor CloudLine {
  /// Ended calls that are remembered, so that what is told of them twice is not news.
  static let remembered = 20_000
  /// After ringing time and this without news the exchange is asked where a call stands; then as often.
  static let patience = Span.seconds(60)
  static let longTalk = Span.minutes(15)
  /// The exchange's own code for a number that cannot be called (Twilio's 21211, 21214, 21217).
  private static let noNumber: Set = ["21211", "21214", "21217"]

  private let settings: ExchangeSettings
  private let words: CloudWords
  private let secret: @Sendable () -> String?
  private let news: CallNews
  private let now: @Sendable () -> Moment
  private let web = WebExchange()
  private var calls: [CallReference: (name: CallName, call: CloudCall, askAt: Moment)] = [:]
  private var endings: [CallReference: CallStanding] = [:]
  private var ended: [CallReference] = []
  private var pace: CallPace
  /// Why the exchange could not be asked, the last time.
  private var trouble: String?

  init(
    settings: ExchangeSettings, secret: @escaping @Sendable () -> String?, news: CallNews,
    now: @escaping @Sendable () -> Moment
  ) {
    self.settings = settings
    self.secret = secret
    self.news = news
    self.now = now
    words = CloudWords(settings: settings)
    pace = CallPace(settings.limits)
  }

  func place(_ order: CallOrder) async throws(SwitchboardFault) {
    let form = try words.form(order)
    guard let name = CallName(order.reference, first: order.first, ringSeconds: order.ringSeconds) else { return }
    guard standing(order.reference) == nil else { throw .unknown("the exchange has this call already") }
    let wait = try pace.take(open: calls.count, at: now())
    open(name)
    if wait > .seconds(0) { try? await Task.sleep(for: .milliseconds(wait.milliseconds)) }
    do throws(SwitchboardFault) {
      let answer = try await ask("POST", settings.address, form)
      if let status = words.status(answer, leg: order.first == .agent ? .agent : .customer) { take(name, status) }
    } catch {
      // A call that may have been placed is followed: its notices will say.
      if case .unknown = error { throw error }
      calls[name.reference] = nil
      throw error
    }
  }

  func hangUp(_ reference: CallReference) async throws(SwitchboardFault) {
    guard let id = calls[reference]?.call.id, let place = place(of: id) else { return }
    var form = FormBody()
    form.add("Status", "completed")
    _ = try await ask("POST", place, form)
  }

  func standing(_ references: [CallReference]) async throws(SwitchboardFault) -> [CallReference: CallStanding] {
    var standings: [CallReference: CallStanding] = [:]
    for reference in Set(references) {
      if calls[reference]?.call.id != nil { try await settle(reference) }
      standings[reference] = standing(reference)
    }
    return standings
  }

  func hear(_ notice: SwitchboardNotice) -> SwitchboardHearing {
    guard let secret = secret() else { return .forged }
    guard RequestSignature.holds(notice, base: settings.publicAddress, secret: secret) else { return .forged }
    guard let (name, status) = words.read(notice) else { return .notMine }
    open(name)
    take(name, status)
    return .taken
  }

  /// To be called a few times a second: what became true by time alone, and calls of which nothing was heard for long.
  func tick() async {
    let trouble = secret() == nil ? "there is no secret for the exchange" : trouble
    news.lineIs(trouble.map { .down($0) } ?? .ready)
    let moment = now()
    for (reference, one) in calls {
      change(reference) { $0.news(at: moment) }
      guard calls[reference] != nil, one.askAt <= moment else { continue }
      calls[reference]?.askAt = moment + (one.call.isTalking ? Self.longTalk : Self.patience)
      await look(after: reference)
      if calls[reference]?.call.id == nil, calls[reference] != nil { close(reference, .lost) }
    }
  }

  // MARK: -

  private func standing(_ reference: CallReference) -> CallStanding? {
    calls[reference].map { $0.call.isTalking ? .talking : .ringing } ?? endings[reference]
  }

  private func open(_ name: CallName) {
    guard calls[name.reference] == nil, endings[name.reference] == nil else { return }
    let moment = now()
    let ring = Span.seconds(name.ringSeconds * (name.first == .agent ? 2 : 1))
    calls[name.reference] = (name, CloudCall(first: name.first, at: moment), moment + ring + Self.patience)
  }

  private func take(_ name: CallName, _ status: CloudCall.Status) {
    let moment = now()
    calls[name.reference]?.askAt = moment + .seconds(name.ringSeconds) + Self.patience
    change(name.reference) { $0.take(status, at: moment) }
  }

  private func change(_ reference: CallReference, _ body: (inout CloudCall) -> [CallEvent.What]) {
    guard var one = calls[reference] else { return }
    let what = body(&one.call)
    calls[reference] = one
    for what in what { tell(reference, what) }
  }

  private func tell(_ reference: CallReference, _ what: CallEvent.What) {
    switch what {
    case .ended, .lost: close(reference, what)
    case .answered:
      calls[reference]?.askAt = now() + Self.longTalk
      news.tell([CallEvent(reference: reference, at: now(), what: what)])
    case .ringing: news.tell([CallEvent(reference: reference, at: now(), what: what)])
    }
  }

  private func close(_ reference: CallReference, _ what: CallEvent.What) {
    calls[reference] = nil
    if case .ended(let ending) = what { endings[reference] = .ended(ending) } else { endings[reference] = .gone }
    ended.append(reference)
    if ended.count > Self.remembered {
      for old in ended.prefix(Self.remembered / 2) { endings[old] = nil }
      ended.removeFirst(Self.remembered / 2)
    }
    news.tell([CallEvent(reference: reference, at: now(), what: what)])
  }

  private func look(after reference: CallReference) async {
    do throws(SwitchboardFault) {
      try await settle(reference)
      trouble = nil
    } catch {
      trouble = error.words
    }
  }

  /// Asks the exchange for a call of which it told its own name.
  private func settle(_ reference: CallReference) async throws(SwitchboardFault) {
    guard let one = calls[reference], let id = one.call.id, let place = place(of: id) else { return }
    let answer = try await ask("GET", place, nil)
    guard let status = words.status(answer, leg: one.name.first == .agent ? .agent : .customer) else { return }
    take(one.name, status)
  }

  /// `…/Calls.json` makes a call, `…/Calls/CA123.json` is one.
  private func place(of id: String) -> String? {
    guard !id.isEmpty, id.utf8.count <= 80, id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    return settings.address.replacing(/\.json$/, with: "") + "/\(id).json"
  }

  private func ask(_ method: String, _ address: String, _ form: FormBody?) async throws(SwitchboardFault) -> Data {
    guard let secret = secret() else { throw .unreachable("there is no secret for the exchange") }
    guard let url = URL(string: address), WebExchange.isSafe(url) else {
      throw .unreachable("the address of the exchange is not https://")
    }
    var headers = [
      "Authorization": "Basic " + Data("\(settings.user):\(secret)".utf8).base64EncodedString(),
      "Accept": "application/json", "User-Agent": "Odzew",
    ]
    if form != nil { headers["Content-Type"] = "application/x-www-form-urlencoded" }
    let request = WebRequest(
      method: method, url: url, headers: headers, body: form?.text, mayRepeat: method == "GET")
    let answer: WebAnswer
    do throws(WebProblem) { answer = try await web.send(request) } catch {
      switch error {
      case .unreachable(let why): throw .unreachable(why)
      case .unanswered(let why), .strange(let why): throw .unknown(why)
      }
    }
    return try read(answer)
  }

  private func read(_ answer: WebAnswer) throws(SwitchboardFault) -> Data {
    switch answer.status {
    case 200...299: return answer.body
    case 429:
      let seconds = answer.header("retry-after").flatMap { Int($0) } ?? 1
      throw .rateLimited(until: now() + .seconds(min(max(seconds, 1), 3_600)))
    case 401, 403: throw .refused("the exchange refuses the user \(settings.user)")
    case 400...499:
      let fields = CloudWords.fields(answer.body)
      if Self.noNumber.contains(fields["code"] ?? "") {
        return Data(#"{"status":"failed","SipResponseCode":484}"#.utf8)
      }
      throw .refused("the exchange refuses the call: \(fields["message"] ?? "it answers \(answer.status)")")
    default: throw .unknown("the exchange answers \(answer.status)")
    }
  }
}
