extension TimeParts {
  init(_ spec: TimeSpec, _ span: TimeSpan) {
    isApproximate = spec.approximate
    bound = spec.bound
    let isDay = spec.hasDay || spec.date != nil || spec.isFixed && span.grain >= .day
    if spec.weekend {
      let last = Civil.days(span.to) - 1
      days = last - 1..<last + 1
    } else if isDay {
      days = Civil.days(span.from)..<max(Civil.days(span.from) + 1, Civil.days(span.to - 1) + 1)
      if spec.hour != nil || spec.part != nil { days = Civil.days(span.from)..<Civil.days(span.from) + 1 }
    } else if spec.isFixed {
      days = Civil.days(span.from)..<Civil.days(span.to - 1) + 1
    }
    let first = span.from - Civil.days(span.from) * Civil.day
    if spec.hour != nil {
      let start = first / 60
      if spec.endHour != nil {
        let step = span.grain == .hour ? 3_600 : span.grain == .minute ? 60 : 1
        let length = (span.to - step - span.from) / 60
        minutes = start..<min(1_440, start + max(1, length))
      } else {
        minutes = start..<start + 1
        isExact = spec.bound == nil && !spec.approximate
      }
    } else if let part = spec.part {
      minutes = part.visit
    } else if spec.isFixed, span.grain < .day, !span.isInterval {
      minutes = first / 60..<first / 60 + 1
      isExact = spec.loose == nil && spec.bound == nil
      if spec.loose != nil || spec.bound != nil { minutes = nil }
    }
  }
}
