import Callbacks
import Ground

/// Every call of ours at the exchange, by what its events say.
struct CallBook: Sendable {
  /// Ended calls that are remembered, so that what is told of them twice is not news.
  static let remembered = 20_000

  private var tracks: [CallReference: CallTrack] = [:]
  /// Which call a channel belongs to.
  private var owners: [String: CallName] = [:]
  private var endings: [CallReference: CallStanding] = [:]
  private var ended: [CallReference] = []

  var open: Int { tracks.count }

  /// A call is asked for, or was heard of; `isWhole` from its beginning.
  mutating func open(_ name: CallName, at now: Moment, isWhole: Bool = true) {
    guard endings[name.reference] == nil, tracks[name.reference] == nil else { return }
    tracks[name.reference] = CallTrack(name, at: now, isWhole: isWhole)
    owners[name.channel] = name
    owners[name.secondHalf] = name
  }

  /// The exchange would not have it: there is no such call.
  mutating func forget(_ name: CallName) {
    tracks[name.reference] = nil
    owners = owners.filter { $0.value != name }
  }

  mutating func giveUp(_ reference: CallReference) { tracks[reference]?.isGivenUp = true }

  func track(_ reference: CallReference) -> CallTrack? { tracks[reference] }

  func standing(_ reference: CallReference) -> CallStanding? {
    guard let track = tracks[reference] else { return endings[reference] }
    return track.isTalking ? .talking : .ringing
  }

  mutating func take(_ message: AMIMessage, at now: Moment) -> [CallEvent] {
    // A failed order runs through a channel that nobody called; its end is not the call's.
    guard message["channel"]?.hasPrefix("OutgoingSpoolFailed") != true, let name = owner(of: message) else { return [] }
    open(name, at: now, isWhole: message.event == "newchannel" && message["uniqueid"] == name.channel)
    for field in ["uniqueid", "destuniqueid"] {
      if let id = message[field], tracks[name.reference] != nil { owners[id] = name }
    }
    return change(name.reference, at: now) { $0.take(message, at: now) }
  }

  /// What became true by time alone.
  mutating func due(at now: Moment) -> [CallEvent] {
    tracks.keys.flatMap { change($0, at: now) { $0.news(at: now) } }
  }

  // MARK: asking where calls stand

  mutating func lineIsBack(at now: Moment) {
    for reference in tracks.keys { tracks[reference]?.lineIsBack(at: now) }
  }

  func wantsSettling(at now: Moment) -> Bool { tracks.values.contains { $0.settleAt <= now } }

  /// Takes the list of all channels that was asked for at `asked`.
  mutating func settle(_ channels: [AMIMessage], asked: Moment, at now: Moment) -> [CallEvent] {
    let ids = Set(channels.compactMap { $0["uniqueid"] })
    let told = channels.flatMap { take($0, at: now) }
    let due = tracks.filter { $0.value.settleAt <= asked }.keys
    return told + due.flatMap { change($0, at: now) { $0.settle(ids, at: now) } }
  }

  // MARK: -

  private func owner(of message: AMIMessage) -> CallName? {
    if message.event == "originateresponse" { return message["actionid"].flatMap { CallName(channel: $0) } }
    for field in ["uniqueid", "destuniqueid", "linkedid", "destlinkedid"] {
      guard let id = message[field] else { continue }
      if let name = owners[id] ?? CallName(channel: id) { return name }
    }
    return nil
  }

  private mutating func change(
    _ reference: CallReference, at now: Moment, _ body: (inout CallTrack) -> [CallEvent.What]
  ) -> [CallEvent] {
    guard var track = tracks[reference] else { return [] }
    let news = body(&track)
    tracks[reference] = track
    if track.isFinished {
      if case .ended(let ending) = news.last { close(track, as: .ended(ending)) } else { close(track, as: .gone) }
    }
    return news.map { CallEvent(reference: reference, at: now, what: $0) }
  }

  private mutating func close(_ track: CallTrack, as standing: CallStanding) {
    let reference = track.name.reference
    tracks[reference] = nil
    for leg in track.legs.all { owners[leg.id] = nil }
    owners[track.name.channel] = nil
    owners[track.name.secondHalf] = nil
    endings[reference] = standing
    ended.append(reference)
    if ended.count > Self.remembered {
      for old in ended.prefix(Self.remembered / 2) { endings[old] = nil }
      ended.removeFirst(Self.remembered / 2)
    }
  }
}
