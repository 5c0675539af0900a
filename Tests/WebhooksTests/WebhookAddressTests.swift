import Ground
import HouseTesting
import Testing
import WebhookDoor

@testable import Webhooks

/// What must not be reached by way of an address that somebody typed in.
@Suite struct WebhookAddressTests {
  @Test func `only whole addresses of the web are taken`() throws {
    for url in ["https://crm.firma.example/odzew?a=1", "https://crm.firma.example:8443/", "https://1.1.1.1/x"] {
      #expect(try WebhookAddress.checked(url, local: false) == url)
    }
    let wrong: [(String, WebhookRefusal)] = [
      ("", .badAddress), ("crm.firma.example", .badAddress), ("ftp://crm.firma.example/", .badAddress),
      ("https:///x", .badAddress), ("https://user:pass@crm.firma.example/", .badAddress),
      ("https://crm.firma.example/#x", .badAddress), ("https://crm.firma.example/a b", .badAddress),
      ("https://crm.firma.example/\r\nHost: x", .badAddress), ("javascript:alert(1)", .badAddress),
      ("https://" + String(repeating: "a", count: 1_000), .badAddress), ("http://crm.firma.example/", .notSecure),
      ("https://localhost/", .local), ("https://LOCALHOST:1/", .local), ("https://a.localhost/", .local),
      ("https://127.0.0.1/", .local), ("https://10.1.2.3/", .local), ("https://[::1]/", .local),
      ("https://[::ffff:192.168.1.1]/", .local), ("https://169.254.169.254/latest/meta-data/", .local),
    ]
    for (url, refusal) in wrong {
      #expect(throws: refusal, "\(url)") { try WebhookAddress.checked(url, local: false) }
    }
    #expect(try WebhookAddress.checked("http://127.0.0.1:8080/", local: true) == "http://127.0.0.1:8080/")
  }

  @Test(arguments: [
    "0.0.0.0", "0.255.1.2", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.1", "169.254.169.254",
    "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1",
    "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
  ])
  func `these IPv4 addresses are nobody's on the internet, hidden in IPv6 too`(address: String) {
    let bytes = address.split(separator: ".").compactMap { UInt8($0) }
    let zeros = [UInt8](repeating: 0, count: 8)
    #expect(!WebhookAddress.isPublic(bytes))
    #expect(!WebhookAddress.isPublic(zeros + [0, 0, 0xFF, 0xFF] + bytes))
    #expect(!WebhookAddress.isPublic([0, 0x64, 0xFF, 0x9B] + zeros + bytes))
    #expect(!WebhookAddress.isPublic([0x20, 0x02] + bytes + zeros + [0, 1]))
  }

  @Test func `their neighbours are on the internet`() {
    for address in [
      "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
      "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0",
      "198.17.255.255", "198.20.0.0", "223.255.255.255",
    ] {
      let bytes = address.split(separator: ".").compactMap { UInt8($0) }
      #expect(WebhookAddress.isPublic(bytes), "\(address)")
      #expect(WebhookAddress.isPublic([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + bytes), "\(address)")
    }
    func six(_ first: UInt8, _ second: UInt8, _ third: UInt8 = 0, _ fourth: UInt8 = 0) -> [UInt8] {
      [first, second, third, fourth] + [UInt8](repeating: 0, count: 11) + [1]
    }
    #expect(WebhookAddress.isPublic(six(0x26, 0x06, 0x47)) && WebhookAddress.isPublic(six(0x2A, 0x00)))
    for closed in [
      six(0, 0), six(0xFC, 0), six(0xFD, 1), six(0xFE, 0x80), six(0xFE, 0xC0), six(0xFF, 2), six(0x20, 0x01),
      six(0x20, 0x01, 0x0D, 0xB8), six(0x3F, 0xFF), six(0x01, 0), six(0x40, 0),
    ] {
      #expect(!WebhookAddress.isPublic(closed), "\(closed)")
    }
    #expect(!WebhookAddress.isPublic([]) && !WebhookAddress.isPublic([1, 2, 3]))
  }

  /// The guard on the connection itself: names and odd ways of writing that a check of the text does not see.
  @Test(arguments: [
    "https://127.1/", "https://2130706433/", "https://0x7f000001/", "https://017700000001/", "https://localhost/",
    "https://[::ffff:127.0.0.1]/", "https://0/", "https://[::1]/", "https://10.0.0.1/",
  ])
  func `no connection is made into a private network, however the address is written`(address: String) async {
    let answer = await WebhookDoor.network(local: false).post(address, [], "{}")
    #expect(answer == .nothing("the address leads into a private network"))
  }

  @Test func `without leave, only HTTPS goes out`() async throws {
    try await Receiver.run { receiver in
      let answer = await WebhookDoor.network(local: false).post(receiver.url, [], "{}")
      guard case .nothing = answer else {
        Issue.record("\(answer)")
        return
      }
      #expect(receiver.got.isEmpty)
    }
  }
}
