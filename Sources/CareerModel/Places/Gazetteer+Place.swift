extension Gazetteer {
  /// A place as it is shown and chosen.
  package struct Place: Hashable, Sendable {
    /// A part of a postcode, or a town or village.
    package enum Kind: String, CaseIterable, Sendable { case sector, outcode, area, town }

    /// As shown where there is no doubt which is meant: "CB4 1", "CB4 (near Cambridge)", "Newport".
    package var name: String
    /// "CB4"; the nearest one for a town, nil for an area.
    package var outcode: String?
    /// The middle of its postcodes; for a town the point that maps give it.
    package var position: Position
    package var kind: Kind
    /// How many people live there; 0 where that is not known, and for every part of a postcode.
    package var population: Int
    /// The name, and for a town whose name has other meanings which one it is: "Newport (NP20,
    /// Wales)".
    package var label: String
    /// A short text whose `lookUp` takes this place: "Newport, NP20".
    package var queryText: String
  }

  /// What a typed place means.
  package struct LookUp: Hashable, Sendable {
    /// The likeliest meaning.
    package var taken: Place
    /// What else it could mean, the most populous first.
    package var others: [Place]
  }

  func place(town index: Int) -> Place {
    let town = towns[index]
    let outcode = town.outcode?.text
    var place = Place(
      name: town.name, outcode: outcode, position: town.position, kind: .town,
      population: town.population, label: town.name, queryText: town.name)
    if isShared(index) {
      let which = [outcode, town.nation.name].compactMap(\.self).joined(separator: ", ")
      place.label += " (\(which))"
      place.queryText += ", \(outcode ?? town.nation.name)"
    }
    return place
  }

  func place(outcode index: Int) -> Place {
    let code = outcodes.codes[index]
    var name = outcodes.name(at: index)
    if name.isEmpty, let area = areas.index(of: code.area) { name = areas.name(at: area) + " area" }
    return place(code, at: outcodes.positions[index], .outcode, named: name)
  }

  func place(sector index: Int) -> Place {
    place(sectors.codes[index], at: sectors.positions[index], .sector, named: "")
  }

  func place(area index: Int) -> Place {
    place(areas.codes[index], at: areas.positions[index], .area, named: areas.name(at: index))
  }

  func place(alias: Alias) -> Place {
    switch alias.target {
    case .town(let index): return place(town: index)
    case .outcode(let index):
      var place = place(outcode: index)
      place.name = "\(alias.name) (\(place.queryText))"
      place.label = place.name
      place.queryText = alias.name
      return place
    }
  }

  private func place(
    _ code: PlaceCode, at position: Position, _ kind: Place.Kind, named name: String
  ) -> Place {
    let shown = name.isEmpty ? code.text : "\(code.text) (\(name))"
    return Place(
      name: shown, outcode: kind == .area ? nil : code.outward.text, position: position,
      kind: kind, population: 0, label: shown, queryText: code.text)
  }

  /// Whether a town's name alone can mean something else.
  private func isShared(_ index: Int) -> Bool {
    let key = Array(towns.key(index))
    if towns.indices(named: key).count > 1 || Nation(key: key) != nil { return true }
    if let alias = aliases.first(where: { $0.key == key }) { return alias.target != .town(index) }
    return place(ofCode: key) != nil
  }
}
