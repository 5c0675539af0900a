import Booking
import Ground
import Testing

@Suite struct NoShowRiskTests {
  private func history(_ statuses: [Booking.Status], daysAgo: Int = 0) -> [Booking] {
    statuses.map {
      let start = Studio.now - .days(daysAgo)
      return Booking(
        id: "b", customer: "c", service: "check", staff: "ewa", startsAt: start, endsAt: start, freeAt: start,
        status: $0, createdAt: start)
    }
  }

  private func risk(_ history: [Booking]) -> Double { NoShowRisk.of(history, firm: 0.1, at: Studio.now) }

  @Test func `without a history the risk is the firm's, and the formula is the one that is written down`() {
    #expect(risk([]) == 0.1)
    #expect(risk(history([.booked, .cancelled])) == 0.1)
    #expect(abs(risk(history([.noShow])) - 1.4 / 5) < 1e-9)
    #expect(abs(risk(history([.done, .done])) - 0.4 / 6) < 1e-9)
    #expect(abs(risk(history([.noShow], daysAgo: 365)) - 0.9 / 4.5) < 1e-9)
  }

  @Test func `each missed visit raises it, each kept one lowers it, and time takes the edge off`() {
    for kept in 0..<10 {
      let before = history(Array(repeating: .done, count: kept))
      #expect(risk(before + history([.noShow])) > risk(before))
      #expect(risk(before + history([.done])) < risk(before))
      #expect(risk(before + history([.noShow], daysAgo: 400)) < risk(before + history([.noShow], daysAgo: 30)))
    }
    #expect(risk(history(Array(repeating: .noShow, count: 1_000))) < 1)
  }

  @Test func `a firm with few visits is thought average`() {
    #expect(NoShowRisk.ofFirm(missed: 0, kept: 0) == NoShowRisk.standard)
    #expect(NoShowRisk.ofFirm(missed: 1, kept: 0) < 0.1)
    #expect(abs(NoShowRisk.ofFirm(missed: 100, kept: 900) - 0.1) < 0.002)
  }
}
