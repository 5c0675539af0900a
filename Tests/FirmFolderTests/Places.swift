import FirmFolder
import Foundation

/// The folder that holds this repository's neighbours, wherever the tests were built.
let repository = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let klinika = repository.deletingLastPathComponent().appendingPathComponent("shared/firms/klinika").path

/// A folder of this test alone; gone when the test is.
final class TestFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("odzew-folder-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ data: Data, to name: String) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  func read() throws(FolderProblems) -> FolderContents { try FirmFolder.read(path) }

  /// What is wrong with it, a line each; empty when nothing is.
  var problems: [String] {
    do throws(FolderProblems) {
      _ = try read()
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}

/// A small firm in which everything is right: what the broken ones are made from.
let sound: [String: String] = [
  "firm.yaml": """
  name: Dwa Koła
  tax_id: "5252248481"
  industry: retail
  time_zone: Europe/Warsaw
  languages: [pl, en]
  hours:
    mon-fri: ["09:00-13:00", "14:00-18:00"]
  public_holidays: PL
  closed: [2026-12-31]
  assistant: {name: Ola, duties: [knowledge, booking], sure_enough: 0.6}
  handover: {after_failures: 2, value_over: {amount: 2000, currency: PLN}, always: [complaint], team: service}
  callbacks: {deadline_hours: 4, attempts: 3, window: "09:00-19:00"}

  """,
  "staff.csv": """
  id,name,email,role,team,skills,languages,hours
  st1,Jan Wilk,jan@dwakola.example,specialist,serwis,rowery;hamulce,pl;en,"mon-thu 08:00-12:00, 12:30-15:00; sat 10:00-14:00"
  st2,Ewa Lis,ewa@dwakola.example,owner,,,pl,

  """,
  "customers.csv": """
  id,first_name,last_name,email,phone,company,tax_id,industry,region,time_zone,language,consents,created_at
  c1,Anna,Zając,anna@poczta.example,+48880576641,,,,mazowieckie,Europe/Warsaw,pl,service;marketing,2025-03-17T11:50:00+01:00
  c2,Piotr,Sowa,,601 234 567,"Sowa, Syn",4914309727,logistics,,,en,,

  """,
  "services.csv": """
  id,name,minutes,buffer_minutes,price,currency,staff,room
  s1,Przegląd,60,10,150.00,PLN,st1;st2,Stanowisko 1

  """,
  "orders.csv": """
  id,customer_id,placed_at,status,total,currency,carrier,tracking,promised_on,items
  ZK-1,c1,2026-09-14T10:12:00+02:00,sent,420.00,PLN,InPost,6209,2026-09-28,2x Dętka; 1x Kask

  """,
  "invoices.csv": """
  id,customer_id,issued_on,due_on,total,currency,paid_on,lines
  FV/2026/1,c1,2026-08-10,2026-08-24,245.00,PLN,,2x Dętka @ 22.50; 1x Kask @ 200.00
  FV/2026/2,c1,2026-08-11,2026-08-25,-22.50,PLN,,1x Dętka (korekta) @ -22.50

  """,
  "bookings.csv": """
  id,customer_id,service_id,staff_id,starts_at,status
  b1,c1,s1,st1,2026-11-24T09:00:00+01:00,booked

  """,
  "cases.csv": """
  id,customer_id,opened_at,kind,title,status,team,owner,closed_at
  k1,c2,2026-11-01T09:00:00+01:00,complaint,Pęknięta rama,closed,serwis,st2,2026-11-03T09:00:00Z

  """,
  "calls.csv": "customer_id,started_at,direction,outcome,seconds\nc1,2026-05-04T09:54:24+02:00,out,no_answer,0\n",
  "signals.csv": "customer_id,at,kind\nc1,2026-05-04T20:24:23+02:00,page_view\n",
  "knowledge/faq.csv": """
  id,language,question,answer,tags,valid_until
  zwrot,pl,Ile mam czasu na zwrot?,"30 dni, bez ""ale"".",zakupy;zwroty,
  zwrot,pl,Do kiedy mogę oddać rower?,,,
  zwrot,en,How long may I return it?,30 days.,,2026-12-31

  """,
  "knowledge/dojazd.md": """
  ---
  id: dojazd
  title: "Dojazd: tramwaj i rower"
  language: pl
  tags: [miejsce]
  valid_until:
  ---
  # Dojazd

  Tramwaj 7.

  """,
  "connectors/gwarancja.yaml": """
  name: gwarancja
  title: {pl: Gwarancja, en: Warranty}
  verified: true
  examples: [czy rower ma gwarancję]
  fields:
    - {name: frame, label: numer ramy, ask: Podaj numer ramy, pattern: "[A-Z]{2}[0-9]{4}"}
  http:
    method: POST
    url: https://api.dwakola.example/frames/{frame}
    headers: {Authorization: "Bearer {secret:FRAMES}"}
    body: {number: "{frame}"}
  reply: {pl: "Rama {frame}: {response.state.pl}", en: "Frame {frame}: {response.state.en}"}
  sample_response: {state: {pl: ważna, en: valid}, days: 12, open: true}

  """,
  "invoices/1.xml":
    "<?xml version=\"1.0\"?>\n<Faktura xmlns=\"http://crd.gov.pl/wzor/2025/06/25/13775/\"><Fa/></Faktura>\n",
  "rehearsal/info.jsonl": """
  {"id": "a-1", "channel": "chat", "language": "pl", "now": "2026-11-20T18:03:00+01:00", "customer": null, "verified": false, "turns": [{"say": "czynne?"}, {"expect": {"contains": ["18"], "nothing_done": true}}]}
  {"id": "a-2", "channel": "email", "language": "pl", "now": "2026-11-20T18:03:00+01:00", "customer": "c1", "verified": true, "turns": [{"say": "gwarancja?"}, {"expect": {"does": "connector.gwarancja", "with": {"frame": "AB1234"}}}]}

  """,
]
