/// A letter as an HTML document. Mail programs know little of CSS: a table in the middle, styles on each element, nothing
/// fetched from anywhere. It reads in the dark too, where a program keeps the styles of the head.
struct VisitLetterPage {
  let lang, subject, greeting, lead: String
  let rows, deeds: [(name: String, value: String)]
  let hints, foot: [String]
  let ends: [(name: String, value: String)]

  var text: String {
    let facts = rows.map { row in
      """
      <tr><th class="soft" align="left" valign="top" style="padding:4px 16px 4px 0;font-weight:normal;color:#46514b">\
      \(Self.escaped(row.name))</th><td valign="top" style="padding:4px 0"><strong>\(Self.escaped(row.value))</strong></td></tr>
      """
    }
    let small = (hints.map(Self.escaped) + foot.map(Self.escaped) + ends.map { Self.link($0.value, $0.name) }).map {
      "<p class=\"soft\" style=\"margin:0 0 6px;font-size:14px;color:#46514b\">\($0)</p>"
    }
    return """
      <!doctype html>
      <html lang="\(lang)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <title>\(Self.escaped(subject))</title>
      <style>
      @media (prefers-color-scheme: dark) {
      .page { background: #111513 !important }
      .card { background: #191e1c !important; color: #e8ece9 !important }
      .soft { color: #b7c1bb !important }
      .card a { color: #74cdb8 !important }
      .card a.main { background: #67c6b0 !important; color: #06251e !important }
      }
      </style>
      </head>
      <body class="page" style="margin:0;background:#f3f4f0">
      <table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f0">
      <tr><td align="center" style="padding:24px 12px">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
      <tr><td class="card" role="main" style="padding:28px;border-radius:12px;background:#ffffff;color:#18211d;\
      font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
      <h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">\(Self.escaped(subject))</h1>
      <p style="margin:0 0 12px">\(Self.escaped(greeting))</p>
      <p style="margin:0 0 16px">\(Self.escaped(lead))</p>
      <table cellpadding="0" cellspacing="0" style="margin:0 0 20px">
      \(facts.joined(separator: "\n"))
      </table>
      \(deeds.enumerated().map { Self.button($1, isMain: $0 == 0) }.joined(separator: "\n"))
      <hr style="margin:20px 0 16px;border:0;border-top:1px solid #dee1da">
      \(small.joined(separator: "\n"))
      </td></tr></table>
      </td></tr></table>
      </body>
      </html>

      """
  }

  private static func button(_ deed: (name: String, value: String), isMain: Bool) -> String {
    let colours = isMain ? "background:#125a4c;color:#ffffff" : "color:#0f5c4d"
    return """
      <p style="margin:0 0 10px"><a\(isMain ? " class=\"main\"" : "") href="\(escaped(deed.value))" \
      style="display:inline-block;padding:11px 20px;border:1px solid #125a4c;border-radius:8px;text-decoration:none;\
      font-weight:600;\(colours)">\(escaped(deed.name))</a></p>
      """
  }

  private static func link(_ address: String, _ name: String) -> String {
    "<a href=\"\(escaped(address))\" style=\"color:#0f5c4d\">\(escaped(name))</a>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
