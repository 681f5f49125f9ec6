import Canvas
import CareerModel

/// The ways between two roles as plain text.
package enum WaysPage {
  /// The document in lines; a source is one line with its address, which is never broken.
  package static func plain(
    _ ways: Ways, in library: Library, glyphs: Glyphs, width: Int = 80
  ) -> String {
    let document = WaysDocument.document(of: ways, in: library)
    let layout = DocumentLayout(document, width: max(20, width), glyphs: glyphs)
    var lines: [String] = []
    var written: Int?
    for line in layout.lines {
      let block = document.blocks[line.block]
      if case .address(let address) = block.target, !line.spans.isEmpty {
        if written != line.block {
          lines.append(glyphs.text("\(glyphs.bullet) \(block.text): \(address)"))
        }
        written = line.block
        continue
      }
      var text = line.spans.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      lines.append(text)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
