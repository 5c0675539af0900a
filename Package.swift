// swift-tools-version: 6.2
import PackageDescription

extension [SwiftSetting] {
  static var house: [SwiftSetting] {
    [
      .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"), .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .treatAllWarnings(as: .error),
    ]
  }
}

extension Target.Dependency {
  static let hummingbird = product(name: "Hummingbird", package: "hummingbird")
  static let mustache = product(name: "Mustache", package: "swift-mustache")
  static let grdb = product(name: "GRDB", package: "GRDB.swift")
  static let sqlite = product(name: "GRDBSQLite", package: "GRDB.swift")
  static let crypto = product(name: "Crypto", package: "swift-crypto")
  static let cryptoExtras = product(name: "CryptoExtras", package: "swift-crypto")
  static let arguments = product(name: "ArgumentParser", package: "swift-argument-parser")
  static let logging = product(name: "Logging", package: "swift-log")
  static let nio = product(name: "NIOCore", package: "swift-nio")
  static let nioPosix = product(name: "NIOPosix", package: "swift-nio")
  static let nioHTTP1 = product(name: "NIOHTTP1", package: "swift-nio")
  static let nioHTTPTypes = product(name: "NIOHTTPTypes", package: "swift-nio-extras")
  static let nioFoundation = product(name: "NIOFoundationCompat", package: "swift-nio")
  static let httpTypes = product(name: "HTTPTypes", package: "swift-http-types")
  static let lifecycle = product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
  static let signals = product(name: "UnixSignals", package: "swift-service-lifecycle")
  static let yams = product(name: "Yams", package: "Yams")
}

extension Target {
  /// A target names only targets that stand above it on this page: that is the wall.
  static func room(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: .house)
  }

  static func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: .house)
  }
}

