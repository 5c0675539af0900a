/// Endings written after digits to make an ordinal.
enum OrdinalEndings {
  struct Ending: Sendable {
    var langs: Set<Lang>
    /// Said of hours ("14ta").
    var isHour: Bool
    /// Said of days of the month without more words ("18-tego").
    var isDate: Bool
  }

  static let endings: [UInt64: Ending] = {
    var endings: [UInt64: Ending] = [:]
    func add(_ text: String, _ langs: Set<Lang>, hour: Bool, date: Bool) {
      for word in text.split(separator: " ") {
        endings[TokenList.hash(Fold.fold(String(word)))] = Ending(langs: langs, isHour: hour, isDate: date)
      }
    }
    add("y ty szy ci gi my sty im ym tym szym cim gim mym stym emu temu", [.pl], hour: false, date: false)
    add("go ego tego szego ciego giego mego stego", [.pl], hour: false, date: true)
    add("a ta sza cia ga ma sta ej tej szej ciej giej mej stej", [.pl], hour: true, date: false)
    add("st nd rd th", [.en], hour: false, date: true)
    add("го ого", [.uk], hour: false, date: true)
    add("а та ої ій", [.uk], hour: true, date: false)
    add("te ten ter", [.de], hour: false, date: true)
    return endings
  }()
}
