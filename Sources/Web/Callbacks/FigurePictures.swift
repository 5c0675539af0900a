import Callbacks
import Firm
import Ground

/// Pictures of figures as SVG; each has its numbers beside it in a table, for those who cannot see it.
struct FigurePictures {
  let words: TeamCallWords

  /// Lines over weeks: the share of first attempts that were picked up, and of requests reached within three.
  func weeks(_ weeks: [(from: Day, figures: CallbackFigures)]) -> String {
    let (width, height, left, bottom) = (640.0, 220.0, 44.0, 28.0)
    func x(_ place: Int) -> Double {
      left + (width - left - 12) * Double(place) / Double(max(1, weeks.count - 1))
    }
    func y(_ share: Double) -> Double { 12 + (height - bottom - 12) * (1 - share) }
    var svg = "<svg viewBox=\"0 0 \(Int(width)) \(Int(height))\" role=\"img\" aria-labelledby=\"weeks-title\">"
    svg += "<title id=\"weeks-title\">\(words["weeks_picture"])</title>"
    for percent in [0, 25, 50, 75, 100] {
      let line = y(Double(percent) / 100)
      svg += "<line class=\"grid\" x1=\"\(n(left))\" x2=\"\(n(width - 12))\" y1=\"\(n(line))\" y2=\"\(n(line))\"/>"
      svg += "<text x=\"\(n(left - 8))\" y=\"\(n(line + 4))\" text-anchor=\"end\">\(percent)%</text>"
    }
    for (place, week) in weeks.enumerated() where place.isMultiple(of: weeks.count > 5 ? 2 : 1) {
      svg +=
        "<text x=\"\(n(x(place)))\" y=\"\(n(height - 6))\" text-anchor=\"middle\">\(week.from.day).\(two(week.from.month))</text>"
    }
    for (name, share) in [("first", \CallbackFigures.atFirst), ("three", \CallbackFigures.withinThree)] {
      let points = weeks.enumerated().compactMap { place, week in
        week.figures[keyPath: share].value.map { (x(place), y($0)) }
      }
      let path = points.map { "\(n($0.0)),\(n($0.1))" }.joined(separator: " ")
      svg += "<polyline class=\"line-\(name)\" points=\"\(path)\"/>"
      svg += points.map { "<circle class=\"dot-\(name)\" cx=\"\(n($0.0))\" cy=\"\(n($0.1))\" r=\"4\"/>" }.joined()
    }
    return svg + "</svg>"
  }

  /// Weekdays by hours: the darker, the more often somebody picks up; empty where nobody was called.
  func hours(_ chart: HourChart) -> String {
    let hours = 7..<21
    let (cell, top, left) = (30.0, 22.0, 48.0)
    let width = left + cell * Double(hours.count)
    var svg = "<svg class=\"hours\" viewBox=\"0 0 \(Int(width)) \(Int(top + cell * 7))\" role=\"img\""
    svg += " aria-labelledby=\"hours-title\">"
    svg += "<title id=\"hours-title\">\(words["hours_picture"])</title>"
    for hour in hours where hour.isMultiple(of: 2) {
      svg +=
        "<text x=\"\(n(left + cell * (Double(hour - hours.lowerBound) + 0.5)))\" y=\"14\" text-anchor=\"middle\">\(hour)</text>"
    }
    for (day, name) in Weekday.allCases.map(words.days.short).enumerated() {
      let y = top + cell * Double(day)
      svg += "<text x=\"\(n(left - 8))\" y=\"\(n(y + 20))\" text-anchor=\"end\">\(name)</text>"
      for hour in hours {
        let share = chart.cells[day * 24 + hour]
        let x = left + cell * Double(hour - hours.lowerBound)
        let place = "x=\"\(n(x + 1.5))\" y=\"\(n(y + 1.5))\" width=\"27\" height=\"27\" rx=\"5\""
        guard let value = share.value else {
          svg += "<rect class=\"none\" \(place)/>"
          continue
        }
        let told = words.say("share_of", ["n": share.count, "of": share.of])
        svg += "<rect class=\"cell\" \(place) fill-opacity=\"\(n(0.08 + 0.92 * value))\">"
        svg += "<title>\(name), \(hour):00 – \(told)</title></rect>"
      }
    }
    return svg + "</svg>"
  }

  /// The difference between two shares with its interval, around zero.
  func difference(_ value: Double, _ interval: ClosedRange<Double>) -> String {
    let reach = max(0.1, abs(interval.lowerBound), abs(interval.upperBound)) * 1.15
    func x(_ part: Double) -> Double { 200 + 190 * part / reach }
    return """
      <svg viewBox="0 0 400 56" role="img" aria-label="\(words.say("pilot_picture", ["points": points(value)]))">\
      <line class="grid" x1="10" x2="390" y1="24" y2="24"/><line class="zero" x1="200" x2="200" y1="6" y2="42"/>\
      <line class="span" x1="\(n(x(interval.lowerBound)))" x2="\(n(x(interval.upperBound)))" y1="24" y2="24"/>\
      <circle class="dot-first" cx="\(n(x(value)))" cy="24" r="6"/>\
      <text x="200" y="54" text-anchor="middle">\(words["pilot_zero"])</text></svg>
      """
  }

  /// Percentage points with a sign: `+4,2`.
  func points(_ difference: Double) -> String {
    let text = words.decimal(difference * 100)
    return text.hasPrefix("−") ? text : "+" + text
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  /// One place behind the point.
  private func n(_ number: Double) -> String {
    let tenths = Int((number * 100).rounded())
    return "\(tenths / 100).\(tenths % 100 < 10 ? "0" : "")\(abs(tenths % 100))"
  }
}
