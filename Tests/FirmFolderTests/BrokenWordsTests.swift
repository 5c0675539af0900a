import FirmFolder
import Foundation
import Testing

@Suite struct BrokenWordsTests {
  @Test(arguments: [
    Slip("firm.yaml", "name: Dwa Koła\n", "", "1:1: name is missing"),
    Slip("firm.yaml", "name: Dwa Koła", "name: ''", "1:7: name is empty"),
    Slip("firm.yaml", "industry: retail", "industri: retail", "3:1: unknown key “industri”"),
    Slip("firm.yaml", "industry: retail", "industry: shop", "3:11: “shop” is no industry"),
    Slip("firm.yaml", "industry: retail", "industry: retail\nindustry: retail", "3:1: key industry stands here twice"),
    Slip("firm.yaml", "industry: retail", "industry: [retail", "4:10: no YAML: did not find expected ',' or ']'"),
    Slip(
      "firm.yaml", "industry: retail", "\tindustry: retail", "3:1: no YAML: found character that cannot start any token"
    ),
    Slip("firm.yaml", "5252248481", "5252248482", "2:9: the check digit of “5252248482” is wrong"),
    Slip("firm.yaml", "Europe/Warsaw", "Warsaw", "4:12: “Warsaw” is no time zone"),
    Slip("firm.yaml", "[pl, en]", "[pl, eng]", "5:17: “eng” is no language"),
    Slip("firm.yaml", "[pl, en]", "[]", "5:12: languages has no language"),
    Slip("firm.yaml", "mon-fri:", "mon-fry:", "7:3: “fry” is no day"),
    Slip("firm.yaml", "14:00-18:00", "18:00-14:00", "7:28: “18:00-14:00” ends before it starts"),
    Slip("firm.yaml", "14:00-18:00", "12:00-18:00", "7:28: 09:00-13:00 and 12:00-18:00 overlap"),
    Slip("firm.yaml", "public_holidays: PL", "public_holidays: UK", "8:18: no calendar of public holidays for “UK”"),
    Slip(
      "firm.yaml", "[2026-12-31]", "[2026-12-31, 2026-11-31, 2026-12-31]", "9:22: “2026-11-31” is no day",
      "9:34: “2026-12-31” stands twice in closed"),
    Slip("firm.yaml", "[knowledge, booking]", "[knowledge, bookings]", "10:44: “bookings” is no duty"),
    Slip("firm.yaml", "sure_enough: 0.6", "sure_enough: 60", "10:67: “60” is no sure_enough"),
    Slip("firm.yaml", "after_failures: 2", "after_failures: many", "11:28: “many” is no after_failures"),
    Slip("firm.yaml", "amount: 2000", "amount: 2 000", "11:52: “2 000” is no amount"),
    Slip("firm.yaml", ", currency: PLN", "", "11:43: currency is missing"),
    Slip("firm.yaml", "team: service", "tema: service", "11:95: unknown key “tema”"),
    Slip("firm.yaml", "09:00-19:00", "9-19", "12:53: “9-19” is no span of time"),
    Slip("firm.yaml", "", "- a\n", "1:1: the file is no mapping"),
    Slip("firm.yaml", "", "\n# nothing\n", "1:1: the file is empty"),
  ])
  func `a firm that cannot be is refused at its place`(slip: Slip) throws { try slip.check() }

