import Testing

@testable import CareerModel

@Suite(.timeLimit(.minutes(10))) struct VacancyTableTests {
  private func advert(_ number: Int) -> Vacancy {
    let reference = ["C9310-25-\(number)", "ref \(number)", "x\(number)", "Å'b,1-\(number)é"][
      number % 4]
    let url = [nil, "https://a.example/jobs/\(reference)", "https://b.example/\(number)?x"][
      number % 3]
    return Vacancy(
      reference: reference, title: "Nurse & carer \(number % 7)", employer: "Trust \(number % 3)",
      contract: Vacancy.Contract.allCases[number % 6],
      places: (0..<(number % 4)).map {
        Vacancy.Place(name: "Leeds \($0)", postcode: $0 == 1 ? nil : "LS\($0) 1AA")
      },
      salary: Vacancy.Salary(
        advertised: "£\(number % 11)", minimum: number % 2 == 0 ? nil : Double(number),
        maximum: number % 5 == 0 ? nil : 1e6,
        period: number % 2 == 0 && number % 5 == 0 ? nil : .year),
      url: url, posted: number % 2 == 0 ? nil : "2026-02-28", closes: "2024-02-29",
      notes: (0..<(number % 3)).map { "Note \($0)" },
      listedBy: number % 2 == 0 ? [] : ["porter", "adult-nurse"])
  }

  @Test("What goes into a table comes out of it word for word")
  func roundTrip() {
    let adverts = (0..<300).map(advert)
    let table = VacancyTable(adverts)
    #expect(table.count == adverts.count)
    #expect(Array(table) == adverts)
    #expect(table.pools.titles.count == 7)
    #expect(table.pools.employers.count == 3)
  }

  @Test("A table that was taken stays as it is while the builder goes on")
  func snapshots() {
    var builder = VacancyTableBuilder()
    let size = VacancyTable.Segment.size
    let model = advert(1)
    var taken: [VacancyTable] = []
    for number in 0..<(size + 3) {
      var next = model
      next.reference = "R-\(number)"
      builder.append(next)
      if number == 5 || number == size - 1 { taken.append(builder.table) }
    }
    #expect(taken.map(\.count) == [6, size])
    #expect(taken[0].map(\.reference) == (0..<6).map { "R-\($0)" })
    #expect(taken[1].segments.count == 1)
    let all = builder.table
    #expect(all.segments.count == 2)
    #expect(all[size + 2].reference == "R-\(size + 2)")
    #expect(all[size - 1] == taken[1][size - 1])
  }

  @Test(arguments: [
    ("C9310-25-0452", "C9310-25-", "0452"), ("plain", "plain", ""), ("", "", ""),
    ("26,530", "26,530", ""), ("ab'c1", "ab'c1", ""), ("a/b", "a/", "b"), ("a-", "a-", ""),
    ("é-9", "é-", "9"),
  ])
  func references(reference: String, head: String, tail: String) {
    Array(reference.utf8).withUnsafeBytes { bytes in
      let parts = ReferenceParts(bytes)
      #expect(String(decoding: parts.head, as: UTF8.self) == head)
      #expect(String(decoding: parts.tail, as: UTF8.self) == tail)
    }
  }

  @Test("Equal runs have one number, however many there are")
  func interning() {
    var interner = ByteInterner()
    var ids: [UInt32] = []
    for _ in 0..<2 {
      for number in 0..<5000 {
        let text = String(repeating: "a", count: number % 20) + "\(number / 20)"
        Array(text.utf8).withUnsafeBytes { bytes in
          ids.append(interner.id(of: bytes)?.id ?? .max)
          #expect(interner.existing(bytes) == ids.last)
        }
      }
    }
    #expect(Array(ids[..<5000]) == Array(ids[5000...]))
    #expect(ids.max().map(Int.init) == interner.pool.count - 1)
  }
}
