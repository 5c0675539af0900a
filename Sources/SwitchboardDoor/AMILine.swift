import Callbacks
import Ground
import NIOCore

/// What is said over the line to an Asterisk, and what is waited for. The connection itself is `AMIDoor`'s: it comes and
/// goes, and the calls stay.
actor AMILine {
  /// How long an answer to anything may take.
  static let patience = Span.seconds(10)
  static let pingEvery = Span.seconds(30)

  private struct Waiting {
    let answer: CheckedContinuation<Result<AMIMessage, SwitchboardFault>, Never>
    let until: Moment
    /// What comes of it when the line goes down first.
    let ifLost: SwitchboardFault
  }

  private struct Listing {
    let asked: Moment
    var channels: [AMIMessage] = []
    var answers: [CheckedContinuation<Bool, Never>] = []
  }

  private let settings: ExchangeSettings
  private let now: @Sendable () -> Moment
  private let news: CallNews
  private var channel: (any Channel)?
  private var isSignedIn = false
  private var waiting: [String: Waiting] = [:]
  private var listing: Listing?
  private var book = CallBook()
  private var number = 0
  private var pace: CallPace
  private var lastHeard = Moment(milliseconds: 0)
  private var lastPing = Moment(milliseconds: 0)

  init(settings: ExchangeSettings, news: CallNews, now: @escaping @Sendable () -> Moment) {
    self.settings = settings
    self.news = news
    self.now = now
    pace = CallPace(settings.limits)
  }

  // MARK: the line comes and goes

  func opened(_ channel: any Channel) {
    self.channel = channel
    lastHeard = now()
    lastPing = now()
  }

  func signedIn() {
    isSignedIn = true
    book.lineIsBack(at: now())
    // Also calls that others placed before this node came.
    askForChannels()
    news.lineIs(.ready)
  }

  /// Without a reason it ends because the house does: that is no trouble to tell of.
  func closed(because reason: String?) {
    lost()
    if let reason { news.lineIs(.down(reason)) }
  }

  /// Nothing more comes: whoever waits for an answer must not wait on. Why, `closed` tells when all of them were heard.
  func lost() {
    channel = nil
    isSignedIn = false
    let lost = waiting.values
    waiting = [:]
    for one in lost { one.answer.resume(returning: .failure(one.ifLost)) }
    endListing(false)
  }

  func hear(_ messages: [AMIMessage]) {
    let moment = now()
    lastHeard = moment
    for message in messages {
      if message["response"] != nil, message.event == nil {
        if let id = message["actionid"], let one = waiting.removeValue(forKey: id) {
          one.answer.resume(returning: .success(message))
        }
      } else if message.event == "coreshowchannelscomplete" {
        guard let listing else { continue }
        news.tell(book.settle(listing.channels, asked: listing.asked, at: moment))
        endListing(true)
      } else if message.event == "coreshowchannel" {
        listing?.channels.append(message)
      } else {
        news.tell(book.take(message, at: moment))
      }
    }
  }

  /// To be called a few times a second. False when the line is dead: nothing came for longer than an answer may take.
  func tick() -> Bool {
    let moment = now()
    for (id, one) in waiting where one.until <= moment {
      waiting[id] = nil
      one.answer.resume(returning: .failure(.unknown("the exchange did not answer in time")))
    }
    news.tell(book.due(at: moment))
    guard isSignedIn else { return true }
    if let listing, listing.asked + Self.patience <= moment { endListing(false) }
    if book.wantsSettling(at: moment) { askForChannels() }
    if moment >= lastPing + Self.pingEvery {
      lastPing = moment
      send(AMIAction(name: "Ping"))
    }
    return moment < lastHeard + Self.pingEvery + Self.patience
  }

  // MARK: asking

  /// Signs in: the secret itself does not go over the line.
  func signIn(secret: String) async throws(SwitchboardFault) {
    let challenge = try await ask(AMIAction(name: "Challenge", fields: [("AuthType", "MD5")]))
    guard let challenge = challenge["challenge"] else { throw .refused("the exchange offers no MD5 challenge") }
    let key = MD5Key.text(challenge: challenge, secret: secret)
    let answer = try await ask(
      AMIAction(
        name: "Login",
        fields: [("AuthType", "MD5"), ("Username", settings.user), ("Key", key), ("Events", "call,user")]))
    guard answer["response"]?.lowercased() == "success" else {
      throw .refused("the exchange refuses the user \(settings.user): \(answer["message"] ?? "no reason given")")
    }
  }

  func place(_ order: CallOrder) async throws(SwitchboardFault) {
    let (name, action) = try settings.originate(order)
    guard isSignedIn else { throw .unreachable(downWords) }
    guard book.standing(order.reference) == nil else { throw .unknown("the exchange has this call already") }
    let wait = try pace.take(open: book.open, at: now())
    book.open(name, at: now() + wait)
    if wait > .seconds(0) { try? await Task.sleep(for: .milliseconds(wait.milliseconds)) }
    let answer: AMIMessage
    do throws(SwitchboardFault) {
      answer = try await ask(action, id: name.channel, ifLost: .unknown("the line went down behind the order"))
    } catch {
      if case .unknown = error { throw error }
      book.forget(name)
      throw error
    }
    guard answer["response"]?.lowercased() == "success" else {
      book.forget(name)
      throw .refused("the exchange refuses the call: \(answer["message"] ?? "no reason given")")
    }
  }

  func hangUp(_ reference: CallReference) async throws(SwitchboardFault) {
    guard isSignedIn else { throw .unreachable(downWords) }
    guard let track = book.track(reference) else { return }
    book.giveUp(reference)
    let open = track.legs.all.filter { $0.end == nil }.map(\.id)
    for id in open.isEmpty ? [track.name.channel] : open {
      // "No such channel" is what was wanted: it went by itself meanwhile.
      _ = try await ask(AMIAction(name: "Hangup", fields: [("Channel", id), ("Cause", "16")]))
    }
  }

  func standing(_ references: [CallReference]) async throws(SwitchboardFault) -> [CallReference: CallStanding] {
    guard isSignedIn else { throw .unreachable(downWords) }
    let listed = await withCheckedContinuation { answer in
      askForChannels()
      listing?.answers.append(answer)
    }
    guard listed else { throw .unknown("the exchange did not list its channels") }
    return Dictionary(references.map { ($0, book.standing($0) ?? .gone) }) { first, _ in first }
  }

  // MARK: -

  private var downWords: String {
    if case .down(let reason) = news.line { reason } else { "the line to the exchange is down" }
  }

  private func askForChannels() {
    guard listing == nil else { return }
    listing = Listing(asked: now())
    send(AMIAction(name: "CoreShowChannels"))
  }

  private func endListing(_ isWhole: Bool) {
    let answers = listing?.answers ?? []
    listing = nil
    for answer in answers { answer.resume(returning: isWhole) }
  }

  private func ask(
    _ action: AMIAction, id: String? = nil, ifLost: SwitchboardFault = .unreachable("the line went down")
  ) async throws(SwitchboardFault) -> AMIMessage {
    number += 1
    let id = id ?? "odzew-\(number)"
    let text = try action.wire(id: id)
    guard let channel, channel.isActive else { throw .unreachable(downWords) }
    let result: Result<AMIMessage, SwitchboardFault> = await withCheckedContinuation { answer in
      waiting[id] = Waiting(answer: answer, until: now() + Self.patience, ifLost: ifLost)
      channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
    }
    return try result.get()
  }

  private func send(_ action: AMIAction) {
    number += 1
    guard let text = try? action.wire(id: "odzew-\(number)") else { return }
    channel?.writeAndFlush(ByteBuffer(string: text), promise: nil)
  }
}
