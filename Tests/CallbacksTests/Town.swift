import Customers
import Ground
import HouseTesting
import Language
import Store
import Timing

@testable import Callbacks

/// The firm's own books: people with habits who were called for months. Marianna and every other one pick up on Tuesdays
/// after 14:00 and never else, the rest on mornings of other days.
struct Town {
  let office: Office

  /// Writes the books down.
  func move(people count: Int, weeks: Int) async throws {
    let clock = office.clock
    let people = (0..<count).map { number in
      Customer(
        id: number == 0 ? Cast.maria.id : ID("c-town-\(number)"),
        profile: number == 0
          ? Cast.maria.profile
          : .init(firstName: "Osoba", lastName: "\(number)", phone: PhoneNumber("+486020000\(10 + number)")),
        language: .pl, createdAt: clock.now - .days(400))
    }
    _ = try await office.store.write { tx in
      let consent = Consent(purpose: "prediction", granted: true, at: clock.now - .days(390), source: "test")
      for one in people {
        _ = try CustomerDesk.put(
          one, consents: [consent], by: "test", at: clock.now - .days(390), keyring: Cast.keyring, in: tx)
      }
      let talk = CallbackTalk(keyring: Cast.keyring, surroundings: clock.surroundings, in: tx)
      var dice = Dice(7)
      let monday = Zone.warsaw.day(clock.now)
      for week in 1...weeks {
        for (number, one) in people.enumerated() {
          let other = [0, 2, 3, 4].randomElement(using: &dice)!
          for (day, hours) in [(1, 14..<18), (1, 9..<14), (other, 9..<12), (other, 12..<18)] {
            let minute = Int.random(in: hours.lowerBound * 60..<hours.upperBound * 60, using: &dice)
            let isAfternoon = day == 1 && minute >= 14 * 60
            let isMorning = day != 1 && minute < 12 * 60
            _ = try talk.take(
              ImportedCall(
                customer: one.id,
                startedAt: Zone.warsaw.moment(monday + (day - 7 * week), TimeOfDay(minutes: minute)!),
                direction: .outgoing,
                outcome: (number.isMultiple(of: 2) ? isAfternoon : isMorning) ? .answered : .noAnswer, seconds: 60))
          }
        }
      }
    }
  }
}
