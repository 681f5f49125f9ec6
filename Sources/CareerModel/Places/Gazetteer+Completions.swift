extension Gazetteer {
  /// Places whose name starts with what is typed: towns, the most populous first, then outward
  /// codes; after a comma, the towns of the name before it that what follows can still choose.
  package func completions(_ typed: String, limit: Int) -> [Place] {
    guard limit > 0, typed.utf8.count <= PlaceKey.longest else { return [] }
    if let comma = typed.firstIndex(of: ",") {
      let key = PlaceKey.bytes(of: typed[..<comma])
      let rest = PlaceKey.bytes(of: typed[comma...], saints: .none)
      let towns = towns.indices(named: key).filter { index in
        let town = self.towns[index]
        let texts = [town.outcode?.text ?? "", town.nation.name]
        return texts.contains { PlaceKey.bytes(of: $0).starts(with: rest) }
      }
      return towns.prefix(limit).map { place(town: $0) }
    }
    let towns = towns(startingWith: typed, limit: limit)
    return towns + outcodes(startingWith: typed, limit: limit - towns.count)
  }

  /// The towns and aliases that start with a text, the most populous first.
  func towns(startingWith text: String, limit: Int) -> [Place] {
    // While one types, "st" can be the start of Stafford as well as a saint.
    let starts = [PlaceKey.bytes(of: text, saints: .allButLast), PlaceKey.bytes(of: text)]
    let isWhole = starts[0] == starts[1]
    // A text of signs alone starts nothing, but no text starts everything.
    if starts[0].isEmpty, !text.isEmpty { return [] }
    var found: [Int] = []
    for start in starts.prefix(isWhole ? 1 : 2) {
      found += towns.indices(startingWith: start, limit: limit)
    }
    var codes: [Place] = []
    for alias in aliases where starts.contains(where: alias.key.starts(with:)) {
      switch alias.target {
      case .town(let index): found.append(index)
      case .outcode: codes.append(place(alias: alias))
      }
    }
    // The towns stand in the order of their population, so their indices do too.
    let places = Set(found).sorted().map(place(town:)) + codes
    return Array(places.prefix(limit))
  }

  private func outcodes(startingWith text: String, limit: Int) -> [Place] {
    let letters = PlaceKey.bytes(of: text, saints: .none).filter { $0 != UInt8(ascii: " ") }
    let bytes = letters.map { $0.isLowerLetter ? $0 - 0x20 : $0 }
    guard limit > 0, bytes.count <= 4, let start = PlaceCode(bytes) else { return [] }
    let first = outcodes.firstIndex(notBefore: start)
    let codes = outcodes.codes[first...].prefix { $0.starts(with: start) }
    // By the number, so that CB4 comes before CB10.
    let ordered = codes.indices.sorted { outcodes.codes[$0].inOrder < outcodes.codes[$1].inOrder }
    return ordered.prefix(limit).map(place(outcode:))
  }
}

extension PlaceCode {
  /// A number that puts "CB4" before "CB10": by area, then length, then text.
  fileprivate var inOrder: (UInt64, Int, UInt64) { (area.packed, text.utf8.count, packed) }
}
