import NIOCore
import Synchronization

/// One connection to the stand-in: reads actions and answers them.
final class Talker: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let exchange: StandInExchange
  private var rest = ""

  init(_ exchange: StandInExchange) { self.exchange = exchange }

  func channelActive(context: ChannelHandlerContext) {
    let channel = context.channel
    let turnsAway = exchange.state.withLock { state in
      state.greeted += 1
      if !state.turnsAway { state.connections[ObjectIdentifier(channel)] = channel }
      return state.turnsAway
    }
    guard !turnsAway else { return context.close(promise: nil) }
    // The greeting has no empty line behind it.
    channel.writeAndFlush(ByteBuffer(string: "Asterisk Call Manager/11.0.0\r\n"), promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) {
    let id = ObjectIdentifier(context.channel)
    exchange.state.withLock { state in
      state.connections[id] = nil
      state.listeners[id] = nil
      state.challenges[id] = nil
    }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    rest += String(buffer: unwrapInboundIn(data))
    while let end = rest.firstRange(of: "\r\n\r\n") {
      var fields: [(String, String)] = []
      for line in rest[..<end.lowerBound].split(separator: "\r\n") {
        let parts = line.split(separator: ": ", maxSplits: 1)
        if parts.count == 2 { fields.append((parts[0].lowercased(), String(parts[1]))) }
      }
      rest = String(rest[end.upperBound...])
      answer(Dictionary(fields) { first, _ in first }, on: context.channel)
    }
  }

  private func answer(_ action: [String: String], on channel: any Channel) {
    let id = ObjectIdentifier(channel)
    let isSilent = exchange.state.withLock { state in
      state.heard += 1
      return state.isSilent
    }
    guard !isSilent else { return }
    func say(_ response: String, _ fields: [(String, String)]) {
      let name = action["actionid"].map { [("ActionID", $0)] } ?? []
      StandInExchange.write([("Response", response)] + name + fields, to: channel)
    }
    switch action["action"] {
    case "Challenge": return say("Success", [("Challenge", exchange.challenge(for: id))])
    case "Login":
      guard action["username"] == exchange.user, exchange.isRight(action["key"], for: id) else {
        say("Error", [("Message", "Authentication failed")])
        return channel.close(promise: nil)
      }
      exchange.state.withLock { state in
        state.logins += 1
        state.listeners[id] = channel
      }
      return say("Success", [("Message", "Authentication accepted")])
    default: break
    }
    guard exchange.state.withLock({ $0.listeners[id] != nil }) else {
      return say("Error", [("Message", "Permission denied")])
    }
    switch action["action"] {
    case "Ping":
      exchange.state.withLock { $0.pings += 1 }
      say("Success", [("Ping", "Pong")])
    case "Originate": originate(action, on: channel, say: say)
    case "Hangup": hangUp(action["channel"] ?? "", say: say)
    case "CoreShowChannels":
      say("Success", [("EventList", "start"), ("Message", "Channels will follow")])
      let name = action["actionid"].map { [("ActionID", $0)] } ?? []
      let channels = exchange.state.withLock { Array($0.channels.values) }
      for one in channels { StandInExchange.write([("Event", "CoreShowChannel")] + name + one, to: channel) }
      StandInExchange.write([("Event", "CoreShowChannelsComplete")] + name + [("EventList", "Complete")], to: channel)
    default: say("Error", [("Message", "Invalid/unknown command")])
    }
  }

  private func originate(
    _ action: [String: String], on channel: any Channel, say: (String, [(String, String)]) -> Void
  ) {
    guard exchange.state.withLock({ $0.mayOriginate }) else { return say("Error", [("Message", "Permission denied")]) }
    guard let id = action["channelid"], action["async"] == "true", action["timeout"].flatMap({ Int($0) }) != nil else {
      return say("Error", [("Message", "Originate failed")])
    }
    let call = StandInCall(exchange, action, on: channel.eventLoop)
    exchange.state.withLock { state in
      state.orders.append(action)
      state.calls[id] = call
    }
    say("Success", [("Message", "Originate successfully queued")])
    call.begin()
  }

  private func hangUp(_ channel: String, say: (String, [(String, String)]) -> Void) {
    let call = exchange.state.withLock { state in
      state.calls.first { channel == $0.key || channel.hasPrefix($0.key) || $0.value.owns(channel) }?.value
    }
    guard let call, call.hangUp() else { return say("Error", [("Message", "No such channel")]) }
    say("Success", [("Message", "Channel Hungup")])
  }
}
