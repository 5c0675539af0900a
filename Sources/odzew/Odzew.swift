import ArgumentParser

@main
struct Odzew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "odzew",
    abstract: "Answers every customer: software and people as one team.",
    subcommands: [
      ServeCommand.self, ImportCommand.self, SampleCommand.self, ExportCommand.self, RehearseCommand.self,
      StaffCommand.self,
      AuditCommand.self,
      SecretCommand.self, TokenCommand.self, CalendarCommand.self, CallbacksCommand.self, CustomersCommand.self,
      ExchangeCommand.self, MailCommand.self,
      BackupCommand.self,
      RestoreCommand.self,
      NluCommand.self, EvaluateCommand.self, BenchCommand.self,
    ])
}
