import CareerModel
import Testing

/// Files of adverts in each of their three forms, sound and broken.
@Suite(.timeLimit(.minutes(10))) struct VacancyFileTests {
  private func read(_ text: String) -> VacancyFile.Reading {
    VacancyFile.read(bytes: Array(text.utf8), name: "adverts.json")
  }

  @Test func everyField() throws {
    let reading = read("[\(Sample.advert("A1", more: ", \"listedBy\": [\"helper\"]"))]")
    #expect(reading.faults == [])
    let vacancy = try #require(reading.file.vacancies.first)
    #expect(vacancy.reference == "A1")
    #expect(vacancy.title == "Helper")
    #expect(vacancy.employer == "A Trust")
    #expect(vacancy.contract == .permanent)
    #expect(vacancy.places.map(\.name) == ["Leeds"])
    #expect(vacancy.places.map(\.postcode) == ["LS1 1AA"])
    #expect(vacancy.salary.advertised == "£26530.00 to £29114.00")
    #expect(vacancy.salary.minimum == 26530)
    #expect(vacancy.salary.maximum == 29114)
    #expect(vacancy.salary.period == .year)
    #expect(vacancy.url == "https://example.org/A1")
    #expect(vacancy.posted == nil)
    #expect(vacancy.closes == "2026-08-01")
    #expect(vacancy.notes == [])
    #expect(vacancy.listedBy == ["helper"])
  }

  @Test(arguments: ["[%]", "{\"vacancies\": [%]}", "%"])
  func oneAdvertInEachForm(_ form: String) {
    let reading = read(form.with("%", Sample.advert("A1")))
    #expect(reading.faults == [])
    #expect(reading.file.vacancies.map(\.reference) == ["A1"])
  }

  @Test func theWrapperOnOneLineIsNoLineOfJSONLines() {
    let text = "{\"listedBy\": [\"helper\"], \"vacancies\": [\(Sample.advert("A1"))]}\n"
    #expect(read(text).file.vacancies.map(\.listedBy) == [["helper"]])
  }

  @Test func listedByOfTheFileComesBeforeTheAdvertsOwn() {
    let advert = Sample.advert("A1", more: ", \"listedBy\": [\"nurse\", \"helper\"]")
    let reading = read("{\"listedBy\": [\"helper\"], \"vacancies\": [\(advert)]}")
    #expect(reading.file.vacancies.map(\.listedBy) == [["helper", "nurse"]])
  }

  @Test func linesWithBlanksAndCarriageReturns() {
    let text = "\n\(Sample.advert("A1"))\r\n\r\n  \(Sample.advert("A2"))  \n"
    let reading = read(text)
    #expect(reading.faults == [])
    #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2"])
  }

  @Test func aTruncatedLastLineIsOneFault() {
    let text = "\(Sample.advert("A1"))\n\(Sample.advert("A2"))\n{\"reference\": \"A3\", \"ti"
    let reading = read(text)
    #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2"])
    #expect(reading.faults.map(\.path) == ["$[2]"])
    #expect(reading.faults[0].found.hasPrefix("a file that ends too early, at line 3"))
  }

  @Test func aBrokenFirstLineDoesNotCostTheRest() {
    let reading = read("{\"reference\": \n\(Sample.advert("A2"))\n\(Sample.advert("A3"))")
    #expect(reading.file.vacancies.map(\.reference) == ["A2", "A3"])
    #expect(reading.faults.map(\.path) == ["$[0]"])
  }

  @Test func faultsOfOneAdvertDoNotCostTheOthers() {
    let bad = Sample.advert("A2").with("\"A Trust\"", "7").with("\"permanent\"", "\"rolling\"")
    for text in [
      "[\(Sample.advert("A1")), \(bad), \(Sample.advert("A3"))]",
      "\(Sample.advert("A1"))\n\(bad)\n\(Sample.advert("A3"))",
    ] {
      let reading = read(text)
      #expect(reading.file.vacancies.map(\.reference) == ["A1", "A3"])
      #expect(reading.faults.map(\.path) == ["$[1].employer", "$[1].contract"])
      #expect(reading.faults.map(\.file) == ["adverts.json", "adverts.json"])
    }
  }

  @Test func everyWayOfCuttingLinesShort() {
    let first = Sample.advert("A1")
    let second = Array(Sample.advert("A2").utf8)
    for count in 1..<second.count {
      let bytes = Array("\(first)\n".utf8) + second[..<count]
      let reading = VacancyFile.read(bytes: bytes, name: "cut")
      #expect(reading.file.vacancies.map(\.reference) == ["A1"])
      #expect(reading.faults.count == 1)
    }
  }

  @Test func onlyOneFigureAndNone() {
    let none =
      "{\"advertised\": \"Negotiable\", \"minimum\": null, \"maximum\": null, \"period\": null}"
    let one = "{\"advertised\": \"From £12\", \"minimum\": 12, \"period\": \"hour\"}"
    let reading = read(
      "[\(Sample.advert("A1", salary: none)), \(Sample.advert("A2", salary: one))]")
    #expect(reading.faults == [])
    #expect(reading.file.vacancies.map(\.salary.period) == [nil, .hour])
    #expect(reading.file.vacancies.map(\.salary.maximum) == [nil, nil])
  }

  @Test func aMissingFile() {
    let reading = VacancyFile.read(path: "/nowhere/adverts.json")
    #expect(reading.file.vacancies == [])
    #expect(reading.faults.map(\.found) == ["no such file"])
  }

  @Test func aFileOnDisk() throws {
    let folder = try DataFolder()
    let reading = VacancyFile.read(path: folder.path + "/vacancies/helper.json")
    #expect(reading.faults == [])
    #expect(reading.file.source?.title == "NHS Jobs")
    #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2"])
    #expect(VacancyFile.read(path: folder.path).faults.map(\.found) == ["a folder"])
  }

  @Test func replacingTheAdvertsOfALibrary() throws {
    let folder = try DataFolder()
    var library = try Library.load(from: folder.location)
    library.replaceVacancies(with: read("[\(Sample.advert("B1")), 5]"))
    #expect(library.vacancies.map(\.reference) == ["B1"])
    #expect(library.vacancySources == [])
    #expect(library.faults.map(\.path) == ["$[1]"])
  }
}
