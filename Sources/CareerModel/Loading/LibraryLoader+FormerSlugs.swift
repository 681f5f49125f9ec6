/// Slugs that roles and areas took over, which must be known before the first link is read.
extension LibraryLoader {
  private static let field = "formerSlugs"

  /// Looks through the role files for slugs that they took over.
  ///
  /// Few files have any, so only those that hold the name of the field are parsed for it.
  mutating func findFormerSlugs() {
    var owners: [String: String] = [:]
    for path in files.paths(in: "roles") {
      for slug in formerSlugs(path) {
        if known.roles?.contains(slug) == true {
          addFormer(slug, in: path, and: "roles/\(slug).json, whose slug it is")
        } else if let other = owners[slug] {
          addFormer(slug, in: path, and: other)
        } else {
          owners[slug] = path
          known.formerRoles[slug] = Self.name(of: path)
        }
      }
    }
  }

  private func formerSlugs(_ path: String) -> [String] {
    let found = files.read(path) { bytes -> [String] in
      guard ByteSearch.first(Array(Self.field.utf8), in: bytes, range: 0..<bytes.count) != nil
      else { return [] }
      // What is wrong in the file is told when it is read.
      let root = JSONDocument.parse(bytes, log: FaultLog(file: path))
      return root?.field(Self.field)?.elements.map(\.string).filter(\.isSlug) ?? []
    }
    return (try? found.get()) ?? []
  }

  /// Notes the slugs that areas took over.
  mutating func noteFormerAreas(_ areas: [Area]) {
    for area in areas {
      for slug in area.formerSlugs {
        if known.areas?.contains(slug) == true {
          addFormer(slug, in: "areas.json", and: "an area, whose slug it is")
        } else if let other = known.formerAreas[slug] {
          addFormer(slug, in: "areas.json", and: "the area \(other)")
        } else {
          known.formerAreas[slug] = area.slug
        }
      }
    }
  }

  private mutating func addFormer(_ slug: String, in file: String, and other: String) {
    add(
      file, at: "$.formerSlugs", found: "\(Shown.quoted(slug)), which \(other) has too",
      expected: "a slug that nothing else has or had")
  }
}
