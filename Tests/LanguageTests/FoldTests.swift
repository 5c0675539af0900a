import Testing
@testable import Language
@Test func `folds`() { #expect(Fold.fold("Żółć") == "zolc") }
