import Callbacks
import Ground
import HouseTesting
import Testing
import Timing

struct DataAuditTests {
  private func person(
    _ id: String, _ phone: String?, region: String? = "mazowieckie", zone: String? = "Europe/Warsaw",
    mayPredict: Bool = true
  ) -> DataAudit.Person {
    DataAudit.Person(id: id, phone: phone, email: nil, region: region, timeZone: zone, mayPredict: mayPredict)
  }

  private func call(_ customer: String, daysAgo: Int, _ outcome: CallOutcome) -> PastCall {
    PastCall(customer: customer, at: Cast.now - .days(daysAgo), outcome: outcome)
  }

  private func found(_ people: [DataAudit.Person], _ calls: [PastCall] = []) -> [String] {
    DataAudit(people: people, calls: calls, now: Cast.now).findings.map { one in
      [one.customer, one.kind.rawValue, one.suggestion].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test func `a customer in order has no finding`() {
    #expect(found([person("a", "+48 601 234 567")], [call("a", daysAgo: 3, .answered)]).isEmpty)
  }

  @Test(
    arguments: [
      (nil, "missing_number"), ("  ", "missing_number"), ("tel. 601 234 567 (mama)", "wrong_number +48601234567"),
      ("601234", "wrong_number"), ("brak", "wrong_number"), ("+48 111 111 111", "unassigned_number"),
      ("+48 200 100 200", "unassigned_number"), ("+48 222 222 222", "unassigned_number"),
    ] as [(String?, String)])
  func `a number that cannot be called is found`(phone: String?, finding: String) {
    #expect(found([person("a", phone)]) == ["a \(finding)"])
  }

  @Test(arguments: ["+48 22 300 10 20", "601234567", "+49 30 901820", "0048 39 123 45 67"])
  func `a number that may be right is left alone`(phone: String) { #expect(found([person("a", phone)]).isEmpty) }

  @Test func `a number that several have names the others, however it is written`() {
    let people = [person("a", "601234567"), person("b", "+48 601-234-567"), person("c", "0048601234567")]
    #expect(found(people) == ["a doubled_number b c", "b doubled_number a c", "c doubled_number a b"])
  }

  @Test func `a stranger who answers shows a dead number, and a later answer clears it`() {
    let people = [person("a", "601234567")]
    let stranger = call("a", daysAgo: 9, .wrongParty)
    #expect(found(people, [stranger]) == ["a dead_number"])
    #expect(found(people, [stranger, call("a", daysAgo: 2, .answered)]).isEmpty)
  }

  @Test func `that there is no such number is believed the second time`() {
    let people = [person("a", "601234567")]
    let calls = [call("a", daysAgo: 9, .invalidNumber), call("a", daysAgo: 8, .invalidNumber)]
    #expect(found(people, [calls[0]]).isEmpty)
    #expect(found(people, calls) == ["a dead_number"])
  }

  @Test func `a number is stale after many calls over a long time`() {
    let people = [person("a", "601234567")]
    func calls(_ days: [Int]) -> [PastCall] { days.map { call("a", daysAgo: $0, .noAnswer) } }
    #expect(found(people, calls([100, 80, 60, 50, 40])) == ["a stale_number"])
    #expect(found(people, calls([100, 80, 60, 40])).isEmpty, "too few")
    #expect(found(people, calls([99, 80, 60, 50, 40])).isEmpty, "too soon")
    #expect(found(people, calls([100, 80, 60, 50, 40]) + [call("a", daysAgo: 70, .answered)]).isEmpty)
    let network = [100, 80, 60, 50, 40].map { call("a", daysAgo: $0, .network) }
    #expect(found(people, network).isEmpty, "the network says nothing of the customer")
  }

  @Test func `fields without which a time can only be guessed are named`() {
    #expect(
      found([person("a", "601234567", region: " ", zone: "Warsaw", mayPredict: false)]) == [
        "a missing_region", "a wrong_time_zone Europe/Warsaw", "a missing_consent",
      ])
    #expect(found([person("a", "601234567", zone: nil)]).isEmpty, "without a zone the firm's own counts")
  }

  @Test func `books that cannot be right are named`() {
    let twice = call("a", daysAgo: 3, .busy)
    #expect(
      found([person("a", "601234567")], [twice, twice, call("z", daysAgo: 1, .busy), call("a", daysAgo: -1, .busy)])
        == [
          "a doubled_call", "a call_in_future", "z unknown_customer",
        ])
  }

  @Test func `who can be called is counted once, whatever is wrong`() {
    let people = [person("a", nil), person("b", "x"), person("c", "601234567"), person("d", "602345678", region: nil)]
    let audit = DataAudit(people: people, calls: [call("c", daysAgo: 1, .wrongParty)], now: Cast.now)
    #expect(audit.callable == Share(1, of: 4))
    #expect(audit.count(.missingNumber) == 1)
  }

  @Test func `the repair list is a table that spreadsheets take as text`() {
    let people = [
      person("=1+1", "tel. \"601\", 234 567"), person("b", "=HYPERLINK(1)"), person("c", "+48 111 111 111"),
    ]
    let text = RepairList.csv(DataAudit(people: people, calls: [], now: Cast.now))
    #expect(
      text == """
        customer_id,problem,value,suggestion\r
        '=1+1,wrong_number,"tel. ""601"", 234 567",+48601234567\r
        b,wrong_number,'=HYPERLINK(1),\r
        c,unassigned_number,+48 111 111 111,\r

        """)
  }
}
