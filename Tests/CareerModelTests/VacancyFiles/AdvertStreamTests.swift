import TestSupport
import Testing

@testable import CareerModel

/// Files read in pieces: every form, every border between two pieces.
@Suite(.timeLimit(.minutes(10))) struct AdvertStreamTests {
  static func read(
    _ bytes: [UInt8], piece: Int = VacancyFileReader.piece,
    builder: VacancyTableBuilder = VacancyTableBuilder()
  ) -> VacancyFile.Reading {
    bytes.withUnsafeBytes {
      VacancyFileReader.read(MemoryBytes($0), name: "a", piece: piece, builder: builder)
    }
  }

  private static let three = (1...3).map { Sample.advert("A\($0)") }
  private static let pretty = Sample.advert("A1").split(separator: ",").joined(separator: ",\n  ")
  private static let odd = Sample.advert("A2", title: "Caf\\u00e9 \\ud83d\\ude00 “x”")
  private static let source = "{\"title\": \"NHS Jobs\", \"checked\": \"2026\"}"

  static let forms: [(name: String, text: String)] = [
    ("list", "[" + three.joined(separator: ", ") + "]"),
    ("list over lines", "[\n" + three.joined(separator: ",\r\n") + "\n]\n"),
    ("lines", three.joined(separator: "\n")),
    ("lines with blanks", "\n" + three.joined(separator: " \r\n\n  ") + "\n"),
    ("one", Sample.advert("A1")),
    ("one over lines", pretty),
    ("one after the other", pretty + "\n" + pretty.with("A1", "A2") + "\n"),
    ("wrapper", "{\"listedBy\": [\"helper\"], \"vacancies\": [\(three.joined(separator: ","))]}"),
    (
      "wrapper, fields last",
      "{\"vacancies\": [\(three.joined(separator: ",\n"))],\n \"source\": \(source), "
        + "\"listedBy\": [\"helper\"]}"
    ),
    ("escapes", "[\(odd), \(Sample.advert("A3", title: "é"))]"),
    ("other things", "[1, \"two\", {\"three\": [3]}, null, [], \(three[0]), 12.5]"),
    ("unknown fields", "[\(Sample.advert("A1", more: ", \"colour\": [{}]")), \(three[1])]"),
    ("not adverts", "{\"a\": 1}"), ("empty list", "[]"), ("nothing", ""), ("blanks", " \n "),
    ("number", "12"), ("page", "<!DOCTYPE html>\n<html></html>"),
    ("cut", "[" + three[0] + ", {\"re"),
    ("more", "[\(three[0])] x"), ("wrapper of a number", "{\"vacancies\": 5, \"colour\": 1}"),
    (
      "broken wrapper", "{\"listedBy\": [helper], \"vacancies\": [\(three.joined(separator: ","))]}"
    ),
  ]

  @Test(arguments: try cases(of: forms.indices))
  func everyTokenOverABorder(_ form: Int) {
    let bytes = Array(Self.forms[form].text.utf8)
    let whole = Self.read(bytes)
    for piece in [1, 2, 3, 7, 64, 1000] {
      let pieces = Self.read(bytes, piece: piece)
      #expect(pieces.file == whole.file, "\(Self.forms[form].name), \(piece)")
      #expect(pieces.faults == whole.faults, "\(Self.forms[form].name), \(piece)")
    }
    let marked = Self.read([0xEF, 0xBB, 0xBF] + bytes, piece: 1)
    #expect(marked.file == whole.file && marked.faults == whole.faults)
  }

  @Test func whatTheFormsHold() {
    let counts = Self.forms.map { form in
      (form.name, Self.read(Array(form.text.utf8)))
    }
    for (name, reading) in counts {
      switch name {
      case "list", "list over lines", "lines", "lines with blanks":
        #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2", "A3"], "\(name)")
        #expect(reading.faults == [])
      case "wrapper", "wrapper, fields last":
        #expect(reading.file.vacancies.map(\.listedBy) == [["helper"], ["helper"], ["helper"]])
        #expect(reading.faults == [])
      case "broken wrapper":
        #expect(reading.file.vacancies.count == 3)
        #expect(reading.faults.map(\.path) == ["$"])
      case "one after the other":
        #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2"])
        #expect(reading.faults == [])
      case "other things":
        #expect(reading.file.vacancies.count == 1)
        #expect(
          reading.faults.map(\.path).filter { !$0.contains("].") }
            == ["$[0]", "$[1]", "$[3]", "$[4]", "$[6]"])
      case "more":
        #expect(reading.file.vacancies.count == 1)
        #expect(
          reading.faults.map(\.found) == [
            "more text after the end of the JSON text, at line 1, column \(Self.three[0].count + 4)"
          ])
      case "page", "number", "nothing", "blanks", "cut":
        #expect(reading.faults.count == 1, "\(name)")
      default: break
      }
    }
    let last = counts.first { $0.0 == "wrapper, fields last" }?.1
    #expect(last?.file.source?.title == "NHS Jobs")
  }

  @Test(arguments: [false, true])
  func everyWayOfCuttingAFileShort(isList: Bool) {
    let adverts = Self.three
    let text =
      isList ? "[" + adverts.joined(separator: ",\n") + "]" : adverts.joined(separator: "\n")
    let bytes = Array(text.utf8)
    // Where each advert is whole.
    var ends: [Int] = []
    var end = isList ? 1 : 0
    for advert in adverts {
      end += advert.utf8.count
      ends.append(end)
      end += isList ? 2 : 1
    }
    for count in 0..<bytes.count {
      let reading = Self.read(Array(bytes[..<count]), piece: 97)
      #expect(reading.file.vacancies.count == ends.count { $0 <= count }, "\(count)")
      #expect(reading.faults.count <= 1)
      if isList { #expect(reading.faults.count == 1, "\(count)") }
    }
  }

  @Test func aCutFileSaysWhere() {
    let text = "[\n\(Self.three[0]),\n{\"reference\": \"A2\", \"ti"
    let reading = Self.read(Array(text.utf8))
    #expect(reading.faults.map(\.path) == ["$[1]"])
    #expect(reading.faults.first?.found.hasPrefix("a file that ends too early, at line 3") == true)
  }

  @Test func longAdverts() {
    let places = (0..<50).map { "{\"name\": \"Place \($0)\", \"postcode\": \"LS\($0) 1AA\"}" }
    let list = "\"places\": [" + places.joined(separator: ", ") + "]"
    let many = Sample.advert("A1").with(
      "\"places\": [{\"name\": \"Leeds\", \"postcode\": \"LS1 1AA\"}]", list)
    let long = Sample.advert("A2", title: String(repeating: "Nurse ", count: 2000))
    let reading = Self.read(Array("[\(many),\(long)]".utf8), piece: 512)
    #expect(reading.faults == [])
    #expect(reading.file.vacancies.map(\.places.count) == [50, 1])
    #expect(reading.file.vacancies.last?.title.utf8.count == 12_000)
  }

  @Test(arguments: ["[%]", "%"])
  func anAdvertLongerThanAMegabyte(form: String) {
    let isList = form.hasPrefix("[")
    let long = Sample.advert("A2", title: String(repeating: "x", count: 3_000_000))
    let adverts = [Self.three[0], long, Self.three[2]].joined(separator: isList ? ",\n" : "\n")
    let reading = Self.read(Array(form.with("%", adverts).utf8))
    #expect(reading.file.vacancies.map(\.reference) == ["A1", "A3"])
    #expect(reading.faults.map(\.found) == ["an advert longer than 1 MB, at line 2"])
    #expect(reading.faults.map(\.path) == ["$[1]"])
  }

  @Test func theTableCanBeFull() {
    let adverts = (0..<200).map {
      Sample.advert("A-\($0)", title: String(repeating: "x", count: 100) + "\($0)")
    }
    let reading = Self.read(
      Array(adverts.joined(separator: "\n").utf8),
      builder: VacancyTableBuilder(capacity: 20_000))
    #expect(reading.faults.map(\.found) == ["more adverts than can be held"])
    #expect(reading.file.vacancies.count < 200)
    #expect(
      reading.file.vacancies.map(\.reference)
        == (0..<reading.file.vacancies.count).map { "A-\($0)" })
  }

  @Test func rolesThatAreNamedAfterTheList() {
    let count = VacancyTable.Segment.size + 10
    let list = (0..<count).map {
      Sample.advert("A-\($0)", more: $0 % 2 == 0 ? "" : ", \"listedBy\": [\"nurse\", \"helper\"]")
    }
    let text = "{\"vacancies\": [\(list.joined(separator: ","))], \"listedBy\": [\"helper\"]}"
    let table = Self.read(Array(text.utf8)).file.vacancies
    #expect(table.count == count)
    #expect(table[0].listedBy == ["helper"] && table[1].listedBy == ["helper", "nurse"])
    #expect(table[count - 1].listedBy == ["helper", "nurse"])
  }
}
