import Callbacks
import Foundation
public import Logging
public import Outbound
public import SwitchboardDoor

extension HouseSettings {
  /// The exchange that `exchange.yaml` in the data folder names; `.none` without such a file. Its secret is the variable
  /// `ODZEW_EXCHANGE` or the file `secrets/exchange`. Throws in words what is wrong with the file.
  public func exchange(secrets: Secrets, logger: Logger) throws -> Exchange {
    let path = folder + "/exchange.yaml"
    guard let data = FileManager.default.contents(atPath: path) else { return .none }
    let settings: ExchangeSettings
    do throws(SettingsProblem) {
      settings = try ExchangeSettings(yaml: String(decoding: data, as: UTF8.self))
    } catch {
      throw HouseProblem("\(path): \(error)")
    }
    return Exchange(settings, secret: { secrets.text("exchange") }) { state in
      switch state {
      case .ready: logger.notice("the exchange is connected")
      case .down(let reason): logger.warning("the exchange is down", metadata: ["reason": "\(reason)"])
      case .none: break
      }
    }
  }
}
