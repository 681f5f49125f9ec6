import Canvas
import CareerModel

/// A document set for a width, kept while neither it nor the width changes: a key that only moves
/// the mark then costs no setting of text.
struct Page: Sendable {
  /// What the text and its lines depend on.
  struct Key: Hashable, Sendable {
    var slug: String
    var pane: Pane
    var ticks: Set<String>
    var width: Int
    var isLoading: Bool
    /// Counts the libraries and adverts taken in.
    var edition: Int
  }

  let key: Key
  let document: Document
  let layout: DocumentLayout
}

extension App {
  /// What the page in view depends on, at a width.
  func pageKey(width: Int) -> Page.Key {
    Page.Key(
      slug: role?.slug ?? "", pane: view.pane, ticks: view.pane == .skills ? ticks : [],
      width: width, isLoading: isLoading, edition: edition)
  }

  /// The pane's text set for a width; from what is kept where it still holds.
  func page(width: Int) -> Page {
    let key = pageKey(width: width)
    if let kept, kept.key == key { return kept }
    let document = freshPaneDocument
    return Page(
      key: key, document: document,
      layout: DocumentLayout(document, width: width, glyphs: glyphs))
  }

  /// Keeps the page that is in view, for the frame and the next keys.
  mutating func keepPage() {
    guard let width = layout.pane?.columns, !showsAdverts else { return }
    kept = page(width: width)
  }
}
