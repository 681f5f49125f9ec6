/// Where a person is in a document: the block the mark is on, and the line at the top.
package struct ReadingPlace: Hashable, Sendable {
  /// The index of a block that is a stop.
  package var block = 0
  /// The line shown at the top, from 0.
  package var top = 0

  package init() {}

  /// Brings the place into a document that may have changed or been set anew.
  package mutating func settle(in document: Document, layout: DocumentLayout, visible: Int) {
    if !document.blocks.indices.contains(block) || !document.blocks[block].isStop {
      let later = document.blocks.indices.first { $0 >= block && document.blocks[$0].isStop }
      block = later ?? document.blocks.lastIndex { $0.isStop } ?? 0
    }
    top = max(0, min(top, layout.lines.count - visible))
    let lines = layout.range(of: block)
    // A block longer than the screen is read line by line: any part of it in sight will do.
    if lines.count > visible {
      if lines.upperBound <= top { top = lines.upperBound - 1 }
      if lines.lowerBound >= top + visible { top = lines.lowerBound }
      return
    }
    if lines.lowerBound < top { top = lines.lowerBound }
    if lines.upperBound > top + visible { top = lines.upperBound - visible }
    top = max(0, top)
  }

  /// Moves to the next stop, or scrolls by a line inside a block that is longer than the screen.
  package mutating func moveDown(in document: Document, layout: DocumentLayout, visible: Int) {
    let lines = layout.range(of: block)
    if lines.count > visible, lines.upperBound > top + visible {
      top += 1
      return
    }
    let next = document.blocks.indices.first { $0 > block && document.blocks[$0].isStop }
    guard let next else { return }
    block = next
    // A block longer than the screen comes in from below: a heading above it is not jumped over.
    let following = layout.range(of: next)
    if following.count > visible {
      top = max(top, min(following.lowerBound, top + visible))
    }
    settle(in: document, layout: layout, visible: visible)
  }

  /// Moves to the stop before; a heading above it comes into sight with it.
  package mutating func moveUp(in document: Document, layout: DocumentLayout, visible: Int) {
    let lines = layout.range(of: block)
    if lines.count > visible, lines.lowerBound < top {
      top -= 1
      return
    }
    let before = document.blocks.indices.last { $0 < block && document.blocks[$0].isStop }
    if let before { block = before }
    settle(in: document, layout: layout, visible: visible)
    let isFirst = !document.blocks[..<block].contains { $0.isStop }
    let heading = block > 0 && !document.blocks[block - 1].isStop ? block - 1 : nil
    if isFirst {
      let first = layout.range(of: block)
      let isSeenFromTop =
        first.count > visible
        ? top <= first.lowerBound && first.lowerBound < visible : first.upperBound <= visible
      if isSeenFromTop { top = 0 }
    } else if let heading, let line = layout.firstLine[safe: heading], line < top {
      if layout.range(of: block).upperBound - line <= visible { top = line }
    }
  }

  /// Moves by most of a screen, so that no line is left out on the way.
  package mutating func movePage(
    _ direction: Int, in document: Document, layout: DocumentLayout, visible: Int
  ) {
    let step = max(1, visible - 2)
    let last = max(0, layout.lines.count - visible)
    let wanted = max(0, min(last, top + direction * step))
    let stops = document.blocks.indices.filter { document.blocks[$0].isStop }
    guard let firstStop = stops.first, let lastStop = stops.last else { return }
    if wanted == top {
      block = direction > 0 ? lastStop : firstStop
      settle(in: document, layout: layout, visible: visible)
      return
    }
    // A stop that is in sight in part would pull the page back to show the whole of it: the page
    // ends at the furthest line where some stop needs no such pull.
    for line in stride(from: wanted, to: top, by: -direction) {
      let fitting = stops.first {
        let lines = layout.range(of: $0)
        return lines.count > visible
          ? lines.upperBound > line && lines.lowerBound < line + visible
          : lines.lowerBound >= line && lines.upperBound <= line + visible
      }
      guard let fitting else { continue }
      block = fitting
      top = line
      return
    }
    if direction > 0 {
      moveDown(in: document, layout: layout, visible: visible)
    } else {
      moveUp(in: document, layout: layout, visible: visible)
    }
  }

  package mutating func moveToTop(in document: Document, layout: DocumentLayout, visible: Int) {
    block = document.blocks.firstIndex { $0.isStop } ?? 0
    top = 0
    settle(in: document, layout: layout, visible: visible)
  }

  package mutating func moveToEnd(in document: Document, layout: DocumentLayout, visible: Int) {
    block = document.blocks.lastIndex { $0.isStop } ?? 0
    top = max(0, layout.lines.count - visible)
    settle(in: document, layout: layout, visible: visible)
  }
}

extension Document {
  /// What opening the line does that the mark is on; nil where it does nothing.
  package func target(at place: ReadingPlace) -> Target? {
    blocks.indices.contains(place.block) ? blocks[place.block].target : nil
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
