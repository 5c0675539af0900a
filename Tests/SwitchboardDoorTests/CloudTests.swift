import Callbacks
import Ground
import HouseTesting
import Testing
import Timing

@testable import SwitchboardDoor

struct RequestSignatureTests {
  private static let base = "https://mycompany.com"
  private static let target = "/myapp.php?foo=1&bar=2"
  private static let form =
    "CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030&To=%2B18005551212"
  private static let formType = "application/x-www-form-urlencoded; charset=utf-8"

  private func holds(
    _ signature: String?, target: String = target, type: String = formType, body: String = form, base: String = base,
    secret: String = "12345"
  ) -> Bool {
    RequestSignature.holds(
      SwitchboardNotice(target: target, contentType: type, signature: signature, body: Array(body.utf8)), base: base,
      secret: secret)
  }

  // The vector of Twilio's documentation; the signature was worked out anew.
  @Test func `the known form has its known signature`() {
    let signature = "0/KCTR6DLpKmkAf8muzZqo1nDgQ="
    #expect(holds(signature))
    #expect(!holds(signature, secret: "12346"))
    #expect(!holds(signature, target: "/myapp.php?foo=1&bar=3"))
    #expect(!holds(signature, body: Self.form + "&Extra=1"))
    #expect(!holds(signature, body: ""))
    #expect(!holds(nil))
    for spoiled in ["", "no base64", "0/KCTR6DLpKmkAf8muzZqo1nDgQ", "AAAA", String(repeating: "A", count: 5_000)] {
      #expect(!holds(spoiled))
    }
  }

  @Test func `the port that goes without saying makes no difference`() {
    let fields = FormBody(Self.form.utf8).fields
    let signature = RequestSignature.sign(
      Self.target, base: "https://mycompany.com:443", fields: fields, secret: "12345")
    #expect(holds(signature))
    #expect(holds("0/KCTR6DLpKmkAf8muzZqo1nDgQ=", base: "https://mycompany.com:443"))
    #expect(!holds("0/KCTR6DLpKmkAf8muzZqo1nDgQ=", base: "https://mycompany.com:8443"))
  }

  @Test func `a field that comes twice counts with each of its values`() {
    func field(_ value: String) -> FormBody.Field { FormBody.Field(name: "Name", value: value) }
    let signature = RequestSignature.sign(
      Self.target, base: Self.base, fields: [field("b"), field("a"), field("b")], secret: "12345")
    #expect(holds(signature, body: "Name=a&Name=b&Name=a"))
    #expect(!holds(signature, body: "Name=a"))
  }

  @Test func `another body is held by its hash in the address`() {
    let body = #"{"CallSid":"CA1234567890ABCDE","Caller":"+12349013030"}"#
    let hash = "5ccde7145dfb8f56479710896586cb9d5911809d83afbe34627818790db0aec9"
    let target = "/x?bodySHA256=\(hash)"
    let signature = RequestSignature.sign(target, base: Self.base, fields: [], secret: "12345")
    #expect(holds(signature, target: target, type: "application/json", body: body))
    #expect(!holds(signature, target: target, type: "application/json", body: body + " "))
    let bare = RequestSignature.sign("/x", base: Self.base, fields: [], secret: "12345")
    #expect(!holds(bare, target: "/x", type: "application/json", body: body), "nothing holds the body")
  }

  @Test(arguments: ["", "&&&", "a", "a=%", "a=%zz&%41=%2", "=b", "a=b=c", "\u{0}=\u{7f}", "ż=ó%C3"])
  func `a spoiled form breaks nothing`(text: String) { _ = FormBody(text.utf8).text }

  @Test func `what goes out as a form comes in the same`() {
    var form = FormBody()
    for value in ["+48601234567", "a b", "żółć&=%", "<Response/>"] { form.add("N " + value, value) }
    #expect(FormBody(form.text.utf8) == form)
  }
}

