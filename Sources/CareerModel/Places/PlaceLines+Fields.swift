/// What a column must hold; nil and a fault where it does not.
extension PlaceLines {
  /// What is near enough to the United Kingdom to be of it, in degrees.
  private static let latitudes = 49.0...61.0
  private static let longitudes = -9.0...2.1

  /// The position in two columns, the latitude first.
  func position(_ column: Int) -> Position? {
    guard let latitude = Self.decimal(field(column)), Self.latitudes.contains(latitude) else {
      fault(column: column, "degrees north from 49 to 61, such as 52.2194")
      return nil
    }
    guard let longitude = Self.decimal(field(column + 1)), Self.longitudes.contains(longitude)
    else {
      fault(column: column + 1, "degrees east from -9 to 2.1, such as -0.1257")
      return nil
    }
    return Position(latitude: latitude, longitude: longitude)
  }

  func population(_ column: Int) -> Int? {
    let digits = field(column)
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isDigit) else {
      fault(column: column, "how many people live there, such as 8961989 or 0")
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  func nation(_ column: Int) -> Nation? {
    if let nation = Nation(rawValue: text(column)) { return nation }
    fault(column: column, "ENG, SCT, WLS or NIR")
    return nil
  }

  /// A name with at least one letter or digit.
  func name(_ column: Int) -> String? {
    let bytes = field(column)
    let isName =
      bytes.count <= 80 && bytes.first != UInt8(ascii: " ") && bytes.last != UInt8(ascii: " ")
      && bytes.contains { $0.isLowerLetter || $0.isUpperLetter || $0.isDigit || $0 >= 0x80 }
    if isName { return text(column) }
    fault(column: column, "a name of at most 80 letters without spaces around it")
    return nil
  }

  /// The kinds of postcode parts that have tables.
  enum CodeKind {
    case sector, outcode, area

    var words: String {
      switch self {
      case .sector: "a postcode sector such as CB4 1"
      case .outcode: "the first part of a postcode, such as CB4"
      case .area: "a postcode area such as CB"
      }
    }

    func fits(_ bytes: UnsafeRawBufferPointer) -> Bool {
      switch self {
      case .area: return (1...2).contains(bytes.count) && bytes.allSatisfy(\.isUpperLetter)
      case .outcode: return Postcode.isOutward(bytes)
      case .sector:
        let outward = bytes.dropLast(2)
        return bytes.count > 3 && bytes[bytes.count - 1].isDigit
          && bytes[bytes.count - 2] == UInt8(ascii: " ") && Postcode.isOutward(outward)
      }
    }
  }

  func code(_ column: Int, _ kind: CodeKind) -> PlaceCode? {
    let bytes = field(column)
    if kind.fits(bytes), let code = PlaceCode(bytes) { return code }
    fault(column: column, kind.words)
    return nil
  }

  /// The number of plain digits such as "-0.1257"; nil for anything else.
  private static func decimal(_ bytes: UnsafeRawBufferPointer) -> Double? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    var number = 0
    var digits = 0
    var decimals: Int?
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
        decimals = 0
      } else if byte.isDigit, digits < 12 {
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        decimals = decimals.map { $0 + 1 }
      } else {
        return nil
      }
    }
    guard digits > 0, decimals != 0 else { return nil }
    let value = Double(number) / powersOfTen[decimals ?? 0]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
  ]
}
