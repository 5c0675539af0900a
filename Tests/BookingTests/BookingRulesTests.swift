import Booking
import Firm
import Ground
import Language
import Staff
import Testing

/// What may be done, and if not, why.
@Suite struct BookingRulesTests {
  private func refusal(
    _ service: Service, _ start: String, with staff: ID<Staff>? = nil, taken: [Taken] = [],
    policy: BookingPolicy = BookingPolicy()
  ) -> BookingRefusal? {
    let agenda = Agenda(Studio.setup(policy: policy), taken: taken)
    do throws(BookingRefusal) {
      _ = try BookingRules.check(service, at: Studio.at(start), with: staff, in: agenda, at: Studio.now)
      return nil
    } catch { return error }
  }

  @Test func `each reason is named`() {
    var gone = Studio.check
    gone.active = false
    var nobodys = Studio.check
    nobodys.staff = ["somebody-who-left"]
    var policy = BookingPolicy()
    policy.leadMinutes = 120
    policy.horizonDays = 30
    let taken = [Studio.taken(Studio.check, "ewa", "2026-11-24T09:00")]
    #expect(refusal(Studio.check, "2026-11-24T09:00") == nil)
    #expect(refusal(gone, "2026-11-24T09:00") == .noSuchService)
    #expect(refusal(nobodys, "2026-11-24T09:00") == .nobodyDoesIt)
    #expect(refusal(Studio.massage, "2026-11-24T09:00", with: "filip") == .notByThisPerson)
    #expect(refusal(Studio.check, "2026-11-24T09:10") == .notOnQuarter)
    #expect(refusal(Studio.check, "2026-11-23T14:00") == .past)
    #expect(refusal(Studio.check, "2026-11-23T16:00", policy: policy) == .tooSoon(from: Studio.at("2026-11-23T16:05")))
    #expect(refusal(Studio.check, "2026-12-28T09:00", policy: policy) == .tooFar(until: Day("2026-12-23")!))
    #expect(refusal(Studio.check, "2026-12-24T09:00") == .closed(.holiday(.christmasEve), on: Day("2026-12-24")!))
    #expect(refusal(Studio.check, "2026-12-31T09:00") == .closed(.dayOff, on: Day("2026-12-31")!))
    #expect(refusal(Studio.check, "2026-11-29T09:00") == .closed(.weekday, on: Day("2026-11-29")!))
    #expect(refusal(Studio.massage, "2026-12-07T09:00") == .away(on: Day("2026-12-07")!))
    #expect(refusal(Studio.massage, "2026-11-24T12:00") == .outsideHours)
    #expect(refusal(Studio.massage, "2026-11-24T11:30") == .outsideHours)
    #expect(refusal(Studio.check, "2026-11-24T09:30", taken: taken) == .taken)
  }

  private let visit = Booking(
    id: "b", customer: "c", service: "check", staff: "ewa", startsAt: Studio.at("2026-11-24T14:05"),
    endsAt: Studio.at("2026-11-24T14:35"), freeAt: Studio.at("2026-11-24T14:45"), createdAt: Studio.now)

  private func cancel(_ booking: Booking, _ policy: BookingPolicy, at now: String) -> Result<Bool, BookingRefusal> {
    Result { () throws(BookingRefusal) in
      try BookingRules.checkCancel(booking, policy: policy, at: Studio.at(now))
    }
  }

  @Test func `cancelling is late a day before, over at the deadline, and impossible once it has begun`() {
    var policy = BookingPolicy()
    policy.cancelMinutes = 60
    #expect(cancel(visit, policy, at: "2026-11-23T14:05") == .success(false))
    #expect(cancel(visit, policy, at: "2026-11-23T14:06") == .success(true))
    #expect(cancel(visit, policy, at: "2026-11-24T13:05") == .success(true))
    let last = Studio.at("2026-11-24T13:05")
    #expect(cancel(visit, policy, at: "2026-11-24T13:06") == .failure(.tooLateToCancel(until: last)))
    #expect(cancel(visit, policy, at: "2026-11-24T14:05") == .failure(.begun))
    var gone = visit
    gone.status = .cancelled
    #expect(cancel(gone, policy, at: "2026-11-23T14:05") == .failure(.over(.cancelled)))
  }

  @Test func `a deadline counts hours that pass, not hours on the clock, when clocks change`() {
    var policy = BookingPolicy()
    policy.moveMinutes = 24 * 60
    var sunday = visit
    // The night before the visit is 25 hours long.
    sunday.startsAt = Moment(iso: "2026-10-25T12:00:00+01:00")!
    func may(_ now: String) -> Bool {
      (try? BookingRules.checkMove(sunday, policy: policy, at: Moment(iso: now)!)) != nil
    }
    #expect(may("2026-10-24T13:00:00+02:00"))
    #expect(!may("2026-10-24T13:01:00+02:00"))
  }

  @Test func `whether they came is known only once it has begun`() {
    let early = BookingRefusal.tooSoon(from: visit.startsAt)
    #expect(throws: early) { try BookingRules.checkOutcome(visit, at: Studio.at("2026-11-24T14:04")) }
    #expect(throws: Never.self) { try BookingRules.checkOutcome(visit, at: visit.startsAt) }
  }

  @Test(arguments: Lang.allCases)
  func `every reason has words of its own in every language`(language: Lang) {
    let day = Day("2026-11-24")!
    let reasons: [BookingRefusal] = [
      .noSuchService, .nobodyDoesIt, .notByThisPerson, .notOnQuarter, .past, .tooSoon(from: Studio.now),
      .tooFar(until: day), .closed(.holiday(.newYear), on: day), .closed(.dayOff, on: day), .away(on: day),
      .outsideHours, .taken, .noSuchBooking, .over(.cancelled), .over(.done), .begun, .tooLateToMove(until: Studio.now),
      .tooLateToCancel(until: Studio.now), .sameTime, .offerOver, .alreadyWaiting, .keyUsed,
    ]
    let words = reasons.map { $0.words(in: language, zone: .warsaw) }
    #expect(Set(words).count == reasons.count)
    #expect(words.allSatisfy { $0.hasSuffix(".") && $0.count > 10 })
  }

  @Test func `dates are said as the language writes them`() {
    let late = BookingRefusal.tooLateToCancel(until: Studio.at("2026-11-04T09:05"))
    #expect(late.words(in: .pl, zone: .warsaw) == "Wizytę można było odwołać do 04.11.2026, 9:05.")
    #expect(late.words(in: .en, zone: .warsaw) == "The visit could be cancelled until 4 Nov 2026, 9:05.")
    let holiday = BookingRefusal.closed(.holiday(.independenceDay), on: Day("2026-11-11")!)
    #expect(holiday.words(in: .pl, zone: .warsaw) == "11.11.2026 jest nieczynne: Święto Niepodległości.")
  }
}
