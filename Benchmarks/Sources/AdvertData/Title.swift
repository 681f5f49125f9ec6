/// A title, with what it says about the post.
struct Title {
  var text: String
  var pay: PayKind
  /// The contract that it names.
  var contract: String?
  var isPartTime = false
}

/// The titles of a staff group, by number: the low numbers are the plain and frequent ones.
struct Titles {
  private let group: StaffGroup
  private let number: Int
  private let seed: UInt64
  private let roles: [(title: String, pay: PayKind)]
  private let towns: [String]
  private let skew: Skew

  /// - Parameter number: tells the group's titles from those of the others.
  init(of group: StaffGroup, number: Int, seed: UInt64, from resources: AdvertResources) {
    self.group = group
    self.number = number
    self.seed = seed
    let named = resources.names.filter { group.areas.contains($0.area) }
    roles =
      group.common
      + named.map { (Self.capitals($0.name), $0.band.map { .band($0) } ?? group.pay) }
    towns = resources.towns.prefix(400).map(\.name)
    // Chosen by trying: so many titles have about 8,000 different ones among 13,000 adverts, 45,000
    // among 100,000 and 200,000 among a million.
    skew = Skew(below: group.adverts * 30)
  }

  func draw(_ numbers: inout SeededNumbers) -> Title { title(skew.draw(&numbers)) }

  /// The title of a number, always the same.
  private func title(_ place: Int) -> Title {
    if place < group.common.count {
      return Title(text: group.common[place].title, pay: group.common[place].pay)
    }
    var numbers = SeededNumbers(seed: seed, number, place)
    var role = numbers.early(of: roles)
    // Every name of a role is there once on its own.
    if place < roles.count { role = roles[place] }
    var title = Title(text: role.title, pay: role.pay)
    let additions =
      place < roles.count ? 0 : place < 1500 ? 1 : 1 + numbers.below(2) + numbers.below(2)
    addLevel(to: &title, place < roles.count ? 0 : 400, &numbers)
    var kinds = Addition.allCases
    for _ in 0..<additions {
      let kind = kinds.remove(at: numbers.below(kinds.count))
      add(kind, to: &title, &numbers)
    }
    if numbers.happens(12) { title.text = title.text.uppercased() }
    return title
  }

  /// What a title may say beside the name of the role.
  private enum Addition: CaseIterable {
    case field, place, band, pattern, particular
  }

  private func addLevel(to title: inout Title, _ share: Int, _ numbers: inout SeededNumbers) {
    guard numbers.happens(share) else { return }
    switch title.pay {
    case .band:
      let (word, steps) = numbers.early(of: Self.levels)
      title.text = "\(word) \(title.text)"
      title.pay = title.pay.raised(by: steps)
      if word == "Bank" { title.contract = "bank" }
      if word == "Apprentice" { title.contract = "apprenticeship" }
    default:
      if !title.text.hasPrefix("Locum") { title.text = "Locum \(title.text)" }
      title.contract = "fixed-term"
    }
  }

  private func add(
    _ addition: Addition, to title: inout Title, _ numbers: inout SeededNumbers
  ) {
    switch addition {
    case .field:
      let field = numbers.early(of: group.fields)
      if case .band = title.pay {
        title.text = numbers.early(of: [
          "\(title.text) - \(field)", "\(field) \(title.text)", "\(title.text) (\(field))",
          "\(title.text), \(field)",
        ])
      } else {
        title.text += " in \(field)"
      }
    case .place:
      let setting = numbers.early(of: group.settings)
      title.text += numbers.early(of: [" - \(setting)", ", \(setting)", " (\(setting))"])
    case .band:
      guard case .band(let band) = title.pay else { return }
      title.text = numbers.early(of: [
        "\(title.text) - Band \(band)", "\(title.text) Band \(band)", "Band \(band) \(title.text)",
        "\(title.text) (Band \(band))", "\(title.text) B\(band)",
      ])
    case .pattern:
      let (words, contract, isPartTime) = numbers.early(of: Self.patterns)
      title.text += words
      if let contract { title.contract = contract }
      title.isPartTime = isPartTime
    case .particular:
      switch numbers.below(6) {
      case 0, 1: title.text += " - Ward \(1 + numbers.below(40))"
      case 2, 3: title.text += " - \(numbers.early(of: towns))"
      case 4:
        title.text += " (Ref:\(1000 + numbers.below(400))Z\(numbers.one(of: ["A", "B", "D"])))"
      default: title.text += " - \(2 * (8 + numbers.below(11))) hours"
      }
    }
  }

  private static let levels = [
    ("Senior", 1), ("Bank", 0), ("Lead", 2), ("Specialist", 1), ("Trainee", -1), ("Team Leader", 1),
    ("Deputy", 1), ("Highly Specialist", 2), ("Advanced", 2), ("Assistant", -1), ("Principal", 2),
    ("Clinical Lead", 2), ("Apprentice", -1), ("Junior", 0), ("Registered", 0), ("Rotational", 0),
  ]

  private static let patterns: [(words: String, contract: String?, isPartTime: Bool)] = [
    (" - Part Time", nil, true), (" (Part Time)", nil, true), (" - Bank", "bank", false),
    (" - Fixed Term", "fixed-term", false), (" - Full Time", nil, false), (" - Nights", nil, false),
    (" (12 months fixed term)", "fixed-term", false), (" (Secondment)", "secondment", false),
    (" - Maternity Cover", "fixed-term", false), (" - Term Time Only", nil, true),
    (" - Weekends", nil, true), (" - Zero Hours", "bank", false), (" (Internal)", nil, false),
  ]

  /// The name of a role as titles write it: with capitals, but for the short words between.
  private static func capitals(_ name: String) -> String {
    let small: Set<Substring> = ["and", "of", "in", "or", "for", "the", "to", "with"]
    return name.split(separator: " ").map { word in
      small.contains(word) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
