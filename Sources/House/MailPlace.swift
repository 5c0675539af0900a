public import Letters
public import MailDoor
public import Outbound

extension HouseSettings {
  /// The mail server that `mail.yaml` in the data folder names; nil without such a file. Its password is the variable
  /// `ODZEW_MAIL` or the file `secrets/mail`. Throws in words what is wrong with the file.
  public func mail(secrets: Secrets) throws -> SMTPDoor? {
    try read("mail.yaml", as: MailSettings.init).map { settings in SMTPDoor(settings) { secrets.text("mail") } }
  }

  /// Where letters go, for whoever starts the house.
  public func letterPlace(secrets: Secrets) throws -> String {
    try mail(secrets: secrets).map { "go over \($0)" } ?? "lie in \(folder)/outbox (no mail server is set up)"
  }

  /// Where letters go: to the mail server, or into a folder while there is none.
  public func letterDoor(secrets: Secrets) throws -> any LetterDoor {
    try mail(secrets: secrets) ?? FileLetterDoor(folder: folder + "/outbox")
  }
}