struct CloudCallTests {
  typealias Status = CloudCall.Status

  private func told(_ statuses: [Status], first: CallOrder.First = .customer) -> [CallEvent.What] {
    var call = CloudCall(first: first, at: Cast.now)
    var told: [CallEvent.What] = []
    for status in statuses where !told.contains(where: \.isEnd) {
      told += call.take(status, at: Cast.now + .seconds(5))
    }
    if !told.contains(where: \.isEnd) { told += call.news(at: Cast.now + .seconds(5)) }
    if !told.contains(where: \.isEnd) { told += call.news(at: Cast.now + .seconds(5) + CloudCall.grace) }
    return told
  }

  private func customer(_ words: String...) -> [Status] {
    words.enumerated().map { Status(leg: .customer, word: $1, sequence: $0) }
  }

  @Test(
    arguments: [
      ("completed", nil, CallOutcome.answered), ("busy", nil, .busy), ("no-answer", nil, .noAnswer),
      ("canceled", nil, .cancelled), ("failed", nil, .network), ("failed", 404, .invalidNumber), ("failed", 486, .busy),
      ("failed", 480, .noAnswer), ("failed", 487, .noAnswer), ("failed", 503, .network), ("failed", 603, .rejected),
    ] as [(String, Int?, CallOutcome)])
  func `each last word has its outcome`(word: String, networkCode: Int?, outcome: CallOutcome) {
    let end = told(customer("initiated", "ringing") + [Status(leg: .customer, word: word, networkCode: networkCode)])
    #expect(end.last?.ending?.outcome == outcome)
  }

  @Test func `notices out of order and twice tell the same`() {
    let statuses = customer("initiated", "ringing", "in-progress", "completed")
    #expect(told(statuses) == [.ringing, .answered, told(statuses).last!])
    for seed in 0..<100 {
      var dice = Dice(seed)
      let end = told((statuses + statuses).shuffled(using: &dice))
      #expect(end.count(where: \.isEnd) == 1)
      #expect(end.last?.ending?.outcome == .answered)
      #expect(end.count { $0 == .answered } == 1)
    }
  }

  @Test func `a word that is new ends nothing`() {
    #expect(told(customer("initiated", "levitating", "ringing")) == [.ringing])
  }

  @Test func `a machine that answers is voicemail`() {
    let statuses = [
      Status(leg: .customer, word: "in-progress", answeredBy: "machine_start"),
      Status(leg: .customer, word: "completed", duration: 7),
    ]
    #expect(told(statuses).last?.ending == CallEnding(outcome: .voicemail, talkSeconds: 7))
    let human = [Status(leg: .customer, word: "completed", answeredBy: "human")]
    #expect(told(human).last?.ending?.outcome == .answered)
  }

  @Test func `an agent who is away is no answer of the customer`() {
    for word in ["busy", "no-answer", "failed", "canceled"] {
      #expect(told([Status(leg: .agent, word: word)], first: .agent).last?.ending?.outcome == .cancelled)
    }
  }

  @Test func `what became of a customer of whom no notice came nobody can say`() {
    #expect(told([Status(leg: .agent, word: "completed")], first: .agent).last == .lost)
  }

  @Test func `a leg that has ended stays so`() {
    let statuses = [
      Status(leg: .agent, word: "no-answer", sequence: 2), Status(leg: .agent, word: "completed", sequence: 3),
    ]
    #expect(told(statuses, first: .agent).last?.ending?.outcome == .cancelled)
  }

  @Test func `the agent's notice that overtakes the customer's ends nothing`() {
    let statuses = [
      Status(leg: .agent, word: "completed", sequence: 3), Status(leg: .customer, word: "ringing", sequence: 1),
      Status(leg: .customer, word: "no-answer", sequence: 2),
    ]
    #expect(told(statuses, first: .agent).last?.ending?.outcome == .noAnswer)
  }
}
