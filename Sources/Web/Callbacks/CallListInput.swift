import Callbacks
import FirmFolder
import HTTPTypes
import Hummingbird

/// A list as a form brought it: in a file, or sent back by the page that showed what is in it. Between the two the list
/// is in that page alone, so nothing personal lies about unsealed, and what is taken is what was looked at.
struct CallListInput: Sendable {
  enum Trouble: Error {
    case noFile, tooLarge
    case tooMany(Int)
    case sheet(Sheet.Trouble)
  }

  /// Bytes of a file, and rows. Longer lists are for the terminal, where nobody waits for the page.
  struct Limit: Sendable {
    let bytes, rows: Int

    static let people = Limit(bytes: 512 * 1_024, rows: 2_000)
    static let pastCalls = Limit(bytes: 2_048 * 1_024, rows: 20_000)
  }

  let form: UploadForm
  let sheet: Sheet
  /// The names of the columns first.
  var rows: [(line: Int, cells: [String])] { sheet.rows.map { ($0.line, $0.cells) } }

  /// - Throws: `Trouble` for what cannot be a list, `Problem` for a form of somebody else.
  init(_ request: Request, csrf: String, limit: Limit) async throws {
    do {
      // A list that was put into UTF-8 may have grown, and a form stands around it.
      form = try await UploadForm.read(request, limit: limit.bytes * 2 + 16_384)
    } catch let problem as Problem where problem.status == .contentTooLarge { throw Trouble.tooLarge }
    guard form.fields["csrf"] == csrf else { throw Problem.badCSRF }
    let bytes = form.fields["list"].map { Array($0.utf8) } ?? form.files["file"] ?? []
    guard !bytes.isEmpty else { throw Trouble.noFile }
    guard form.fields["list"] != nil || bytes.count <= limit.bytes else { throw Trouble.tooLarge }
    do throws(Sheet.Trouble) { sheet = try Sheet(bytes) } catch { throw Trouble.sheet(error) }
    guard sheet.rows.count <= limit.rows + 1 else { throw Trouble.tooMany(sheet.rows.count - 1) }
  }
}

extension CallListInput.Trouble {
  var status: HTTPResponse.Status {
    switch self {
    case .tooLarge, .tooMany: .contentTooLarge
    case .noFile, .sheet: .unprocessableContent
    }
  }

  func words(_ words: TeamCallWords, _ limit: CallListInput.Limit) -> String {
    switch self {
    case .noFile: words["list_no_file"]
    case .tooLarge: words.say("list_too_large", ["kb": limit.bytes / 1_024])
    case .tooMany(let count): words.say("list_too_many", ["n": count, "most": limit.rows])
    case .sheet(.workbook): words["list_workbook"]
    case .sheet(.noText): words["list_no_text"]
    case .sheet(.quotes(let line)): words.say("list_quotes", ["line": line])
    }
  }
}
