extension Gazetteer {
  /// How many other meanings a look-up names at most.
  private static let mostOthers = 20

  /// What a typed postcode, part of one, or name means; nil for nothing known.
  ///
  /// Case, accents, punctuation and spaces do not count. Postcodes come first, then aliases and
  /// whole names (the most populous first), then a name with what tells it from others ("Newport,
  /// PO30", "Newport Wales", "Heaton, Bolton"), then names that start with three letters or more.
  package func lookUp(_ text: String) -> LookUp? {
    if let place = place(ofPostcode: text) { return LookUp(taken: place, others: []) }
    let key = PlaceKey.bytes(of: text)
    guard !key.isEmpty else { return nil }
    // A nation is no place to count miles from, though a village is called Wales.
    if Nation(key: key) != nil { return nil }
    return lookUp(of: meanings(of: key)) ?? qualified(text, key: key) ?? beginning(text)
  }

  /// A full postcode, a sector, an outward code or an area; where the sector is not known, the
  /// outward code, then the area.
  package func place(ofPostcode text: String) -> Place? {
    place(ofCode: PlaceKey.bytes(of: text, saints: .none))
  }

  func place(ofCode words: some Collection<UInt8>) -> Place? {
    let readings = Postcode.readings(of: words)
    for reading in readings {
      if let index = reading.sector.flatMap(sectors.index) { return place(sector: index) }
      if let index = reading.outward.flatMap(outcodes.index) { return place(outcode: index) }
    }
    return readings.first.flatMap { areas.index(of: $0.area) }.map(place(area:))
  }

  /// One thing that a name can mean.
  typealias Meaning = Alias.Target

  /// What a whole name can mean: an alias first, then the towns, the most populous first.
  func meanings(of key: [UInt8]) -> [Meaning] {
    let towns = towns.indices(named: key).map(Meaning.town)
    guard let alias = aliases.first(where: { $0.key == key })?.target else { return towns }
    return [alias] + towns.filter { $0 != alias }
  }

  /// What an alias may stand for; nil where there is no such code and no town of that name.
  func aliasTarget(_ text: String) -> Alias.Target? {
    let words = PlaceKey.bytes(of: text, saints: .none)
    let codes = Postcode.readings(of: words).compactMap { $0.sector == nil ? $0.outward : nil }
    if let index = codes.compactMap(outcodes.index).first { return .outcode(index) }
    return towns.indices(named: PlaceKey.bytes(of: text)).first.map(Meaning.town)
  }

  private func lookUp(of meanings: [Meaning]) -> LookUp? {
    guard let first = meanings.first else { return nil }
    let others = meanings.dropFirst().prefix(Self.mostOthers).map(place(of:))
    return LookUp(taken: place(of: first), others: others)
  }

  func place(of meaning: Meaning) -> Place {
    if let alias = aliases.first(where: { $0.target == meaning }) { return place(alias: alias) }
    switch meaning {
    case .town(let index): return place(town: index)
    case .outcode(let index): return place(outcode: index)
    }
  }

  /// A name and what tells it from others, with a comma between them or without.
  private func qualified(_ text: String, key: [UInt8]) -> LookUp? {
    if text.utf8.contains(UInt8(ascii: ",")) {
      return chosen(text).flatMap { lookUp(of: $0.meanings) }
    }
    var end = key.lastIndex(of: UInt8(ascii: " "))
    while let space = end {
      let meanings = meanings(of: Array(key[..<space]))
      if !meanings.isEmpty,
        let choice = choice(of: meanings, by: Array(key[(space + 1)...])), !choice.isEmpty
      {
        return lookUp(of: choice)
      }
      end = key[..<space].lastIndex(of: UInt8(ascii: " "))
    }
    return nil
  }

  /// The most populous of the names that start with a text, and the others.
  private func beginning(_ text: String) -> LookUp? {
    guard PlaceKey.bytes(of: text).count >= 3 else { return nil }
    let places = towns(startingWith: text, limit: Self.mostOthers + 1)
    return places.first.map { LookUp(taken: $0, others: Array(places.dropFirst())) }
  }
}
