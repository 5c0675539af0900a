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

  @Test func `an icon of the rail is the same on pages that draw it with a script and without`() throws {
    let assets = try Assets()
    func text(_ name: String) throws -> String {
      String(decoding: try #require(assets.all[name]).bytes, as: UTF8.self)
    }
    let (sprite, script) = (try text("/icons.svg"), try text("/inbox/icons.js"))
    let symbols = sprite.matches(of: /<symbol id="([a-z]+)".*?<path d="([^"]+)"/)
    #expect(Set(symbols.map { String($0.output.1) }) == Set(TeamBar.Place.allCases.map(\.icon)))
    for symbol in symbols {
      #expect(script.contains("\n  \(symbol.output.1): \"\(symbol.output.2)\",\n"), "\(symbol.output.1)")
    }
  }
}
