import Platform
import Testing

@testable import CareerModel

/// Files and pipes that are read while they are watched, changed or stopped.
@Suite(.timeLimit(.minutes(10))) struct AdvertFileTests {
  private static func list(_ count: Int) -> String {
    "[" + (0..<count).map { Sample.advert("A-\($0)") }.joined(separator: ",\n") + "]"
  }

  @Test func growingTables() throws {
    let folder = try DataFolder(empty: true)
    try folder.write("a.json", Self.list(20_000))
    var time = Duration.zero
    var shown: [VacancyTable] = []
    var progress: [VacancyFileReader.Progress] = []
    let reading = VacancyFileReader.read(
      path: folder.path + "/a.json",
      clock: {
        time += .milliseconds(10)
        return time
      },
      publish: {
        shown.append($0)
        progress.append($1)
        return true
      })
    #expect(!reading.wasStopped)
    #expect(reading.file.vacancies.count == 20_000)
    #expect(progress.first?.adverts == VacancyPublisher.first)
    #expect(progress.count > 2)
    #expect(zip(progress, progress.dropFirst()).allSatisfy { $0.adverts * 5 / 4 <= $1.adverts })
    // Tables that were shown do not change.
    for (table, progress) in zip(shown, progress) {
      #expect(table.count == progress.adverts)
      #expect(table[table.count - 1].reference == "A-\(table.count - 1)")
      #expect(progress.bytesRead <= progress.bytesTotal ?? 0)
    }
  }

  @Test func stopping() throws {
    let folder = try DataFolder(empty: true)
    try folder.write("a.json", Self.list(20_000))
    let reading = VacancyFileReader.read(
      path: folder.path + "/a.json", clock: { .zero }, publish: { _, _ in false })
    #expect(reading.wasStopped)
    #expect(reading.file.vacancies.count == VacancyPublisher.first)
    #expect(reading.faults == [])
  }

  @Test func aFileThatChanges() throws {
    let folder = try DataFolder(empty: true)
    try folder.write("a.json", Self.list(20_000))
    let reading = VacancyFileReader.read(
      path: folder.path + "/a.json", clock: { .zero },
      publish: { _, _ in
        try? folder.append("a.json", " ")
        return true
      })
    #expect(reading.file.vacancies.count == 20_000)
    #expect(reading.faults.map(\.found) == ["a file that changed while it was read"])
  }

  @Test func aPipe() async throws {
    let folder = try DataFolder(empty: true)
    try folder.makePipe("pipe")
    let path = folder.path + "/pipe"
    async let reading = VacancyFile.read(path: path)
    try folder.append("pipe", Self.list(1000))
    let result = await reading
    #expect(result.file.vacancies.count == 1000)
    #expect(result.faults == [])
  }

  @Test func anErrorInTheMiddle() {
    struct Failing: ByteSource {
      var rest = Array(AdvertFileTests.list(5).utf8)
      let total: Int? = nil
      let hasChanged = false

      mutating func read(
        into room: UnsafeMutableRawBufferPointer
      ) -> Result<Int, FileReader.Problem> {
        guard rest.count > 300 else { return .failure(FileReader.Problem(words: "a bad disk")) }
        room[0] = rest.removeFirst()
        return .success(1)
      }
    }
    let reading = VacancyFileReader.read(Failing(), name: "a")
    #expect(reading.file.vacancies.map(\.reference) == ["A-0", "A-1", "A-2", "A-3"])
    #expect(reading.faults.map(\.found) == ["a bad disk"])
  }

  @Test(arguments: [EMFILE, ENFILE])
  func noFileHandleIsASentence(_ code: Int32) {
    #expect(FileReader.Problem.system(code).words.contains("too many files are open already"))
  }

  @Test func filesThatCannotBeRead() throws {
    let folder = try DataFolder(empty: true)
    #expect(VacancyFile.read(path: folder.path).faults.map(\.found) == ["a folder"])
    #expect(VacancyFile.read(path: "/nowhere/a").faults.map(\.found) == ["no such file"])
    try folder.write("page.html", "<!DOCTYPE html><html>")
    #expect(VacancyFile.read(path: folder.path + "/page.html").faults.count == 1)
    try folder.write("picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0])
    #expect(VacancyFile.read(path: folder.path + "/picture").faults.count == 1)
  }
}
