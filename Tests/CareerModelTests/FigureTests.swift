import CareerModel
import Testing

@Suite(.timeLimit(.minutes(10))) struct FigureTests {
  @Test func hourlyRateOfAPayPoint() throws {
    let folder = try DataFolder()
    let band = try #require(
      try Library.load(from: folder.location).payScale("afc-england")?.band("3"))
    // 25760 / 52.143 / 37.5 = 13.1741; 27476 / 52.143 / 37.5 = 14.0517.
    #expect(band.points.map(\.hourly) == [13.17, 14.05])
    #expect(band.first?.annual == 25760)
    #expect(band.last?.annual == 27476)
    #expect(band.annual == 25760...27476)
    #expect(band.point(afterYears: 0)?.annual == 25760)
    #expect(band.point(afterYears: 1)?.annual == 25760)
    #expect(band.point(afterYears: 2)?.annual == 27476)
    #expect(band.point(afterYears: 9)?.annual == 27476)
  }

  private func salary(_ fields: String) throws -> Vacancy.Salary {
    let text = "[\(Sample.advert("A1", salary: "{\"advertised\": \"x\", \(fields)}"))]"
    let reading = VacancyFile.read(bytes: Array(text.utf8), name: "a")
    return try #require(reading.file.vacancies.first?.salary)
  }

  @Test func aYearlySalary() throws {
    let salary = try salary("\"minimum\": 26530, \"maximum\": 29114, \"period\": \"year\"")
    #expect(salary.annual == 26530...29114)
    #expect(salary.hourly == 13.57...14.89)
    #expect(!salary.annualIsComputed && salary.hourlyIsComputed)
  }

  @Test func anHourlySalary() throws {
    let salary = try salary("\"maximum\": 13.57, \"period\": \"hour\"")
    #expect(salary.hourly == 13.57...13.57)
    #expect(salary.annual == 26534...26534)
    #expect(salary.annualIsComputed && !salary.hourlyIsComputed)
  }

  @Test(arguments: ["\"day\"", "\"unknown\""])
  func figuresOfNoKnownLength(_ period: String) throws {
    let salary = try salary("\"minimum\": 126, \"maximum\": 126, \"period\": \(period)")
    #expect(salary.annual == nil && salary.hourly == nil)
    #expect(!salary.annualIsComputed && !salary.hourlyIsComputed)
  }

  @Test func noFigure() throws {
    let salary = try salary("\"minimum\": null, \"maximum\": null, \"period\": null")
    #expect(salary.annual == nil && salary.hourly == nil)
  }

  @Test func money() {
    #expect(Money.pounds(0) == "£0")
    #expect(Money.pounds(999) == "£999")
    #expect(Money.pounds(26530) == "£26,530")
    #expect(Money.pounds(1_234_567) == "£1,234,567")
    #expect(Money.pounds(-26530) == "-£26,530")
    #expect(Money.pounds(26529.5) == "£26,530")
    #expect(Money.pence(13.57) == "£13.57")
    #expect(Money.pence(13.05) == "£13.05")
    #expect(Money.pence(126) == "£126.00")
    #expect(Money.pence(1234.999) == "£1,235.00")
    #expect(Money.pence(-0.5) == "-£0.50")
    #expect(Money.pence(.infinity) == "not stated")
    #expect(Money.pounds(Double.nan) == "not stated")
    #expect(Money.pounds(Int.min) == "-£9,223,372,036,854,775,808")
  }
}
