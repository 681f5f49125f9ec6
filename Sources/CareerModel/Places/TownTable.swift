/// Towns and villages, the most populous first, found by name through a table of hashes.
struct TownTable: Sendable {
  /// A town as its line tells it.
  struct Town: Sendable {
    var name: String
    var position: Position
    var population: Int
    var nation: Nation
    /// nil where the nearest outward code is not known.
    var outcode: PlaceCode?
  }

  private(set) var towns: [Town] = []
  /// The keys of all names one after the other.
  private var keys: [UInt8] = []
  /// Where in `keys` each town's key ends.
  private var ends: [Int] = []
  /// The first town with a hash.
  private var first: [UInt64: Int32] = [:]
  /// The next town with the same hash; -1 for none.
  private var next: [Int32] = []

  var count: Int { towns.count }

  subscript(index: Int) -> Town { towns[index] }

  init() {}

  /// The towns given with the most populous first.
  init(_ sorted: some Collection<Town>) {
    let count = sorted.count
    towns.reserveCapacity(count)
    ends.reserveCapacity(count)
    keys.reserveCapacity(count * 12)
    for town in sorted {
      var name = town.name
      towns.append(town)
      name.withUTF8 { PlaceKey.append(UnsafeRawBufferPointer($0), to: &keys) }
      ends.append(keys.count)
    }
    first = Dictionary(minimumCapacity: count)
    next = Array(repeating: -1, count: count)
    for index in towns.indices.reversed() {
      let hash = PlaceKey.hash(key(index))
      if let other = first.updateValue(Int32(index), forKey: hash) { next[index] = other }
    }
  }

  /// The towns that have the name and the outward code of one before them.
  var repeated: Set<Int> {
    var repeated: Set<Int> = []
    for index in towns.indices where next[index] >= 0 {
      let same = indices(named: Array(key(index)))
      repeated.formUnion(same.filter { $0 > index && towns[$0].outcode == towns[index].outcode })
    }
    return repeated
  }

  func key(_ index: Int) -> ArraySlice<UInt8> {
    keys[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The towns of a name, the most populous first.
  func indices(named key: [UInt8]) -> [Int] {
    var found: [Int] = []
    var index = first[PlaceKey.hash(key)] ?? -1
    while index >= 0 {
      if self.key(Int(index)).elementsEqual(key) { found.append(Int(index)) }
      index = next[Int(index)]
    }
    return found
  }

  /// The towns whose key starts with that of `start`, the most populous first, at most `limit`.
  func indices(startingWith start: [UInt8], limit: Int) -> [Int] {
    var found: [Int] = []
    for index in towns.indices where found.count < limit {
      if key(index).starts(with: start) { found.append(index) }
    }
    return found
  }
}
