public import Seal

public enum BookingPersonalData {
  public static let declarations = [
    PersonalData(
      table: "booking", what: "visits: service, person, time, whether they came; notes are sealed",
      why: "to keep the time for the customer and to plan the firm's day", keepDays: 1_825, erasure: .sealed),
    PersonalData(
      table: "waiting", what: "which service and times the customer waits for, and what was offered",
      why: "to offer a freed time to whoever has waited longest", keepDays: 365, erasure: .staysNameless),
    PersonalData(
      table: "notice", what: "when the customer was told or reminded of which visit",
      why: "to remind once and not too often, and to prove it", keepDays: 365, erasure: .staysNameless),
  ]
}
