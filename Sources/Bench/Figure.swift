/// One measured figure with what it is held against.
public struct Figure: Sendable, Hashable {
  public var name: String
  public var value: Double
  public var unit: String
  /// Peers and limits, measured in the same run on the same machine.
  public var besides: [Beside]
  public var aim: Aim?
  /// What a reader should know: samples, losses, odd circumstances.
  public var note: String?

  public init(
    _ name: String, _ value: Double, _ unit: String, besides: [Beside] = [], aim: Aim? = nil, note: String? = nil
  ) {
    self.name = name
    self.value = value
    self.unit = unit
    self.besides = besides
    self.aim = aim
    self.note = note
  }

  /// A peer that does comparable work, or a limit that no program could pass. In the figure's unit.
  public struct Beside: Sendable, Hashable {
    public var name: String
    public var value: Double

    public init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  public enum Aim: Sendable, Hashable {
    case below(Double)
    case atLeast(Double)
    /// The figure, divided by the peer of this name.
    case ratioAtLeast(Double, to: String)
  }

  /// Nil without an aim.
  public var holds: Bool? {
    switch aim {
    case nil: nil
    case .below(let most): value < most
    case .atLeast(let least): value >= least
    case .ratioAtLeast(let least, let peer):
      besides.first { $0.name == peer }.map { value / $0.value >= least } ?? false
    }
  }

  var aimText: String {
    switch aim {
    case nil: ""
    case .below(let most): "< \(Figure.text(most))"
    case .atLeast(let least): "≥ \(Figure.text(least))"
    case .ratioAtLeast(let least, _): "≥ \(Figure.text(least)) ×"
    }
  }

  /// Three digits that matter.
  static func text(_ value: Double) -> String {
    let size = abs(value)
    if size >= 99.95 || value == value.rounded() { return String(Int(value.rounded())) }
    let places: Double = size >= 9.995 ? 10 : 100
    let rounded = (value * places).rounded() / places
    return "\(rounded)"
  }
}
