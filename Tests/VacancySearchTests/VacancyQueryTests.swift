import Testing

@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct VacancyQueryTests {
  struct Reading: Sendable {
    var text: String
    var parts: [String]
    var required: [String] = []
    var excluded: [String] = []
  }

  /// Each part as kind, sign, range and text; needles with their spaces.
  @Test(arguments: [
    Reading(text: "", parts: []),
    Reading(text: " \t\n", parts: []),
    Reading(text: "nurse", parts: ["word + 0..<5 nurse"], required: [" nurse"]),
    Reading(
      text: " Time  Café ", parts: ["word + 1..<5 Time", "word + 7..<11 Café"],
      required: [" time", " cafe"]),
    Reading(
      text: "\"Peer Worker\" -bank",
      parts: ["phrase + 0..<13 \"Peer Worker\"", "word - 14..<19 -bank"],
      required: [" peer worker "], excluded: [" bank"]),
    Reading(
      text: "-\"band 6\"", parts: ["phrase - 0..<9 -\"band 6\""], excluded: [" band 6 "]),
    Reading(
      text: "a \"peer wor", parts: ["word + 0..<1 a", "phrase + 2..<11 \"peer wor"],
      required: [" a", " peer wor"]),
    Reading(
      text: "“peer worker”", parts: ["phrase + 0..<13 “peer worker”"], required: [" peer worker "]),
    Reading(
      text: "full-time A&E", parts: ["word + 0..<9 full-time", "word + 10..<13 A&E"],
      required: [" full time", " a and e"]),
    Reading(text: "-", parts: ["blank - 0..<1 -"]),
    Reading(
      text: "- \"\" -\"\" \" \" ... \"",
      parts: [
        "blank - 0..<1 -", "blank + 2..<4 \"\"", "blank - 5..<8 -\"\"", "blank + 9..<12 \" \"",
        "blank + 13..<16 ...", "blank + 17..<18 \"",
      ]),
    Reading(text: "--nurse", parts: ["word - 0..<7 --nurse"], excluded: [" nurse"]),
    Reading(
      text: "ab\"cd\"ef", parts: ["word + 0..<2 ab", "phrase + 2..<6 \"cd\"", "word + 6..<8 ef"],
      required: [" ab", " cd ", " ef"]),
    Reading(
      text: "nurse NURSE nurse -x -X",
      parts: [
        "word + 0..<5 nurse", "word + 6..<11 NURSE", "word + 12..<17 nurse", "word - 18..<20 -x",
        "word - 21..<23 -X",
      ], required: [" nurse"], excluded: [" x"]),
    Reading(
      text: "👩‍⚕️ e\u{301}t", parts: ["blank + 0..<1 👩‍⚕️", "word + 2..<4 e\u{301}t"],
      required: [" et"]),
    Reading(
      text: "a\u{0}b\u{1B}[2J", parts: ["word + 0..<7 a\u{0}b\u{1B}[2J"], required: [" a b 2j"]),
    Reading(
      text: "שלום -עולם", parts: ["word + 0..<4 שלום", "word - 5..<10 -עולם"],
      required: [" שלום"], excluded: [" עולם"]),
    Reading(text: "£26,530", parts: ["word + 0..<7 £26,530"], required: [" 26530"]),
  ])
  func `A typed text is read part by part`(_ reading: Reading) {
    let query = VacancyQuery.parse(reading.text)
    #expect(
      query.parts.map { "\($0.kind) \($0.isExcluded ? "-" : "+") \($0.range) \($0.text)" }
        == reading.parts)
    #expect(query.needles(excluded: false) == reading.required)
    #expect(query.needles(excluded: true) == reading.excluded)
    #expect(query.faults == [])
    #expect(query.isEmpty == (reading.required.isEmpty && reading.excluded.isEmpty))
    #expect(query.text == reading.text)
  }

  @Test func `Parts behind the limit are kept but not searched for`() {
    let words = (0..<VacancyQuery.maximumParts + 20).map { "w\($0)" }
    let query = VacancyQuery.parse("- " + words.joined(separator: " "))
    #expect(query.parts.count == words.count + 1)
    #expect(query.parts.count { $0.kind == .word } == VacancyQuery.maximumParts)
    #expect(query.parts.count { $0.kind == .beyondLimit } == 20)
    #expect(query.needles(excluded: false).count == VacancyQuery.maximumParts)
    #expect(VacancyQuery.maximumParts == 16)
    #expect(Set(query.faults) == ["Only the first 16 parts are used."])
    #expect(query.faults.count == 20)
  }

  @Test func `Only parts that filter count towards the limit`() {
    let words = (0..<VacancyQuery.maximumParts - 1).map { "w\($0)" }.joined(separator: " ")
    let query = VacancyQuery.parse("- pay:x w0 w0 sort:pay \(words) last more near:x", in: .none)
    #expect(query.parts.last?.kind == .beyondLimit)
    #expect(query.parts.count { $0.kind == .beyondLimit } == 2)
    #expect(query.needles(excluded: false).last == " last")
    // Their fields are not read either.
    #expect(VacancyQuery.parse("\(words) x sort:pay").sort == nil)
  }

  @Test(arguments: [
    String(repeating: "a", count: 100_000), String(repeating: "ab ", count: 33_333),
    String(repeating: "\"", count: 100_000), String(repeating: "-", count: 100_000),
    String(repeating: "-\" ", count: 33_333), String(repeating: "e\u{301}", count: 50_000),
    "\"" + String(repeating: "word ", count: 20_000),
    (0..<20_000).map { "-w\($0)" }.joined(separator: " "),
  ])
  func `A hundred thousand characters are read and searched`(_ text: String) {
    let index = VacancyIndex(vacancies: sampleAdverts)
    let query = VacancyQuery.parse(text)
    #expect(query.parts.map(\.text).joined().count <= text.count)
    // Work that grows with the square takes minutes, and would run into the limit of the suite.
    #expect(index.search(query) == PlainScan(index).search(query, over: sampleAdverts))
  }
}

extension VacancyQuery {
  /// The folded words that are searched for in all texts, or must not be there.
  fileprivate func needles(excluded: Bool) -> [String] {
    parts.filter { $0.isExcluded == excluded }.flatMap(\.conditions).compactMap {
      if case .text(nil, let term) = $0 {
        String(decoding: term.needle, as: UTF8.self)
      } else {
        nil
      }
    }
  }
}
