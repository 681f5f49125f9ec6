import CareerModel
import TestSupport

/// Files of adverts: sound ones in every shape, with bytes changed.
enum AdvertFuzz: FuzzTarget {
  static let name = "adverts"

  static func input(_ random: inout SeededGenerator) -> [UInt8] {
    var writer = AdvertWriter(SeededGenerator(Seed(random.next())))
    let adverts = (0..<random.any(of: [0, 1, 2, 3, 5, 8, 40])).map { _ in writer.advert() }
    var text: String
    switch random.below(5) {
    case 0: text = adverts.joined(separator: "\n")
    case 1: text = adverts.joined(separator: random.any(of: ["", " ", "\r\n", ","]))
    case 2:
      let list = adverts.joined(separator: ",")
      text = "{\"vacancies\": [\(list)], \"listedBy\": [\"nurse\"]}"
    case 3:
      let list = adverts.joined(separator: ",")
      text = "{\"source\": {\"title\": \"A\", \"checked\": \"2026\"}, \"vacancies\": [\(list)]}"
    default: text = "[" + adverts.joined(separator: ",\n") + "]"
    }
    if random.oneIn(20) { text = "\u{FEFF}" + text }
    // One in eight is sound as the writer made it.
    if random.oneIn(8) { return Array(text.utf8) }
    return ByteMutation.changed(Array(text.utf8), &random, upTo: 256 * 1024)
  }

  static func fault(_ bytes: [UInt8]) throws -> String? {
    let reading = VacancyFile.read(bytes: bytes, name: "fuzz")
    let sentences = reading.faults.prefix(50).map(\.sentence)
    if let fault = sentences.lazy.compactMap({ Soundness.fault(ofText: $0) }).first {
      return "a sentence about a fault has \(fault)"
    }
    let text = JSONValue.array(reading.file.vacancies.map(\.json)).pretty
    if let fault = Soundness.fault(ofText: text) { return "the adverts as JSON have \(fault)" }
    // What the program wrote it reads back, with nothing to say about it.
    let again = VacancyFile.read(bytes: Array(text.utf8), name: "written")
    if let fault = again.faults.first { return "written JSON is not read: \(fault.sentence)" }
    guard Array(again.file.vacancies) == Array(reading.file.vacancies) else {
      return "written JSON is read as other adverts"
    }
    return try faultOfStream(bytes, reading)
  }

  /// A file that is read in pieces says the same as its bytes at once.
  private static func faultOfStream(_ bytes: [UInt8], _ whole: VacancyFile.Reading) throws
    -> String?
  {
    // A file has to be written for this, so one case in four is enough.
    guard bytes.count % 4 == 0 else { return nil }
    let folder = try TemporaryFolder()
    let reading = VacancyFile.read(path: try folder.write("adverts", bytes))
    guard Array(reading.file.vacancies) == Array(whole.file.vacancies),
      reading.faults.map(\.found) == whole.faults.map(\.found)
    else { return "a file is read as something else than its bytes" }
    return nil
  }

  static func written(_ bytes: [UInt8]) -> [UInt8] { bytes }
}
