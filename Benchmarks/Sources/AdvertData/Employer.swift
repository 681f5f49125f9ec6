/// An employer that does not exist, with places that do.
struct Employer {
  var name: String
  /// The start of its references: a letter and four digits.
  var code: String
  /// Whether it is paid for by the NHS and pays as the NHS does.
  var isPublic: Bool
  var sites: [Advert.Place]
}

extension Employer {
  /// Some 250 employers with some 2,500 places, the largest first.
  static func all(
    from resources: AdvertResources, _ numbers: inout SeededNumbers
  ) -> [Employer] {
    let towns = resources.towns.filter { ["ENG", "WLS"].contains($0.nation) }
    var codes: Set<Int> = []
    return (0..<265).map { rank in
      let home = towns[min(towns.count - 1, rank / 2 + numbers.below(60))]
      let near = towns.filter {
        $0.position.squaredKilometres(to: home.position) < 900 && $0.name != home.name
      }
      let other = near.isEmpty ? home : numbers.early(of: near)
      let (name, isPublic) = name(home, other.name, &numbers)
      var code = numbers.below(10_000)
      while !codes.insert(code).inserted { code = numbers.below(10_000) }
      let letter = isPublic ? (numbers.happens(850) ? "C" : "M") : numbers.one(of: ["A", "B", "E"])
      // Large employers have more places.
      let count = 2 + numbers.below(rank < 100 ? 18 : 11)
      let sites = (0..<count).map { site in
        let town =
          site == 0 || near.isEmpty || numbers.happens(400) ? home : numbers.early(of: near)
        // Some write a region in place of the town.
        let name = numbers.happens(12) ? numbers.one(of: regions) : town.name
        return Advert.Place(
          name: name, postcode: postcode(in: town, resources.sectors, &numbers))
      }
      let digits = String(code)
      let padded = String(repeating: "0", count: 4 - digits.count) + digits
      return Employer(name: name, code: letter + padded, isPublic: isPublic, sites: sites)
    }
  }

  private static let regions = [
    "Wales", "East Midlands", "London and South East", "Yorkshire and Humber", "North East",
    "Isle of Wight", "Various Locations", "Home Based",
  ]

  private static func name(
    _ home: AdvertResources.Town, _ other: String, _ numbers: inout SeededNumbers
  ) -> (String, isPublic: Bool) {
    let town = home.name
    if home.nation == "WLS", numbers.happens(600) {
      return ("\(town) University Health Board", true)
    }
    if numbers.happens(780) {
      return (
        numbers.early(of: [
          "\(town) Teaching Hospitals NHS Foundation Trust",
          "University Hospitals of \(town) and \(other) NHS Foundation Trust",
          "\(town) and \(other) Partnership NHS Foundation Trust",
          "\(town) University Hospitals NHS Trust",
          "\(town) Hospitals NHS Foundation Trust",
          "\(town) & \(other) Mental Health NHS Foundation Trust",
          "\(town) Community Health NHS Trust",
          "NHS \(town) and \(other) Integrated Care Board",
          "\(town) and \(other) Ambulance Service NHS Trust",
        ]), true
      )
    }
    return (
      numbers.one(of: [
        "\(town) Care Homes Ltd", "\(other) House Healthcare", "\(town) Independent Hospital",
        "\(town) Recovery Services", "\(other) Medical Centre", "\(town) Primary Care Network",
        "\(other) Road Surgery", "\(town) Hospice", "CDD Services (\(town) Care Ltd)",
      ]), false
    )
  }

  /// A whole postcode in or near a town.
  private static func postcode(
    in town: AdvertResources.Town, _ sectors: [AdvertResources.Sector],
    _ numbers: inout SeededNumbers
  ) -> String? {
    // A city has its hospitals further out than a village.
    let reach = town.population > 300_000 ? 64.0 : town.population > 50_000 ? 16 : 4
    var near = sectors.filter { $0.position.squaredKilometres(to: town.position) < reach }
    if near.isEmpty {
      near = sectors.filter { $0.position.squaredKilometres(to: town.position) < 225 }
    }
    guard !near.isEmpty else { return nil }
    // The letters that postcodes end in.
    let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
    return numbers.one(of: near).code
      + String([numbers.one(of: letters), numbers.one(of: letters)])
  }
}
