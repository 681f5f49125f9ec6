import Canvas
import CareerModel
import ExplorerUI
import TestSupport

/// Data folders with some files changed: whatever they hold, it is a fault or it can be shown.
enum DataFuzz: FuzzTarget {
  static let name = "data"

  struct File {
    var name: String
    var bytes: [UInt8]
  }

  /// The files that differ from those of ``FuzzData/folder``.
  static func input(_ random: inout SeededGenerator) -> [File] {
    let roles = FuzzData.files.filter { $0.name.hasPrefix("roles/") }
    return (0..<random.number(in: 1...3)).map { _ in
      // Roles are the most of what a folder holds, and have the most fields.
      let file = random.oneIn(3) ? random.any(of: FuzzData.files) : random.any(of: roles)
      return File(
        name: file.name,
        bytes: ByteMutation.changed(file.bytes, &random, upTo: 256 * 1024))
    }
  }

  static func fault(_ changed: [File]) throws -> String? {
    let folder = try TemporaryFolder()
    let folders = FuzzData.files.compactMap { $0.name.split(separator: "/").dropLast().first }
    for name in Set(folders) { try folder.makeFolder(String(name)) }
    for file in FuzzData.files { try folder.write(file.name, file.bytes) }
    for file in changed { try folder.write(file.name, file.bytes) }
    let library: Library
    do throws(DataFolderError) {
      library = try Library.load(from: .folder(folder.path))
    } catch {
      return Soundness.fault(ofText: error.sentence)
    }
    for fault in library.faults.prefix(50) {
      if let mark = Soundness.fault(ofText: fault.sentence) {
        return "a sentence about a fault has \(mark)"
      }
    }
    for file in changed {
      let slug = file.name.split(separator: "/").last?.prefix { $0 != "." } ?? ""
      guard let role = library.role(String(slug)) else { continue }
      let texts = [
        RolePage.plain(role, pane: nil, in: library, glyphs: .unicode),
        RolePage.json(role, pane: nil, in: library).pretty,
      ]
      for text in texts {
        if let mark = Soundness.fault(ofText: text) { return "the page of \(slug) has \(mark)" }
      }
      if let fault = faultOfWalk(through: library, from: role.slug) { return "\(slug): \(fault)" }
    }
    return faultOfWalk(through: library, from: "nobody")
  }

  /// Goes through every pane and what lies over them.
  private static func faultOfWalk(through library: Library, from slug: String) -> String? {
    var app = App(
      library: library, size: Size(columns: 80, rows: 24), role: slug, today: FuzzData.today)
    for key in "1j2 3456jrlwievp?:" {
      let effects = app.update(.input(.key(.character(key))))
      if let fault = Soundness.fault(of: effects) ?? Soundness.fault(ofPictureOf: app) {
        return "\(fault) after \(key)"
      }
      if "rlwievp?:".contains(key) { _ = app.update(.input(.key(.escape))) }
    }
    return nil
  }

  static func written(_ changed: [File]) -> [UInt8] {
    changed.flatMap { Array("=== \($0.name)\n".utf8) + $0.bytes + Array("\n".utf8) }
  }
}
