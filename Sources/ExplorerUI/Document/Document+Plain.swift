import Canvas

extension Document {
  /// The document as lines of plain text, as `--plain` prints it.
  ///
  /// - Parameter width: The columns of a line, at least 20.
  package func plainLines(width: Int = 80, glyphs: Glyphs = .unicode) -> [String] {
    let layout = DocumentLayout(self, width: max(20, width), glyphs: glyphs)
    return layout.lines.map { line in
      var text = line.spans.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}
