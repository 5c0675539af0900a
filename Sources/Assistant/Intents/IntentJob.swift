public import Language

/// The jobs that customers ask for, whether or not this firm's assistant does them. The raw value is the label of the
/// intent and the name that rehearsals and boards use.
public enum IntentJob: String, Sendable, CaseIterable {
  case book = "booking.book"
  case move = "booking.move"
  case cancel = "booking.cancel"
  case orderStatus = "order.status"
  case invoiceSend = "invoice.send"
  case invoiceExplain = "invoice.explain"
  case complaint = "complaint.open"
  case callback = "callback.request"
  case callbackCancel = "callback.cancel"
  case caseStatus = "case.status"
  case caseOpen = "case.open"
  case contactChange = "contact.change"
  case consentChange = "consent.change"
  case export = "privacy.export"
  case erase = "privacy.erase"
  case handover

  /// What the phrases of a message call it; nil where they say it otherwise or have no word for it.
  var wish: Wish? {
    switch self {
    case .book: .book
    case .move: .move
    case .cancel: .cancel
    case .orderStatus: .orderStatus
    case .invoiceSend, .invoiceExplain: .invoice
    case .callback: .callback
    case .caseStatus: .caseStatus
    case .contactChange: .contactChange
    case .consentChange: .consent
    case .export: .export
    case .erase: .erase
    case .complaint, .callbackCancel, .caseOpen, .handover: nil
    }
  }

  /// How a customer would ask for it: the first of its examples, for a button.
  public func asked(in lang: Lang) -> String? { IntentLines.examples(lang).first { $0.label == rawValue }?.text }
}
