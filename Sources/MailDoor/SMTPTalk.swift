import CCurl
import Letters

/// One conversation with the mail server. What libcurl's callbacks read and write; used on one thread.
final class SMTPTalk {
  private static let patienceToConnect = 10_000
  /// Milliseconds for the whole letter; shorter than the job that sends it is held.
  private static let patience = 45_000
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private let settings: MailSettings
  private let password: String?
  private var content: ArraySlice<UInt8> = []
  private var reply = MailReply()

  init(_ settings: MailSettings, password: String?) {
    self.settings = settings
    self.password = password
  }

  func send(_ message: [UInt8], from: String, to: String) throws {
    content = message[...]
    let readers = curl_slist_append(nil, "<\(to)>")
    defer { curl_slist_free_all(readers) }
    try perform { handle in
      curl_set_text(handle, CURLOPT_MAIL_FROM, "<\(from)>")
      curl_set_pointer(handle, CURLOPT_MAIL_RCPT, UnsafeMutableRawPointer(readers))
      curl_set_number(handle, CURLOPT_UPLOAD, 1)
      curl_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
      curl_set_read(handle) { place, size, count, me in
        guard let place, let me else { return 0 }
        return Unmanaged<SMTPTalk>.fromOpaque(me).takeUnretainedValue().give(place, size * count)
      }
    }
  }

  /// Says nothing but hello.
  func greet() throws {
    try perform { handle in curl_set_text(handle, CURLOPT_CUSTOMREQUEST, "NOOP") }
  }

  private func perform(_ more: (UnsafeMutableRawPointer) -> Void) throws {
    guard Self.isReady, let handle = curl_easy_init() else { throw MailProblem(description: "libcurl does not start") }
    defer { curl_easy_cleanup(handle) }
    let scheme = settings.security == .tls ? "smtps" : "smtp"
    curl_set_text(handle, CURLOPT_URL, "\(scheme)://\(settings.server):\(settings.port)")
    curl_set_text(handle, CURLOPT_PROTOCOLS_STR, scheme)
    if settings.security == .starttls { curl_set_number(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
    if let user = settings.user, let password {
      curl_set_text(handle, CURLOPT_USERNAME, user)
      curl_set_text(handle, CURLOPT_PASSWORD, password)
    }
    if let authority = settings.authority { curl_set_text(handle, CURLOPT_CAINFO, authority) }
    curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
    curl_set_number(handle, CURLOPT_CONNECTTIMEOUT_MS, Self.patienceToConnect)
    curl_set_number(handle, CURLOPT_TIMEOUT_MS, Self.patience)
    // Left to itself, libcurl prints what the server answers to a NOOP.
    curl_set_write(handle) { _, size, count, _ in size * count }
    // Only so are the server's own words heard; nothing of it is printed.
    curl_set_number(handle, CURLOPT_VERBOSE, 1)
    curl_set_pointer(handle, CURLOPT_DEBUGDATA, Unmanaged.passUnretained(self).toOpaque())
    curl_set_debug(handle) { _, kind, bytes, count, me in
      guard let bytes, let me else { return 0 }
      Unmanaged<SMTPTalk>.fromOpaque(me).takeUnretainedValue().hear(kind, bytes, count)
      return 0
    }
    more(handle)
    let code = curl_easy_perform(handle)
    guard code != CURLE_OK else { return }
    if let refusal = reply.refusal { throw refusal }
    throw MailProblem(description: words(code))
  }

  private func give(_ place: UnsafeMutablePointer<CChar>, _ room: Int) -> Int {
    let part = content.prefix(room)
    UnsafeMutableRawBufferPointer(start: place, count: room).copyBytes(from: part)
    content = content.dropFirst(room)
    return part.count
  }

  private func hear(_ kind: curl_infotype, _ bytes: UnsafeMutablePointer<CChar>, _ count: Int) {
    let text = { String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self) }
    switch kind {
    case CURLINFO_HEADER_OUT: reply.sent(text())
    case CURLINFO_HEADER_IN: reply.heard(text())
    default: break
    }
  }

  private func words(_ code: CURLcode) -> String {
    let server = "\(settings.server):\(settings.port)"
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST: return "there is no server \(settings.server)"
    case CURLE_COULDNT_CONNECT: return "nothing answers at \(server)"
    case CURLE_OPERATION_TIMEDOUT: return "\(server) does not answer in time"
    case CURLE_LOGIN_DENIED: return "\(server) does not take the user or the password: \(reply.line)"
    case CURLE_USE_SSL_FAILED: return "\(server) offers no encryption (STARTTLS); security may want tls and port 465"
    case CURLE_PEER_FAILED_VERIFICATION: return "the certificate of \(server) is not trusted"
    case CURLE_SSL_CONNECT_ERROR: return "\(server) speaks no TLS here; port 465 wants tls, port 587 starttls"
    default:
      let reason = String(cString: curl_easy_strerror(code))
      return reply.line.isEmpty ? "\(server): \(reason)" : "\(server) says: \(reply.line) (\(reason))"
    }
  }
}
