import Firm
import Ground
import Yams

/// The groups `assistant`, `handover` and `callbacks`.
extension FirmFile {
  func assistant(_ node: Node) -> Firm.Assistant {
    var assistant = Firm.Assistant()
    guard let map = reader.mapping(node, keys: ["name", "duties", "sure_enough"], of: "assistant") else {
      return assistant
    }
    assistant.name = map.text("name") ?? assistant.name
    if let node = map["duties"] { assistant.duties = distinct(node, "duties") { reader.choice($0, "duty") } }
    if let node = map["sure_enough"] {
      if let number = node.scalar.flatMap({ Double($0.string) }), (0...1).contains(number) {
        assistant.sureEnough = number
      } else {
        reader.note(node, "\(reader.shown(node)) is no sure_enough", cure: "a number from 0 to 1, as 0.6")
      }
    }
    return assistant
  }

  func handover(_ node: Node) -> Firm.Handover {
    var handover = Firm.Handover()
    guard let map = reader.mapping(node, keys: ["after_failures", "value_over", "always", "team"], of: "handover")
    else {
      return handover
    }
    if let node = map["after_failures"] {
      handover.afterFailures = reader.number(node, "after_failures", in: 1...20) ?? handover.afterFailures
    }
    handover.valueOver = map["value_over"].flatMap(money)
    if let node = map["always"] {
      handover.always = distinct(node, "always") { item -> String? in
        guard let text = reader.text(item, "always") else { return nil }
        let isName = text.unicodeScalars.allSatisfy {
          ("a"..."z").contains($0) || Form.isDigit($0) || "._-".unicodeScalars.contains($0)
        }
        if !isName {
          reader.note(
            item, "\(quoted(text)) is no duty or intent", cure: "small letters, as complaint or booking.cancel")
        }
        return isName ? text : nil
      }
    }
    handover.team = map.text("team")
    return handover
  }

  private func money(_ node: Node) -> Money? {
    guard let map = reader.mapping(node, keys: ["amount", "currency"], of: "value_over"),
      map.required("amount") != nil, map.required("currency") != nil, let code = map.text("currency")
    else { return nil }
    guard Form.isCurrency(code) else {
      reader.note(map["currency"]!, "\(quoted(code)) is no currency", cure: "three letters of ISO 4217, as PLN or EUR")
      return nil
    }
    return map.value("amount") { text throws(Form.Wrong) in try Form.money(text, code, negative: false) }
  }

  func callbacks(_ node: Node) -> Firm.Callbacks {
    var callbacks = Firm.Callbacks()
    guard let map = reader.mapping(node, keys: ["deadline_hours", "attempts", "window"], of: "callbacks") else {
      return callbacks
    }
    if let node = map["deadline_hours"] {
      callbacks.deadlineHours = reader.number(node, "deadline_hours", in: 1...240) ?? callbacks.deadlineHours
    }
    if let node = map["attempts"] {
      callbacks.attempts = reader.number(node, "attempts", in: 1...20) ?? callbacks.attempts
    }
    callbacks.window =
      map.value("window") { text throws(Form.Wrong) in
        guard let window = ClockSpan(text) else {
          throw Form.Wrong(reason: "\(quoted(text)) is no span of time", cure: "write \"09:00-19:00\"")
        }
        return window
      } ?? callbacks.window
    return callbacks
  }
}
