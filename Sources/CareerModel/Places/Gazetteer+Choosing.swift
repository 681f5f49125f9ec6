/// Telling places of one name apart.
extension Gazetteer {
  /// How far a place may lie from the one that its name is told apart by, in miles: from most edges
  /// of a county to its chief town.
  private static let near = 30.0

  /// What "Newport, PO30" means: the meanings of the name that what follows it allows.
  ///
  /// nil where the name is unknown, or nothing of that name lies there. `isCertain` is false where
  /// the name is shared and nothing after it tells which is meant.
  func chosen(_ text: String) -> (meanings: [Meaning], isCertain: Bool)? {
    guard text.utf8.count <= PlaceKey.longest else { return nil }
    let parts = text.split(separator: ",").map { PlaceKey.bytes(of: $0) }.filter { !$0.isEmpty }
    guard let name = parts.first else { return nil }
    let meanings = meanings(of: name)
    guard !meanings.isEmpty else { return nil }
    for part in parts.dropFirst() {
      guard let choice = choice(of: meanings, by: part) else { continue }
      return choice.isEmpty ? nil : (choice, true)
    }
    return (meanings, meanings.count == 1)
  }

  /// Those meanings that a qualifier allows; nil where it says nothing that is known.
  ///
  /// It is a nation, a postcode or part of one, or the name of a town or a postcode area that the
  /// place is near.
  func choice(of meanings: [Meaning], by qualifier: [UInt8]) -> [Meaning]? {
    if let nation = Nation(key: qualifier) {
      return meanings.filter { self.nation(of: $0) == nation }
    }
    // In a name it is a saint, but as what tells names apart it is the area of Stoke-on-Trent.
    let code = qualifier.elementsEqual("saint".utf8) ? Array("st".utf8) : qualifier
    let readings = Postcode.readings(of: code)
    for reading in readings {
      guard let outward = reading.outward else { continue }
      let same = meanings.filter { outcode(of: $0) == outward }
      if !same.isEmpty { return same }
    }
    let middle =
      place(ofCode: code)?.position
      ?? self.meanings(of: qualifier).first.map(position(of:)) ?? areaPosition(named: qualifier)
    guard let middle else {
      // Northern Ireland has no positions of its own, but its codes do have a form.
      let isCode = readings.contains { $0.outward != nil && Self.unplaced.contains($0.area.text) }
      return isCode ? [] : nil
    }
    let distances = meanings.map { (meaning: $0, miles: position(of: $0).miles(to: middle)) }
    guard let nearest = distances.min(by: { $0.miles < $1.miles }), nearest.miles <= Self.near
    else { return [] }
    return [nearest.meaning]
  }

  /// The postcode areas whose positions are not open, so that no table has them.
  static let unplaced: Set<String> = ["BT", "GY", "IM", "JE"]

  func position(of meaning: Meaning) -> Position {
    switch meaning {
    case .town(let index): towns[index].position
    case .outcode(let index): outcodes.positions[index]
    }
  }

  func outcode(of meaning: Meaning) -> PlaceCode? {
    switch meaning {
    case .town(let index): towns[index].outcode
    case .outcode(let index): outcodes.codes[index]
    }
  }

  private func nation(of meaning: Meaning) -> Nation? {
    switch meaning {
    case .town(let index): towns[index].nation
    case .outcode: nil
    }
  }

  private func areaPosition(named key: [UInt8]) -> Position? {
    areas.codes.indices.first { PlaceKey.bytes(of: areas.name(at: $0)) == key }
      .map { areas.positions[$0] }
  }
}
