import Foundation
import Timing

/// Reads a model that XGBoost saved as JSON (its schema: doc/model.schema of the library).
enum SavedTrees {
  static func read(_ data: Data) throws -> TreeEnsemble {
    let saved = try JSONDecoder().decode(Saved.self, from: data)
    guard let share = Float(saved.learner.learner_model_param.base_score), share > 0, share < 1 else {
      throw ForecastFault("no base score: \(saved.learner.learner_model_param.base_score)")
    }
    return TreeEnsemble(
      base: log(share / (1 - share)),
      trees: saved.learner.gradient_booster.model.trees.map { tree in
        TreeEnsemble.Tree(
          left: tree.left_children, right: tree.right_children, feature: tree.split_indices,
          threshold: tree.split_conditions, missingLeft: tree.default_left.map { $0 != 0 })
      })
  }

  private struct Saved: Decodable {
    let learner: Learner

    struct Learner: Decodable {
      let gradient_booster: Booster
      let learner_model_param: Parameters
    }

    struct Parameters: Decodable {
      let base_score: String
    }

    struct Booster: Decodable {
      let model: Model
    }

    struct Model: Decodable {
      let trees: [Tree]
    }

    struct Tree: Decodable {
      let left_children: [Int32]
      let right_children: [Int32]
      let split_indices: [Int32]
      let split_conditions: [Float]
      let default_left: [Int]
    }
  }
}
