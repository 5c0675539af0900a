import Callbacks
import Ground
import Yams

/// What is wrong with the file of the exchange, for whoever wrote it.
public struct ExchangeFileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}

extension ExchangeSettings {
  private static let keys = [
    "kind", "address", "user", "customer", "agent", "caller", "context", "calls_per_second", "at_once", "public",
    "detect_machines",
  ]

  /// From the text of `exchange.yaml`. Everything that is not understood is a problem: a limit that is spelled wrong would
  /// otherwise be no limit.
  public init(yaml text: String) throws(ExchangeFileProblem) {
    var values: [String: String] = [:]
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch { throw ExchangeFileProblem("no YAML: \(error)") }
    guard let mapping = root?.mapping else { throw ExchangeFileProblem("the keys of an exchange are wanted") }
    for (key, value) in mapping {
      let line = key.mark.map { "line \($0.line): " } ?? ""
      guard let name = key.string, Self.keys.contains(name) else {
        throw ExchangeFileProblem("\(line)unknown key; there are \(Self.keys.joined(separator: ", "))")
      }
      guard let scalar = value.scalar else { throw ExchangeFileProblem("\(line)\(name) wants one value") }
      guard scalar.string.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else {
        throw ExchangeFileProblem("\(line)\(name) holds a control character")
      }
      values[name] = scalar.string
    }
    try self.init(values)
  }

  private init(_ values: [String: String]) throws(ExchangeFileProblem) {
    func text(_ key: String) throws(ExchangeFileProblem) -> String {
      guard let value = values[key], !value.isEmpty else { throw ExchangeFileProblem("\(key) is missing") }
      return value
    }
    guard let kind = Kind(rawValue: try text("kind")) else { throw ExchangeFileProblem("kind is ami or cloud") }
    self.init(kind: kind, address: try text("address"), user: try text("user"))
    if let caller = values["caller"] {
      guard let number = PhoneNumber(caller) else { throw ExchangeFileProblem("caller is no telephone number") }
      self.caller = number
    }
    limits = DialLimits(
      callsPerSecond: try Self.number(values, "calls_per_second", 1.0 / 60...100) ?? 1,
      atOnce: Int(try Self.number(values, "at_once", 1...1_000) ?? 10))
    context = values["context"]
    switch kind {
    case .ami:
      guard (1...65_535).contains(port), !host.isEmpty else { throw ExchangeFileProblem("address is host:port") }
      customer = values["customer"] ?? customer
      agent = values["agent"] ?? agent
      guard ["{number}", "{digits}", "{national}"].contains(where: customer.contains) else {
        throw ExchangeFileProblem("customer wants {number}, {digits} or {national} where the number goes")
      }
      guard agent.contains("{line}") else { throw ExchangeFileProblem("agent wants {line} where the line goes") }
    case .cloud:
      publicAddress = try text("public")
      while publicAddress.hasSuffix("/") { publicAddress.removeLast() }
      guard publicAddress.hasPrefix("https://") || publicAddress.hasPrefix("http://localhost"),
        !publicAddress.dropFirst(8).contains("/")
      else { throw ExchangeFileProblem("public is the address of this house without a path: https://chat.firm.pl") }
      guard caller != nil else { throw ExchangeFileProblem("caller is missing: a cloud exchange calls from a number") }
      switch values["detect_machines"] {
      case nil, "false", "no": detectsMachines = false
      case "true", "yes": detectsMachines = true
      default: throw ExchangeFileProblem("detect_machines is true or false")
      }
    }
  }

  private static func number(
    _ values: [String: String], _ key: String, _ range: ClosedRange<Double>
  ) throws(ExchangeFileProblem) -> Double? {
    guard let text = values[key] else { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw ExchangeFileProblem("\(key) is a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
