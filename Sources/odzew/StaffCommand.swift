import ArgumentParser
import Ground
import House
import Seal
import Staff
import Store
import Web

struct StaffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "The team.", subcommands: [List.self, Link.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the team.")
    @OptionGroup var house: HouseOptions

    func run() async throws {
      let home = try await house.open()
      for one in try await home.staff.all() {
        Out.line(
          "\(one.id)\t\(one.role.rawValue)\t\(one.email)\t\(one.name)\(one.hasPassword ? "" : "  (no password yet)")")
      }
      await home.store.close()
    }
  }

  struct Link: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a one-time link with which a member chooses a password.")
    @Argument(help: "The member's e-mail address.")
    var email: String
    @OptionGroup var house: HouseOptions

    func run() async throws {
      let home = try await house.open()
      guard let one = try await home.staff.all().first(where: { $0.email == email.lowercased() }) else {
        Out.error("Nobody in the team has the address \(email). 'odzew staff list' shows who there is.")
        throw ExitCode(1)
      }
      Out.line("/sign-in/link/\(try await home.staff.issueLink(for: one.id))")
      await home.store.close()
    }
  }

  /// A link for the owner, else for a supervisor; nil when the team has neither.
  static func ownerLink(in home: House) async throws -> String? {
    let all = try await home.staff.all()
    let first = all.first { $0.role == .owner } ?? all.first { $0.role == .supervisor }
    guard let first else { return nil }
    return try await home.staff.issueLink(for: first.id)
  }
}

struct SecretCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "secret", abstract: "Prints a secret that other programs need.",
    subcommands: [Widget.self, MissedCalls.self])

  struct MissedCalls: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The secret with which an exchange reports missed calls (POST /api/v1/missed-calls).")
    @OptionGroup var house: HouseOptions

    func run() async throws { Out.line(MissedCallSecret.text(house: try house.settings.houseKey())) }
  }

  struct Widget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The secret with which the host page signs who its visitor is.")
    @OptionGroup var house: HouseOptions

    func run() async throws { Out.line(WidgetSecret.text(house: try house.settings.houseKey())) }
  }
}
