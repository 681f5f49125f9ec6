import TestSupport
import Testing

@testable import CareerModel
@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct QueryFieldTests {
  @Test(arguments: try cases(of: QueryField.allCases))
  func `Every example is understood`(field: QueryField) throws {
    #expect(!field.examples.isEmpty)
    for example in field.examples {
      // How far and by distance say something about a place.
      let needsPlace = field == .within || field == .sort
      let query = VacancyQuery.parse(
        needsPlace ? "near:CB4 \(example)" : example, in: World.fullContext)
      #expect(query.faults == [], "\(example)")
      let part = try #require(query.parts.last)
      #expect(part.field == field)
      #expect(part.text == example)
      #expect(part.filters != needsPlace)
      #expect(part.isChip)
      #expect(part.remarks == [] || field == .near)
    }
    #expect(!field.sentence.hasSuffix("."))
    #expect(!field.choices.isEmpty && !field.choices.hasSuffix("."))
  }

  @Test func `Names are unique and read in any case`() {
    #expect(Set(QueryField.allCases.map { $0.rawValue.lowercased() }).count == 16)
    for field in QueryField.allCases {
      #expect(QueryField(typed: field.rawValue.uppercased()) == field)
      // No field is taken for a slip of another.
      #expect(QueryField.near(field.rawValue) == nil)
    }
  }

  @Test(
    arguments: [
      ("job", QueryField.title), ("trust", .employer), ("Town", .place), ("postcode", .place),
      ("location", .near), ("distance", .within), ("radius", .within), ("type", .contract),
      ("SALARY", .pay), ("wage", .hourly), ("bands", .band), ("closing", .closes),
      ("reference", .ref), ("notes", .note), ("order", .sort), ("", nil), ("employe", nil),
    ] as [(String, QueryField?)])
  func `Other names are taken for a field`(name: String, field: QueryField?) {
    #expect(QueryField(typed: name) == field)
  }

  @Test(
    arguments: [
      ("employr", QueryField.employer), ("emploeyr", .employer), ("titel", .title),
      ("tytle", .title),
      ("contracts", .contract), ("neer", .near), ("bnd", nil), ("http", nil), ("xyzzy", nil),
    ] as [(String, QueryField?)])
  func `One slip of the finger is known for what it is`(name: String, field: QueryField?) {
    #expect(QueryField.near(name) == field)
  }

  @Test(
    arguments: [
      ("pay:26,000..30,000", 1), ("pay:26,000,30,000", 2), ("pay:£26,530", 1), ("pay:>=26,530", 1),
      ("pay:25k,30k", 2), ("band:3,4", 2), ("band:3,4,5", 3), ("pay:126,unknown", 2),
      ("title:a,,b", 2), ("title:\"a,b\",c", 2), ("title:,a,", 1),
      ("hourly:12,13", 2), ("title:\"a b", 1), ("pay:26,5300", 2), ("ref:\"1\",234", 2),
    ] as [(String, Int)])
  func `Commas part values but not thousands`(text: String, count: Int) throws {
    let part = try #require(VacancyQuery.parse(text).parts.first)
    let colon = try #require(part.text.firstIndex(of: ":"))
    #expect(QueryReader.values(in: part.text[part.text.index(after: colon)...]).count == count)
  }

  @Test func `Pay with commas in thousands is one range`() {
    let query = VacancyQuery.parse("pay:26,000..30,000")
    #expect(query.parts.map(\.conditions) == [[.pay(26_000...30_000)]])
    #expect(query.parts == VacancyQuery.parse("pay:26,000..30,000").parts)
    #expect(
      VacancyQuery.parse("pay:£26,530,40k+").parts.map(\.conditions)
        == [[.pay(26_530...26_530), .pay(40_000...AmountRange.largest)]])
  }
}
