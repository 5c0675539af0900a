import ArgumentParser
import Ground
import House
import Outbound
import Staff
import Store
import Web

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the chat, the inbox and the API.")

  @OptionGroup var house: HouseOptions
  @Option(help: "The address to listen on; 0.0.0.0 for every one.")
  var host = "127.0.0.1"
  @Option(help: "The port; 0 takes a free one.")
  var port = 8080
  @Option(help: "Requests a second that one address may send to the chat; 0 = no limit (load tests only).")
  var chatRate = 10
  @Flag(help: "Believe the nearest proxy's X-Forwarded-For.")
  var behindProxy = false
  @Flag(help: "Cookies over HTTPS only. Use it whenever customers reach the house by HTTPS.")
  var secureCookies = false
  @Flag(help: "Print a one-time sign-in link for the owner.")
  var ownerLink = false

  func run() async throws {
    let home = try await house.open()
    let letters = try house.settings.letterPlace(secrets: Secrets(folder: house.settings.folder))
    let secret = ownerLink ? try await StaffCommand.ownerLink(in: home) : nil
    let (host, port) = (host, port)
    let serving = try Serving(
      home, host: host, port: port,
      settings: WebSettings(
        chatRate: chatRate > 0 ? chatRate : nil, behindProxy: behindProxy, secureCookies: secureCookies)
    ) { port in
      let base = "http://\(Serving.name(of: host)):\(port)"
      Out.line("Odzew serves \(home.store.description)")
      Out.line("  the firm's page with the chat   \(base)/")
      Out.line("  the team's inbox                \(base)/inbox")
      Out.line("  letters to customers            \(letters)")
      if let secret { Out.line("  sign-in for the owner (once)    \(base)/sign-in/link/\(secret)") }
      Out.line("Stop with Ctrl-C.")
    }
    try await serving.run()
  }
}
