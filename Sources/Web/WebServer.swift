import Assistant
import Calendars
import Conversations
import Ground
public import Hummingbird
public import Journal
public import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// The web: every route, and the live streams. House runs it.
public struct WebServer: Sendable {
  private let rooms: WebRooms
  private let settings: WebSettings
  let hub = StreamHub()
  private let names: Names
  private let items: InboxItems
  private let feed: LiveFeed
  private let pages: Pages
  private let assets: Assets
  private let logger: Logger

  public init(rooms: WebRooms, settings: WebSettings, logger: Logger) throws {
    self.rooms = rooms
    self.settings = settings
    self.logger = logger
    assets = try Assets()
    pages = try Pages(assets: assets)
    names = Names(staff: rooms.staff)
    items = InboxItems(rooms: rooms, names: names)
    feed = LiveFeed(rooms: rooms, hub: hub, names: names, items: items)
  }

  /// Hands journal lines to whoever listens.
  public func take(_ lines: [JournalLine]) async throws { try await feed.take(lines) }

  /// To be called every 20 s or so: keeps streams alive through proxies.
  public func ping() { hub.ping() }

  /// Open streams on this node.
  public var streams: Int { hub.count }

  /// Ends all streams, so that stopping need not wait for clients.
  public func closeStreams() { hub.closeAll() }

  public func application(
    host: String, port: Int, onRunning: @escaping @Sendable (_ port: Int) async -> Void
  ) -> some ApplicationProtocol {
    Application(
      responder: StreamResponder(routes: router().buildResponder()),
      server: .http1(configuration: .init(additionalChannelHandlers: [StreamWatch()])),
      configuration: .init(address: .hostname(host, port: port), serverName: nil, backlog: 4_096),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) },
      eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton),
      logger: logger)
  }

  func router() -> Router<WebContext> {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    let now = rooms.surroundings.now
    router.add(middleware: SafetyMiddleware())
    router.add(middleware: ProblemMiddleware(logger: logger, pages: pages))
    router.add(middleware: OpenOriginMiddleware())
    router.add(middleware: AssetMiddleware(assets: assets))
    health(router)

    let chatLimit = settings.chatRate.map { RateLimit(rate: Double($0), burst: Double($0) * 6) }
    let openLimit = settings.chatRate.map { RateLimit(rate: Double($0) / 50, burst: Double($0) * 3) }
    let api = router.group("api/v1").add(
      middleware: RateLimitMiddleware(limit: chatLimit, behindProxy: settings.behindProxy, now: now))
    let firm = FirmRoutes(rooms: rooms, pages: pages)
    firm.add(to: router)
    firm.add(api: api)
    ChatRoutes(
      rooms: rooms, hub: hub, names: names, openLimit: openLimit,
      judgeLimit: settings.chatRate.map { _ in RateLimit(rate: 1.0 / 60, burst: 10) }, behindProxy: settings.behindProxy
    ).add(
      to: api)

    let guests = router.group().add(
      middleware: RateLimitMiddleware(limit: chatLimit, behindProxy: settings.behindProxy, now: now))
    let formLimit = settings.chatRate.map { RateLimit(rate: Double($0) / 200, burst: Double($0) * 2) }
    BookRoutes(rooms: rooms, pages: pages, settings: settings, formLimit: formLimit).add(to: guests)
    VisitRoutes(rooms: rooms, pages: pages).add(to: guests)
    OfferRoutes(rooms: rooms, pages: pages).add(to: guests)

    CallbackAPIRoutes(rooms: rooms, askLimit: formLimit, behindProxy: settings.behindProxy).add(to: api)
    CallbackFormRoutes(rooms: rooms, pages: pages, settings: settings, formLimit: formLimit).add(to: guests)
    CallbackLinkRoutes(rooms: rooms, pages: pages).add(to: guests)
    let programs = api.group().add(
      middleware: ProgramMiddleware(
        access: rooms.access, limit: settings.chatRate.map { RateLimit(rate: Double($0) / 2, burst: Double($0) * 5) },
        now: now))
    BookingAPIRoutes(rooms: rooms, bookLimit: formLimit, behindProxy: settings.behindProxy).add(to: programs)
    VisitListRoutes(rooms: rooms).add(to: programs)
    WebhookRoutes(rooms: rooms, pages: pages).add(api: programs)

    ExchangeRoutes(switchboard: rooms.switchboard).add(to: router)
    FeedRoutes(feed: rooms.feeds.feed).add(to: guests)
    SignInRoutes(
      rooms: rooms, pages: pages, settings: settings, addressLimit: RateLimit(rate: 0.1, burst: 20),
      accountLimit: RateLimit(rate: 0.02, burst: 10)
    ).add(to: router)
    let inbox = router.group("inbox").add(middleware: SessionMiddleware(staff: rooms.staff))
    InboxRoutes(rooms: rooms, hub: hub, names: names, items: items, pages: pages, looking: Looking()).add(to: inbox)
    let callbacks = router.group("callbacks").add(middleware: SessionMiddleware(staff: rooms.staff))
    QueueRoutes(rooms: rooms, pages: pages).add(to: callbacks)
    FiguresRoutes(rooms: rooms, pages: pages).add(to: callbacks)
    let customers = router.group("customers").add(
      middleware: SessionMiddleware(staff: rooms.staff, checksHeader: false))
    CustomerFileRoutes(rooms: rooms, pages: pages, print: CustomerFilePrint(pages: pages, assets: assets)).add(
      to: customers)
    let lists = router.group("callbacks/lists").add(
      middleware: SessionMiddleware(staff: rooms.staff, checksHeader: false))
    CallListRoutes(kind: PeopleList(rooms: rooms), rooms: rooms, pages: pages).add(to: lists)
    CallListRoutes(kind: PastCallsList(rooms: rooms), rooms: rooms, pages: pages).add(to: lists.group("calls"))
    let calendar = router.group("calendar").add(middleware: SessionMiddleware(staff: rooms.staff))
    let calendarItems = CalendarItems(rooms: rooms)
    CalendarRoutes(rooms: rooms, pages: pages, items: calendarItems).add(to: calendar)
    ConflictRoutes(rooms: rooms, pages: pages).add(to: calendar)
    WebhookRoutes(rooms: rooms, pages: pages).add(to: calendar)
    TokenRoutes(rooms: rooms, pages: pages).add(to: calendar)
    CalendarSettingsRoutes(rooms: rooms, pages: pages, items: calendarItems).add(to: calendar)
    let understanding = router.group("understanding").add(
      middleware: SessionMiddleware(staff: rooms.staff, checksHeader: false))
    UnderstandingRoutes(rooms: rooms, pages: pages).add(to: understanding)
    return router
  }

  private func health(_ router: Router<WebContext>) {
    struct Body: Encodable {
      let status: String
      let reason: String?
    }
    router.get("health/live") { _, _ in try JSONReply.response(Body(status: "ok", reason: nil)) }
    router.get("health/ready") { _, _ in
      let trouble = await rooms.trouble()
      return try JSONReply.response(
        Body(status: trouble == nil ? "ok" : "not ready", reason: trouble),
        status: trouble == nil ? .ok : .serviceUnavailable)
    }
  }
}
