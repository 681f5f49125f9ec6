import Canvas

/// A document set in lines of a width, with where each block begins.
package struct DocumentLayout: Sendable {
  /// One line on the screen and the block it belongs to.
  package struct Line: Hashable, Sendable {
    package var spans: [Span]
    package var block: Int
  }

  /// Text wider than this is hard to read; panes keep to it however wide the window is.
  package static let measure = 78

  package private(set) var lines: [Line] = []
  /// For each block the index of its first line.
  package private(set) var firstLine: [Int] = []

  /// Sets a document in a width that includes the two columns of the reading mark.
  package init(_ document: Document, width: Int, glyphs: Glyphs) {
    // The last column is for the signs that there is more above or below.
    let text = max(4, (document.isWide ? width - 1 : min(width - 1, Self.measure)) - 2)
    let setter = BlockSetter(document: document, width: text, glyphs: glyphs)
    for (index, block) in document.blocks.enumerated() {
      let previous = index > 0 ? document.blocks[index - 1] : nil
      if setter.wantsSpace(before: block, after: previous) {
        lines.append(Line(spans: [], block: max(0, index - 1)))
      }
      firstLine.append(lines.count)
      for spans in setter.lines(of: block) { lines.append(Line(spans: spans, block: index)) }
    }
  }

  /// The lines that a block takes.
  package func range(of block: Int) -> Range<Int> {
    guard firstLine.indices.contains(block) else { return 0..<0 }
    var end = firstLine[block]
    while end < lines.count, lines[end].block == block { end += 1 }
    while end - 1 > firstLine[block], lines[end - 1].spans.isEmpty { end -= 1 }
    return firstLine[block]..<end
  }
}

/// Sets single blocks in lines; columns of labels are measured over the whole document.
struct BlockSetter {
  let width: Int
  let glyphs: Glyphs
  let pairLabel: Int
  let barLabel: Int

  init(document: Document, width: Int, glyphs: Glyphs) {
    self.width = width
    self.glyphs = glyphs
    var pair = 0
    var bar = 0
    for block in document.blocks {
      switch block.kind {
      case .pair(let label): pair = max(pair, glyphs.text(label).columns)
      case .bar(let label, _): bar = max(bar, glyphs.text(label).columns)
      default: break
      }
    }
    pairLabel = min(pair, max(8, width / 3))
    barLabel = min(bar, max(8, width / 3))
  }

  /// A blank line stands before a heading and where the kind of block changes to prose.
  func wantsSpace(before block: Block, after previous: Block?) -> Bool {
    guard let previous else { return false }
    switch (previous.kind, block.kind) {
    case (_, .heading): return true
    case (.heading, _): return false
    case (_, .paragraph): return true
    case (.paragraph, _): return true
    case (.rung(.beside), .rung(.beside)), (.rung(.below), .rung(.below)): return true
    default: return false
    }
  }

  func lines(of block: Block) -> [[Span]] {
    switch block.kind {
    case .heading, .paragraph:
      return wrap(block.spans, first: "", rest: "")
    case .item:
      return wrap(block.spans, first: glyphs.bullet + " ", rest: "  ")
    case .box(let ticked):
      let box = ticked ? "[\(glyphs.tick)] " : "[ ] "
      return wrap(block.spans, first: box, rest: "    ")
    case .pair(let label):
      return labelled(label, block.spans)
    case .bar(let label, let bar):
      return barLines(label, bar, words: block.text)
    case .rung(let rung):
      return rungLines(rung, block.spans)
    case .columns(_, let texts):
      return columnLines(texts)
    }
  }

  /// The fewest columns in which a compared text can still be read.
  private static let narrowestColumn = 23

  private func columnLines(_ texts: [String]) -> [[Span]] {
    guard !texts.isEmpty else { return [] }
    let most = max(1, (width + 2) / (Self.narrowestColumn + 2))
    let rows = (texts.count + most - 1) / most
    let perRow = (texts.count + rows - 1) / rows
    let each = (width - 2 * (perRow - 1)) / perRow
    var lines: [[Span]] = []
    for start in stride(from: 0, to: texts.count, by: perRow) {
      let group = texts[start..<min(start + perRow, texts.count)]
      let columns = group.enumerated().map { offset, text in
        // Numbers tie a text to its role once they do not stand in one line.
        let number = perRow < texts.count ? "\(start + offset + 1). " : ""
        return (number + glyphs.text(text)).wrapped(to: each)
      }
      for row in 0..<(columns.map(\.count).max() ?? 0) {
        let parts = columns.map { column in
          (row < column.count ? column[row] : "").padded(to: each)
        }
        lines.append([Span(parts.joined(separator: "  "))])
      }
    }
    return lines
  }

  private func labelled(_ label: String, _ spans: [Span]) -> [[Span]] {
    let label = glyphs.text(label)
    // On a narrow screen the value follows its label and goes on under it, so neither is squeezed.
    if width < 44 || label.columns > pairLabel {
      return wrap([Span(label + ": ", .bold)] + spans, first: "", rest: "  ")
    }
    let blank = String(repeating: " ", count: pairLabel + 2)
    var lines = wrap(spans, first: blank, rest: blank)
    if !lines.isEmpty, !lines[0].isEmpty {
      lines[0][0] = Span(label.padded(to: pairLabel + 2), .bold)
    }
    return lines
  }

