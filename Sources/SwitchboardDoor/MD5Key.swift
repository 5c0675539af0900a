import Crypto
import Foundation

/// The answer to a manager's challenge: MD5 of challenge and secret, in hexadecimal (Asterisk's main/manager.c).
enum MD5Key {
  static func text(challenge: String, secret: String) -> String {
    Insecure.MD5.hash(data: Data((challenge + secret).utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
      .joined()
  }
}
