/// Reads all files of a location, those that others refer to first.
struct LibraryLoader {
  let files: DataFiles
  /// Whether what is looked up rather than browsed is read too, and links to it are checked.
  let isThorough: Bool
  var known = KnownNames()
  private var faults: [DataFault] = []
  var library = Library()

  init(files: DataFiles, isThorough: Bool) {
    self.files = files
    self.isThorough = isThorough
  }

  mutating func load() -> Library {
    faults = files.faults
    known.roles = Set(files.paths(in: "roles").map { Self.name(of: $0) })
    findFormerSlugs()
    loadAreas()
    loadPayScales()
    loadPayRules()
    loadGlossary()
    loadSkills()
    loadReference()
    loadRolesAndPlaces()
    loadVacancies()
    library.faults = faults.sorted { first, second in
      first.file.utf8.lexicographicallyPrecedes(second.file.utf8)
    }
    return library
  }

  /// "porter" for "roles/porter.json".
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.dropLast(".json".count))
  }

  /// The value of a file, sound or not; nil where there is none.
  mutating func read<Value>(
    _ path: String, _ form: Form<Value>
  ) -> (value: Value, isSound: Bool)? {
    let log = FaultLog(file: path)
    let value = document(path, log: log) { JSONDocument.parse($0, log: log).flatMap(form.read) }
    faults += log.faults
    guard let value = value ?? nil else { return nil }
    return (value, log.count == 0)
  }

  /// What `body` makes of the bytes of a file; nil and a fault where they cannot be read.
  private func document<Value>(
    _ path: String, log: FaultLog, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> Value? {
    switch files.read(path, body) {
    case .success(let value): return value
    case .failure(let problem):
      log.add(at: .root, found: problem.words, expected: "a data file of at most 64 MB")
      return nil
    }
  }

  private mutating func loadAreas() {
    guard let areas = read("areas.json", Area.fileForm(known)) else { return }
    if areas.isSound { library.areas = areas.value }
    // An area whose slug could not be read may be the very one that a role names.
    let slugs = areas.value.map(\.slug)
    if !slugs.isEmpty, !slugs.contains("") { known.areas = Set(slugs) }
    noteFormerAreas(areas.value)
  }

  private mutating func loadPayScales() {
    var bands: [String: Set<String>] = [:]
    var years: [String: String] = [:]
    var isComplete = true
    for path in files.paths(in: "pay") {
      guard let (scale, isSound) = read(path, PayScale.form) else {
        isComplete = false
        continue
      }
      let names = scale.bands.map(\.band)
      isComplete = isComplete && !scale.scale.isEmpty && !names.isEmpty && !names.contains("")
      bands[scale.scale, default: []].formUnion(names)
      let key = "\(scale.scale) \(scale.year)"
      if let other = years[key], isSound {
        add(
          path, at: "$.year", found: "\"\(scale.year)\", which \(other) has too",
          expected: "one file for each year of a scale")
        continue
      }
      years[key] = path
      if isSound { library.payScales.append(scale) }
    }
    if isComplete { known.bands = bands }
    library.payScales.sort {
      $0.effective == $1.effective ? $0.scale < $1.scale : $0.effective > $1.effective
    }
  }

  private mutating func loadPayRules() {
    var years: [String: String] = [:]
    for path in files.paths(in: "pay-rules") {
      guard let (rules, isSound) = read(path, PayRules.form(known)), isSound else { continue }
      let key = "\(rules.scale) \(rules.year)"
      if let other = years[key] {
        add(
          path, at: "$.year", found: "\"\(rules.year)\", which \(other) has too",
          expected: "one file for each year of a scale")
        continue
      }
      years[key] = path
      library.payRules.append(rules)
    }
    library.payRules.sort {
      $0.effective == $1.effective ? $0.scale < $1.scale : $0.effective > $1.effective
    }
  }

  private mutating func loadGlossary() {
    guard let terms = read("glossary.json", GlossaryTerm.fileForm), terms.isSound else { return }
    library.glossary = terms.value.sorted { $0.term.precedes($1.term) }
    known.terms = Set(terms.value.flatMap(\.spellings).map { Words($0) })
  }

  private mutating func loadSkills() {
    // Unlike areas and words, a folder may do without: its roles then name no skills.
    guard files.paths.contains("skills.json"), let skills = read("skills.json", Skill.fileForm)
    else { return }
    if skills.isSound { library.skills = skills.value }
    known.skills = Set(skills.value.map(\.slug))
  }

  private mutating func loadRolesAndPlaces() {
    var slugs: [String: String] = [:]
    var roles: [RoleReading] = []
    for reading in readRolesAndPlaces() {
      faults += reading.faults
      guard let role = reading.role else { continue }
      if reading.faults.isEmpty { roles.append(reading) }
      let path = reading.path
      guard !role.slug.isEmpty else { continue }
      if let other = slugs[role.slug] {
        add(
          path, at: "$.slug", found: "\"\(role.slug)\", which \(other) has too",
          expected: "a slug that no other role has")
      }
      slugs[role.slug] = path
    }
    library.roles = Self.sorted(roles)
  }

  /// What was read of one role file; a class, since a role is large and is handed on several times.
  private final class RoleReading: Sendable {
    let path: String
    /// Sound or not.
    let role: Role?
    let faults: [DataFault]

    init(path: String, role: Role?, faults: [DataFault]) {
      self.path = path
      self.role = role
      self.faults = faults
    }
  }

  /// Every role in the order of the files, read on every core, since this is most of the work and no
  /// role waits for another; the places are read beside them.
  private mutating func readRolesAndPlaces() -> [RoleReading] {
    let paths = files.paths(in: "roles")
    let files = files
    let known = known
    // Files differ in size, so there are more shares than cores, and a free core takes the next. The
    // places are one share and the longest: they come first.
    let share = 8
    let shares = Parallel.map((paths.count + share - 1) / share + 1) { number -> Share in
      guard number > 0 else {
        var loader = LibraryLoader(files: files, isThorough: false)
        loader.loadPlaces()
        return .places(loader.library.gazetteer, loader.faults)
      }
      let first = (number - 1) * share
      return .roles(
        paths[first..<min(paths.count, first + share)].map { path in
          var loader = LibraryLoader(files: files, isThorough: false)
          let read = loader.read(path, Role.form(file: Self.name(of: path), known: known))
          return RoleReading(path: path, role: read?.value, faults: loader.faults)
        })
    }
    var readings: [RoleReading] = []
    for share in shares {
      switch share {
      case .places(let gazetteer, let faults):
        library.gazetteer = gazetteer
        self.faults += faults
      case .roles(let roles): readings += roles
      }
    }
    return readings
  }

  private enum Share: Sendable {
    case places(Gazetteer, [DataFault])
    case roles([RoleReading])
  }

  /// The roles in the order of the catalogue; their titles are folded once.
  private static func sorted(_ readings: [RoleReading]) -> [Role] {
    let keys = readings.enumerated().compactMap { number, reading in
      reading.role.map { Role.Order($0, number: number) }
    }
    return keys.sorted().compactMap { readings[$0.number].role }
  }

  private mutating func loadVacancies() {
    let collector = VacancyCollector(known: known)
    for path in files.paths(in: "vacancies") {
      let log = FaultLog(file: path)
      let reading = document(path, log: log) { bytes in
        var reader = VacancyFileReader(MemoryBytes(bytes), name: path, collector: collector)
        return reader.read()
      }
      faults += log.faults
      guard let reading else { continue }
      faults += reading.faults
      if let source = reading.source { library.vacancySources.append(source) }
    }
    library.vacancies = collector.table
  }

  private mutating func loadPlaces() {
    var reader = GazetteerReader()
    for path in files.paths(in: "places") {
      let log = FaultLog(file: path)
      _ = document(path, log: log) { reader.read($0, path: path, log: log) }
      faults += log.faults
    }
    let log = FaultLog(file: GazetteerReader.aliases)
    library.gazetteer = reader.finish(log: log)
    faults += log.faults
  }

  mutating func add(_ file: String, at path: String, found: String, expected: String) {
    faults.append(DataFault(file: file, path: path, found: found, expected: expected))
  }
}
