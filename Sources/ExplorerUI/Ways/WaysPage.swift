import Canvas
import CareerModel

/// The ways between two roles as plain text.
package enum WaysPage {
  /// The document in lines, with every address spelt out that Enter would open on screen.
  package static func plain(
    _ ways: Ways, in library: Library, glyphs: Glyphs, width: Int = 80
  ) -> String {
    var document = WaysDocument.document(of: ways, in: library)
    for (index, block) in document.blocks.enumerated() {
      if case .address(let address) = block.target {
        document.blocks[index].spans.append(Span(": \(address)"))
      }
    }
    return document.plainLines(width: width, glyphs: glyphs).joined(separator: "\n") + "\n"
  }
}