let package = Package(
  name: "odzew",
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // 0 ground
    .room("Ground", []),
    .room("Language", []),
    .room("Timing", ["Ground"]),
    .room("Seal", [.crypto]),
    .room("Store", ["Ground"]),

    // 1 foundation
    .room("Journal", ["Ground", "Store"]),
    .room("Jobs", ["Ground", "Store"]),
    .room("Schema", ["Ground", "Store", .crypto]),

    // 2 rooms
    .room("Firm", ["Ground", "Language", "Store", "Journal"]),
    .room("Staff", ["Ground", "Language", "Store", "Journal", .crypto, .cryptoExtras]),
    .room("Customers", ["Ground", "Language", "Seal", "Store", "Journal"]),
    .room("Conversations", ["Ground", "Language", "Seal", "Store", "Journal", "Jobs", "Staff", "Customers", .crypto]),
    .room("Access", ["Ground", "Store", "Journal", .crypto]),
    .room("Knowledge", ["Ground", "Language", "Store", "Journal"]),
    .room("Letters", ["Ground", "Seal", "Store", "Journal", "Jobs", "Customers"]),
    .room("Booking", ["Ground", "Language", "Seal", "Store", "Journal", "Jobs", "Firm", "Staff", "Customers"]),
    .room(
      "Callbacks",
      [
        "Ground", "Language", "Timing", "Seal", "Store", "Journal", "Jobs", "Firm", "Staff", "Customers",
      ]),
    .room(
      "Assistant",
      [
        "Ground", "Language", "Seal", "Store", "Journal", "Jobs", "Firm", "Staff", "Customers", "Conversations",
        "Knowledge", "Letters", "Booking", "Callbacks",
      ]),

    .room(
      "Calendars",
      ["Ground", "Language", "Seal", "Store", "Journal", "Jobs", "Firm", "Staff", "Customers", "Booking"]),
    .room(
      "VisitPost",
      [
        "Ground", "Language", "Store", "Firm", "Customers", "Conversations", "Letters", "Booking", "Calendars",
      ]),
    .room(
      "CallPost",
      ["Ground", "Language", "Store", "Firm", "Customers", "Letters", "Callbacks"]),
    .room("Webhooks", ["Ground", "Seal", "Store", "Journal", "Jobs", "Booking", .crypto]),
    .room(
      "Privacy",
      [
        "Ground", "Language", "Seal", "Store", "Journal", "Firm", "Staff", "Customers", "Conversations", "Letters",
        "Booking", "Callbacks", "Assistant", "Calendars",
      ]),

    // 3 engines
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .room("StoreSQLite", ["Store", .grdb, .sqlite]),
    .room("StorePostgres", ["Store", "CPostgres"]),
    .systemLibrary(name: "CXGBoost", pkgConfig: "xgboost", providers: [.apt(["libxgboost-dev"])]),
    .room("Forecast", ["Timing", "CXGBoost"]),

    // 3 doors
    .room("FirmFolder", ["Ground", "Language", "Firm", .yams]),
    .systemLibrary(name: "CIcal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
    .room("Outbound", [.yams]),
    .room("CalendarDoor", ["Ground", "Calendars", "Outbound", "CIcal"]),
    .room("ConnectorDoor", ["Ground", "Firm", "Outbound"]),
    .room("SwitchboardDoor", ["Ground", "Timing", "Callbacks", "Outbound", .crypto, .nio, .nioPosix]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .room("WebhookDoor", ["Webhooks", "CCurl"]),
    .room("MailDoor", ["Ground", "Letters", "Outbound", "CCurl"]),

    // 4 web
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .room(
      "Web",
      [
        "Ground", "Language", "Seal", "Store", "Journal", "Firm", "Staff", "Customers", "Conversations", "Knowledge",
        "Booking", "Callbacks", "Timing", "Calendars", "Assistant", "Privacy", "Letters", "FirmFolder", "CZlib",
        "Webhooks",
        "Access",
        .hummingbird, .mustache, .crypto, .logging, .nio, .nioPosix, .nioHTTP1, .nioHTTPTypes, .nioFoundation,
        .httpTypes, .lifecycle,
      ], resources: [.copy("Assets")]),

    // 5 the whole
    .room(
      "House",
      [
        "Ground", "Language", "Seal", "Store", "Journal", "Jobs", "Schema", "Firm", "Staff", "Customers",
        "Letters", "Conversations", "Knowledge", "Booking", "Callbacks", "Calendars", "VisitPost", "Assistant",
        "StoreSQLite", "StorePostgres", "FirmFolder", "CalendarDoor", "ConnectorDoor", "SwitchboardDoor", "MailDoor",
        "Outbound",
        "CallPost", "Privacy", "Timing", "Forecast", "Web", "Webhooks", "WebhookDoor", "Access",
        .logging, .lifecycle, .signals,
      ]),
    .room(
      "Bench",
      [
        "Ground", "Language", "Seal", "Store", "Schema", "Firm", "Staff", "Customers", "Conversations", "Knowledge",
        "Booking", "Jobs", "Assistant", "Timing", "Forecast", "StoreSQLite", "StorePostgres", "FirmFolder", "House",
        .grdb, .nio, .nioPosix, .logging,
      ]),
    .executableTarget(
      name: "odzew",
      dependencies: [
        "Ground", "Language", "Timing", "Forecast", "Letters", "Seal", "Store", "Staff", "Booking", "Callbacks",
        "Access", "FirmFolder", "Calendars", "Outbound", "SwitchboardDoor", "MailDoor", "Customers", "Privacy", "Web",
        "House",
        "Bench", .arguments, .logging,
      ], swiftSettings: .house),

    // beside: for tests only
    .room(
      "HouseTesting",
      [
        "Ground", "Language", "Seal", "Store", "Schema", "Firm", "Staff", "Customers", "Conversations", "Letters",
        "Knowledge",
        "House", "CPostgres", "StoreSQLite", "StorePostgres", .logging, .hummingbird, .httpTypes,
      ]),
    .room("ExchangeTesting", ["HouseTesting", .crypto, .nio, .nioPosix]),
    .executableTarget(name: "StandIn", dependencies: ["ExchangeTesting"], swiftSettings: .house),
    .tests(of: "Firm", ["Ground", "Language", "Store", "Journal", "HouseTesting"]),
    .tests(
      of: "Booking",
      [
        "Ground", "Language", "Seal", "Store", "Jobs", "Schema", "Firm", "Staff", "Customers",
        "HouseTesting",
      ]),
    .tests(
      of: "Calendars",
      [
        "Ground", "Store", "Journal", "Jobs", "Staff", "Customers", "Booking", "Outbound", "CalendarDoor", "House",
        "HouseTesting",
      ]),
    .tests(
      of: "VisitPost",
      [
        "Ground", "Language", "Store", "Jobs", "Staff", "Customers", "Conversations", "Letters", "Booking",
        "Calendars", "House", "HouseTesting",
      ]),
    .tests(
      of: "Callbacks",
      [
        "Ground", "Language", "Timing", "Forecast", "Store", "Jobs", "Schema", "Firm", "Staff", "Customers",
        "HouseTesting",
      ]),
    .tests(
      of: "Webhooks",
      [
        "Ground", "Seal", "Store", "Journal", "Jobs", "Staff", "Customers", "Booking", "WebhookDoor", "House",
        "HouseTesting", .crypto,
      ]),
    .tests(of: "Access", ["Ground", "Store", "HouseTesting"]),
    .tests(of: "Language"),
    .tests(of: "Timing", ["Ground", "Forecast"]),
    .tests(of: "SwitchboardDoor", ["Ground", "Timing", "Callbacks", "Outbound", "HouseTesting", "ExchangeTesting"]),
    .tests(
      of: "MailDoor",
      [
        "Ground", "Store", "Journal", "Jobs", "Customers", "Letters", "Outbound", "House", "HouseTesting",
      ]),
    .tests(of: "FirmFolder", ["Ground", "Language", "Firm"]),
    .tests(of: "ConnectorDoor", ["Ground", "Language", "Firm", "HouseTesting"]),
    .tests(
      of: "Conversations",
      ["Ground", "Language", "Seal", "Store", "Staff", "Customers", "House", "HouseTesting"]),
    .tests(
      of: "Assistant",
      [
        "Ground", "Language", "Store", "Jobs", "Firm", "Staff", "Booking", "Callbacks", "Customers", "Conversations",
        "Letters", "Knowledge", "House",
        "HouseTesting",
      ]),
    .tests(of: "Seal"),
    .tests(of: "Customers", ["Ground", "Language", "Seal", "Store", "House", "HouseTesting"]),
    .tests(
      of: "House",
      [
        "Ground", "Language", "Seal", "Store", "Journal", "Jobs", "Firm", "Staff", "Customers", "Conversations",
        "Letters", "Booking", "Callbacks", "Assistant", "Privacy", "Timing", "Web", "FirmFolder",
        "HouseTesting", "ExchangeTesting", .crypto,
      ]),
    .tests(
      of: "Web",
      [
        "Ground", "Language", "Seal", "Store", "Journal", "Jobs", "Firm", "Staff", "Customers", "Conversations",
        "Knowledge", "Booking", "Callbacks", "Timing", "Calendars", "Webhooks", "Access", "Assistant",
        "Privacy", "House", "HouseTesting",
        .crypto, .hummingbird, .logging,
      ]),
    .tests(
      of: "Store", ["Ground", "Journal", "Jobs", "Schema", "StoreSQLite", "StorePostgres", "HouseTesting"]),
  ]
)
