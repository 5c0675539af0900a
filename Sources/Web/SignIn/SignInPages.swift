import Language
import Staff

/// What the pages before signing in share: their words, and the languages one may choose.
struct SignInFrame {
  struct Tongue {
    let code, name, link: String
    let chosen: Bool
  }

  let lang: String
  let t: [String: String]
  let tongues: [Tongue]

  /// `address` is the page's own, with what else it says in front of the language, as `/sign-in?next=…&`.
  init(_ lang: Lang, address: String, with values: [String: String] = [:]) {
    self.lang = lang.rawValue
    t = SignInTexts.catalogue[lang].mapValues { text in
      values.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
    tongues = Lang.allCases.map {
      Tongue(
        code: $0.rawValue, name: BookWords.name(of: $0), link: "\(address)lang=\($0.rawValue)", chosen: $0 == lang)
    }
  }
}

struct SignInPage {
  let f: SignInFrame
  let csrf, next: String
  let error: String?
  let email, firm: String
}

struct SignInLinkPage {
  let f: SignInFrame
  let csrf, token: String
  let error: String?
  let least, most: Int
}
