import Callbacks
import Ground
public import Outbound

extension ExchangeSettings {
  private static let keys = [
    "kind", "address", "user", "customer", "agent", "caller", "context", "calls_per_second", "at_once", "public",
    "detect_machines",
  ]

  /// From the text of `exchange.yaml`.
  public init(yaml text: String) throws(SettingsProblem) {
    let file = try SettingsFile(yaml: text, of: "an exchange", keys: Self.keys)
    guard let kind = Kind(rawValue: try file.text("kind")) else { throw SettingsProblem("kind is ami or cloud") }
    self.init(kind: kind, address: try file.text("address"), user: try file.text("user"))
    if let caller = file["caller"] {
      guard let number = PhoneNumber(caller) else { throw SettingsProblem("caller is no telephone number") }
      self.caller = number
    }
    limits = DialLimits(
      callsPerSecond: try file.number("calls_per_second", 1.0 / 60...100) ?? 1,
      atOnce: Int(try file.number("at_once", 1...1_000) ?? 10))
    context = file["context"]
    switch kind {
    case .ami:
      guard (1...65_535).contains(port), !host.isEmpty else { throw SettingsProblem("address is host:port") }
      customer = file["customer"] ?? customer
      agent = file["agent"] ?? agent
      guard ["{number}", "{digits}", "{national}"].contains(where: customer.contains) else {
        throw SettingsProblem("customer wants {number}, {digits} or {national} where the number goes")
      }
      guard agent.contains("{line}") else { throw SettingsProblem("agent wants {line} where the line goes") }
    case .cloud:
      publicAddress = try file.text("public")
      while publicAddress.hasSuffix("/") { publicAddress.removeLast() }
      guard publicAddress.hasPrefix("https://") || publicAddress.hasPrefix("http://localhost"),
        !publicAddress.dropFirst(8).contains("/")
      else { throw SettingsProblem("public is the address of this house without a path: https://chat.firm.pl") }
      guard caller != nil else { throw SettingsProblem("caller is missing: a cloud exchange calls from a number") }
      switch file["detect_machines"] {
      case nil, "false", "no": detectsMachines = false
      case "true", "yes": detectsMachines = true
      default: throw SettingsProblem("detect_machines is true or false")
      }
    }
  }
}
