import Customers
import Firm
public import Ground
import Seal

/// The file for programs (RODO art. 20): the same values under the names of tables and columns. Moments are ISO 8601 in
/// UTC, shares go from 0 to 1.
extension CustomerFile {
  public var json: JSONValue {
    .object([
      "form": .text("odzew-customer-1"), "customer": .text(customer.text), "made_at": .text(madeAt.iso),
      "prediction": .object([
        "agreed": .truth(isPredicted), "taken_back_at": unpredictedAt.map { .text($0.iso) } ?? .null,
      ]),
      "firm": firm.map { .text($0.legalName ?? $0.name) } ?? .null,
      "chapters": .list(
        chapters.map { chapter in
          .object([
            "room": .text(chapter.room.rawValue),
            "held": .list(
              chapter.room.declarations.map { one in
                .object([
                  "table": .text(one.table), "what": .text(one.what), "why": .text(one.why),
                  "keep_days": one.keepDays.map { .number(Double($0)) } ?? .null,
                ])
              }),
            "tables": json(chapter.tables),
          ])
        }),
    ])
  }

  private func json(_ tables: [HeldTable]) -> JSONValue {
    .object(
      Dictionary(
        tables.map { table in
          (
            table.table,
            .list(
              table.rows.map { row in
                let parts: JSONValue = json(row.parts)
                var fields = Dictionary(
                  row.fields.map { ($0.name, json($0.value)) }, uniquingKeysWith: { first, _ in first })
                if parts != .object([:]) { fields["parts"] = parts }
                return .object(fields)
              })
          )
        }, uniquingKeysWith: { first, _ in first }))
  }

  private func json(_ value: HeldValue) -> JSONValue {
    switch value {
    case .text(let text), .code(let text): .text(text)
    case .moment(let moment): .text(moment.iso)
    case .day(let day): .text(day.description)
    case .time(let time): .text(time.description)
    case .weekday(let day): .number(Double(day.rawValue))
    case .number(let number): .number(Double(number))
    case .share(let share): .number(share)
    case .truth(let truth): .truth(truth)
    case .colleague(let id): .text(colleagues[id] ?? id)
    case .phrase(let code, let values):
      .object(values.mapValues { json($0) }.merging(["code": .text(code)]) { $1 })
    case .list(let values): .list(values.map { json($0) })
    }
  }
}
