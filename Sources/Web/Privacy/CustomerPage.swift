import Ground
import Language
import Privacy

/// The owner's page from which a customer's file is taken.
struct CustomerPage {
  struct Language {
    let code, name: String
    let chosen: Bool
  }
  struct Form {
    let csrf, action: String
    let languages: [Language]
    let counts: [Count]
  }
  struct Count { let name, count: String }

  let bar: TeamBar
  let t: [String: String]
  let firm, name: String
  /// What is to be told: who took the file before, or why there is none.
  let said: String
  /// None when there is nothing to take.
  let form: [Form]

  init(_ file: CustomerFile, bar: TeamBar, firm: String, _ words: CustomerFileWords) {
    self.bar = bar
    t = words.texts
    self.firm = firm
    name = file.name ?? words["nameless"]
    said =
      file.taken.isEmpty
      ? words["page_never"] : words.say("page_taken", ["when": file.taken.map(words.when).joined(separator: "; ")])
    let own = CustomerFileWords(file.language, zone: .warsaw).lang
    form = [
      Form(
        csrf: bar.csrf, action: Address.customerFile(file.customer),
        languages: [Lang.pl, .en].map {
          Language(code: $0.rawValue, name: BookWords.name(of: $0), chosen: $0 == own)
        },
        counts: file.chapters.map { chapter in
          Count(name: words["chapter.\(chapter.room.rawValue)"], count: "\(chapter.rows)")
        })
    ]
  }

  init(_ refusal: CustomerFileRefusal, bar: TeamBar, firm: String, _ words: CustomerFileWords) {
    self.bar = bar
    t = words.texts
    self.firm = firm
    name = ""
    said = words.refused(refusal)
    form = []
  }
}
