/// How the parts of an advert that are no single text are written into the pools and read back.
extension VacancyTable.Pools {
  /// The place behind a number of `places`.
  package func place(_ id: UInt32) -> Vacancy.Place {
    places.texts.bytes.withUnsafeBytes { bytes in
      Vacancy.Place(packed: UnsafeRawBufferPointer(rebasing: bytes[places.texts.range(of: id)]))
    }
  }

  /// The pay behind a number of `salaries`.
  package func salary(_ id: UInt32) -> Vacancy.Salary {
    salaries.bytes.withUnsafeBytes { bytes in
      let packed = UnsafeRawBufferPointer(rebasing: bytes[salaries.range(of: id)])
      return PackedSalary(packed).salary { advertised[$0] }
    }
  }

  /// The number in `advertised` of the words of some pay.
  package func advertised(ofSalary id: UInt32) -> UInt32 {
    salaries.bytes.withUnsafeBytes { bytes in
      let packed = UnsafeRawBufferPointer(rebasing: bytes[salaries.range(of: id)])
      return PackedSalary(packed).advertised
    }
  }

  func address(_ id: UInt32, reference: String) -> String? {
    guard id != VacancyTable.Columns.none else { return nil }
    let packed = addresses.bytes[addresses.range(of: id)]
    guard let hole = packed.firstIndex(of: PackedAddress.hole) else {
      return String(decoding: packed, as: UTF8.self)
    }
    return String(decoding: packed[..<hole], as: UTF8.self) + reference
      + String(decoding: packed[(hole + 1)...], as: UTF8.self)
  }
}

extension Vacancy.Place {
  /// The name's length in four bytes, the name, and the postcode; no postcode is a byte of 0.
  static func pack(
    name: UnsafeRawBufferPointer, postcode: UnsafeRawBufferPointer?, into bytes: inout [UInt8]
  ) {
    bytes.removeAll(keepingCapacity: true)
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: name.count)) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: name)
    if let postcode { bytes.append(contentsOf: postcode) } else { bytes.append(0) }
  }

  init(packed: UnsafeRawBufferPointer) {
    let length = Int(packed.loadUnaligned(as: UInt32.self))
    let rest = packed[(4 + length)...]
    self.init(
      name: String(decoding: packed[4..<(4 + length)], as: UTF8.self),
      postcode: rest.count == 1 && rest.first == 0 ? nil : String(decoding: rest, as: UTF8.self))
  }

  /// The texts that are searched: the name, then the postcode in one word and in two, because people
  /// type both.
  package var searchedTexts: [String] {
    guard let postcode else { return [name] }
    let joined = TextFolding.words(of: postcode).joined()
    guard let halves = Postcode.halves(of: joined) else { return [name, postcode] }
    return [name, joined, "\(halves.outward) \(halves.inward)"]
  }
}

/// Pay as it lies in a pool.
struct PackedSalary {
  /// The number of the advertised words.
  var advertised: UInt32
  /// Not a number where there is none.
  var minimum: Double
  var maximum: Double
  /// The place in `Period.allCases` plus one; 0 where none is given.
  var period: UInt8

  static let size = 21

  init(advertised: UInt32, minimum: Double?, maximum: Double?, period: Vacancy.Salary.Period?) {
    self.advertised = advertised
    self.minimum = minimum ?? .nan
    self.maximum = maximum ?? .nan
    let place = period.flatMap { Vacancy.Salary.Period.allCases.firstIndex(of: $0) }
    self.period = place.map { UInt8($0 + 1) } ?? 0
  }

  init(_ packed: UnsafeRawBufferPointer) {
    advertised = packed.loadUnaligned(as: UInt32.self)
    minimum = packed.loadUnaligned(fromByteOffset: 4, as: Double.self)
    maximum = packed.loadUnaligned(fromByteOffset: 12, as: Double.self)
    period = packed[20]
  }

  func pack(into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    withUnsafeBytes(of: advertised) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: minimum) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: maximum) { bytes.append(contentsOf: $0) }
    bytes.append(period)
  }

  func salary(words: (UInt32) -> String) -> Vacancy.Salary {
    Vacancy.Salary(
      advertised: words(advertised), minimum: minimum.isNaN ? nil : minimum,
      maximum: maximum.isNaN ? nil : maximum,
      period: period == 0 ? nil : Vacancy.Salary.Period.allCases[Int(period) - 1])
  }
}

/// An address in which the advert's own reference is left open, so that the adverts of a board share
/// one.
enum PackedAddress {
  /// Stands where the reference does; no address can hold it.
  static let hole: UInt8 = 1

  static func pack(
    _ address: UnsafeRawBufferPointer, reference: UnsafeRawBufferPointer, into bytes: inout [UInt8]
  ) {
    bytes.removeAll(keepingCapacity: true)
    // The reference comes last in every address seen, so the end is looked at first.
    let start = address.count - reference.count
    if reference.count > 3, start >= 0, ByteSearch.equal(address, at: start, reference) {
      bytes.append(contentsOf: address[..<start])
      bytes.append(hole)
    } else {
      bytes.append(contentsOf: address)
    }
  }
}
