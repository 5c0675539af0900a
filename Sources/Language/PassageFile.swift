/// Why bytes are no passage index.
public enum PassageFileError: Error, Equatable, CustomStringConvertible {
  case notAnIndex
  /// Written by another version of this program.
  case otherVersion(UInt32)
  /// Cut short or changed; `at` counts bytes from the beginning.
  case broken(at: Int)

  public var description: String {
    switch self {
    case .notAnIndex: "This is no passage index."
    case .otherVersion(let version):
      "This passage index has version \(version), and this program reads version \(PassageFile.version). Build it anew."
    case .broken(let place): "This passage index is broken at byte \(place). Build it anew."
    }
  }
}

/// The form of a passage index on disk.
///
/// Eight letters, then version, language and length of what follows as little-endian numbers of 4, 4 and 8 bytes; then
/// the corpus in numbers of 7 bits a byte, the last byte of each below 128: identities, words and rows of tokens, each
/// list with its length before it. Eight bytes of FNV-1a over the corpus end it. Lists of occurrences are not kept: they
/// are counted again from the rows, which takes less time than reading them would.
enum PassageFile {
  static let version: UInt32 = 1
  private static let name = Array("odzewpsg".utf8)
  private static let headLength = 24
  /// The order of languages in the file.
  private static let langs: [Lang] = [.pl, .en, .uk, .de]

  static func encode(_ corpus: PassageCorpus) -> [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(corpus.tokens.count * 3)
    for list in [corpus.ids, corpus.words] {
      put(list.count, &body)
      for text in list {
        put(text.utf8.count, &body)
        body += text.utf8
      }
    }
    for passage in corpus.ids.indices {
      let range = Int(corpus.starts[passage])..<Int(corpus.starts[passage + 1])
      put(range.count, &body)
      for token in corpus.tokens[range] { put(Int(token), &body) }
    }
    var bytes = name
    fixed(UInt64(version), 4, &bytes)
    fixed(UInt64(langs.firstIndex(of: corpus.lang) ?? 0), 4, &bytes)
    fixed(UInt64(body.count), 8, &bytes)
    let sum = WordKey.of(body)
    bytes += body
    fixed(sum, 8, &bytes)
    return bytes
  }

  static func decode(_ bytes: [UInt8]) throws(PassageFileError) -> PassageCorpus {
    guard bytes.starts(with: name) else { throw .notAnIndex }
    guard bytes.count >= headLength else { throw .broken(at: bytes.count) }
    let version = UInt32(truncatingIfNeeded: fixed(bytes[8..<12]))
    guard version == PassageFile.version else { throw .otherVersion(version) }
    let lang = fixed(bytes[12..<16])
    guard lang < UInt64(langs.count) else { throw .broken(at: 12) }
    let length = fixed(bytes[16..<24])
    guard length == UInt64(max(0, bytes.count - headLength - 8)), bytes.count >= headLength + 8
    else {
      throw .broken(at: bytes.count)
    }
    let end = headLength + Int(length)
    guard WordKey.of(bytes[headLength..<end]) == fixed(bytes[end...]) else {
      throw .broken(at: end)
    }
    var reader = PassageFileReader(bytes: bytes, place: headLength, end: end)
    var corpus = PassageCorpus(lang: langs[Int(lang)])
    corpus.ids = try reader.texts()
    corpus.words = try reader.texts()
    corpus.starts.reserveCapacity(corpus.ids.count + 1)
    for _ in corpus.ids {
      for _ in 0..<(try reader.count()) {
        let token = try reader.number()
        guard token >> Int(PassageCorpus.Token.shift) < corpus.words.count else {
          throw .broken(at: reader.place)
        }
        corpus.tokens.append(UInt32(token))
      }
      guard corpus.tokens.count < Int(Int32.max) else { throw .broken(at: reader.place) }
      corpus.starts.append(Int32(corpus.tokens.count))
    }
    guard reader.place == end else { throw .broken(at: reader.place) }
    return corpus
  }

  private static func put(_ number: Int, _ bytes: inout [UInt8]) {
    var rest = number
    while rest >= 128 {
      bytes.append(UInt8(rest & 127 | 128))
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private static func fixed(_ number: UInt64, _ count: Int, _ bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place))) }
  }

  private static func fixed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

private struct PassageFileReader {
  let bytes: [UInt8]
  var place: Int
  let end: Int

  mutating func number() throws(PassageFileError) -> Int {
    var number = 0
    var shift = 0
    while place < end, shift < 35 {
      let byte = bytes[place]
      place += 1
      number |= Int(byte & 127) << shift
      if byte < 128 { return number }
      shift += 7
    }
    throw .broken(at: place)
  }

  /// A number of things of which each takes a byte or more.
  mutating func count() throws(PassageFileError) -> Int {
    let count = try number()
    guard count <= end - place else { throw .broken(at: place) }
    return count
  }

  mutating func texts() throws(PassageFileError) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try count()) {
      let length = try count()
      guard let text = String(validating: bytes[place..<(place + length)], as: UTF8.self) else {
        throw .broken(at: place)
      }
      texts.append(text)
      place += length
    }
    return texts
  }
}

extension PassageIndex {
  /// The index as bytes to keep.
  public var encoded: [UInt8] { PassageFile.encode(corpus) }

  /// Takes an index from bytes that `encoded` gave; refuses all others.
  public convenience init(encoded bytes: [UInt8]) throws(PassageFileError) {
    self.init(try PassageFile.decode(bytes))
  }
}
