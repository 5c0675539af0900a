/// What speaks for one passage as the answer to a question, each 0…1 unless said otherwise.
struct Evidence: Sendable {
  /// Share of the question's weight that the passage's own question, wordings or heading hold.
  var asked: Float = 0
  /// The same, counting the body too, for less.
  var covered: Float = 0
  /// Share of the weight that the index knows nothing of, though the word is a common one: a thing the firm does not have.
  var lacking: Float = 0
  /// Share of the weight that the index knows nothing of, in words that no list knows either.
  var unknown: Float = 0
  /// The weightiest word that the index knows nothing of.
  var gap: Float = 0
  /// Share of the weight that other passages hold and this one does not.
  var elsewhere: Float = 0
  /// 1 when the passage gives the kind of answer that is wanted, -1 when it gives another kind, 0 when none is named.
  var kind: Float = 0
  /// Share of the passage's question that the customer's question holds: its best wording.
  var returned: Float = 0
  /// Matched words, up to three, by quality and rarity, over three.
  var matches: Float = 0
  /// The weightiest matched word.
  var decisive: Float = 0
  /// Share of the matched weight that matched by the word itself.
  var exact: Float = 0
  /// 1 for a short question whether the firm does or has something ("robicie …?"): often about what it does not.
  var offer: Float = 0
  /// One word alone speaks for it, and only by another of like meaning, or as one of many: "co umiesz?" does not ask what
  /// "wstyd mi, że nawet dętki nie umiem zmienić" asks.
  var isHearsay = false
  /// The question names a medicine that the passage does not.
  var missesMedicine = false
  /// Logarithm of the question's weight, about -1…3.
  var length: Float = 0
  /// Lead over the next best entry, in the units of `Sureness.rank`; below 0 for all but the first.
  var margin: Float = 0
  /// Place among the candidates by BM25 of stems and 4-grams: score over the best one's.
  var relevance: Float = 0

  /// Worth of a match in a body against one in a question: by the word itself, and by another, which may well mean something else there.
  static let bodyWorth: Float = 0.88
  static let bodySynonymWorth: Float = 0.5
  /// Worth of the word itself in another section of the same article, against one in the section's own body.
  static let siblingWorth: Float = 0.5
}
