/// The form of a British postcode, for searching; whether it exists is another question.
package enum Postcode {
  /// "kt19" and "8qj" of "kt198qj"; nil where a folded word has not the form of a full postcode.
  package static func halves(of word: String) -> (outward: Substring, inward: Substring)? {
    let bytes = Array(word.utf8)
    guard (5...7).contains(bytes.count) else { return nil }
    let outward = bytes.dropLast(3)
    let inward = Array(bytes.suffix(3))
    guard isDigit(inward[0]), isLetter(inward[1]), isLetter(inward[2]),
      let first = outward.first, isLetter(first), outward.contains(where: isDigit),
      outward.allSatisfy({ isDigit($0) || isLetter($0) })
    else { return nil }
    return (word.dropLast(3), word.suffix(3))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
