/// What every file must keep to, whatever kind it is: sources that say what they are, addresses that
/// may be shown, and words that are easy to read.
///
/// Reading the JSON and not the types means that a new field is checked without a line here.
struct FileCheck {
  private let files: DataFiles
  private let hardWords: HardWords
  private var file = ""
  private var all: [DataFault] = []

  init(_ files: DataFiles) {
    self.files = files
    hardWords = Self.hardWords(files)
  }

  /// The list of the folder, or that of the program where the folder has none.
  private static func hardWords(_ files: DataFiles) -> HardWords {
    let path = "hard-words.json"
    let read = { (bytes: UnsafeRawBufferPointer) -> [HardWords.Entry]? in
      let log = FaultLog(file: path)
      return JSONDocument.parse(bytes, log: log).flatMap(HardWords.fileForm.read)
    }
    if files.paths.contains(path), case .success(let entries?) = files.read(path, read) {
      return HardWords(entries)
    }
    return HardWords(BundledFiles.bytes(path).flatMap(read) ?? [])
  }

  mutating func faults() -> [DataFault] {
    // Adverts are not our words, and the tables of places are no prose.
    let unread = ["vacancies/", "hard-words.json", "everyday-words.json"]
    for path in files.paths where path.hasSuffix(".json") {
      guard !unread.contains(where: path.hasPrefix) else { continue }
      file = path
      // What is wrong in the writing itself is told by the reading.
      let log = FaultLog(file: path)
      _ = files.read(path) { bytes in
        if let root = JSONDocument.parse(bytes, log: log) { look(at: root, name: "") }
      }
    }
    return all
  }

  private mutating func add(_ node: JSONNode, found: String, expected: String) {
    all.append(
      DataFault(file: file, path: node.path.text, found: found, expected: expected))
  }

  private mutating func look(at node: JSONNode, name: String) {
    switch node.kind {
    case .object:
      if node.field("checked") != nil, node.field("kind") == nil, node.field("standard") == nil {
        source(node)
      }
      if let address = node.field("address"), address.kind == .text { self.address(address) }
      // A source is named as its page is.
      let fields = node.fieldNames.filter { name != "sources" || $0 == "address" }
      for field in fields {
        guard let value = node.field(field) else { continue }
        if name == "", field == "sources" {
          for id in value.fieldNames { value.field(id).map { look(at: $0, name: "sources") } }
          for element in value.elements { look(at: element, name: "sources") }
        } else if !Self.unread.contains(field) || value.kind == .object {
          look(at: value, name: field)
        }
      }
    case .list: for element in node.elements { look(at: element, name: name) }
    case .text where name != "" && !Self.unread.contains(name) && name != "sources": prose(node)
    default: break
    }
  }

  // MARK: Sources and addresses

  private mutating func source(_ node: JSONNode) {
    guard node.field("title") != nil else { return }
    let hasAddress = node.field("address").map { !$0.isNull } ?? false
    let hasStanding = node.field("standing").map { !$0.isNull } ?? false
    if hasAddress, hasStanding {
      add(
        node, found: "a source with an address and a \"standing\"",
        expected: "no address for a copy or what is not on the web, and no \"standing\" otherwise")
    } else if !hasAddress, !hasStanding {
      add(
        node, found: "a source without an address",
        expected: "its address, or \"standing\": \"copy\" or \"offWeb\"")
    }
  }

  /// Hosts that copy the pages of others, and a search page that is no reading.
  private static let refused = [
    "cross-stitch-centre.co.uk", "thecareerassistant.com", "coffeewith.xyz", "fnfcampustour.com",
    "applicaaone.com", "uatcyan.rcn.org.uk", "compare-roles?field_field_role=",
  ]

  private mutating func address(_ node: JSONNode) {
    if let part = Self.refused.first(where: node.string.contains) {
      add(
        node, found: "an address with \(part)",
        expected: "the page that it copies, or no address and \"standing\": \"copy\"")
    }
  }

  // MARK: Words

  /// Fields that hold names, codes and dates, or words as others say them.
  private static let unread: Set<String> = [
    "$schema", "slug", "id", "kind", "depth", "address", "checked", "date", "validUntil", "recheck",
    "area", "alsoIn", "formerSlugs", "parent", "otherNames", "title", "role", "roles", "skill",
    "sources", "source", "standing", "scale", "year", "effective", "startBand", "startBandHighest",
    "trainingBandHighest", "confidence", "bodies", "qualification", "answer", "basis", "rule",
    "level", "stage", "standard", "reference", "endsWith", "paid", "variant", "blocks", "least",
    "most", "grades", "term", "abbreviation", "also", "alsoAsked", "words", "nation", "unit",
    "appliesTo", "about", "say", "search",
  ]

  private mutating func prose(_ node: JSONNode) {
    let text = node.string
    for sentence in Sentences.of(text) {
      let count = Sentences.wordCount(of: sentence)
      if count > Sentences.longest {
        add(
          node, found: "a sentence of \(count) words: \(Shown.quoted(String(sentence)))",
          expected: "at most \(Sentences.longest) words in a sentence; make two of it")
      }
    }
    for (hard, plain) in hardWords.found(in: text) {
      add(node, found: "the hard word \(Shown.quoted(hard))", expected: "a plain one: \(plain)")
    }
    if text.hasStraightApostrophe {
      add(node, found: "the mark ' in \(Shown.quoted(text))", expected: "the apostrophe \u{2019}")
    }
  }
}

extension String {
  /// Whether a ' stands after a letter, as in "don't" and "nurses' pay".
  fileprivate var hasStraightApostrophe: Bool {
    zip(self, dropFirst()).contains { $0.isLetter && $1 == "'" }
  }
}
