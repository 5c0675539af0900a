import CZlib
import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// Styles, scripts and templates, read once at start.
public struct Assets: Sendable {
  struct Asset: Sendable {
    let bytes: [UInt8]
    /// Compressed once at start; nil where that saves nothing.
    let gzip: [UInt8]?
    let type: String
    let etag: String
  }

  let all: [String: Asset]

  /// Reads the folder that is built beside the program.
  public init() throws {
    guard let root = Bundle.module.url(forResource: "Assets", withExtension: nil) else {
      throw Problem(
        status: .internalServerError, code: "internal", message: "The folder of assets is missing beside the program.")
    }
    try self.init(root: root)
  }

  init(root: URL) throws {
    var all: [String: Asset] = [:]
    let base = root.standardizedFileURL.path
    for case let file as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) ?? .init() {
      guard let type = Self.types[file.pathExtension] else { continue }
      let name = String(file.standardizedFileURL.path.dropFirst(base.count))
      let written = try Data(contentsOf: file)
      let bytes = name.hasPrefix("/widget") ? Self.slim(written) : [UInt8](written)
      let hash = SHA256.hash(data: bytes).prefix(8).map { String(format: "%02x", $0) }.joined()
      all[name] = Asset(
        bytes: bytes, gzip: Self.gzipped(bytes), type: type, etag: "\"\(hash)\"")
    }
    self.all = all
  }

  /// Without indents, empty lines and lines of comment: customers fetch it from pages of others. What stands between two
  /// lines stays, so a text over several lines may not begin one with `//` or care for its indents.
  static func slim(_ written: Data) -> [UInt8] {
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n").map { line in
      line.drop { $0 == " " || $0 == "\t" }
    }
    return Array(lines.filter { !$0.isEmpty && !$0.hasPrefix("//") }.joined(separator: "\n").utf8)
  }

  private static func gzipped(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 256 else { return nil }
    let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { room, count in
      count = Int(odzew_gzip(bytes, UInt(bytes.count), room.baseAddress, UInt(bytes.count)))
    }
    return packed.isEmpty ? nil : packed
  }

  private static let types = [
    "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml",
    "mustache": "template", "png": "image/png", "webmanifest": "application/manifest+json",
  ]
}

/// Serves the assets, to any origin: the widget's modules are fetched from the firm's own pages.
struct AssetMiddleware: RouterMiddleware {
  let assets: Assets

  func handle(
    _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    // Pages of the house name their assets under /assets; the widget's stand at the root, where firms' pages fetch them.
    let path = request.uri.path
    let name = path.hasPrefix("/assets/") ? String(path.dropFirst("/assets".count)) : path
    guard request.method == .get || request.method == .head, let asset = assets.all[name], asset.type != "template"
    else { return try await next(request, context) }
    var headers: HTTPFields = [
      .contentType: asset.type, .eTag: asset.etag, .cacheControl: "no-cache",
      .accessControlAllowOrigin: "*", .init("Cross-Origin-Resource-Policy")!: "cross-origin",
    ]
    if request.headers[.ifNoneMatch] == asset.etag { return Response(status: .notModified, headers: headers) }
    headers[.vary] = "Accept-Encoding"
    var bytes = asset.bytes
    if let gzip = asset.gzip, request.headers[.acceptEncoding]?.contains("gzip") ?? false {
      bytes = gzip
      headers[.contentEncoding] = "gzip"
    }
    headers[.contentLength] = String(bytes.count)
    let body = request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: .init(bytes: bytes))
    return Response(status: .ok, headers: headers, body: body)
  }
}
