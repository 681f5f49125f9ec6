import Canvas

/// Draws the part of a document that is in sight, with the mark on the block being read.
struct DocumentView {
  let document: Document
  let place: ReadingPlace
  /// The document set for the width it is drawn in, where that is at hand.
  var layout: DocumentLayout?

  func draw(in rect: Rect, hasFocus: Bool, into frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let layout =
      self.layout ?? DocumentLayout(document, width: rect.columns, glyphs: frame.glyphs)
    let marked = layout.range(of: place.block)
    for row in 0..<rect.rows {
      let index = place.top + row
      guard layout.lines.indices.contains(index) else { break }
      let line = layout.lines[index]
      let isMarked = hasFocus && line.block == place.block && marked.contains(index)
      let opens = document.blocks[line.block].target != nil
      var column = rect.column + 2
      for span in line.spans {
        var style = span.style
        if opens, !isMarked { style = style.adding(.underline) }
        if isMarked, opens { style = style.adding(.reverse) }
        // The lead (bullet, rail, box) keeps its own look: only words are links.
        let isLead = span.text.allSatisfy { !$0.isLetter && !$0.isNumber }
        column += frame.put(
          span.text, column: column, row: rect.row + row,
          style: isLead ? span.style : style, limit: rect.endColumn - column)
      }
      if isMarked {
        let isFirst = index == max(marked.lowerBound, place.top)
        if isFirst {
          frame.put(">", column: rect.column, row: rect.row + row, style: .bold)
          let lead = line.spans.first.map { $0.text.prefix { $0 == " " }.count } ?? 0
          frame.cursor = Point(
            column: min(rect.endColumn - 1, rect.column + 2 + lead), row: rect.row + row)
        }
      }
    }
    drawMore(layout, in: rect, into: &frame)
  }

  /// Signs at the right edge that there is more above or below.
  private func drawMore(_ layout: DocumentLayout, in rect: Rect, into frame: inout Frame) {
    let column = rect.endColumn - 1
    if place.top > 0 {
      frame.put(frame.glyphs.moreAbove, column: column, row: rect.row, style: .dim)
    }
    if place.top + rect.rows < layout.lines.count {
      frame.put(frame.glyphs.moreBelow, column: column, row: rect.endRow - 1, style: .dim)
    }
  }
}
