import HTTPTypes
import Hummingbird

extension Request {
  /// Whether a person opened this page in a browser, which says so (Fetch Metadata). Scanners of mail, previews, and
  /// whatever loads pages in advance do not, and must change nothing.
  var isOpenedByPerson: Bool {
    func field(_ name: String) -> String { HTTPField.Name(name).flatMap { headers[$0] } ?? "" }
    let isAhead = ["Purpose", "Sec-Purpose", "X-Purpose", "X-Moz"].contains { !field($0).isEmpty }
    return method == .get && !isAhead && field("Sec-Fetch-Mode") == "navigate" && field("Sec-Fetch-Dest") == "document"
      && field("Sec-Fetch-User") == "?1"
  }
}
