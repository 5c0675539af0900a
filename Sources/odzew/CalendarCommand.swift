import ArgumentParser
import Booking
import Calendars
import Ground
import House
import Language
import Staff
import Store

struct CalendarCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "The team's own calendars.",
    subcommands: [
      List.self, Find.self, Link.self, Unlink.self, Feed.self, Conflicts.self, Settle.self,
    ])

  /// Runs `body` with the house; what it refuses is said in words.
  static func run(_ options: HouseOptions, _ body: (House) async throws -> Void) async throws {
    let house = try await options.open()
    do { try await body(house) } catch let refusal as CalendarRefusal {
      await house.store.close()
      Out.error(words(refusal, house))
      throw ExitCode(1)
    } catch let problem as CalendarProblem {
      await house.store.close()
      Out.error("\(problem)")
      throw ExitCode(1)
    }
    await house.store.close()
  }

  static func words(_ refusal: CalendarRefusal, _ house: House) -> String {
    switch refusal {
    case .noSuchPerson: "Nobody who is visited has this address. 'odzew staff list' shows the team."
    case .linkedAlready: "This person's calendar is linked already. End that first: odzew calendar unlink."
    case .noSuchCalendar(let problem): "\(problem)"
    case .noSuchConflict: "There is no such conflict, or it was settled."
    case .noWayToCustomer: "Nobody knows how to write to this customer."
    case .noTimeThere: "The calendar has no time that the visit could take. Move the visit, or choose 'here'."
    case .booking(let refusal): refusal.words(in: .en, zone: .warsaw)
    }
  }

  static func person(_ email: String, in house: House) async throws -> Staff {
    guard let one = try await house.staff.all().first(where: { $0.email == email.lowercased() }) else {
      throw CalendarRefusal.noSuchPerson
    }
    return one
  }

  struct Account: ParsableArguments {
    @Argument(help: "An address of the server: https://… For 'link' that of the calendar itself.")
    var url: String
    @Argument(help: "Who signs in there.")
    var user: String
    @Argument(help: "The name of the password: ODZEW_CALENDAR_<NAME>, or the file secrets/calendar-<name> in the data.")
    var secret: String

    var place: CalendarPlace { CalendarPlace(url: url, user: user, secret: secret) }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the linked calendars and how they fare.")
    @OptionGroup var house: HouseOptions

    func run() async throws {
      try await CalendarCommand.run(house) { home in
        for link in try await home.calendars.links() {
          let last = link.syncedAt.map { "in step at \($0.iso)" } ?? "not yet in step"
          let unread = link.unreadable > 0 ? "; events that cannot be read: \(link.unreadable)" : ""
          Out.line("\(link.staff)\t\(link.calendar.url)\t\(link.problem ?? last)\(unread)")
        }
      }
    }
  }

  struct Find: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the calendars of an account.")
    @OptionGroup var account: Account
    @OptionGroup var house: HouseOptions

    func run() async throws {
      try await CalendarCommand.run(house) { home in
        for one in try await home.calendars.calendars(of: account.place) {
          Out.line("\(one.url)\t\(one.name)\(one.isWritable ? "" : "  (read only)")")
        }
      }
    }
  }

  struct Link: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Keeps a member's visits in step with a calendar.")
    @Argument(help: "The member's e-mail address.")
    var email: String
    @OptionGroup var account: Account
    @Flag(help: "Customers' names go there.")
    var names = false
    @OptionGroup var house: HouseOptions

    func run() async throws {
      try await CalendarCommand.run(house) { home in
        let person = try await CalendarCommand.person(email, in: home)
        try await home.calendars.link(person.id, to: account.place, names: names, by: "terminal")
      }
    }
  }

  struct Unlink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ends that. What lies in the calendar stays; its busy times no longer count.")
    @Argument(help: "The member's e-mail address.")
    var email: String
    @OptionGroup var house: HouseOptions

    func run() async throws {
      try await CalendarCommand.run(house) { home in
        let person = try await CalendarCommand.person(email, in: home)
        if try await !home.calendars.unlink(person.id, by: "terminal") { Out.line("No calendar was linked.") }
      }
    }
  }

  struct Feed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Gives a member's visits a new secret address to subscribe to; an older one leads nowhere then.")
    @Argument(help: "The member's e-mail address.")
    var email: String
    @Flag(help: "Customers' names are in it.")
    var names = false
    @Flag(help: "Closes the feed instead.")
    var close = false
    @OptionGroup var house: HouseOptions

    func run() async throws {
      try await CalendarCommand.run(house) { home in
        let person = try await CalendarCommand.person(email, in: home)
        if close { return try await home.feeds.close(person.id, by: "terminal") }
        Out.line("/calendar/feed/\(try await home.feeds.open(person.id, names: names, by: "terminal")).ics")
      }
    }
  }

  struct Conflicts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists what calendars and visits do not agree on.")
    @OptionGroup var house: HouseOptions

    func run() async throws {
      try await CalendarCommand.run(house) { home in
        for one in try await home.calendars.conflicts() {
          let theirs = one.theirs.map { "\($0.lowerBound.iso) to \($0.upperBound.iso)" } ?? ""
          Out.line(
            [one.id.text, one.staff.text, one.booking.text, one.kind.rawValue, theirs, one.reason ?? ""].joined(
              separator: "\t"))
        }
      }
    }
  }

  struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Decides a conflict.")
    @Argument(help: "The conflict, as 'odzew calendar conflicts' names it.")
    var id: String
    @Argument(help: "here: the calendar follows the visit. there: the visit follows the calendar.")
    var choice: String
    @Option(help: "The e-mail address of whoever decides.")
    var by: String
    @OptionGroup var house: HouseOptions

    func run() async throws {
      guard let choice = CalendarConflict.Choice(rawValue: choice), choice != .over else {
        throw ValidationError("choose 'here' or 'there'")
      }
      try await CalendarCommand.run(house) { home in
        let person = try await CalendarCommand.person(by, in: home)
        try await home.calendars.settle(ID(id), choice, by: person.id)
      }
    }
  }
}
