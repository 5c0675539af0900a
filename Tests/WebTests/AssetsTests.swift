import Foundation
import Testing

@testable import Web

@Suite struct AssetsTests {
  @Test func `scripts for pages of others lose their comments and indents, and nothing else`() {
    let script = "// Why.\nconst a = 1 // one\n\n  // How.\n  const url = \"https://x\"\n\tcall(a,\n    url)\n"
    let slim = String(decoding: Assets.slim(Data(script.utf8)), as: UTF8.self)
    #expect(slim == "const a = 1 // one\nconst url = \"https://x\"\ncall(a,\nurl)")
  }

  @Test func `the widget is served so, other scripts as they are written`() throws {
    let assets = try Assets()
    let talk = try #require(assets.all["/widget/talk.js"])
    #expect(!String(decoding: talk.bytes, as: UTF8.self).contains("\n "))
    let inbox = try #require(assets.all.first { $0.key.hasPrefix("/inbox/") && $0.key.hasSuffix(".js") })
    #expect(String(decoding: inbox.value.bytes, as: UTF8.self).contains("\n "))
  }
}
