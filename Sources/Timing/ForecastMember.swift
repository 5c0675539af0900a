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

  /// On the logit scale, for each slot.
  ///
  /// - Parameter known: What was scaled before, for members that share a scale.
  func margins(_ columns: FeatureColumns, known: inout ScaledFeatures) -> [SIMD8<Float>] {
    switch self {
    case .usual:
      return (0..<columns.blocks).map { block in
        [CallFeature.usual, .industryHour, .roleHour, .region].reduce(SIMD8.zero) { sum, feature in
          sum + columns.cells[feature.rawValue * columns.blocks + block]
        }
      }
    case .logistic(let model): return model.margins(known.scaled(columns, model.scale))
    case .net(let net): return net.margins(known.scaled(columns, net.scale))
    case .trees(_, let trees): return TreeColumns.margins(trees, columns)
    }
  }

  /// On the logit scale, for each row of a table.
  func margins(_ table: TrainingTable) -> [Float] {
    table.margins { columns in
      var known = ScaledFeatures()
      return FeatureColumns.flat(margins(columns, known: &known), count: columns.count)
    }
  }
}

/// Features scaled once for all members that scale alike.
struct ScaledFeatures {
  private var known: (scale: FeatureScale, columns: ScaledColumns)?

  mutating func scaled(_ columns: FeatureColumns, _ scale: FeatureScale) -> ScaledColumns {
    if let known, known.scale == scale { return known.columns }
    let fresh = scale.scaled(columns)
    known = (scale, fresh)
    return fresh
  }
}
