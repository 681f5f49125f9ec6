import Canvas

/// A document set in lines for the room that it is read in.
package struct Page: Sendable {
  package let document: Document
  package let layout: DocumentLayout
  /// The lines that are on screen at once.
  package let rows: Int

  package init(_ document: Document, in room: Rect, glyphs: Glyphs) {
    self.document = document
    layout = DocumentLayout(document, width: room.columns, glyphs: glyphs)
    rows = room.rows
  }
}
