import CareerModel
import TestSupport
import Testing

/// The data inside the program against the folder it was made from.
@Suite(.timeLimit(.minutes(10))) struct BundledDataTests {
  /// The Resources folder of this checkout.
  private static let resources = TextFile.root + "/Resources"

  /// The names in a folder of Resources.
  private func names(_ folder: String) throws -> [String] {
    try TextFile.names(in: Self.resources + "/" + folder)
  }

  @Test func theListIsThatOfTheFolder() throws {
    var expected = try names("").filter {
      ["areas.json", "glossary.json", "skills.json"].contains($0)
    }
    for folder in ["pay", "pay-rules", "roles", "vacancies"] {
      expected += try names(folder).filter { $0.hasSuffix(".json") }.map { folder + "/" + $0 }
    }
    expected += try names("places").filter { $0.hasSuffix(".csv") }.map { "places/" + $0 }
    #expect(BundledFiles.paths == expected.sorted(), "run script/embed and commit its list")
  }

  @Test func theBytesAreThoseOfTheFiles() throws {
    for path in BundledFiles.paths {
      let bytes = try #require(BundledFiles.bytes(path))
      #expect(try Array(bytes) == TextFile.bytes(Self.resources + "/" + path), "\(path)")
    }
    #expect(BundledFiles.bytes("roles/nobody.json") == nil)
    #expect(BundledFiles.bytes("") == nil)
  }

  /// Without data there is nothing to be sound; the list above tells whether that is right.
  @Test()
  func theBundledDataIsSound() throws {
    let library = try Library.load(from: .bundled)
    #expect(library.faults == [])
    #expect(library.roles.count == BundledFiles.paths.count { $0.hasPrefix("roles/") })
    #expect(library.roles.count > 0)
  }

  @Test()
  func theProgramAndTheFolderHoldTheSame() throws {
    let bundled = try Library.load(from: .bundled)
    let folder = try Library.load(from: .folder(Self.resources))
    #expect(bundled.roles == folder.roles)
    #expect(bundled.vacancies == folder.vacancies)
    #expect(bundled.payScales == folder.payScales)
    #expect(bundled.payRules == folder.payRules)
    #expect(bundled.payRules.count == 1)
    #expect(bundled.glossary == folder.glossary)
    #expect(bundled.areas == folder.areas)
    #expect(bundled.gazetteer.outline == folder.gazetteer.outline)
    #expect(!bundled.gazetteer.outline.isEmpty)
    #expect(
      bundled.gazetteer.completions("", limit: .max)
        == folder.gazetteer.completions("", limit: .max))
    for role in bundled.roles {
      #expect(Role.load(slug: role.slug, from: .bundled) == role)
    }
  }
}