  private func barLines(_ label: String, _ bar: Bar, words: String) -> [[Span]] {
    let label = glyphs.text(label)
    let words = glyphs.text(words)
    // Where the label does not fit before the bar, all the words stand above it.
    if label.columns > barLabel {
      let text = wrap([Span("\(label): \(words)")], first: "", rest: "  ")
      return text + [[Span("  ")] + drawn(bar, length: max(4, min(24, width - 2)))]
    }
    // A number stands behind the bar even where there is little room.
    let short = width - barLabel - 2 - words.columns
    if width < 56, words.columns <= 9, short >= 6 {
      return [
        [Span(label.padded(to: barLabel) + " ", .plain)] + drawn(bar, length: min(24, short))
          + [Span(" " + words)]
      ]
    }
    let narrow = width < 56
    let room = narrow ? width - barLabel - 1 : min(24, width - barLabel - 2 - 26)
    let length = max(4, room)
    var line = [Span(label.padded(to: barLabel) + " ", .plain)] + drawn(bar, length: length)
    if narrow {
      return [line] + wrap([Span(words)], first: "  ", rest: "  ")
    }
    let indent = barLabel + 1 + length + 1
    let wrapped = words.wrapped(to: max(8, width - indent))
    line.append(Span(" " + (wrapped.first ?? "")))
    let rest = wrapped.dropFirst().map {
      [Span(String(repeating: " ", count: indent)), Span($0)]
    }
    return [line] + rest
  }

  private func drawn(_ bar: Bar, length: Int) -> [Span] {
    let solid = Int((bar.fraction * Double(length)).rounded())
    let drawn = bar.fraction > 0 ? max(1, solid) : 0
    return [
      Span(String(repeating: glyphs.bar, count: drawn), bar.style),
      Span(String(repeating: glyphs.track, count: length - drawn), .dim),
    ]
  }

  private func rungLines(_ rung: Rung, _ spans: [Span]) -> [[Span]] {
    let rail = String(glyphs.vertical)
    switch rung {
    case .above, .step:
      return wrap(
        spans, first: glyphs.tee + String(glyphs.horizontal) + " ", rest: rail + "  ",
        close: rail)
    case .here: return wrap(spans, first: glyphs.here + "  ", rest: "   ")
    case .beside, .below, .goal:
      return wrap(
        spans, first: glyphs.corner + String(glyphs.horizontal) + " ", rest: "   ")
    }
  }

  /// Wraps spans as one text; a span that is a line end begins a new line.
  private func wrap(
    _ spans: [Span], first: String, rest: String, close: String? = nil
  ) -> [[Span]] {
    var lines: [[Span]] = []
    var group: [Span] = []
    func flush() {
      guard !group.isEmpty else { return }
      let lead = lines.isEmpty ? first : rest
      lines += Self.flow(
        group, width: width, first: lead, rest: rest)
      group = []
    }
    for span in spans {
      if span.text == "\n" {
        flush()
      } else {
        group.append(Span(glyphs.text(span.text), span.style))
      }
    }
    flush()
    if lines.isEmpty { lines = [first.isEmpty ? [] : [Span(first, .dim)]] }
    if let close { lines.append([Span(close, .dim)]) }
    return lines
  }

  /// Flows the words of spans into lines, each word keeping its style.
  private static func flow(
    _ spans: [Span], width: Int, first: String, rest: String
  ) -> [[Span]] {
    let room = max(4, width - max(first.columns, rest.columns))
    let whole = spans.map(\.text).joined()
    if let style = spans.first?.style, spans.allSatisfy({ $0.style == style }) {
      let hasLead = !first.isEmpty || !rest.isEmpty
      return whole.wrapped(to: room).enumerated().map { number, text in
        let words = Span(text, style)
        return hasLead ? [Span(number == 0 ? first : rest, .dim), words] : [words]
      }
    }
    var lines: [[Span]] = []
    // Breaking the joined text keeps words that two spans share in one piece; the styles are laid
    // over the broken lines afterwards, character by character.
    var styles: [Style] = []
    for span in spans {
      for _ in span.text { styles.append(span.style) }
    }
    let characters = Array(whole)
    var at = 0
    for text in whole.wrapped(to: room) {
      var line = [Span(lines.isEmpty ? first : rest, .dim)]
      for character in text {
        while at < characters.count, characters[at] != character { at += 1 }
        let style = at < styles.count ? styles[at] : .plain
        if line.count > 1, line[line.count - 1].style == style {
          line[line.count - 1].text.append(character)
        } else {
          line.append(Span(String(character), style))
        }
        at += 1
      }
      if first.isEmpty, rest.isEmpty { line.removeFirst() }
      lines.append(line)
    }
    return lines
  }
}
