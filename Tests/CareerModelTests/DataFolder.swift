import CareerModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A data folder of a test, removed when the test lets go of it.
///
/// It starts sound: two roles, two areas, one pay scale, one term and two adverts.
final class DataFolder {
  let path: String

  init(empty: Bool = false) throws {
    var template = Array("/tmp/career-model-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Problem(errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard !empty else { return }
    for folder in ["guides", "roles", "pay", "vacancies"] { try makeFolder(folder) }
    try write("areas.json", Sample.areas)
    try write("glossary.json", Sample.glossary)
    try write("building-blocks.json", Sample.blocks)
    try write("rules.json", Sample.rules)
    try write("everyday-words.json", Sample.everydayWords)
    try write("guides/how-to-apply.json", Sample.guide)
    try write("pay/afc-2026.json", Sample.payScale)
    try write("roles/helper.json", Sample.helper)
    try write("roles/nurse.json", Sample.nurse)
    try write("vacancies/helper.json", Sample.vacancies)
  }

  deinit { remove(path) }

  var location: DataLocation { .folder(path) }

  struct Problem: Error { let errno: Int32 }

  func makeFolder(_ name: String) throws {
    guard mkdir(path + "/" + name, 0o755) == 0 else { throw Problem(errno: errno) }
  }

  func makePipe(_ name: String) throws {
    guard mkfifo(path + "/" + name, 0o644) == 0 else { throw Problem(errno: errno) }
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try write(bytes, to: name, flags: O_CREAT | O_TRUNC)
  }

  /// Writes to the end of a file that is there, or into a pipe.
  func append(_ name: String, _ text: String) throws {
    try write(Array(text.utf8), to: name, flags: O_APPEND)
  }

  private func write(_ bytes: [UInt8], to name: String, flags: Int32) throws {
    let file = open(path + "/" + name, O_WRONLY | flags, 0o644)
    guard file >= 0 else { throw Problem(errno: errno) }
    defer { close(file) }
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      guard written > 0 else { throw Problem(errno: errno) }
      start += written
    }
  }

  /// A file of a size that takes no room on the disk.
  func writeHole(_ name: String, bytes: Int) throws {
    try write(name, "")
    guard truncate(path + "/" + name, off_t(bytes)) == 0 else { throw Problem(errno: errno) }
  }

  func delete(_ name: String) { remove(path + "/" + name) }

  /// The names in a folder; none where there is no such folder.
  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// The bytes of any file.
  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Problem(errno: errno) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return bytes
  }

  private func remove(_ path: String) {
    for name in Self.names(in: path) { remove(path + "/" + name) }
    if rmdir(path) != 0 { unlink(path) }
  }
}

/// The method of the same name hides the system's `write`.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
