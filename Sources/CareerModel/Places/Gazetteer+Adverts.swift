extension Gazetteer {
  /// Where an advert's place lies; nil where that is not known.
  ///
  /// By its postcode where that can be placed, and only where not by its town: towns are written
  /// loosely ("London and South East"). A name that is shared is left unknown unless the advert
  /// tells which is meant or nearly everybody who says it means the same.
  package func position(of place: Vacancy.Place) -> Position? {
    if let place = place.postcode.flatMap(place(ofPostcode:)) { return place.position }
    return town(of: place).map(position(of:))
  }

  /// The postcode area of an advert's place, such as "CB", by its postcode or by its town.
  package func area(of place: Vacancy.Place) -> String? {
    if let postcode = place.postcode {
      for reading in Postcode.readings(of: PlaceKey.bytes(of: postcode, saints: .none)) {
        if areas.index(of: reading.area) != nil || isUnplaced(reading) { return reading.area.text }
      }
    }
    return town(of: place).flatMap(outcode(of:))?.area.text
  }

  /// How many times as populous a town must be as the next of its name to be meant by it alone.
  private static let muchLarger = 10

  private func isUnplaced(_ reading: Postcode) -> Bool {
    reading.outward != nil && Self.unplaced.contains(reading.area.text)
  }

  private func town(of place: Vacancy.Place) -> Meaning? {
    let key = PlaceKey.bytes(of: place.name)
    guard !key.isEmpty, Nation(key: key) == nil else { return nil }
    var (meanings, isCertain) = (meanings(of: key), false)
    if meanings.isEmpty {
      guard let choice = chosen(place.name) else { return nil }
      (meanings, isCertain) = choice
    }
    let postcode = place.postcode.map { PlaceKey.bytes(of: $0, saints: .none) } ?? []
    if let reading = Postcode.readings(of: postcode).first(where: isUnplaced) {
      let near = meanings.filter { outcode(of: $0)?.area == reading.area }
      return near.first { outcode(of: $0) == reading.outward } ?? near.first
    }
    guard let first = meanings.first else { return nil }
    guard meanings.count > 1, !isCertain else { return first }
    // An alias is there to say what nearly everybody means.
    if aliases.contains(where: { $0.key == key }) { return first }
    return population(of: first) >= Self.muchLarger * population(of: meanings[1]) ? first : nil
  }

  private func population(of meaning: Meaning) -> Int {
    switch meaning {
    case .town(let index): towns[index].population
    case .outcode: 0
    }
  }
}
