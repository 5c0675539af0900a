import Ground
import Testing

struct `How telephone numbers are written` {
  @Test(
    arguments: [
      ("601234567", "+48 601 234 567"), ("223001020", "+48 22 300 10 20"), ("613004050", "+48 61 300 40 50"),
      ("800123456", "+48 800 123 456"), ("+491701234567", "+49 170 1234567"), ("+4930901820", "+49 30 901820"),
      ("+380671234567", "+380 671 234 567"),
    ]) func `in the groups that people read them in`(number: String, written: String) throws
  {
    #expect(try #require(PhoneNumber(number)).spaced == written)
  }

  @Test func `mobile or not is known of Polish numbers only`() {
    #expect(PhoneNumber("601234567")?.isMobile == true)
    #expect(PhoneNumber("613004050")?.isMobile == false)
    #expect(PhoneNumber("+491701234567")?.isMobile == nil)
  }
}
