/// Everything the program knows, in the order it is shown.
package struct Library: Sendable {
  /// Full roles first, then short ones, each by title.
  package var roles: [Role] { didSet { indexRoles() } }
  package var areas: [Area]
  /// Newest first.
  package var payScales: [PayScale]
  /// What is paid and taken on top of each scale, newest first.
  package var payRules: [PayRules]
  /// By term.
  package var glossary: [GlossaryTerm]
  /// In the order of skills.json.
  package var skills: [Skill]
  package var vacancies: VacancyTable { didSet { keptRoleAdverts = KeptRoleAdverts() } }
  /// Where the adverts come from, a source for each file.
  package var vacancySources: [Source]
  /// Where postcodes and towns lie; empty where the data has no places.
  package var gazetteer: Gazetteer
  /// What was found wrong while loading; the files named here were left out.
  package var faults: [DataFault]
  /// What is read when it is first asked for.
  var reference = ReferenceData()
  /// Where in `roles` each slug stands.
  private var roleIndices: [String: Int] = [:]
  /// The moves between the roles, built anew when the roles change.
  package private(set) var progression = ProgressionGraph()
  private var roleIndicesBySkill: [String: [Int]] = [:]
  private(set) var keptRoleAdverts = KeptRoleAdverts()

  package init() {
    roles = []
    areas = []
    payScales = []
    payRules = []
    glossary = []
    skills = []
    vacancies = VacancyTable()
    vacancySources = []
    gazetteer = .empty
    faults = []
  }

  /// The role of a slug, or the one that took the slug over; nil where there is none.
  package func role(_ slug: String) -> Role? { roleIndices[slug].map { roles[$0] } }

  /// The roles that ask for a skill of skills.json, in the library's order.
  package func roles(wanting skill: String) -> [Role] {
    roleIndicesBySkill[skill, default: []].map { roles[$0] }
  }

  /// How many roles ask for a skill.
  package func count(wanting skill: String) -> Int { roleIndicesBySkill[skill]?.count ?? 0 }

  private mutating func indexRoles() {
    keptRoleAdverts = KeptRoleAdverts()
    // By place and not by role: a role is large, and every copy of one takes time.
    roleIndices = Dictionary(
      roles.indices.map { (roles[$0].slug, $0) }, uniquingKeysWith: { first, _ in first })
    for index in roles.indices {
      for slug in roles[index].formerSlugs where roleIndices[slug] == nil {
        roleIndices[slug] = index
      }
    }
    // One role alone, as in the first picture, has nothing to be joined to.
    progression = roles.count > 1 ? ProgressionGraph(roles) : ProgressionGraph()
    roleIndicesBySkill = [:]
    for index in roles.indices {
      for skill in Set(roles[index].skillFacts.compactMap(\.skill)) {
        roleIndicesBySkill[skill, default: []].append(index)
      }
    }
  }
}

extension Role {
  /// Where a role stands in the catalogue: full roles first, then by title.
  struct Order: Comparable {
    /// The place of the role in the list that is sorted.
    let number: Int
    private let isShort: Bool
    private let words: [UInt8]
    private let title: String
    private let slug: String

    init(_ role: Role, number: Int) {
      self.number = number
      isShort = role.depth == .short
      words = Words(role.title).bytes
      title = role.title
      slug = role.slug
    }

    static func < (first: Order, second: Order) -> Bool {
      if first.isShort != second.isShort { return second.isShort }
      if first.words != second.words { return first.words.lexicographicallyPrecedes(second.words) }
      return first.title == second.title ? first.slug < second.slug : first.title < second.title
    }
  }
}
