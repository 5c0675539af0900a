import Callbacks
import Ground
import Language

extension Address {
  static let askForCall = "/callback"
  static func callback(_ token: String, lang: Lang? = nil, said: String? = nil) -> String {
    let pairs = [("said", said), ("lang", lang?.rawValue)].compactMap { name, value in value.map { "\(name)=\($0)" } }
    return "/callback/\(token)" + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
  }
  static func callbackTime(_ token: String) -> String { "/callback/\(token)/time" }
  static func callbackCancellation(_ token: String) -> String { "/callback/\(token)/cancellation" }
  static func callbackPrediction(_ token: String) -> String { "/callback/\(token)/prediction" }

  static let callbacks = "/callbacks"
  static let callbackFigures = "/callbacks/figures"
  static let callbackModels = "/callbacks/models"
  static let callbackSettings = "/callbacks/settings"
  static let callbackAudit = "/callbacks/audit"
  static let callbackLists = "/callbacks/lists"
  static let pastCallLists = "/callbacks/lists/calls"
}

extension CustomerAddress {
  public func callback(_ token: String) -> String { base + Address.callback(token) }
}
