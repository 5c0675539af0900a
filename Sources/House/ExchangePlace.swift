import Callbacks
public import Logging
public import Outbound
public import SwitchboardDoor

extension HouseSettings {
  /// The exchange that `exchange.yaml` in the data folder names; `.none` without such a file. Its secret is the variable
  /// `ODZEW_EXCHANGE` or the file `secrets/exchange`. Throws in words what is wrong with the file.
  public func exchange(secrets: Secrets, logger: Logger) throws -> Exchange {
    guard let settings = try read("exchange.yaml", as: ExchangeSettings.init) else { return .none }
    return Exchange(settings, secret: { secrets.text("exchange") }) { state in
      switch state {
      case .ready: logger.notice("the exchange is connected")
      case .down(let reason): logger.warning("the exchange is down", metadata: ["reason": "\(reason)"])
      case .none: break
      }
    }
  }
}
