import Access
import ArgumentParser
import Ground
import House
import Store

struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "What programs of the firm may do over the API.",
    subcommands: [List.self, Create.self, Withdraw.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the tokens, with their last use.")
    @OptionGroup var house: HouseOptions

    func run() async throws {
      let home = try await house.open()
      for one in try await home.access.all() {
        let scopes = one.scopes.map(\.rawValue).sorted().joined(separator: " ")
        let used = one.usedAt.map { "last used \($0.iso)" } ?? "never used"
        Out.line("\(one.id)\t\(one.name)\t\(scopes)\t…\(one.tail)\tmade \(one.createdAt.iso)\t\(used)")
      }
      await home.store.close()
    }
  }

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a token and prints it. It is not shown again: only its hash is kept.")
    @Argument(help: "What the firm calls the program, as 'CRM'.")
    var name: String
    @Option(
      name: .customLong("scope"), parsing: .singleValue,
      help: "What it may do; may be given several times: bookings:read, bookings:write, webhooks.",
      transform: { text in
        guard let scope = AccessToken.Scope(rawValue: text) else {
          throw ValidationError("there is no scope '\(text)'")
        }
        return scope
      })
    var scopes: [AccessToken.Scope]
    @OptionGroup var house: HouseOptions

    func run() async throws {
      let home = try await house.open()
      do {
        Out.line(try await home.access.create(name, scopes: Set(scopes), by: "terminal").secret)
      } catch let refusal as AccessRefusal {
        await home.store.close()
        switch refusal {
        case .noName: Out.error("A name has 1 to \(AccessToken.longestName) characters.")
        case .noScope: Out.error("Name at least one --scope.")
        case .tooMany: Out.error("There are \(AccessDesk.most) tokens already. Withdraw one: odzew token withdraw.")
        case .noSuchToken: Out.error("There is no such token.")
        }
        throw ExitCode(1)
      }
      await home.store.close()
    }
  }

  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Ends a token; from then on it opens nothing.")
    @Argument(help: "The token's number, as 'odzew token list' shows it; not the secret.")
    var id: String
    @OptionGroup var house: HouseOptions

    func run() async throws {
      let home = try await house.open()
      do {
        try await home.access.withdraw(ID(id), by: "terminal")
      } catch is AccessRefusal {
        await home.store.close()
        Out.error("There is no such token, or it was withdrawn. 'odzew token list' shows what there is.")
        throw ExitCode(1)
      }
      await home.store.close()
    }
  }
}
