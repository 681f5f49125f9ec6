/// Finds the name that was probably meant by one that is not known.
enum NearestName {
  /// The nearest of `names`, however it is capitalised and spaced; nil where none is near.
  ///
  /// One slip is allowed in words of three letters or more, two from six and three from twelve; a
  /// slip is a letter too many, too few, wrong, or swapped with the next.
  static func of(_ name: String, in names: some Sequence<String>) -> String? {
    let wanted = folded(name)
    let limit = wanted.count < 3 ? 0 : wanted.count < 6 ? 1 : wanted.count < 12 ? 2 : 3
    // A pasted text is no misspelt name, and the work grows with its length.
    guard !wanted.isEmpty, wanted.count <= 80 else { return nil }
    var best: (name: String, slips: Int)?
    for candidate in names {
      let other = folded(candidate)
      guard abs(other.count - wanted.count) <= limit else { continue }
      let slips = slips(wanted, other)
      if slips <= limit, slips < best?.slips ?? .max { best = (candidate, slips) }
    }
    return best?.name
  }

  /// The question to add to a fault (" (did you mean "porter"?)"), or nothing.
  static func question(_ name: String, in names: some Sequence<String>) -> String {
    of(name, in: names).map { " (did you mean \(Shown.quoted($0))?)" } ?? ""
  }

  /// The letters and digits in lower case: "other_names" and "otherNames" are one.
  private static func folded(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x5F }
  }

  /// The optimal string alignment distance.
  static func slips(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var line = [row + 1]
      for column in second.indices {
        let same = first[row] == second[column]
        var slips = min(
          last[column] + (same ? 0 : 1), last[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          slips = min(slips, before[column - 1] + 1)
        }
        line.append(slips)
      }
      before = last
      last = line
    }
    return last[second.count]
  }
}
