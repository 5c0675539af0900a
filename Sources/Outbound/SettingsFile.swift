import Yams

/// What is wrong with a file of settings, for whoever wrote it.
public struct SettingsProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// A short file of `key: value` lines about a server of others. Everything that is not understood is a problem: a limit
/// that is spelled wrong would otherwise be no limit.
public struct SettingsFile: Sendable {
  private let values: [String: String]

  /// `keys`: all that there may be. `of` is what the file is about, such as `an exchange`.
  public init(yaml text: String, of what: String, keys: [String]) throws(SettingsProblem) {
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch { throw SettingsProblem("no YAML: \(error)") }
    guard let mapping = root?.mapping else { throw SettingsProblem("the keys of \(what) are wanted") }
    var values: [String: String] = [:]
    for (key, value) in mapping {
      let line = key.mark.map { "line \($0.line): " } ?? ""
      guard let name = key.string, keys.contains(name) else {
        throw SettingsProblem("\(line)unknown key; there are \(keys.joined(separator: ", "))")
      }
      guard let scalar = value.scalar else { throw SettingsProblem("\(line)\(name) wants one value") }
      guard scalar.string.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) else {
        throw SettingsProblem("\(line)\(name) holds a control character")
      }
      values[name] = scalar.string
    }
    self.values = values
  }

  public subscript(_ key: String) -> String? { values[key] }

  /// A value that must be there.
  public func text(_ key: String) throws(SettingsProblem) -> String {
    guard let value = values[key], !value.isEmpty else { throw SettingsProblem("\(key) is missing") }
    return value
  }

  /// Nil when it is left out.
  public func number(_ key: String, _ range: ClosedRange<Double>) throws(SettingsProblem) -> Double? {
    guard let text = values[key] else { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw SettingsProblem("\(key) is a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
