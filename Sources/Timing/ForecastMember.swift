import Foundation

/// One of the models that are compared and blended.
public enum ForecastMember: Sendable {
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// What is usual, learnt call by call, with the hours of industries and roles; no model of persons.
    case usual
    case logistic
    case boosting
    case forest
    case net
  }

  case usual
  case logistic(LogisticModel)
  case trees(Kind, TreeEnsemble)
  case net(SmallNet)

  public var kind: Kind {
    switch self {
    case .usual: .usual
    case .logistic: .logistic
    case .trees(let kind, _): kind
    case .net: .net
    }
  }

  /// On the logit scale, for rows of a `TrainingTable` that follow each other; those features are `fixed` that are the
  /// same in all rows.
  func margins(_ rows: [Float], width: Int, fixed: [Bool]?) -> [Float] {
    let count = rows.count / width
    switch self {
    case .usual:
      return (0..<count).map { index in
        func at(_ feature: CallFeature) -> Float { rows[index * width + feature.rawValue] }
        return at(.usual) + at(.industryHour) + at(.roleHour) + at(.region)
      }
    case .logistic(let model): return model.margins(rows)
    case .net(let net): return net.margins(rows)
    case .trees(_, let trees):
      if let fixed { return trees.margins(rows, width: width, fixed: fixed) }
      return rows.withUnsafeBufferPointer { all in
        (0..<count).map { trees.margin(UnsafeBufferPointer(rebasing: all[$0 * width..<($0 + 1) * width])) }
      }
    }
  }
}
