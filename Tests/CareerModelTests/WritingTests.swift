import CareerModel
import Testing

@Suite(.timeLimit(.minutes(10))) struct WritingTests {
  @Test func compactAndPretty() {
    let value: JSONValue = [
      "b": 1, "a": [true, nil, 2.5, "x"], "empty": [:], "none": [], "object": ["z": "y"],
    ]
    #expect(
      value.compact
        == "{\"b\":1,\"a\":[true,null,2.5,\"x\"],\"empty\":{},\"none\":[],\"object\":{\"z\":\"y\"}}"
    )
    #expect(
      value.pretty == """
        {
          "b": 1,
          "a": [
            true,
            null,
            2.5,
            "x"
          ],
          "empty": {},
          "none": [],
          "object": {
            "z": "y"
          }
        }
        """)
  }

  @Test func escapes() {
    #expect(
      JSONValue.string("a\"b\\c\n\r\t\u{0}\u{1B}\u{7F}\u{202E}\u{E0001}é£😀/").compact
        == "\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u001b\\u007f\\u202e\\udb40\\udc01é£😀/\"")
    #expect(JSONValue.string("a\r\nb").compact == "\"a\\r\\nb\"")
  }

  @Test func numbers() {
    #expect(JSONValue.double(26530).compact == "26530")
    #expect(JSONValue.double(13.57).compact == "13.57")
    #expect(JSONValue.double(-0.5).compact == "-0.5")
    #expect(JSONValue.double(.nan).compact == "null")
    #expect(JSONValue.double(1e300).compact == "1e+300")
    #expect(JSONValue.integer(.min).compact == "-9223372036854775808")
  }

  @Test func fields() {
    let value: JSONValue = ["a": 1, "b": 2]
    #expect(value["b"] == 2)
    #expect(value["c"] == nil)
    #expect(value.setting("a", 3) == ["a": 3, "b": 2])
    #expect(value.setting("c", 3) == ["a": 1, "b": 2, "c": 3])
    #expect(JSONValue.null.setting("c", 3) == .null)
  }

  @Test func csv() {
    #expect(CSV.row(["a", "", "b c"]) == "a,,b c\r\n")
    #expect(
      CSV.row(["a,b", "say \"hi\"", "x\r\ny", "£"]) == "\"a,b\",\"say \"\"hi\"\"\",\"x\r\ny\",£\r\n"
    )
  }

  @Test func aRoleReadsBackAsItWas() throws {
    let folder = try DataFolder()
    let before = try Library.load(from: folder.location)
    for role in before.roles {
      try folder.write("roles/\(role.slug).json", role.json.pretty)
      #expect(role.json["overview"] == .null || role.overview != nil)
    }
    let after = try Library.load(from: folder.location)
    #expect(after.faults == [])
    #expect(after.roles == before.roles)
    #expect(before.roles.count == 2)
  }

  @Test func everyOtherFileReadsBackAsItWas() throws {
    let folder = try DataFolder()
    let before = try Library.load(from: folder.location)
    try folder.write(
      "areas.json", JSONValue.object([.init("areas", .array(before.areas.map(\.json)))]).compact)
    let terms = JSONValue.array(before.glossary.map(\.json))
    try folder.write("glossary.json", JSONValue.object([.init("terms", terms)]).compact)
    try folder.write("vacancies/helper.json", JSONValue.array(before.vacancies.map(\.json)).pretty)
    let after = try Library.load(from: folder.location)
    #expect(after.faults == [])
    #expect(after.areas == before.areas)
    #expect(after.glossary == before.glossary)
    #expect(after.vacancies == before.vacancies)
    #expect(after.vacancies.count == 2)
  }

  @Test func anAdvertWithItsFigures() throws {
    let reading = VacancyFile.read(bytes: Array(Sample.advert("A1").utf8), name: "a")
    let vacancy = try #require(reading.file.vacancies.first)
    #expect(
      vacancy.json.compact == """
        {"reference":"A1","title":"Helper","employer":"A Trust","contract":"permanent",\
        "places":[{"name":"Leeds","postcode":"LS1 1AA"}],\
        "salary":{"advertised":"£26530.00 to £29114.00","minimum":26530,"maximum":29114,\
        "period":"year"},"url":"https://example.org/A1","posted":null,"closes":"2026-08-01",\
        "notes":[],"listedBy":[],"annualMinimum":26530,"annualMaximum":29114,\
        "hourlyMinimum":13.57,"hourlyMaximum":14.89,"computed":["hourlyMinimum","hourlyMaximum"]}
        """)
  }

  @Test func aPayScaleWithItsHourlyRates() throws {
    let folder = try DataFolder()
    let scale = try #require(try Library.load(from: folder.location).payScale("afc-england"))
    #expect(
      scale.json.compact == """
        {"scale":"afc-england","title":"Agenda for Change, England","year":"2026/27",\
        "effective":"2026-04-01","awardPercent":3.3,"bands":[{"band":"3","points":[\
        {"yearsFrom":0,"annual":25760,"hourly":13.17},{"yearsFrom":2,"annual":27476,\
        "hourly":14.05}]},{"band":"8a","points":[{"yearsFrom":0,"annual":57528,"hourly":29.42}]}],\
        "interim":null,"notes":["Outer London is paid more."],"sources":[{"title":"Pay circular",\
        "address":"https://example.org/pay","checked":"2026-04"}]}
        """)
  }

  @Test func aFault() {
    let fault = DataFault(file: "areas.json", path: "$", found: "a list", expected: "an object")
    #expect(
      fault.json.compact
        == "{\"file\":\"areas.json\",\"path\":\"$\",\"found\":\"a list\",\"expected\":\"an object\"}"
    )
    #expect(fault.sentence == "areas.json at $: found a list, expected an object")
  }
}
