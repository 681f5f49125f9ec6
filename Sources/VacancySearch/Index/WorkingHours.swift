import CareerModel

/// Full time or part time, as the words of a job's title say it.
package enum WorkingHours: String, CaseIterable, Sendable {
  case fullTime = "full-time"
  case partTime = "part-time"

  package var words: String { self == .fullTime ? "full time" : "part time" }

  /// What a title says, from its folded words; nothing for most titles.
  static func stated(inFolded title: UnsafeRawBufferPointer) -> [WorkingHours] {
    allCases.filter { hours in
      hours.needles.contains { ByteSearch.first($0, in: title, range: 0..<title.count) != nil }
    }
  }

  private var needles: [[UInt8]] {
    self == .fullTime
      ? [Array(" full time ".utf8), Array(" fulltime ".utf8)]
      : [Array(" part time ".utf8), Array(" parttime ".utf8)]
  }
}
