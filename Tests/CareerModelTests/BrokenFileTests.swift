import TestSupport
import Testing

@testable import CareerModel

/// Files that are no JSON, and folders that are no folders.
@Suite(.timeLimit(.minutes(10))) struct BrokenFileTests {
  /// The one fault of a role file with these bytes, and proof that the rest was loaded.
  private func fault(_ bytes: [UInt8]) throws -> DataFault {
    let folder = try DataFolder()
    try folder.write("roles/nurse.json", bytes)
    let library = try Library.load(from: folder.location)
    #expect(library.roles.map(\.slug) == ["helper"])
    #expect(library.faults.count == 1)
    let fault = try #require(library.faults.first)
    #expect(fault.file == "roles/nurse.json")
    #expect(fault.path == "$")
    return fault
  }

  private func found(_ text: String) throws -> String { try fault(Array(text.utf8)).found }

  @Test func plainWordsAndPlaces() throws {
    #expect(try found("") == "an empty file")
    #expect(try found(" \n\t ") == "an empty file")
    #expect(try found("[]") == "a list")
    #expect(try found("\"nurse\"") == "\"nurse\"")
    #expect(
      try found("{\"slug\": \"nurse\",\n \"slug\": 1}")
        == "the same field \"slug\" twice in one object, at line 2, column 7")
    #expect(
      try found("{\"slug\": \"nurse\",\n \"tit").hasPrefix("a file that ends too early, at line 2"))
    #expect(try found("{\"a\": 1} {").hasPrefix("more text after the end of the JSON text"))
    #expect(try found("{\"a\": 1e999}").hasPrefix("a number too large to read, at line 1"))
    #expect(try found("{\"a\": 99999999999999999999}").hasPrefix("a number too large to read"))
    #expect(try found("{\"a\\u0000b\": 1}").hasPrefix("a NUL character in the name of a field"))
    #expect(try found("{\"a\": 01}").hasPrefix("a mistake in the JSON text at line 1, column"))
  }

  @Test func bytesThatAreNoText() throws {
    let bytes = Array("{\"slug\": \"nur".utf8) + [0xFF, 0xFE] + Array("\"}".utf8)
    #expect(try fault(bytes).found.hasPrefix("bytes that are not UTF-8 text, at line 1"))
    let wide: [UInt8] = [0xFF, 0xFE, 0x7B, 0, 0x7D, 0]
    #expect(try fault(wide).found.hasPrefix("bytes that are not UTF-8 text"))
  }

  @Test func aByteOrderMarkIsNoFault() throws {
    let folder = try DataFolder()
    try folder.write("roles/nurse.json", [0xEF, 0xBB, 0xBF] + Array(Sample.nurse.utf8))
    #expect(try DataCheck.run(folder.location) == [])
  }

  @Test(arguments: ["[", "{\"a\":"])
  func nestedTenThousandDeep(_ open: String) throws {
    let close = open == "[" ? "]" : "}"
    let deep =
      String(repeating: open, count: 10_000) + "1" + String(repeating: close, count: 10_000)
    #expect(try found(deep) == "lists or objects nested more than 2,048 deep")
    #expect(
      try found("{\"slug\": " + deep + "}") == "lists or objects nested more than 2,048 deep")
  }

  @Test func nestedJustBelowTheLimit() throws {
    let deep = String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000)
    let folder = try DataFolder()
    try folder.write("roles/nurse.json", Sample.nurse.with("\"Nurse\"", deep))
    #expect(try DataCheck.run(folder.location).map(\.found) == ["a list"])
  }

  @Test func everyWayOfCuttingARoleShort() throws {
    let bytes = Array(Sample.nurse.utf8)
    for count in 0..<bytes.count {
      let fault = try fault(Array(bytes[..<count]))
      #expect(fault.found.hasPrefix("a") && fault.expected.hasPrefix("a"))
    }
  }

  @Test(arguments: Seed.list(1...4)) func garbage(seed: Seed) throws {
    var random = SeededGenerator(seed)
    for _ in 0..<50 {
      let fault = try fault(random.bytes(200, in: 0x80...0xFF))
      #expect(!fault.found.isEmpty && !fault.sentence.hasHiddenCharacters)
    }
  }

  @Test func aHundredMegabytesAreNotRead() throws {
    let folder = try DataFolder()
    try folder.writeHole("roles/nurse.json", bytes: 100_000_000)
    try folder.writeHole("vacancies/huge.json", bytes: 100_000_000)
    let faults = try DataCheck.run(folder.location)
    #expect(faults.map(\.file) == ["roles/nurse.json", "vacancies/huge.json"])
    #expect(Set(faults.map(\.found)) == ["a file larger than 64 MB"])
    // A file of adverts that somebody names may be of any size; here its first byte is no text.
    let faultsOfHuge = VacancyFile.read(path: folder.path + "/vacancies/huge.json").faults
    #expect(faultsOfHuge.map(\.found) == ["a file that is no text"])
  }

  @Test func filesThatAreNotRead() throws {
    let folder = try DataFolder()
    try folder.write("roles/porter.jsn", "{}")
    try folder.write("places.json", "{}")
    try folder.write("README.md", "Notes")
    try folder.write("roles/.hidden", "")
    try folder.makeFolder("roles/folder.json")
    let faults = try DataCheck.run(folder.location)
    #expect(faults.map(\.file) == ["places.json", "roles/folder.json", "roles/porter.jsn"])
    #expect(
      faults.map(\.found) == ["a file that is not read", "a folder", "a file that is not read"])
  }

  @Test func aPipeInADataFolderIsNotWaitedFor() throws {
    let folder = try DataFolder()
    try folder.makePipe("roles/pipe.json")
    #expect(
      try DataCheck.run(folder.location).map(\.found) == ["something that is no ordinary file"])
  }

  @Test func missingAreasDoNotCostTheRoles() throws {
    let folder = try DataFolder()
    folder.delete("areas.json")
    let library = try Library.load(from: folder.location)
    #expect(
      library.faults.map(\.sentence) == [
        "areas.json at $: found no such file, expected a data file of at most 64 MB"
      ])
    #expect(library.roles.count == 2)
    #expect(library.role("nurse").map { library.areaPath(of: $0) } == [])
  }

  @Test func aFaultInOneRoleIsNoFaultInThoseThatLinkToIt() throws {
    let folder = try DataFolder()
    try folder.write("roles/nurse.json", "{")
    let library = try Library.load(from: folder.location)
    #expect(library.faults.map(\.file) == ["roles/nurse.json"])
    #expect(library.roles.map(\.slug) == ["helper"])
  }

  @Test func aFaultInThePayScaleIsNoFaultInTheRoles() throws {
    let folder = try DataFolder()
    try folder.write("pay/afc-2026.json", "{")
    let library = try Library.load(from: folder.location)
    #expect(library.faults.map(\.file) == ["pay/afc-2026.json"])
    #expect(library.roles.count == 2)
  }

  private func sentence(_ path: String) -> String {
    do throws(DataFolderError) {
      _ = try Library.load(from: .folder(path))
      return ""
    } catch {
      return error.sentence
    }
  }

  @Test func foldersThatAreNone() throws {
    let folder = try DataFolder(empty: true)
    #expect(
      sentence(folder.path) == """
        The data folder \(folder.path) has no data files. It should hold areas.json, glossary.json, \
        and files ending in .json in the folders roles, pay and vacancies.
        """)
    #expect(
      sentence(folder.path + "/gone")
        == "There is no data folder at \(folder.path)/gone. Check the spelling of its path.")
    try folder.write("file", "text")
    #expect(sentence(folder.path + "/file").hasPrefix("\(folder.path)/file is a file, not a data"))
    #expect(sentence("/tmp/\u{1B}[2J").contains("<U+001B>"))
  }
}
