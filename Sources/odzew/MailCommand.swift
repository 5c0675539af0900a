import ArgumentParser
import Ground
import House
import Letters
import MailDoor
import Outbound

struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "The mail server that letters to customers go over.", subcommands: [Check.self])

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Connects and signs in; with an address, sends a letter there.")
    @Argument(help: "Where to send a letter, to see that it arrives.")
    var address: String?
    @OptionGroup var house: HouseOptions

    func run() async throws {
      let settings = house.settings
      guard let door = try settings.mail(secrets: Secrets(folder: settings.folder)) else {
        throw HouseProblem("no mail server is set up: write \(settings.folder)/mail.yaml (docs/operators.md)")
      }
      do {
        guard let address else {
          try await door.check()
          return Out.line("The mail server takes letters.")
        }
        try await door.send(try await letter(to: address))
        Out.line("The mail server took a letter to \(address). See whether it lies among unwanted mail.")
      } catch let refusal as LetterRefusal {
        throw HouseProblem("the mail server refuses letters to \(address ?? "it"): \(refusal.why.rawValue)")
      } catch let problem as MailProblem {
        throw HouseProblem(problem.description)
      }
    }

    private func letter(to address: String) async throws -> Letter {
      guard EmailAddress(address) != nil else { throw ValidationError("'\(address)' is no e-mail address") }
      let now = Surroundings.real
      var letter = Letter(
        id: now.newID(), customer: now.newID(), to: address, subject: "Odzew: próba poczty",
        text: "Ten list wysłał Odzew, żeby sprawdzić pocztę. Skoro dotarł, listy do klientów będą wychodzić.\n\n"
          + "Odzew sent this letter to try the mail server. As it arrived, letters to customers will go out.\n",
        at: now.now())
      letter.from = try await house.open().sender
      return letter
    }
  }
}
