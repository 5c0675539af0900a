import Callbacks
import Testing
import Timing

struct CauseTableTests {
  @Test(
    arguments: [
      (17, 486, CallOutcome.busy), (17, 600, .busy), (19, 480, .noAnswer), (18, 408, .noAnswer), (20, nil, .noAnswer),
      (31, nil, .noAnswer), (21, 603, .rejected), (21, nil, .rejected), (1, 404, .invalidNumber),
      (22, 410, .invalidNumber),
      (28, 484, .invalidNumber), (3, 420, .invalidNumber), (34, 503, .network), (38, nil, .network),
      (27, 502, .network),
      (41, 409, .network), (42, nil, .network), (44, nil, .network), (50, nil, .network), (58, 488, .network),
      (102, 504, .network), (127, 500, .network), (0, nil, .network), (nil, nil, .network), (26, nil, .cancelled),
      (127, 487, .cancelled), (16, nil, .cancelled), (999, nil, .network),
    ] as [(Int?, Int?, CallOutcome)])
  func `each cause has its outcome`(cause: Int?, networkCode: Int?, outcome: CallOutcome) {
    #expect(CauseTable.outcome(cause: cause, networkCode: networkCode) == outcome)
  }

  @Test(arguments: [401, 403, 407])
  func `a trunk that is refused is our fault and not the customer's`(networkCode: Int) {
    #expect(CauseTable.outcome(cause: 21, networkCode: networkCode) == .network)
  }

  @Test(arguments: [
    (486, CallOutcome.busy), (404, .invalidNumber), (480, .noAnswer), (603, .rejected), (503, .network),
  ])
  func `where the exchange names no cause the network's answer counts`(networkCode: Int, outcome: CallOutcome) {
    #expect(CauseTable.outcome(cause: 127, networkCode: networkCode) == outcome)
    #expect(CauseTable.outcome(cause: nil, networkCode: networkCode) == outcome)
  }

  @Test func `a cause that is clear is not overruled by the network's answer`() {
    #expect(CauseTable.outcome(cause: 17, networkCode: 503) == .busy)
  }
}
