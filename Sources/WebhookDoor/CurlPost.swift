import CCurl
import Dispatch
import Foundation
import Synchronization
public import Webhooks

extension WebhookDoor {
  /// Over the network, by libcurl. Where an address leads to is checked on the connection itself, after its name was
  /// looked up: a name that leads somewhere else the second time finds the same guard. With `local`, plain HTTP and
  /// private addresses are allowed.
  public static func network(local: Bool) -> WebhookDoor {
    _ = CurlPost.isReady
    return WebhookDoor { url, headers, body in
      await withCheckedContinuation { continuation in
        // It waits for the network: on a thread of its own, not on one of the house's.
        DispatchQueue.global().async {
          continuation.resume(returning: CurlPost(local: local).send(url, headers, Array(body.utf8)))
        }
      }
    }
  }
}

/// One request. What libcurl's callbacks write to; used on one thread.
private final class CurlPost {
  /// A job is held for 15 s; a try must be over before.
  private static let patience = 10_000
  private static let patienceToConnect = 5_000
  /// So much of an answer is read, and so much of it kept.
  private static let most = 65_536
  private static let kept = 300

  static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private let local: Bool
  private var answer: [UInt8] = []
  private var length = 0
  private var isForbidden = false

  init(local: Bool) { self.local = local }

  func send(_ url: String, _ headers: [(name: String, value: String)], _ body: [UInt8]) -> WebhookAnswer {
    guard let handle = curl_easy_init() else { return .nothing("libcurl does not start") }
    defer { curl_easy_cleanup(handle) }
    // No "Expect: 100-continue": many receivers do not know it.
    var list = curl_slist_append(nil, "Expect:")
    for header in headers { list = curl_slist_append(list, "\(header.name): \(header.value)") }
    defer { curl_slist_free_all(list) }
    let me = Unmanaged.passUnretained(self).toOpaque()
    curl_set_text(handle, CURLOPT_URL, url)
    curl_set_text(handle, CURLOPT_PROTOCOLS_STR, local ? "http,https" : "https")
    // A proxy of the environment would be asked for private addresses in our place.
    curl_set_text(handle, CURLOPT_PROXY, "")
    curl_set_number(handle, CURLOPT_FOLLOWLOCATION, 0)
    curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
    curl_set_number(handle, CURLOPT_CONNECTTIMEOUT_MS, Self.patienceToConnect)
    curl_set_number(handle, CURLOPT_TIMEOUT_MS, Self.patience)
    curl_set_number(handle, CURLOPT_POST, 1)
    curl_set_number(handle, CURLOPT_POSTFIELDSIZE, body.count)
    curl_set_pointer(handle, CURLOPT_HTTPHEADER, UnsafeMutableRawPointer(list))
    curl_set_pointer(handle, CURLOPT_WRITEDATA, me)
    curl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, me)
    curl_set_write(handle) { bytes, size, count, me in
      guard let bytes, let me else { return 0 }
      return Unmanaged<CurlPost>.fromOpaque(me).takeUnretainedValue().take(bytes, size * count)
    }
    curl_set_open(handle) { me, _, place in
      guard let me, let place else { return CURL_SOCKET_BAD }
      return Unmanaged<CurlPost>.fromOpaque(me).takeUnretainedValue().open(place)
    }
    let code = body.withUnsafeBytes { bytes in
      curl_set_pointer(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
      return curl_easy_perform(handle)
    }
    let status = curl_status(handle)
    // An answer that is too long is an answer.
    if code == CURLE_OK || (code == CURLE_WRITE_ERROR && status > 0) {
      return .status(status, String(decoding: answer, as: UTF8.self))
    }
    if isForbidden { return .nothing("the address leads into a private network") }
    return .nothing(String(cString: curl_easy_strerror(code)))
  }

  private func take(_ bytes: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
    length += count
    let room = max(0, Self.kept - answer.count)
    answer += UnsafeRawBufferPointer(start: bytes, count: min(room, count))
    return length > Self.most ? 0 : count
  }

  private func open(_ place: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    guard local || WebhookAddress.isPublic(Self.bytes(place)) else {
      isForbidden = true
      return CURL_SOCKET_BAD
    }
    return socket(place.pointee.family, place.pointee.socktype, place.pointee.protocol)
  }

  /// The IP address in network order; empty for another kind. libcurl keeps more behind `addr` than its type says.
  private static func bytes(_ place: UnsafeMutablePointer<curl_sockaddr>) -> [UInt8] {
    guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return [] }
    let start = UnsafeRawPointer(place) + offset
    return switch place.pointee.family {
    case AF_INET: Array(UnsafeRawBufferPointer(start: start + 4, count: 4))
    case AF_INET6: Array(UnsafeRawBufferPointer(start: start + 8, count: 16))
    default: []
    }
  }
}
