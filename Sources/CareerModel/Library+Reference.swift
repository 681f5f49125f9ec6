/// What is looked up rather than browsed: it is read from its files when it is first asked for.
extension Library {
  /// By title.
  package var guides: [Guide] {
    get { reference.guides.value }
    set { reference.guides = Deferred(made: newValue) }
  }

  /// What ways to qualify rest on, in the order of building-blocks.json.
  package var buildingBlocks: [BuildingBlock] {
    get { reference.blocks.value }
    set { reference.blocks = Deferred(made: newValue) }
  }

  /// The stated rules that answers rest on, in the order of rules.json.
  package var rules: [DecisionRule] {
    get { reference.rules.value }
    set { reference.rules = Deferred(made: newValue) }
  }

  /// Words as people say them, in the order of everyday-words.json.
  package var everydayWords: [EverydayWord] {
    get { reference.words.value }
    set { reference.words = Deferred(made: newValue) }
  }

  /// Reads now what is shown beside roles, so that no key waits for it.
  package func prepare() {
    _ = guides
    _ = buildingBlocks
    _ = rules
  }

  /// The guide of a slug; nil where there is none.
  package func guide(_ slug: String) -> Guide? { guides.first { $0.slug == slug } }

  /// The building block of a slug; nil where there is none.
  package func buildingBlock(_ slug: String) -> BuildingBlock? {
    buildingBlocks.first { $0.slug == slug }
  }

  /// The rule of an ID; nil where there is none.
  package func rule(_ id: String) -> DecisionRule? { rules.first { $0.id == id } }
}

/// The files that are read when first asked for.
struct ReferenceData: Sendable {
  var guides = Deferred<[Guide]>(made: [])
  var blocks = Deferred<[BuildingBlock]>(made: [])
  var rules = Deferred<[DecisionRule]>(made: [])
  var words = Deferred<[EverydayWord]>(made: [])
}
