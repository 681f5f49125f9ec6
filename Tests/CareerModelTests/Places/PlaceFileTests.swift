import CareerModel
import TestSupport
import Testing

/// The files of the folder places, sound and broken.
@Suite(.timeLimit(.minutes(10))) struct PlaceFileTests {
  @Test func soundTables() throws {
    let folder = try Places.folder()
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    #expect(try DataCheck.run(folder.location) == [])
    let places = library.gazetteer
    #expect(places.lookUp("cb4 1px")?.taken.name == "CB4 1")
    #expect(places.lookUp("CB4 2")?.taken.label == "CB4 (Cambridge area)")
    #expect(places.lookUp("silicon fen")?.taken.outcode == "CB4")
    #expect(places.lookUp("varsity")?.taken.name == "Cambridge")
    #expect(places.lookUp("Saint Ives")?.others.map(\.label) == ["St Ives (TR26, England)"])
  }

  /// A line in the place of one of a sound table, and the fault it must have.
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let line: String
    let found: String
    /// What the expectation starts with.
    let expected: String

    var testDescription: String { "\(file) \(line)" }

    init(_ file: String, _ line: String, _ found: String, _ expected: String) {
      self.file = file
      self.line = line
      self.found = found
      self.expected = expected
    }
  }

  static let faultyFiles = [
    Case("sectors.csv", "CB4 2,52.2", "2 columns: \"CB4 2,52.2\"", "the 3 columns code,lat,lon"),
    Case("sectors.csv", "CB4 2,52.2,0.1,9", "4 columns", "the 3 columns"),
    Case("sectors.csv", "", "1 column: nothing", "the 3 columns"),
    Case("sectors.csv", "CB4 2,north,0.1", "\"north\"", "degrees north from 49 to 61"),
    Case("sectors.csv", "CB4 2,48.9999,0.1", "\"48.9999\"", "degrees north"),
    Case("sectors.csv", "CB4 2,61.1,0.1", "\"61.1\"", "degrees north"),
    Case("sectors.csv", "CB4 2,52.2.1,0.1", "\"52.2.1\"", "degrees north"),
    Case("sectors.csv", "CB4 2,52.,0.1", "\"52.\"", "degrees north"),
    Case("sectors.csv", "CB4 2,5e1,0.1", "\"5e1\"", "degrees north"),
    Case("sectors.csv", "CB4 2,,0.1", "nothing", "degrees north"),
    Case("sectors.csv", "CB4 2,52.2,-9.1", "\"-9.1\"", "degrees east from -9 to 2.1"),
    Case("sectors.csv", "CB4 2,52.2,2.2", "\"2.2\"", "degrees east"),
    Case("sectors.csv", "CB4 2,52.2,-", "\"-\"", "degrees east"),
    Case("sectors.csv", "CB42,52.2,0.1", "\"CB42\"", "a postcode sector such as CB4 1"),
    Case("sectors.csv", "cb4 2,52.2,0.1", "\"cb4 2\"", "a postcode sector"),
    Case("sectors.csv", "CB4 1,52.2,0.1", "\"CB4 1\" a second time", "a code that no other"),
    Case("sectors.csv", "CB4\u{200B} 2,52.2,0.1", "\"CB4<U+200B> 2,", "a line without hidden"),
    Case("sectors.csv", "CB4 2,52.2,\u{1B}0", "\"CB4 2,52.2,<U+001B>0\"", "a line without"),
    Case("outcodes.csv", "CB5X9,52.2,0.1,Barnwell", "\"CB5X9\"", "the first part of a postcode"),
    Case("outcodes.csv", "CB5,52.2,0.1, Barnwell", "\" Barnwell\"", "a name of at most"),
    Case("areas.csv", "CB4,52.2,0.1,Cambridge", "\"CB4\"", "a postcode area such as CB"),
    Case("areas.csv", "CM,51.7,0.5,", "nothing", "a name of at most 80 letters"),
    Case("towns.csv", "--,52.2,0.1,1,ENG,CB1", "\"--\"", "a name of at most 80 letters"),
    Case("towns.csv", "Ely,52.4,0.26,many,ENG,CB7", "\"many\"", "how many people live there"),
    Case("towns.csv", "Ely,52.4,0.26,-1,ENG,CB7", "\"-1\"", "how many people"),
    Case("towns.csv", "Ely,52.4,0.26,9999999999,ENG,CB7", "\"9999999999\"", "how many people"),
    Case("towns.csv", "Ely,52.4,0.26,1,GBR,CB7", "\"GBR\"", "ENG, SCT, WLS or NIR"),
    Case("towns.csv", "Ely,52.4,0.26,1,ENG,Ely", "\"Ely\"", "the first part of a postcode"),
    Case("towns.csv", "St. Ives,50,-5,1,ENG,TR26", "\"St. Ives\" a second", "a name and an"),
    Case("aliases.csv", "Varsity,CB4", "\"Varsity\" a second time", "an alias that no other"),
    Case("aliases.csv", "Fenland,Atlantis", "\"Atlantis\"", "a name of towns.csv or a code of"),
    Case("aliases.csv", "Fenland,Varsity", "\"Varsity\"", "a name of towns.csv or a code of"),
  ]

  @Test(arguments: try cases(of: faultyFiles))
  func aBrokenLineIsAFaultAndIsLeftOutAlone(_ broken: Case) throws {
    let sound = try #require(Places.tables[broken.file])
    let last = sound.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    let folder = try Places.folder(broken.file, sound + broken.line + "\n")
    let fault = try #require(try DataCheck.run(folder.location).first)
    #expect(try DataCheck.run(folder.location).count == 1)
    #expect(fault.file == "places/" + broken.file)
    #expect(fault.path == "line \(last)")
    #expect(fault.found.hasPrefix(broken.found), "\(fault.sentence)")
    #expect(fault.expected.hasPrefix(broken.expected), "\(fault.sentence)")
    let places = try Library.load(from: folder.location).gazetteer
    #expect(places.place(ofPostcode: "CB4 1PX")?.name == "CB4 1")
    #expect(places.lookUp("Varsity")?.taken.name == "Cambridge")
    #expect(places.lookUp("St Ives")?.others.count == 1)
  }

  @Test func bytesThatAreNoText() throws {
    let sound = Array("code,lat,lon\nCB4 1,52.2,0.1\n".utf8)
    let folder = try Places.folder()
    try folder.write("places/sectors.csv", sound + [0x43, 0xFF, 0xFE, 0x0A] + "CB4 2,52,0\n".utf8)
    let library = try Library.load(from: folder.location)
    #expect(
      library.faults.map(\.sentence) == [
        "places/sectors.csv at line 3: found bytes that are not UTF-8 text, expected text in UTF-8"
      ])
    #expect(library.gazetteer.outline.count == 2)
  }

  @Test func headingsAndEmptyFiles() throws {
    for (text, found) in [
      ("", "an empty file"), ("\n", "nothing"), ("name,place\n", "\"name,place\""),
      ("CB4 1,52.2,0.1", "\"CB4 1,52.2,0.1\""),
    ] {
      let folder = try Places.folder("sectors.csv", text)
      let faults = try DataCheck.run(folder.location)
      #expect(faults.map(\.found) == [found])
      #expect(faults.map(\.path) == ["line 1"])
      #expect(faults.map(\.expected) == ["the heading code,lat,lon"])
    }
  }

  @Test func linesInAnyOrderAndOfWindows() throws {
    let folder = try Places.folder()
    try folder.write(
      "places/sectors.csv",
      "\u{FEFF}code,lat,lon\r\nCB4 2,52.2,0.1\r\nAB1 1,57,-2\r\nCB4 1,52.2,0.1")
    try folder.write(
      "places/towns.csv",
      "name,lat,lon,population,nation,outcode\nAsh,51.2,1.2,5,ENG,CT3\nAsh,52.9,-2.6,9,ENG,SY13\n"
        + "Cambridge,52.2,0.1,158434,ENG,\nKing’s Lynn,52.7,0.4,1,ENG,PE30\n")
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    #expect(library.gazetteer.outline.map(\.latitude) == [57, 52.2, 52.2])
    #expect(library.gazetteer.place(ofPostcode: "AB1 1ZZ")?.name == "AB1 1")
    #expect(library.gazetteer.lookUp("ash")?.taken.outcode == "SY13")
    #expect(library.gazetteer.lookUp("cambridge")?.taken.outcode == nil)
    #expect(library.gazetteer.lookUp("kings lynn")?.taken.outcode == "PE30")
  }

  @Test func filesThatAreNotRead() throws {
    let folder = try Places.folder()
    try folder.write("places/rivers.csv", "name\n")
    try folder.write("places/towns.json", "{}")
    let faults = try DataCheck.run(folder.location)
    #expect(faults.map(\.file) == ["places/rivers.csv", "places/towns.json"])
    #expect(
      faults.map(\.expected) == [
        "aliases.csv, areas.csv, outcodes.csv, sectors.csv or towns.csv",
        "a file whose name ends in .csv",
      ])
  }

  @Test func anyTableMayBeMissing() throws {
    for missing in Places.tables.keys where missing != "aliases.csv" {
      let folder = try Places.folder()
      folder.delete("places/" + missing)
      folder.delete("places/aliases.csv")
      #expect(try DataCheck.run(folder.location) == [], "\(missing)")
    }
  }
}
