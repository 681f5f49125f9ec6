import CareerModel
import TestSupport

/// A data folder of a test, removed when the test lets go of it.
///
/// It starts sound: two roles, two areas, one pay scale, one term and two adverts.
final class DataFolder {
  private let folder: TemporaryFolder

  init(empty: Bool = false) throws {
    folder = try TemporaryFolder()
    guard !empty else { return }
    for name in ["roles", "pay", "vacancies"] { try folder.makeFolder(name) }
    try folder.write("areas.json", Sample.areas)
    try folder.write("glossary.json", Sample.glossary)
    try folder.write("pay/afc-2026.json", Sample.payScale)
    try folder.write("roles/helper.json", Sample.helper)
    try folder.write("roles/nurse.json", Sample.nurse)
    try folder.write("vacancies/helper.json", Sample.vacancies)
  }

  var path: String { folder.path }
  var location: DataLocation { .folder(path) }

  func write(_ name: String, _ text: String) throws { try folder.write(name, text) }

  func write(_ name: String, _ bytes: [UInt8]) throws { try folder.write(name, bytes) }

  func append(_ name: String, _ text: String) throws { try folder.append(name, text) }

  func makeFolder(_ name: String) throws { try folder.makeFolder(name) }

  func makePipe(_ name: String) throws { try folder.makePipe(name) }

  func writeHole(_ name: String, bytes: Int) throws { try folder.writeHole(name, bytes: bytes) }

  func delete(_ name: String) { folder.delete(name) }
}