  @Test(arguments: [
    Slip(
      "knowledge/faq.csv", "zwrot,pl,Do kiedy mogę oddać rower?,,,", "zwrot,pl,Do kiedy mogę oddać rower?,14 dni.,,",
      "3:37: entry “zwrot” in pl has another answer in line 2"),
    Slip(
      "knowledge/faq.csv", "oddać rower?,,,", "oddać rower?,,,2026-12-31",
      "3:39: entry “zwrot” in pl is valid until any day in line 2"),
    Slip(
      "knowledge/faq.csv", "Do kiedy mogę oddać rower?", "Ile mam czasu na zwrot?",
      "3:10: this wording is already in line 2"),
    Slip("knowledge/faq.csv", "30 days.", "", "4:36: answer is empty"),
    Slip("knowledge/faq.csv", "zwrot,en,", "zwrot,es,", "4:7: “es” is no language"),
    Slip("knowledge/dojazd.md", "id: dojazd", "id: zwrot", "2:5: “zwrot” is already in knowledge/faq.csv"),
    Slip("knowledge/dojazd.md", "language: pl", "lang: pl", "2:1: language is missing", "4:1: unknown key “lang”"),
    Slip(
      "knowledge/dojazd.md", "\"Dojazd: tramwaj i rower\"", "Dojazd: tramwaj i rower",
      "3:14: no YAML: mapping values are not allowed in this context"),
    Slip("knowledge/dojazd.md", "valid_until:", "valid_until: jutro", "6:14: “jutro” is no day"),
    Slip("knowledge/dojazd.md", "# Dojazd\n\nTramwaj 7.\n", "\n", "7:1: the article has no text"),
    Slip("knowledge/dojazd.md", "---\nid", "id", "1:1: the article has no front matter"),
    Slip("knowledge/dojazd.md", "valid_until:\n---\n", "valid_until:\n", "1:1: the front matter is never closed"),
    Slip("connectors/gwarancja.yaml", "/frames/{frame}", "/frames/{fram}", "9:8: “{fram}” is no field"),
    Slip("connectors/gwarancja.yaml", "[A-Z]{2}", "[A-Z{2}", "6:70: “[A-Z{2}[0-9]{4}” is no regular expression"),
    Slip(
      "connectors/gwarancja.yaml", "{response.state.en}", "{response.state.de}",
      "12:54: sample_response has no “{response.state.de}”"),
    Slip(
      "connectors/gwarancja.yaml", "Frame {frame}", "Frame {secret:FRAMES}",
      "12:54: “{secret:FRAMES}” in a reply would show a secret to the customer"),
    Slip(
      "connectors/gwarancja.yaml", "https://", "ftp://",
      "9:8: “ftp://api.dwakola.example/frames/{frame}” is no web address"),
    Slip("connectors/gwarancja.yaml", "method: POST", "method: SEND", "8:11: “SEND” is no method"),
    Slip("connectors/gwarancja.yaml", "verified: true", "verified: maybe", "3:11: “maybe” is neither true nor false"),
    Slip("connectors/gwarancja.yaml", "reply: {pl", "reply: {fr", "12:9: unknown key “fr”"),
    Slip("invoices/1.xml", "</Faktura>", "</Fakt>", "2:71: no well-formed XML"),
    Slip("invoices/1.xml", "", "<Invoice><Fa/></Invoice>\n", "1:1: the root is “Invoice”, not “Faktura”"),
  ])
  func `words that nobody can use are refused at their place`(slip: Slip) throws { try slip.check() }

  @Test(arguments: [
    Slip("rehearsal/info.jsonl", "\"a-2\"", "\"a-1\"", "2:8: dialogue “a-1” is already in line 1"),
    Slip(
      "rehearsal/info.jsonl", "\"turns\": [{\"say\": \"czynne?\"}", "\"turns\": [{\"say\": \"czynne?\"",
      "1:154: no JSON: a key in quotes is missing"),
    Slip("rehearsal/info.jsonl", "\"channel\": \"chat\"", "\"channel\": \"sms\"", "1:26: “sms” is no channel"),
    Slip("rehearsal/info.jsonl", "\"channel\": \"chat\", ", "", "1:1: channel is missing"),
    Slip("rehearsal/info.jsonl", "\"c1\"", "\"c7\"", "2:101: there is no customer “c7”"),
    Slip("rehearsal/info.jsonl", "\"contains\"", "\"contain\"", "1:167: unknown key “contain” in expect"),
    Slip("rehearsal/info.jsonl", "[\"18\"]", "[18]", "1:180: contains has something that is no text"),
    Slip("rehearsal/info.jsonl", "connector.gwarancja", "connector.wyniki", "2:178: “connector.wyniki” is no job"),
    Slip("rehearsal/info.jsonl", "{\"say\": \"czynne?\"}, ", "", "1:146: expect before anything was said"),
    Slip(
      "rehearsal/info.jsonl", "2026-11-20T18:03:00+01:00", "2026-11-20T18:03", "1:59: “2026-11-20T18:03” has no offset"),
    Slip(
      "rehearsal/info.jsonl", "\"verified\": false", "\"verified\": null", "1:118: verified is neither true nor false"),
  ])
  func `a dialogue that cannot be played is refused at its place`(slip: Slip) throws { try slip.check() }
}
