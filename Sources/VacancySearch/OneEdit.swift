/// Words that differ by one slip of the finger: a letter too many, too few, wrong, or two swapped.
enum OneEdit {
  /// Whether exactly one edit makes one word of the other.
  static func separates(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left != right && reaches(left, right[...], whole: true)
  }

  /// Whether at most one edit makes the typed bytes the start of a word, or all of it.
  ///
  /// Up to the first difference both are the same, and one edit must mend that place; trying the
  /// four edits there is enough, because an edit within a run of equal letters can be moved to the
  /// run's end.
  static func reaches<Bytes: RandomAccessCollection>(
    _ typed: [UInt8], _ word: Bytes, whole: Bool
  ) -> Bool where Bytes.Element == UInt8, Bytes.Index == Int {
    let first = word.startIndex
    var same = 0
    while same < typed.count, same < word.count, typed[same] == word[first + same] { same += 1 }
    func rest(typedFrom: Int, wordFrom: Int) -> Bool {
      guard typedFrom <= typed.count, wordFrom <= word.count else { return false }
      let length = typed.count - typedFrom
      let room = word.count - wordFrom
      guard whole ? length == room : length <= room else { return false }
      for offset in 0..<length
      where typed[typedFrom + offset] != word[first + wordFrom + offset] { return false }
      return true
    }
    if same == typed.count, !whole || word.count - same <= 1 { return true }
    return rest(typedFrom: same + 1, wordFrom: same + 1)
      || rest(typedFrom: same + 1, wordFrom: same) || rest(typedFrom: same, wordFrom: same + 1)
      || (same + 1 < typed.count && same + 1 < word.count
        && typed[same] == word[first + same + 1] && typed[same + 1] == word[first + same]
        && rest(typedFrom: same + 2, wordFrom: same + 2))
  }
}
