import NIOCore
import NIOPosix
import Synchronization

/// The least of a SIP telephone (RFC 3261 over UDP) that can call a real one: what the stand-in uses as its trunk.
final class StandInTrunk: ChannelInboundHandler, Sendable {
  typealias InboundIn = AddressedEnvelope<ByteBuffer>

  enum News: Sendable {
    case provisional(Int)
    case answered
    case refused(Int)
  }

  private struct Dialog {
    let port: Int
    let number: String
    let tell: @Sendable (News) -> Void
    /// With the tag of the far end, once that is known.
    var to: String
    var isHeard = false
    var isOver = false
  }

  private let dialogs = Mutex<[String: Dialog]>([:])
  private let channel = Mutex<(any Channel)?>(nil)

  /// Opens a port of this machine on `group`.
  static func open(on group: any EventLoopGroup) async throws -> StandInTrunk {
    let trunk = StandInTrunk()
    let channel = try await DatagramBootstrap(group: group)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(trunk) }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    trunk.channel.withLock { $0 = channel }
    return trunk
  }

  /// Rings the telephone at `port` of this machine.
  func invite(_ id: String, port: Int, number: String, _ tell: @escaping @Sendable (News) -> Void) {
    dialogs.withLock {
      $0[id] = Dialog(port: port, number: number, tell: tell, to: "<sip:\(number)@127.0.0.1:\(port)>")
    }
    sayUntilHeard("INVITE", id)
  }

  /// Gives up a call that still rings.
  func cancel(_ id: String) { say("CANCEL", id) }

  /// Ends a talk.
  func bye(_ id: String) { say("BYE", id) }

  /// UDP loses what is sent before the far end listens: said again until it answers.
  private func sayUntilHeard(_ method: String, _ id: String) {
    guard dialogs.withLock({ $0[id]?.isHeard == false }), let loop = channel.withLock({ $0?.eventLoop }) else { return }
    say(method, id)
    loop.scheduleTask(in: .milliseconds(200)) { self.sayUntilHeard(method, id) }
  }

  private func say(_ method: String, _ id: String) {
    guard let dialog = dialogs.withLock({ $0[id] }), let channel = channel.withLock({ $0 }),
      let mine = channel.localAddress?.port, let far = try? SocketAddress(ipAddress: "127.0.0.1", port: dialog.port)
    else { return }
    // A session that takes sound nowhere: only the signalling is of interest.
    let body =
      method == "INVITE"
      ? "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 9 RTP/AVP 8\r\n" : ""
    let sequence = method == "BYE" ? 2 : 1
    let text = """
      \(method) sip:\(dialog.number)@127.0.0.1:\(dialog.port) SIP/2.0\r
      Via: SIP/2.0/UDP 127.0.0.1:\(mine);branch=z9hG4bK-\(id)-\(sequence)\(method == "ACK" ? "a" : "")\r
      From: <sip:odzew@127.0.0.1:\(mine)>;tag=\(id)\r
      To: \(dialog.to)\r
      Call-ID: \(id)\r
      CSeq: \(sequence) \(method)\r
      Contact: <sip:odzew@127.0.0.1:\(mine)>\r
      Max-Forwards: 70\r
      \(body.isEmpty ? "" : "Content-Type: application/sdp\r\n")Content-Length: \(body.utf8.count)\r
      \r
      \(body)
      """
    channel.writeAndFlush(AddressedEnvelope(remoteAddress: far, data: ByteBuffer(string: text)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let lines = String(buffer: unwrapInboundIn(data).data).split(separator: "\r\n", omittingEmptySubsequences: false)
    func header(_ name: String) -> String? {
      lines.first { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1).drop { $0 == " " }) }
    }
    guard let first = lines.first, first.hasPrefix("SIP/2.0 "), let id = header("Call-ID"),
      let code = Int(first.dropFirst(8).prefix(3)), header("CSeq")?.hasSuffix("INVITE") == true
    else { return }
    let tell = dialogs.withLock { dialogs -> (@Sendable (News) -> Void)? in
      dialogs[id]?.isHeard = true
      if let to = header("To") { dialogs[id]?.to = to }
      guard code >= 200 else { return dialogs[id]?.tell }
      defer { dialogs[id]?.isOver = true }
      return dialogs[id]?.isOver == false ? dialogs[id]?.tell : nil
    }
    if code >= 200 { say("ACK", id) }
    switch code {
    case 101..<200: tell?(.provisional(code))
    case 200..<300: tell?(.answered)
    case 300...: tell?(.refused(code))
    default: break
    }
  }
}
