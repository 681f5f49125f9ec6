import Canvas
import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// Every list of the screen has a listing with the same records, as text, CSV and JSON.
@Suite(.timeLimit(.minutes(10))) struct ListTwinTests {
  private let library = Bundled.library

  @Test func theRoleListIsTheListingOfRoles() throws {
    let listing = Listing.roles(in: library, words: "", area: nil)
    let app = try play("r")
    let entries = app.roleEntries
    #expect(Set(listing.rows.map { $0[0] }) == Set(entries.map(\.slug)))
    #expect(Set(listing.rows.map { $0[1] }) == Set(entries.map(\.title)))
    let areas = listing.rows.flatMap { $0[2].split(separator: "; ").map(String.init) }
    #expect(Set(areas) == Set(entries.map(\.area)))
    #expect(
      Set(listing.rows.filter { $0[4] == "short" }.map { $0[0] })
        == Set(entries.filter(\.isShort).map(\.slug)))
    #expect(listing.rows.count == 10)
  }

  @Test func filteringRolesOnScreenAndInTextAgree() throws {
    for words in ["nurse", "psych", "str", "support worker", "zzz"] {
      let app = try play("r/" + words)
      let listing = Listing.roles(in: library, words: words, area: nil)
      let titles = Set(listing.rows.map { $0[1] })
      #expect(titles.isSuperset(of: app.roleEntries.map(\.title)), "\(words)")
    }
  }

  @Test func theAdvertsAreTheListingOfVacancies() throws {
    let app = try play("6")
    let listing = Listing.vacancies(app.advertResults, of: app.vacancyIndex)
    #expect(listing.rows.count == 59)
    #expect(Set(listing.rows.map { $0[0] }) == Set(app.shownAdverts.map(\.reference)))
    #expect(listing.jsonValue.elements.count == 59)
  }

  @Test func everyFieldOfAnAdvertIsOnScreenAndInTheListing() throws {
    let app = try play("6")
    let role = try #require(app.role)
    let rows = Listing.vacancies(app.advertResults, of: app.vacancyIndex).rows
    #expect(rows.count == app.shownAdverts.count)
    for ((advert, vacancy), row) in zip(zip(app.advertResults.adverts, app.shownAdverts), rows) {
      let words = VacanciesPane.document(
        of: vacancy, match: library.adverts(of: role).match(of: Int(advert)),
        pay: PayComparison(vacancy, facts: app.vacancyIndex.pay), distance: nil
      ).words.bare
      let row = row.joined(separator: " ").bare
      var fields = [
        vacancy.reference, vacancy.title, vacancy.employer, vacancy.contract.words,
        vacancy.salary.advertised, vacancy.salary.yearWords, vacancy.salary.hourWords,
      ]
      fields += vacancy.places.map(\.name) + vacancy.places.compactMap(\.postcode)
      fields += [vacancy.url].compactMap { $0 } + vacancy.notes
      for field in fields {
        #expect(words.contains(field.bare), "\(vacancy.reference) on screen: \(field)")
        #expect(row.contains(field.bare), "\(vacancy.reference) in the listing: \(field)")
      }
    }
  }

  @Test func filterAndSortOnScreenAndInTextAgree() throws {
    for words in ["york", "-york", "recovery worker", "\"support worker\" -wales"] {
      let app = try play("6/\(words)<enter>s")
      let results = VacancyIndex(library.vacancies).results(.parse(words), sort: VacancySort(.pay))
      let references = results.adverts.map { library.vacancies[Int($0)].reference }
      #expect(app.shownAdverts.map(\.reference) == references)
      #expect(!references.isEmpty)
    }
  }

  @Test func everyBarOfPayIsInTheListingOfPay() throws {
    let listing = Listing.pay(in: library, band: nil)
    #expect(
      listing.rows.count == library.payScales.flatMap(\.bands).reduce(0) { $0 + $1.points.count })
    for role in library.roles {
      for block in Pane.pay.document(of: role, in: library).blocks {
        guard case .bar = block.kind, block.text.contains(" a year, ") else { continue }
        let pounds = block.text.prefix { $0 != " " }.filter(\.isNumber)
        #expect(listing.rows.contains { $0[5] == pounds }, "\(role.slug): \(block.text)")
      }
    }
  }

  @Test func theWordsAreTheListingOfTheGlossary() throws {
    let rows = try play("w").pickerRowsShown
    let listing = Listing.glossary(in: library, words: "")
    #expect(rows.count == listing.rows.count)
    for record in listing.rows {
      let row = rows.first { $0.title.hasPrefix(record[0]) && $0.detail.hasPrefix(record[2]) }
      #expect(row != nil, "\(record[0])")
      #expect(record[1].isEmpty || row?.title.contains(record[1]) == true)
      #expect(record[3].isEmpty || row?.detail.contains(record[3]) == true)
    }
  }

  @Test func linksAndSourcesOnScreenAreThoseOfThePlainText() throws {
    for role in library.roles {
      for pane in Pane.allCases {
        var app = try play("\(pane.number)", role: role.slug)
        let plain = RolePage.plain(role, pane: pane, in: library, glyphs: .unicode)
        for link in app.links { #expect(plain.bare.contains(link.address.bare), "\(link)") }
        try app.play("i")
        #expect(app.overlayNames == ["sources"], "\(role.slug) \(pane)")
        let words = app.textInFront.words
        for source in pane.sources(of: role, in: library) {
          #expect(words.contains(source.title))
          #expect(words.contains(CalendarDay.words(source.checked)))
        }
      }
    }
  }

  @Test func whatWasLeftOutIsListedFaultByFault() {
    let words = LeftOutText.document(of: NoticeTests.faults).words
    for fault in NoticeTests.faults {
      for text in [fault.file, fault.path, fault.found, fault.expected] {
        #expect(words.contains(text))
      }
    }
  }

  @Test func everyListingHasOneCSVRowForARecord() {
    let role = library.role(Bundled.opening)
    let index = VacancyIndex(library.vacancies, in: library)
    let listings = [
      Listing.roles(in: library, words: "", area: nil),
      .vacancies(index.results(.empty), of: index), .pay(in: library, band: nil),
      .pay(in: library, band: "3"), .glossary(in: library, words: ""),
      .skills(in: library),
      RoleComparison([role, library.roles.last].compactMap { $0 }, in: library).listing,
    ]
    for listing in listings {
      let records = CSVReader.records(listing.csv)
      #expect(records.count == listing.rows.count + 1)
      let columns = listing.figures?.columns ?? listing.columns
      #expect(records.first == columns)
      #expect(records.allSatisfy { $0.count == columns.count })
      #expect(Array(records.dropFirst()) == Array(listing.figures?.rows ?? listing.rows))
      let lines = listing.plain(glyphs: .unicode).split(separator: "\n")
      #expect(lines.count == listing.rows.count + 1)
    }
  }

  @Test func aBandAloneIsThatBandInEveryYear() {
    let listing = Listing.pay(in: library, band: "3")
    #expect(Set(listing.rows.map { $0[3] }) == ["3"])
    #expect(Set(listing.rows.map { $0[1] }) == ["2024/25", "2025/26", "2026/27"])
    #expect(Listing.pay(in: library, band: "99").isEmpty)
  }
}

/// Reads CSV as RFC 4180 has it, apart from the program's own writer.
enum CSVReader {
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          field.append("\"")
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case ",":
        record.append(field)
        field = ""
      case "\r": break
      case "\n":
        records.append(record + [field])
        record = []
        field = ""
      default: field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
