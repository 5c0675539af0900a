import Foundation
import HouseTesting

/// Ways to spoil a request.
enum FuzzMutations {
  static func spoil(_ request: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var request = request
    // One in ten goes as it is.
    for _ in 0..<Int.random(in: 0...3, using: &dice) where Int.random(in: 0..<10, using: &dice) > 0 {
      request = one(request, &dice)
    }
    return request
  }

  private static func one(_ request: [UInt8], _ dice: inout Dice) -> [UInt8] {
    switch Int.random(in: 0..<100, using: &dice) {
    case 0..<18: flipped(request, &dice)
    case 18..<24: Array(request.prefix(Int.random(in: 0...request.count, using: &dice)))
    case 24..<30: doubled(request, &dice)
    case 30..<36: without(request, &dice)
    case 36..<44: inserted(request, pick(wild, &dice), &dice)
    case 44..<60: body(request, pick(bodies, &dice), &dice)
    case 60..<68: header(request, "Content-Length", pick(lengths, &dice))
    case 68..<74: method(request, pick(methods, &dice))
    case 74..<82: path(request, pick(paths, &dice), &dice)
    case 82..<86: header(request, pick(names, &dice), pick(values, &dice))
    case 86..<91: chunked(request, &dice)
    case 91..<94:
      replaced(request, "HTTP/1.1", pick(["HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9", "", "http/1.1"], &dice))
    case 94..<97: replaced(request, "\r\n", pick(["\n", "\r", "\r\r\n", " \r\n", "\n\r"], &dice))
    case 97: big(request, &dice)
    case 98: deep(request, &dice)
    default: (0..<Int.random(in: 1...200, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
    }
  }

  private static func pick<T>(_ all: [T], _ dice: inout Dice) -> T { all[Int.random(in: 0..<all.count, using: &dice)] }

  private static func flipped(_ request: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var request = request
    for _ in 0..<Int.random(in: 1...6, using: &dice) where !request.isEmpty {
      request[Int.random(in: 0..<request.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
    }
    return request
  }

  private static func slice(_ request: [UInt8], _ dice: inout Dice) -> Range<Int> {
    let (one, other) = (
      Int.random(in: 0...request.count, using: &dice), Int.random(in: 0...request.count, using: &dice)
    )
    return min(one, other)..<max(one, other)
  }

  private static func doubled(_ request: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let part = slice(request, &dice)
    return Array(request[..<part.upperBound] + request[part] + request[part.upperBound...])
  }

  private static func without(_ request: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let part = slice(request, &dice)
    return Array(request[..<part.lowerBound] + request[part.upperBound...])
  }

  private static func inserted(_ request: [UInt8], _ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var request = request
    request.insert(contentsOf: bytes, at: Int.random(in: 0...request.count, using: &dice))
    return request
  }

  /// Another body, with the length that fits it.
  private static func body(_ request: [UInt8], _ body: String, _ dice: inout Dice) -> [UInt8] {
    let text = String(decoding: request, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return request }
    let head = String(text[..<end.lowerBound])
    let bytes = Array(body.utf8)
    return Array((set("Content-Length", String(bytes.count), in: head) + "\r\n\r\n").utf8) + bytes
  }

  private static func header(_ request: [UInt8], _ name: String, _ value: String) -> [UInt8] {
    let text = String(decoding: request, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return request }
    return Array((set(name, value, in: String(text[..<end.lowerBound])) + text[end.lowerBound...]).utf8)
  }

  private static func set(_ name: String, _ value: String, in head: String) -> String {
    let lines = head.components(separatedBy: "\r\n").filter { !$0.lowercased().hasPrefix(name.lowercased() + ":") }
    return (lines + ["\(name): \(value)"]).joined(separator: "\r\n")
  }

  private static func method(_ request: [UInt8], _ method: String) -> [UInt8] {
    guard let end = request.firstIndex(of: 32) else { return request }
    return Array(method.utf8) + request[end...]
  }

  /// Puts something into the path, or in its place.
  private static func path(_ request: [UInt8], _ part: String, _ dice: inout Dice) -> [UInt8] {
    guard let start = request.firstIndex(of: 32),
      let end = request[(start + 1)...].firstIndex(of: 32), end > start + 1
    else { return request }
    let place = Int.random(in: (start + 1)...end, using: &dice)
    let rest = Int.random(in: 0...1, using: &dice) == 0 ? place : end
    return Array(request[..<place] + Array(part.utf8) + request[rest...])
  }

  private static func chunked(_ request: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let text = String(decoding: request, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return request }
    var head = String(text[..<end.lowerBound])
    if Int.random(in: 0...3, using: &dice) > 0 {
      head = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix("Content-Length") }.joined(separator: "\r\n")
    }
    let frames = [
      "0\r\n\r\n", "5\r\n{\"a\":\r\n2\r\n1}\r\n0\r\n\r\n", "FFFFFFFFFFFFFFFF\r\nx\r\n", "-1\r\n\r\n",
      "zz\r\nhello\r\n0\r\n\r\n",
      "2;ext=\"x\"\r\n{}\r\n0\r\nTrailer: x\r\n\r\n", "2\r\n{}0\r\n\r\n", "1\r\n{\r\n", "0\r\n0\r\n\r\n", "\r\n\r\n",
    ]
    return Array(
      (set("Transfer-Encoding", pick(["chunked", "chunked, chunked", "gzip", "identity"], &dice), in: head)
        + "\r\n\r\n" + pick(frames, &dice)).utf8)
  }

  private static func replaced(_ request: [UInt8], _ old: String, _ new: String) -> [UInt8] {
    Array(String(decoding: request, as: UTF8.self).replacing(old, with: new).utf8)
  }

  private static func big(_ request: [UInt8], _ dice: inout Dice) -> [UInt8] {
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: header(request, "X-Big", String(repeating: "a", count: Int.random(in: 1_000...100_000, using: &dice)))
    case 1: path(request, String(repeating: "/a", count: Int.random(in: 500...30_000, using: &dice)), &dice)
    case 2:
      header(request, "A", (0..<Int.random(in: 100...1_500, using: &dice)).map { "x\r\nB\($0): y" }.joined())
    default:
      body(
        request,
        "{\"text\":\"\(String(repeating: "ż", count: Int.random(in: 3_000...70_000, using: &dice)))\",\"client_id\":\"b\"}",
        &dice)
    }
  }

  /// JSON that is nested deeper than a stack may be.
  private static func deep(_ request: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let count = Int.random(in: 100...60_000, using: &dice)
    let (open, close) = pick([("[", "]"), ("{\"a\":", "}")], &dice)
    let nest = String(repeating: open, count: count / open.utf8.count)
    let end = Int.random(in: 0...1, using: &dice) == 0 ? "" : String(repeating: close, count: count / open.utf8.count)
    return body(request, "{\"text\":\"a\",\"client_id\":\"d\",\"page\":\(nest)\(end)}", &dice)
  }

  private static let methods = [
    "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT", "PRI", "get", "G E T", "", "X",
    "BREW", "\u{0}", "ŻĄDAJ", String(repeating: "A", count: 300),
  ]
  private static let lengths = [
    "0", "1", "-1", "5", "100000", "99999999999999999999", "abc", "", "1, 2", "0x10", "1e3", " 12", "+7", "131073",
  ]
  private static let names = [
    "Authorization", "Cookie", "X-CSRF", "Accept", "Content-Type", "Last-Event-ID", "Connection", "Host", "Expect",
    "X-Forwarded-For", "If-None-Match", "Upgrade", "Transfer-Encoding", "", ":", "ż",
  ]
  private static let values = [
    "", "Bearer", "Bearer x", "text/html", "application/json; charset=utf-16", "odzew_session=; ; =;;=", "close",
    "keep-alive, Upgrade", "100-continue", "h2c", "websocket", "-1", "999999999999", "\u{0}", "a\u{7F}b", "ż", "=\"",
    "*",
    "odzew_session=\(String(repeating: "x", count: 5_000))",
  ]
  private static let paths = [
    "%00", "%", "%%", "%zz", "%FF%FE", "/../", "//", "/./", "?", "#", "?x=%00", "?q=%FF", "?q=%E2%80%AE",
    "?view=all&cursor=0-%00",
    "?after=99999999999999999999", "?after=-1", "?cursor=", ";", "@", "http://evil.example/", "*", " ", "ż", "\\",
    "/inbox",
    "/api/v1", "&&&===", "?a[]=1&a[b]=2", "%2F", "%2e%2e%2f", "{id}", ":id",
  ]
  private static let bodies = [
    "", "{", "}", "[]", "null", "0", "\"", "{}", "{\"text\":null}", "{\"text\":1,\"client_id\":1}", "{\"seq\":1e400}",
    "{\"seq\":9223372036854775808}", "{\"seq\":-9223372036854775808}", "{\"seq\":1.0000000000000001}",
    "{\"on\":\"yes\"}",
    "{\"text\":\"\\ud800\",\"client_id\":\"s\"}", "{\"text\":\"\\u0000\",\"client_id\":\"z\"}",
    "{\"staff\":\"\\u0000\"}",
    "{\"staff\":\"s-bartek\",\"from\":\"\\u0000\"}", "{\"language\":\"\\u0000\"}", "{\"conversation\":\"\\u0000\"}",
    "{\"text\":\"a\",\"text\":\"b\",\"client_id\":\"x\",\"client_id\":\"y\"}", "{\"a\":1,}", "// {}", "\u{FEFF}{}",
    "{'a':1}",
    "{\"identity\":{\"id\":\"\\u0000\",\"signature\":\"zz\"}}", "{\"channel\":\"phone\"}", "{\"visitor\":\"\\u0000\"}",
    "NaN",
    "{\"text\":\"\\u202e\",\"client_id\":\"r\"}", "a=1&b=2", "&&&", "%%%", "email=%00&password=%FF&csrf=%", "=====",
  ]
  private static let wild: [[UInt8]] = [
    [0], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [13], [10], [13, 10],
    [13, 10, 13, 10],
    [0x80], [27, 91, 51, 49, 109], Array("\u{202E}".utf8), Array("%00".utf8), Array("{{name}}".utf8),
    Array("'\"><".utf8),
  ]
}
