import Ground
import House
import HouseTesting
import Staff
import Store
import Testing
import Web

/// Who gets into the inbox, and who does not. One after the other: checking a password takes a processor and 32 MB, and
/// unoptimized a second and more.
@Suite(.serialized) struct SignInTests {
  static let password = Live.password

  /// The token that stands in a form.
  static func csrf(_ page: Answer) -> String {
    let match =
      page.text.firstMatch(of: /name="csrf"\s+value="([^"]+)"/)
      ?? page.text.firstMatch(of: /name="csrf" content="([^"]+)"/)
    return match.map { String($0.output.1) } ?? "no token on the page"
  }

  static func formHeaders(_ page: Answer) -> [String: String] {
    [
      "Content-Type": "application/x-www-form-urlencoded",
      "Cookie": "odzew_form=\(page.cookie("odzew_form") ?? "")",
    ]
  }

  static func encoded(_ fields: [String: String]) -> String {
    fields.sorted { $0.key < $1.key }.map { name, value in
      let safe = value.utf8.map { byte -> String in
        (48...57).contains(byte) || (97...122).contains(byte)
          ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      return "\(name)=\(safe.joined())"
    }.joined(separator: "&")
  }

  /// Fills in the form at `path` as a browser does.
  static func submit(_ live: Live, _ path: String, _ fields: [String: String]) async throws
    -> Answer
  {
    let page = try await live.caller.call("GET", path)
    let all = fields.merging(["csrf": csrf(page)]) { mine, _ in mine }
    return try await live.caller.call("POST", path, encoded(all), headers: formHeaders(page))
  }

  static func signIn(
    _ live: Live, _ email: String, _ password: String = password, next: String = ""
  ) async throws -> Answer {
    try await submit(live, "/sign-in", ["email": email, "password": password, "next": next])
  }

  @Test(arguments: Engine.allCases)
  func `a link lets its owner choose a password once, and then it is gone`(engine: Engine)
    async throws
  {
    try await Live.run(on: engine) { live in
      let path = "/sign-in/link/\(try await live.house.staff.issueLink(for: Cast.anna.id))"
      #expect(try await live.caller.call("GET", path).text.contains("Anna Kos"))
      let short = try await Self.submit(live, path, ["password": "krótkie"])
      #expect(short.status == 400 && short.cookie("odzew_session") == nil)
      let long = try await Self.submit(live, path, ["password": String(repeating: "x", count: 201)])
      #expect(long.status == 400)
      let done = try await Self.submit(live, path, ["password": Self.password])
      #expect(done.status == 303 && done["location"] == "/inbox")
      let member = Member(caller: live.caller, session: done.cookie("odzew_session")!, csrf: "")
      #expect(try await member.call("GET", "/inbox/me").json["name"].text == "Anna Kos")
      #expect(try await live.caller.call("GET", path).status == 410)
      #expect(try await Self.submit(live, path, ["password": "inne tajne hasło"]).status != 303)
      // The password works from now on.
      #expect(try await Self.signIn(live, Cast.anna.email).status == 303)
    }
  }

  @Test(arguments: Engine.allCases)
  func `of many who redeem one link at once one gets in`(engine: Engine) async throws {
    let house = try await Cast.house(on: engine)
    let secret = try await house.staff.issueLink(for: Cast.anna.id)
    let won = try await together(3) { number in
      do {
        _ = try await house.staff.redeem(link: secret, password: "moje tajne hasło \(number)")
        return 1
      } catch SignInRefusal.linkGone { return 0 }
    }
    #expect(won.reduce(0, +) == 1)
  }

  @Test func `a link ends after two days, and one that nobody issued never works`() async throws {
    try await Live.run { live in
      let path = "/sign-in/link/\(try await live.house.staff.issueLink(for: Cast.anna.id))"
      for wrong in ["x", "%00", "..%2F..", String(repeating: "a", count: 3_000)] {
        #expect(
          try await live.caller.call("GET", "/sign-in/link/\(wrong)").status == 410,
          "\(wrong.prefix(20))")
      }
      live.clock.pass(.seconds(2 * 86_400 - 1))
      #expect(try await live.caller.call("GET", path).status == 200)
      live.clock.pass(.seconds(1))
      #expect(try await live.caller.call("GET", path).status == 410)
    }
  }

  @Test func `a wrong password and an unknown address get the same answer, word for word`()
    async throws
  {
    try await Live.run { live in
      try await live.givePasswords()
      // Olga was invited and has not chosen a password yet.
      try await live.house.store.write {
        _ = try $0.run("UPDATE staff SET password = NULL WHERE id = \(Cast.owner.id)")
      }
      let wrong = try await Self.signIn(live, Cast.anna.email, "nie to hasło")
      let unknown = try await Self.signIn(live, Cast.owner.email, "nie to hasło")
      let nobody = try await Self.signIn(live, "nikt@dwakola.example", "nie to hasło")
      for answer in [wrong, unknown, nobody] {
        #expect(answer.status == 401 && answer.cookie("odzew_session") == nil)
        #expect(answer.text.contains("Nie ma takiego konta albo hasło jest inne."))
      }
      let right = try await Self.signIn(live, "  Anna@DwaKola.example ")
      #expect(right.status == 303)
    }
  }

  @Test func `a form counts only with the token of its own cookie`() async throws {
    try await Live.run { live in
      try await live.givePasswords()
      let (mine, others) = (
        try await live.caller.call("GET", "/sign-in"), try await live.caller.call("GET", "/sign-in")
      )
      let fields = ["email": Cast.anna.email, "password": Self.password]
      for token in ["", "x", Self.csrf(others)] {
        let body = Self.encoded(fields.merging(["csrf": token]) { $1 })
        let answer = try await live.caller.call(
          "POST", "/sign-in", body, headers: Self.formHeaders(mine))
        #expect(answer.refusal == "403 bad_csrf")
      }
      let body = Self.encoded(fields.merging(["csrf": Self.csrf(mine)]) { $1 })
      let bare = ["Content-Type": "application/x-www-form-urlencoded"]
      #expect(
        try await live.caller.call("POST", "/sign-in", body, headers: bare).refusal
          == "403 bad_csrf")
      #expect(try await live.caller.call("POST", "/sign-in", "{}").refusal == "415 not_form")
      let huge = body + String(repeating: "x", count: 20_000)
      #expect(
        try await live.caller.call("POST", "/sign-in", huge, headers: Self.formHeaders(mine)).status
          == 413)
      #expect(live.errors.all == [])
    }
  }

  @Test
  func `cookies are out of reach for scripts and other sites, and over HTTPS only when told so`()
    async throws
  {
    for secure in [false, true] {
      try await Live.run(settings: WebSettings(chatRate: nil, secureCookies: secure)) { live in
        try await live.givePasswords()
        let answer = try await Self.signIn(live, Cast.anna.email)
        let cookies = answer.headers.filter { $0.name.lowercased() == "set-cookie" }.map(\.value)
        let cookie = try #require(cookies.first { $0.hasPrefix("odzew_session=") })
        let flags = Set(
          cookie.split(separator: ";").dropFirst().map { $0.drop { $0 == " " }.lowercased() })
        #expect(
          flags.contains("httponly") && flags.contains("samesite=lax") && flags.contains("path=/"))
        #expect(flags.contains("secure") == secure)
        #expect(!flags.contains { $0.hasPrefix("domain") })
      }
    }
  }

  @Test func `after signing in one lands in this house and nowhere else`() async throws {
    let elsewhere = [
      "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example",
      "javascript:alert(1)", "/\t/evil.example",
      "/ /evil", "evil.example", "", "/żółw", "/inbox\r\nSet-Cookie: a=b", "http:/evil", "/\u{0}",
    ]
    try await Live.run { live in
      try await live.givePasswords()
      for next in elsewhere {
        // Twenty tries an address and ten an account are allowed at once; the clock gives them back.
        live.clock.pass(.minutes(2))
        let answer = try await Self.signIn(live, Cast.anna.email, next: next)
        #expect(answer["location"] == "/inbox", "\(next)")
        #expect(answer["set-cookie"]?.hasPrefix("odzew_") == true)
        let page = try await live.caller.call("GET", "/sign-in?" + Self.encoded(["next": next]))
        #expect(!page.text.contains("evil"), "\(next)")
      }
      for next in ["/inbox/c/abc", "/inbox?view=mine"] {
        live.clock.pass(.minutes(2))
        #expect(try await Self.signIn(live, Cast.anna.email, next: next)["location"] == next)
      }
    }
  }

  @Test
  func
    `trying passwords is slowed down for an account and for an address, however the e-mail is spelled`()
    async throws
  {
    try await Live.run { live in
      try await live.givePasswords()
      var statuses: [Int] = []
      for number in 0..<12 {
        let spelled =
          String(repeating: " ", count: number % 4) + (number % 2 == 0 ? "anna" : "ANNA")
          + "@dwakola.example"
        statuses.append(try await Self.signIn(live, spelled, "zgaduję \(number)").status)
      }
      #expect(statuses == Array(repeating: 401, count: 10) + [429, 429])
      let blocked = try await Self.signIn(live, Cast.anna.email)
      #expect(blocked.status == 429, "even with the right password")
      for number in 0..<8 {
        let other = number % 2 == 0 ? Cast.bartek : Cast.celina
        statuses.append(try await Self.signIn(live, other.email, "x").status)
      }
      #expect(statuses.last == 429, "twenty tries from one address")
      #expect(statuses.suffix(8).filter { $0 == 401 }.count == 7)
      live.clock.pass(.minutes(5))
      #expect(try await Self.signIn(live, Cast.anna.email).status == 303)
    }
  }

  @Test func `signing out ends the session, for the browser and for the server`() async throws {
    try await Live.run { live in
      let anna = try await live.signIn(Cast.anna)
      var headers = anna.headers
      headers["Content-Type"] = "application/x-www-form-urlencoded"
      #expect(
        try await live.caller.call("POST", "/sign-out", "csrf=x", headers: headers).refusal
          == "403 bad_csrf")
      #expect(try await anna.call("GET", "/inbox/me").status == 200)
      let out = try await live.caller.call(
        "POST", "/sign-out", "csrf=\(anna.csrf)", headers: headers)
      #expect(
        out.status == 303 && out["location"] == "/sign-in" && out.cookie("odzew_session") == "")
      #expect(try await anna.call("GET", "/inbox/me").refusal == "401 signed_out")
    }
  }

  @Test(arguments: Engine.allCases)
  func `a session lasts while it is used, and ends with its time, a new password or the job`(
    engine: Engine
  ) async throws {
    try await Live.run(on: engine) { live in
      let first = try await live.signIn(Cast.anna)
      func isIn(_ member: Member) async throws -> Bool {
        try await member.call("GET", "/inbox/me").status == 200
      }
      for _ in 0..<4 {
        live.clock.pass(.hours(11))
        #expect(try await isIn(first))
      }
      live.clock.pass(.hours(12))
      #expect(try await !isIn(first))
      let second = try await live.signIn(Cast.anna)
      let third = Member(
        caller: live.caller,
        session: try await live.house.staff.redeem(
          link: try await live.house.staff.issueLink(for: Cast.anna.id), password: Self.password),
        csrf: "")
      #expect(try await !isIn(second), "a new password ends the other sessions")
      #expect(try await isIn(third))
      var gone = Cast.anna
      gone.active = false
      try await live.house.store.write { [gone] in try StaffRecords.put(gone, at: Cast.now, in: $0)
      }
      #expect(try await !isIn(third))
      #expect(try await Self.signIn(live, Cast.anna.email).status == 401)
    }
  }
}
