public import Seal

public enum CustomerPersonalData {
  public static let declarations = [
    PersonalData(
      table: "customer", what: "name, e-mail, phone, company and tax number; language, industry and region",
      why: "to know who asks and to answer in their language", keepDays: nil, erasure: .sealed),
    PersonalData(
      table: "customer_lookup", what: "keyed hashes of e-mail, phone, name words and browser secret",
      why: "to find the customer without keeping the values open", keepDays: nil, erasure: .deleted),
    PersonalData(
      table: "consent", what: "purpose, yes or no, when and where it was given",
      why: "proof of consent (RODO art. 7(1))", keepDays: nil, erasure: .staysNameless),
    PersonalData(
      table: "proof", what: "keyed hashes of one-time codes, and when they were asked for",
      why: "to prove that an address is the customer's own", keepDays: 1, erasure: .deleted),
  ]
}
