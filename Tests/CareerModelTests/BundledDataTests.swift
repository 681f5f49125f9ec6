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
    var expected = try names("").filter { $0.hasSuffix(".json") }
    for folder in ["guides", "pay", "pay-rules", "roles", "vacancies"] {
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
    #expect(bundled.guides == folder.guides)
    #expect(bundled.buildingBlocks == folder.buildingBlocks)
    #expect(bundled.rules == folder.rules)
    #expect(bundled.everydayWords == folder.everydayWords)
    #expect(bundled.gazetteer.outline == folder.gazetteer.outline)
    #expect(!bundled.gazetteer.outline.isEmpty)
    #expect(
      bundled.gazetteer.completions("", limit: .max)
        == folder.gazetteer.completions("", limit: .max))
    for role in bundled.roles {
      #expect(Role.load(slug: role.slug, from: .bundled) == role)
    }
  }

  @Test func theCatalogueIsWhole() throws {
    let roles = try Library.load(from: .bundled).roles
    #expect(roles.count >= 345)
    #expect(roles.count { $0.depth == .full } >= 300)
    for role in roles {
      #expect(role.overview?.summary.isEmpty == false, "\(role.slug)")
      #expect(role.entry?.line.isEmpty == false, "\(role.slug)")
    }
  }

  @Test(arguments: [
    ("Clinical oncology", "clinical-oncologist"), ("General surgery", "general-surgeon"),
    ("Medical ophthalmology", "medical-ophthalmologist"),
    ("Trauma and orthopaedic surgery", "trauma-and-orthopaedic-surgeon"),
    ("Paediatric cardiology", "paediatric-cardiologist"),
    ("Anatomical pathology technology", "anatomical-pathology-technologist"),
    ("Information and communication technology", "it-support-ict-staff"),
    (
      "Respiratory physiology and sleep sciences",
      "respiratory-physiologist-respiratory-and-sleep-sciences"
    ),
  ])
  func theOfficialNameOfAFieldLeadsToItsRole(name: String, slug: String) throws {
    let role = try #require(try Library.load(from: .bundled).role(slug))
    #expect(([role.title] + role.otherNames).contains { Words($0) == Words(name) })
  }
}
