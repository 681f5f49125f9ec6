import Canvas
import CareerModel

/// The data that was left out, and why.
package struct LeftOutText: TextLayer {
  package static let name = "leftOut"
  package var place = ReadingPlace()

  package static let openings: [Command<any Layer>] = [
    Command(
      "leftOut", "Show which data files were left out, and why", short: "left out", .finding,
      keys: [.character("e")], in: Mode.browsing,
      unless: { _, world in world.library.faults.isEmpty ? "No data was left out." : nil },
      run: { _, _ in [.push(LeftOutText())] })
  ]

  package func title(in world: World) -> String { "Data that was left out" }

  package func document(in world: World) -> Document { Self.document(of: world.library.faults) }

  /// Faults that are shown: more than anyone reads, few enough for a quick picture.
  private static let shownFaults = 500

  /// The faults, by file; the same words as `careers check`.
  package static func document(of faults: [DataFault]) -> Document {
    var document = Document()
    var files: [String] = []
    for fault in faults where !files.contains(fault.file) { files.append(fault.file) }
    document.paragraph(
      files.count == 1
        ? "1 file has faults. What is sound is shown; the rest was left out."
        : "\(files.count) files have faults. What is sound is shown; the rest was left out.")
    for file in files {
      document.heading(file)
      for fault in faults.prefix(shownFaults) where fault.file == file {
        document.item("\(fault.path): found \(fault.found); expected \(fault.expected)")
      }
    }
    if faults.count > shownFaults {
      document.paragraph(
        "\(faults.count - shownFaults) more are not shown. careers check lists every one.")
    }
    return document
  }
}
