import Firm
import Ground
import Language

/// What stands around every page for customers.
struct BookFrame: Sendable {
  struct Language: Sendable {
    let name, code, link: String
    let chosen: Bool
  }

  let firm, lang, home, book: String
  let phone, phone_link, email, address: String?
  /// Empty when the firm speaks only one.
  let languages: [Language]

  init(_ firm: Firm, _ words: BookWords, book: String, link: (Lang) -> String) {
    self.firm = firm.name
    self.book = book
    lang = words.lang.rawValue
    home = Address.home
    let digits = firm.phone?.description
    phone = firm.phone?.spaced
    phone_link = digits
    email = firm.email?.description
    address = firm.address
    languages =
      firm.languages.count < 2
      ? []
      : firm.languages.map {
        Language(name: BookWords.name(of: $0), code: $0.rawValue, link: link($0), chosen: $0 == words.lang)
      }
  }
}

// The models of the pages: plain values, so that a page is tested without a database.

struct BookServicesPage {
  struct Item { let name, facts, link: String }

  let f: BookFrame
  let t: [String: String]
  let services: [Item]
  let notice: String?
}

/// The chosen service, person and time, each with the way back.
struct BookChoice {
  let service, facts: String
  let change_service: String
  var person: String?
  var time: String?
  var change_time: String?
}

struct BookTimesPage {
  let f: BookFrame
  let t: [String: String]
  let choice: BookChoice
  let notice: String?
  let picker: PickerModel
  let wait: String
}

/// What was written into the form, and what is wrong with it.
struct BookFields {
  var name = ""
  var phone = ""
  var email = ""
  var note = ""
  var remind = false
  var bad_name: String?
  var bad_phone: String?
  var bad_email: String?
  var bad_contact: String?
  var bad_days: String?

  var isBad: Bool { [bad_name, bad_phone, bad_email, bad_contact, bad_days].contains { $0 != nil } }
}

struct BookTicket { let key, issued, mark: String }

struct BookFormPage {
  struct Other {
    let at, words: String
    let first: Bool
  }

  let f: BookFrame
  let t: [String: String]
  let choice: BookChoice
  let ticket: BookTicket
  let service, staff, at, lang: String
  let fields: BookFields
  /// Why it has not been booked yet.
  let alert: String?
  /// When the time was taken meanwhile: others to choose from.
  let others: [Other]
  let has_others: Bool
  let times: String
}

struct BookWaitPage {
  let f: BookFrame
  let t: [String: String]
  let choice: BookChoice
  let ticket: BookTicket
  let service, staff, lang: String
  let fields: BookFields
  let alert: String?
  let first, last, today, horizon: String
  let times: String
  let done: Bool
}
