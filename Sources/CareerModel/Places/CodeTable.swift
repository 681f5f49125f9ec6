/// Postcode areas, outward codes or sectors with their positions, sorted by code.
struct CodeTable: Sendable {
  private(set) var codes: [PlaceCode] = []
  private(set) var positions: [Position] = []
  /// Empty for sectors, which have no names; "" where one is not known.
  private(set) var names: [String] = []

  var isEmpty: Bool { codes.isEmpty }

  /// Adds a code that comes after all others.
  mutating func append(_ code: PlaceCode, _ position: Position, name: String?) {
    codes.append(code)
    positions.append(position)
    if let name { names.append(name) }
  }

  mutating func reserveCapacity(_ count: Int) {
    codes.reserveCapacity(count)
    positions.reserveCapacity(count)
  }

  func index(of code: PlaceCode) -> Int? {
    let index = firstIndex(notBefore: code)
    return index < codes.count && codes[index] == code ? index : nil
  }

  /// Where the codes that start with a text begin.
  func firstIndex(notBefore code: PlaceCode) -> Int {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// "" where the code has no name.
  func name(at index: Int) -> String { index < names.count ? names[index] : "" }
}
