/// The form of a British postcode or of its first part; whether it exists is another question.
package struct Postcode: Hashable, Sendable {
  /// "CB".
  let area: PlaceCode
  /// "CB4"; nil where only the area is given.
  let outward: PlaceCode?
  /// "CB4 1"; nil where it is not given.
  let sector: PlaceCode?

  /// What folded words can mean, the likeliest first: none where they have not the form.
  ///
  /// "cb4 1px", "cb41px", "cb4 1", "cb4" and "cb" mean one thing each. Only "cb41" means two: the
  /// outward code CB41, and the sector CB4 1 written without its space.
  static func readings(of words: some Collection<UInt8>) -> [Postcode] {
    guard words.count <= 16 else { return [] }
    var bytes: [UInt8] = []
    var lastWord = 0
    for byte in words {
      if byte == UInt8(ascii: " ") {
        lastWord = bytes.count
      } else {
        guard byte.isDigit || byte.isLowerLetter else { return [] }
        bytes.append(byte.isLowerLetter ? byte - 0x20 : byte)
      }
    }
    let letters = bytes.prefix(while: \.isUpperLetter).count
    guard (1...2).contains(letters), bytes.count <= 7, let area = PlaceCode(bytes[..<letters])
    else { return [] }
    if letters == bytes.count { return [Postcode(area: area, outward: nil, sector: nil)] }
    if lastWord > 0, let postcode = Postcode(bytes, splitAt: lastWord) { return [postcode] }
    var readings: [Postcode] = []
    if isOutward(bytes[...]), let outward = PlaceCode(bytes) {
      readings.append(Postcode(area: area, outward: outward, sector: nil))
    }
    for inward in [3, 2, 1] where bytes.count > inward {
      guard let postcode = Postcode(bytes, splitAt: bytes.count - inward) else { continue }
      readings.append(postcode)
      break
    }
    return readings
  }

  private init(area: PlaceCode, outward: PlaceCode?, sector: PlaceCode?) {
    self.area = area
    self.outward = outward
    self.sector = sector
  }

  /// nil unless an outward code stands before `split`, and a digit and up to two letters after it.
  private init?(_ bytes: [UInt8], splitAt split: Int) {
    let inward = bytes[split...]
    guard Self.isOutward(bytes[..<split]), inward.count <= 3, let digit = inward.first,
      digit.isDigit, inward.dropFirst().allSatisfy(\.isUpperLetter),
      let outward = PlaceCode(bytes[..<split])
    else { return nil }
    self.init(area: outward.area, outward: outward, sector: outward.sector(digit))
  }

  /// Whether these are one or two letters, a digit and perhaps one more digit or letter.
  static func isOutward(_ bytes: some Collection<UInt8>) -> Bool {
    let rest = bytes.drop(while: \.isUpperLetter)
    guard (1...2).contains(bytes.count - rest.count), (1...2).contains(rest.count),
      let first = rest.first
    else { return false }
    return first.isDigit && rest.allSatisfy { $0.isDigit || $0.isUpperLetter }
  }
}

extension Postcode {
  /// "kt19" and "8qj" of "kt198qj"; nil where a folded word has not the form of a full postcode.
  package static func halves(of word: String) -> (outward: Substring, inward: Substring)? {
    let bytes = Array(word.utf8)
    guard (5...7).contains(bytes.count) else { return nil }
    let outward = bytes.dropLast(3)
    let inward = Array(bytes.suffix(3))
    guard inward[0].isDigit, inward[1].isLowerLetter, inward[2].isLowerLetter,
      let first = outward.first, first.isLowerLetter, outward.contains(where: \.isDigit),
      outward.allSatisfy({ $0.isDigit || $0.isLowerLetter })
    else { return nil }
    return (word.dropLast(3), word.suffix(3))
  }
}
