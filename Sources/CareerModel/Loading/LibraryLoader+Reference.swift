extension LibraryLoader {
  /// Reads the guides, building blocks, rules and everyday words, or leaves them until asked for.
  mutating func loadReference() {
    guard isThorough else {
      let files = files
      library.reference = ReferenceData(
        guides: Deferred { Self.reference(files) { $0.guides() } },
        blocks: Deferred { Self.reference(files) { $0.blocks() } },
        rules: Deferred { Self.reference(files) { $0.rules() } },
        words: Deferred { Self.reference(files) { $0.words() } })
      return
    }
    library.guides = guides()
    library.buildingBlocks = blocks()
    library.rules = rules()
    library.everydayWords = words()
  }

  private static func reference<Value>(
    _ files: DataFiles, _ read: (inout LibraryLoader) -> Value
  ) -> Value {
    var loader = LibraryLoader(files: files, isThorough: false)
    return read(&loader)
  }

  private mutating func guides() -> [Guide] {
    var guides: [Guide] = []
    for path in files.paths(in: "guides") {
      let form = Guide.form(file: Self.name(of: path), known: known)
      if let (guide, isSound) = read(path, form), isSound { guides.append(guide) }
    }
    return guides.sorted { $0.title.precedes($1.title) }
  }

  private mutating func blocks() -> [BuildingBlock] {
    let blocks = single("building-blocks.json", BuildingBlock.fileForm)
    known.blocks = blocks.map { Set($0.value.map(\.slug)) } ?? []
    return blocks.flatMap { $0.isSound ? $0.value : nil } ?? []
  }

  private mutating func rules() -> [DecisionRule] {
    let rules = single("rules.json", DecisionRule.fileForm)
    known.rules = rules.map { Set($0.value.map(\.id)) } ?? []
    return rules.flatMap { $0.isSound ? $0.value : nil } ?? []
  }

  private mutating func words() -> [EverydayWord] {
    let words = single("everyday-words.json", EverydayWord.fileForm(known))
    return words.flatMap { $0.isSound ? $0.value : nil } ?? []
  }

  /// What one file holds, which a folder may do without.
  private mutating func single<Value>(
    _ path: String, _ form: Form<Value>
  ) -> (value: Value, isSound: Bool)? {
    files.paths.contains(path) ? read(path, form) : nil
  }
}
