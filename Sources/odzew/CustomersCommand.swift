import ArgumentParser
import Customers
import Foundation
import Ground
import House
import Language
import Privacy
import Store
import Web

struct CustomersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customers", abstract: "What is held of one customer.", subcommands: [Export.self])

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes everything that is held of a customer into one file that a browser shows (RODO art. 15).")

    @Argument(help: "Their number in the system, e-mail, phone or whole name.")
    var who: String
    @Option(help: "The file, as anna.html. Only its owner may read it.")
    var out: String
    @Flag(help: "The same for programs too, beside it with the ending .json.")
    var json = false
    @Option(help: "pl or en. Without it the customer's own language, as far as there are words for it.")
    var language: String?
    @OptionGroup var house: HouseOptions

    func validate() throws {
      if let language, !["pl", "en"].contains(language) { throw ValidationError("--language wants pl or en") }
    }

    func run() async throws {
      let home = try await house.open()
      do {
        let file = try await home.files.take(who, by: "terminal")
        await home.store.close()
        let print = try CustomerFilePrint()
        try write(print.html(file, language: language.flatMap { Lang(rawValue: $0) }), to: out)
        if json { try write(print.json(file), to: beside) }
        let rows = file.chapters.map { "\($0.room.rawValue) \($0.rows)" }.joined(separator: ", ")
        Out.line("Written to \(json ? "\(out) and \(beside)" : out): \(rows).")
      } catch let refusal as CustomerFileRefusal {
        await home.store.close()
        Out.error(Self.words(refusal))
        throw ExitCode(1)
      }
    }

    private var beside: String {
      URL(filePath: out).deletingPathExtension().appendingPathExtension("json").relativePath
    }

    private func write(_ text: String, to path: String) throws {
      guard
        FileManager.default.createFile(
          atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
      else {
        Out.error("\(path) cannot be written.")
        throw ExitCode(1)
      }
    }

    static func words(_ refusal: CustomerFileRefusal) -> String {
      switch refusal {
      case .noSuchCustomer: "There is no such customer. Nothing was written."
      case .erased(let moment):
        "This customer was erased on \(moment.iso): the key was destroyed, and nothing readable is left. "
          + "Nothing was written."
      case .several(let ids):
        "Several customers have that. Name one by number: \(ids.map(\.text).joined(separator: ", ")). "
          + "Nothing was written."
      }
    }
  }
}
