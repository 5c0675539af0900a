import Callbacks
import Customers
import Ground
import HouseTesting
import Store
import Testing
import Timing

/// Requests: where they come from, how they are joined, moved and taken back.
@Suite struct AskingTests {
  @Test(arguments: Engine.allCases)
  func `a request is taken with its deadline in business hours`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let receipt = try await office.ask(topic: "kaski dla szkoły")
    #expect(receipt.ask == 1 && !receipt.joined)
    let callback = try await office.callback(receipt.callback.id)
    #expect(callback.status == .open && callback.customer == Cast.maria.id, "number and name are Marianna's")
    // Monday 14:05; four business hours end on Tuesday at 9:05 since the firm closes at 18:00.
    #expect(callback.dueAt == Office.at("09:05"))
    #expect(try await office.journal(callback.id) == ["callback.asked"])
  }

  @Test(arguments: Engine.allCases)
  func `whoever asks twice has one request, and the newest wish counts`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let first = try await office.ask(topic: "rower")
    let wish = CallbackWish(from: Office.at("12:00"), to: Office.at("13:00"))
    let second = try await office.ask(name: nil, wish: wish, source: .missed)
    #expect(second.callback.id == first.callback.id && second.joined && second.ask == 2)
    let callback = try await office.callback(first.callback.id)
    #expect(callback.wish == wish && callback.window == CallWindow(from: Office.at("12:00"), to: Office.at("13:00")))
    #expect(try await office.desk.open().count == 1)
    #expect(try await office.desk.promises(of: callback.id).map(\.window.from) == [Office.at("12:00")])
  }

  @Test(arguments: Engine.allCases)
  func `of many who ask for one number at once, on two nodes, one request is made`(engine: Engine) async throws {
    let nodes = try await Office.nodes(engine)
    let receipts = try await together(24) { number in
      try await nodes[number % 2].ask(name: "Osoba \(number)", key: "key-\(number)")
    }
    #expect(Set(receipts.map(\.callback.id)).count == 1)
    #expect(receipts.map(\.ask).sorted() == Array(1...24))
  }

  @Test(arguments: Engine.allCases)
  func `the same key is the same asking, and with another number it is refused`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let first = try await office.ask(key: "one")
    let again = try await office.ask(key: "one")
    #expect(again.callback.id == first.callback.id && again.ask == first.ask)
    await #expect(throws: CallbackRefusal.keyUsed) {
      try await office.ask(PhoneNumber("+48 602 345 678")!, key: "one")
    }
  }

  @Test(arguments: Engine.allCases)
  func `taking back one of two askings leaves the other, taking back both frees the place`(engine: Engine) async throws
  {
    let office = try await Office(on: engine)
    let first = try await office.ask(key: "one")
    let second = try await office.ask(name: "Ktoś Inny", key: "two")
    let id = first.callback.id
    #expect(try await office.desk.withdraw(id, ask: second.ask, by: "customer").status == .open)
    let gone = try await office.desk.withdraw(id, ask: first.ask, by: "customer")
    #expect(gone.status == .cancelled && gone.ending == .byCustomer && gone.closedAt == office.clock.now)
    #expect(try await office.desk.plan().isEmpty)
    #expect(try await office.desk.withdraw(id, ask: first.ask, by: "customer").status == .cancelled, "harmless twice")
    // The number is free for a new request.
    #expect(try await office.ask().callback.id != id)
  }

  @Test(arguments: Engine.allCases)
  func `a wish outside the hours in which the firm calls is refused with the next good stretch`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    let next = CallWindow(from: Office.at("09:00"), to: Office.at("18:00"))
    await #expect(throws: CallbackRefusal.outsideHours(next: next)) {
      try await office.ask(wish: CallbackWish(from: Office.at("20:00", "2026-11-23"), exact: true))
    }
    await #expect(throws: CallbackRefusal.badWindow) {
      try await office.ask(wish: CallbackWish(from: Office.at("10:00"), to: Office.at("09:00")))
    }
    let evening = try await office.ask(wish: CallbackWish(from: Office.at("16:00")))
    #expect(evening.callback.wish.to == Office.at("18:00"), "an open end is the end of that day's calls")
  }

  @Test(arguments: Engine.allCases)
  func `a missed call by a stranger makes somebody with a number only, once`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let stranger = PhoneNumber("+48 700 100 200")!
    let first = try await office.ask(stranger, name: nil, source: .missed)
    _ = try await office.desk.cancel(first.callback.id, as: .byTeam, by: "staff:s-anna")
    let second = try await office.ask(stranger, name: nil, source: .missed)
    #expect(second.callback.customer == first.callback.customer && second.callback.id != first.callback.id)
    let consents = try await office.store.read { try CustomerRecords.consents(of: first.callback.customer, in: $0) }
    #expect(consents.isEmpty, "a missed call agrees to nothing")
  }

  @Test(arguments: Engine.allCases)
  func `a plain callback at a chosen time is a consent, and so is what they say of prediction`(
    engine: Engine
  ) async throws {
    let office = try await Office(on: engine)
    let receipt = try await office.ask(wish: CallbackWish(from: Office.at("12:00"), exact: true), prediction: false)
    let consents = try await office.store.read { try CustomerRecords.consents(of: Cast.maria.id, in: $0) }
    #expect(consents.contains { $0.purpose == "callback" && $0.granted && $0.source == "form" })
    #expect(consents.contains { $0.purpose == "prediction" && !$0.granted })
    #expect(receipt.callback.window == CallWindow(from: Office.at("12:00"), to: Office.at("12:15")))
    #expect(receipt.callback.dueAt == Office.at("12:15"))
  }

  @Test(arguments: Engine.allCases)
  func `after two years a number is forgotten, after one year when somebody was called`(engine: Engine) async throws {
    let office = try await Office(on: engine)
    let receipt = try await office.ask(topic: "dawno temu")
    let call = try await office.attempt(receipt.callback.id, .answered)
    office.clock.pass(.days(364))
    try await office.tidy()
    #expect(try await office.desk.calls(of: receipt.callback.id).map(\.id) == [call.id])
    office.clock.pass(.days(2))
    try await office.tidy()
    #expect(try await office.desk.calls(of: receipt.callback.id).isEmpty)
    #expect(try await office.callback(receipt.callback.id).number != nil)
    office.clock.pass(.days(366))
    try await office.tidy()
    #expect(try await office.callback(receipt.callback.id).number == nil)
  }
}
