/// A language that customers are served in. Raw values are ISO 639-1 codes.
public enum Lang: String, Codable, CaseIterable, Sendable {
  case pl, en, uk, de
}
