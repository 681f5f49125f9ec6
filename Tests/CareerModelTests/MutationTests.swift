import CareerModel
import TestSupport
import Testing

/// Sound files with random bytes changed: whatever stands there, it is read or it is a fault.
@Suite(.timeLimit(.minutes(10))) struct MutationTests {
  private static let bytes = Array("{}[]\",:0-9.eE\\u \n\u{1B}nulltrue\u{E9}".utf8) + [0, 0xFF]

  private func mutated(_ text: String, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes.insert(Self.bytes.randomElement(using: &generator) ?? 0, at: index)
      default: bytes[index] = Self.bytes.randomElement(using: &generator) ?? 0
      }
    }
    return bytes
  }

  @Test(arguments: Seed.list(1...4))
  func adverts(seed: Seed) {
    var generator = SeededGenerator(seed)
    let lines = (1...3).map { Sample.advert("A\($0)") }.joined(separator: "\n")
    for text in [Sample.vacancies, lines] {
      let sound = VacancyFile.read(bytes: Array(text.utf8), name: "sound").file.vacancies.count
      for _ in 0..<300 {
        let bytes = mutated(text, &generator)
        let reading = VacancyFile.read(bytes: bytes, name: "changed")
        let shown = String(decoding: bytes, as: UTF8.self)
        // Nothing is lost without a word, and no fault carries a control character.
        #expect(reading.file.vacancies.count == sound || !reading.faults.isEmpty, "\(shown)")
        let words = reading.faults.map(\.sentence).joined()
        #expect(!words.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }, "\(shown)")
      }
    }
  }

  @Test(arguments: Seed.list(42)) func roles(seed: Seed) throws {
    let folder = try DataFolder()
    var generator = SeededGenerator(seed)
    for _ in 0..<200 {
      let bytes = mutated(Sample.helper, &generator)
      try folder.write("roles/helper.json", bytes)
      let library = try Library.load(from: folder.location)
      let shown = String(decoding: bytes, as: UTF8.self)
      #expect((library.role("helper") == nil) == !library.faults.isEmpty, "\(shown)")
      #expect(library.role("nurse") != nil)
    }
  }
}
