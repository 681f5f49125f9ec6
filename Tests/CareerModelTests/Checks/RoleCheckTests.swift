import CareerModel
import TestSupport
import Testing

/// What a role leaves out that every role should tell: the sample broken in one place at a time.
@Suite(.timeLimit(.minutes(10))) struct RoleCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let path: String
    let found: String
    var role = "helper"

    var testDescription: String { "\(path) \(found)" }
  }

  static let samples = [
    Case(
      old: "You help people. You visit them.", new: "You help people", path: "$.overview.summary",
      found: "1 sentence"),
    Case(
      old: "You help people. You visit them.", new: "One. Two! Three? Four",
      path: "$.overview.summary",
      found: "4 sentences"),
    Case(old: "\"visit people\", ", new: "", path: "$.overview.duties", found: "4 duties"),
    Case(
      old: ", \"skill\": \"kindness\"", new: "", path: "$.skills",
      found: "2 lines with a \"skill\""),
    Case(
      old: "\"degree\": {\"answer\": \"no\", \"basis\": \"page\"}",
      new: "\"degree\": {\"answer\": \"no\"}", path: "$.decisions.degree.basis", found: "nothing"),
    Case(
      old: "\"basis\": \"rule\", \"rule\": \"D1\"", new: "\"basis\": \"rule\"",
      path: "$.decisions.dbs.rule", found: "nothing"),
    Case(
      old: "\"basis\": \"rule\", \"rule\": \"D1\"", new: "\"basis\": \"page\", \"rule\": \"D1\"",
      path: "$.decisions.dbs.rule", found: "\"D1\""),
    Case(
      old: "\"no\", \"basis\": \"page\"", new: "\"no\", \"basis\": \"page\", \"level\": \"basic\"",
      path: "$.decisions.degree.level", found: "a level"),
    Case(
      old: "\"degree\": {",
      new: "\"weekends\": {\"answer\": \"no\", \"basis\": \"page\"}, "
        + "\"nightsOrWeekends\": {\"answer\": \"no\", \"basis\": \"page\"}, \"degree\": {",
      path: "$.decisions.nightsOrWeekends",
      found: "an answer beside those of nights and of weekends"),
    Case(
      old: "\"stage\": \"later\"", new: "\"stage\": \"before\"", path: "$.training.steps[1].stage",
      found: "\"before\" after \"start\""),
    Case(
      old: "\"least\": 18, \"most\": 24", new: "\"least\": 18, \"most\": 12",
      path: "$.waysIn.ways[0].months.most", found: "the number 12"),
    Case(
      old: "\"band\": {\"least\": \"3\", \"most\": \"4\"}",
      new: "\"band\": {\"least\": \"8a\", \"most\": \"7\"}", path: "$.waysIn.ways[0].band",
      found: "band 7 after band 8a"),
    Case(
      old: "\"startBandHighest\": \"8a\"", new: "\"unknown\": \"Ask.\"", path: "$.pay.unknown",
      found: "a sentence, beside a band or scale"),
    Case(
      old: "\"startBand\": \"3\", \"startBandHighest\": \"8a\", ", new: "", path: "$.pay",
      found: "no band and no other scale"),
    Case(
      old: "\"startBand\": \"3\", \"startBandHighest\": \"8a\"",
      new: "\"otherScale\": \"A council pays.\", \"startBandHighest\": \"8a\"",
      path: "$.pay.startBandHighest", found: "a highest band alone"),
    Case(
      old: "\"trainingBand\": \"3\"",
      new: "\"trainingBand\": \"8a\", \"trainingBandHighest\": \"3\"",
      path: "$.pay.trainingBandHighest", found: "band 3 after band 8a"),
    Case(
      old: "after a year as a helper", new: "about 18 months", path: "$.progression.routes[1].time",
      found: "\"about 18 months\""),
    Case(
      old: "\"routes\": [", new: "\"none\": \"Nobody says.\", \"routes\": [",
      path: "$.progression.none", found: "a sentence, beside routes"),
    Case(
      old: "\"alsoIn\": [\"nursing\"]", new: "\"alsoIn\": [\"care\"]", path: "$.alsoIn",
      found: "an area twice"),
    Case(
      old: "\"experience\": [\"volunteering\"], \"sources\": [\"page\"]",
      new: "\"experience\": [\"volunteering\"]", path: "$.entry.sources", found: "nothing"),
    Case(
      old: ", \"overview\": {\"summary\": \"You nurse people.\"}", new: "", path: "$.overview",
      found: "nothing", role: "nurse"),
    Case(
      old: ",\n \"entry\": {\"line\": \"A degree in nursing\"}", new: "", path: "$.entry",
      found: "nothing", role: "nurse"),
  ]

  @Test(arguments: try cases(of: samples)) func oneFault(_ sample: Case) throws {
    let folder = try DataFolder()
    let text = sample.role == "helper" ? Sample.helper : Sample.nurse
    try folder.write("roles/\(sample.role).json", text.with(sample.old, sample.new))
    let faults = try DataCheck.run(folder.location)
    #expect(faults.map(\.path) == [sample.path])
    #expect(faults.map(\.found) == [sample.found])
    #expect(faults.map(\.file) == ["roles/\(sample.role).json"])
    // These faults take nothing out of the library.
    #expect(try Library.load(from: folder.location).faults == [])
  }

  @Test func aRoleWithoutRoutesSaysWhy() throws {
    let folder = try DataFolder()
    let start = try #require(Sample.helper.firstRange(of: "\"routes\": ["))
    let end = try #require(Sample.helper.firstRange(of: "\"jobMarket\""))
    let head = Sample.helper[..<start.lowerBound]
    let tail = Sample.helper[end.lowerBound...]
    try folder.write("roles/helper.json", head + "\"sources\": [\"page\"]}, " + tail)
    #expect(try DataCheck.run(folder.location).map(\.path) == ["$.progression"])
    try folder.write(
      "roles/helper.json", head + "\"none\": \"Nobody says.\", \"sources\": [\"page\"]}, " + tail)
    #expect(try DataCheck.run(folder.location) == [])
  }

  @Test func waysInStandForTraining() throws {
    let folder = try DataFolder()
    let start = try #require(Sample.helper.firstRange(of: "\"training\": {"))
    let end = try #require(Sample.helper.firstRange(of: "\"pay\": {\"scale\""))
    let text = Sample.helper[..<start.lowerBound] + Sample.helper[end.lowerBound...]
    try folder.write("roles/helper.json", String(text))
    #expect(try DataCheck.run(folder.location) == [])
    let waysIn = try #require(text.firstRange(of: "\"waysIn\": {"))
    let pay = try #require(text.firstRange(of: "\"pay\": {\"scale\""))
    try folder.write(
      "roles/helper.json", String(text[..<waysIn.lowerBound] + text[pay.lowerBound...]))
    #expect(try DataCheck.run(folder.location).map(\.path) == ["$.training"])
  }
}
