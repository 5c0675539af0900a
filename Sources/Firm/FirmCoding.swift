import Foundation
import Ground
import Language

/// How a firm is kept as JSON. A field that an older program did not write takes its default.
extension Firm: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, legalName, taxID, industry, website, email, phone, address, zoneName, languages, tone, hours
    case publicHolidays, closed, assistant, handover, callbacks
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    self.init(name: try box.decode(String.self, forKey: .name))
    legalName = try box.decodeIfPresent(String.self, forKey: .legalName)
    taxID = try box.decodeIfPresent(String.self, forKey: .taxID)
    industry = try box.value(.industry, or: industry)
    website = try box.decodeIfPresent(String.self, forKey: .website)
    email = try box.decodeIfPresent(String.self, forKey: .email).flatMap { EmailAddress($0) }
    phone = try box.decodeIfPresent(PhoneNumber.self, forKey: .phone)
    address = try box.decodeIfPresent(String.self, forKey: .address)
    zoneName = try box.value(.zoneName, or: zoneName)
    languages = try box.value(.languages, or: languages)
    tone = try box.value(.tone, or: tone)
    hours = try box.value(.hours, or: hours)
    publicHolidays = try box.decodeIfPresent(String.self, forKey: .publicHolidays)
    closed = try box.value(.closed, or: closed)
    assistant = try box.value(.assistant, or: assistant)
    handover = try box.value(.handover, or: handover)
    callbacks = try box.value(.callbacks, or: callbacks)
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(name, forKey: .name)
    try box.encodeIfPresent(legalName, forKey: .legalName)
    try box.encodeIfPresent(taxID, forKey: .taxID)
    try box.encode(industry, forKey: .industry)
    try box.encodeIfPresent(website, forKey: .website)
    try box.encodeIfPresent(email?.description, forKey: .email)
    try box.encodeIfPresent(phone, forKey: .phone)
    try box.encodeIfPresent(address, forKey: .address)
    try box.encode(zoneName, forKey: .zoneName)
    try box.encode(languages, forKey: .languages)
    try box.encode(tone, forKey: .tone)
    try box.encode(hours, forKey: .hours)
    try box.encodeIfPresent(publicHolidays, forKey: .publicHolidays)
    try box.encode(closed, forKey: .closed)
    try box.encode(assistant, forKey: .assistant)
    try box.encode(handover, forKey: .handover)
    try box.encode(callbacks, forKey: .callbacks)
  }
}

extension Firm {
  static func slug(of name: String) -> String {
    let latin = name.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? name
    let words = latin.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "firm" : words.joined(separator: "-")
  }
}
