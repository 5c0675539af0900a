/// Why a verb of a conversation was refused. Web turns each into a status and words.
public enum ConversationRefusal: Error, Hashable, Sendable {
  case noSuchConversation
  case wrongToken
  case emptyText
  case tooLong(limit: Int)
  case badClientID
  case badSignature
  case erased
  case noSuchColleague
}
