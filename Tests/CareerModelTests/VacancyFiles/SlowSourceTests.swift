import TestSupport
import Testing

@testable import CareerModel

/// Pipes that bring nothing for a while.
@Suite(.timeLimit(.minutes(10))) struct SlowSourceTests {
  /// Gives its bytes at once, and then nothing for some looks, until it ends.
  private final class SlowSource: ByteSource {
    let total: Int? = nil
    let hasChanged = false
    private var bytes: [UInt8]
    private var looks: Int

    init(_ text: String, looks: Int) { (bytes, self.looks) = (Array(text.utf8), looks) }

    func isReady() -> Bool {
      guard bytes.isEmpty, looks > 0 else { return true }
      looks -= 1
      return false
    }

    func read(
      into room: UnsafeMutableRawBufferPointer
    ) -> Result<Int, FileReader.Problem> {
      let count = min(bytes.count, room.count)
      room.copyBytes(from: bytes.prefix(count))
      bytes.removeFirst(count)
      return .success(count)
    }
  }

  private static let lines = (1...3).map { Sample.advert("A\($0)") + "\n" }.joined()

  /// Forms of which nothing is missing but the end.
  static let forms = [
    lines, lines + "{\"reference\": \"half",
    "[" + lines.split(separator: "\n").joined(separator: ","),
    "{\"vacancies\": [" + lines.split(separator: "\n").joined(separator: ",") + ", {\"re",
  ]

  /// Every look at the clock finds a tenth of a second gone.
  private func clock() -> () -> Duration {
    var now = Duration.zero
    return {
      now += .milliseconds(100)
      return now
    }
  }

  @Test func fewAdvertsAreShownWhileMoreAreWaitedFor() {
    var shown: [Int] = []
    let publisher = VacancyPublisher(clock: clock()) { table, progress in
      #expect(table.count == progress.adverts)
      shown.append(progress.adverts)
      return true
    }
    let reading = VacancyFileReader.read(
      SlowSource(Self.lines, looks: 50), name: "a", publisher: publisher)
    #expect(shown == [3], "once, however long it takes")
    #expect(reading.file.vacancies.count == 3)
    #expect(reading.faults == [] && !reading.wasStopped)
  }

  @Test(arguments: try cases(of: forms))
  func aStopIsHeardAndNoFault(_ text: String) {
    var looks = 0
    let publisher = VacancyPublisher(
      clock: clock(),
      isWanted: {
        looks += 1
        return looks < 5
      }, publish: { _, _ in true })
    let reading = VacancyFileReader.read(
      SlowSource(text, looks: .max), name: "a", publisher: publisher)
    #expect(reading.wasStopped)
    #expect(looks == 5)
    #expect(reading.file.vacancies.map(\.reference) == ["A1", "A2", "A3"])
    #expect(reading.faults == [])
  }

  @Test(arguments: ["", " \n", "{", "{\"reference\"", "[", "{\"vacancies\": []"])
  func aStopBeforeTheFirstAdvertIsNoFault(_ text: String) {
    let publisher = VacancyPublisher(
      clock: clock(), isWanted: { false }, publish: { _, _ in true })
    let reading = VacancyFileReader.read(
      SlowSource(text, looks: .max), name: "a", publisher: publisher)
    #expect(reading.wasStopped && reading.file.vacancies.isEmpty)
    #expect(reading.faults == [])
  }
}
