import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

/// Moving through a text.
@Suite(.timeLimit(.minutes(10))) struct ReadingPlaceTests {
  /// A text with its layout, in some rows.
  struct Page {
    var document: Document
    var layout: DocumentLayout
    var visible: Int

    init(_ document: Document, width: Int = 40, visible: Int) {
      self.document = document
      layout = DocumentLayout(document, width: width, glyphs: .unicode)
      self.visible = visible
    }

    func down(_ place: ReadingPlace) -> ReadingPlace {
      var next = place
      next.moveDown(in: document, layout: layout, visible: visible)
      return next
    }

    func up(_ place: ReadingPlace) -> ReadingPlace {
      var next = place
      next.moveUp(in: document, layout: layout, visible: visible)
      return next
    }

    func page(_ direction: Int, _ place: ReadingPlace) -> ReadingPlace {
      var next = place
      next.movePage(direction, in: document, layout: layout, visible: visible)
      return next
    }

    func settled(_ place: ReadingPlace) -> ReadingPlace {
      var next = place
      next.settle(in: document, layout: layout, visible: visible)
      return next
    }

    /// The lines in sight.
    func shown(_ place: ReadingPlace) -> Range<Int> {
      place.top..<min(layout.lines.count, place.top + visible)
    }

    /// Every place on the way from one end to where moving no longer changes anything.
    func way(from start: ReadingPlace, _ step: (ReadingPlace) -> ReadingPlace) -> [ReadingPlace] {
      var places = [start]
      while places.count < 2_000, let last = places.last {
        let next = step(last)
        if next == last { break }
        places.append(next)
      }
      return places
    }

    var stops: Set<Int> { Set(document.blocks.indices.filter { document.blocks[$0].isStop }) }
  }

  /// Every pane of the two kinds of roles, at the rows and columns of real screens and less.
  static let pages: [Page] = {
    var pages: [Page] = []
    for slug in [Bundled.opening, "psychiatrist"] {
      guard let role = Bundled.library.role(slug) else { continue }
      for pane in Pane.allCases {
        let document = pane.document(of: role, in: Bundled.library)
        for (width, visible) in [(40, 9), (40, 3), (40, 1), (64, 25), (80, 19), (84, 35)] {
          pages.append(Page(document, width: width, visible: visible))
        }
      }
    }
    return pages
  }()

  @Test func theFirstPlaceIsTheFirstStopAtTheTop() {
    var document = Document()
    document.heading("Heading")
    document.item("One")
    let page = Page(document, visible: 5)
    let place = page.settled(ReadingPlace())
    #expect(place.block == 1)
    #expect(place.top == 0)
  }

  @Test func everyStopIsReachedGoingDownAndUp() {
    for page in Self.pages {
      let down = page.way(from: page.settled(ReadingPlace()), page.down)
      #expect(Set(down.map(\.block)) == page.stops)
      guard let last = down.last else { continue }
      let up = page.way(from: last, page.up)
      #expect(Set(up.map(\.block)) == page.stops)
      if page.visible >= 3 { #expect(up.last == down.first) }
    }
  }

  @Test func everyLineIsSeenGoingDown() {
    for page in Self.pages where page.visible >= 9 {
      var seen: Set<Int> = []
      for place in page.way(from: page.settled(ReadingPlace()), page.down) {
        seen.formUnion(page.shown(place))
      }
      #expect(seen.count == page.layout.lines.count)
    }
  }

  @Test func theMarkedBlockIsAlwaysInSight() {
    for page in Self.pages {
      let start = page.settled(ReadingPlace())
      let places =
        page.way(from: start, page.down) + page.way(from: start) { page.page(1, $0) }
        + page.way(from: page.way(from: start, page.down).last ?? start) { page.page(-1, $0) }
      for place in places {
        let marked = page.layout.range(of: place.block)
        #expect(marked.overlaps(page.shown(place)))
        #expect(page.stops.contains(place.block))
        // A block that fits is shown whole.
        if marked.count <= page.visible { #expect(page.shown(place).contains(marked)) }
      }
    }
  }

  @Test func pagesReachBothEnds() {
    // A screen of one row cannot show a heading with what stands below it.
    for page in Self.pages where page.visible >= 3 {
      let start = page.settled(ReadingPlace())
      let down = page.way(from: start) { page.page(1, $0) }
      #expect(down.last?.block == page.stops.max())
      #expect(down.last.map { page.shown($0).upperBound } == page.layout.lines.count)
      guard let last = down.last else { continue }
      let up = page.way(from: last) { page.page(-1, $0) }
      #expect(up.last?.block == page.stops.min())
      #expect(up.last?.top == 0)
    }
  }

  @Test func noPageLeavesOutALine() {
    // Screens have nine rows and more; below that a heading and what follows it do not fit.
    for page in Self.pages where page.visible >= 9 {
      var seen: Set<Int> = []
      for place in page.way(from: page.settled(ReadingPlace()), { page.page(1, $0) }) {
        seen.formUnion(page.shown(place))
      }
      #expect(seen.count == page.layout.lines.count)
    }
  }

  @Test func aBlockLongerThanTheScreenIsReadLineByLine() {
    var document = Document()
    document.paragraph(Array(repeating: "word", count: 120).joined(separator: " "))
    document.item("The end")
    let page = Page(document, width: 22, visible: 6)
    let long = page.layout.range(of: 0)
    #expect(long.count > 20)
    let way = page.way(from: ReadingPlace(), page.down)
    let inside = way.filter { $0.block == 0 }.map(\.top)
    #expect(inside == Array(0...(long.count - 6)))
    #expect(way.last?.block == 1)
    // And back up the same way, to the very top.
    let back = way.last.map { page.way(from: $0, page.up) } ?? []
    #expect(back.last == ReadingPlace())
    #expect(back.filter { $0.block == 0 }.count >= long.count - 6)
  }

  @Test func goingUpBringsTheHeadingBack() {
    var document = Document()
    document.heading("First")
    for number in 1...20 { document.item("Item \(number)") }
    document.heading("Second")
    document.item("Last")
    let page = Page(document, visible: 5)
    var place = ReadingPlace()
    place.moveToEnd(in: document, layout: page.layout, visible: 5)
    #expect(place.block == 22)
    let up = page.way(from: place, page.up)
    #expect(up.last?.block == 1)
    #expect(up.last?.top == 0)
  }

  @Test func topAndEndAreTheEnds() {
    for page in Self.pages {
      var place = ReadingPlace()
      place.moveToEnd(in: page.document, layout: page.layout, visible: page.visible)
      #expect(place.block == page.stops.max())
      #expect(page.shown(place).upperBound == page.layout.lines.count)
      place.moveToTop(in: page.document, layout: page.layout, visible: page.visible)
      #expect(place == page.settled(ReadingPlace()))
    }
  }

  @Test func aPlaceBeyondTheEndComesBack() {
    var document = Document()
    document.item("One")
    var place = ReadingPlace()
    place.block = 500
    place.top = 500
    #expect(Page(document, visible: 5).settled(place) == ReadingPlace())
    #expect(Page(Document(), visible: 5).settled(place) == ReadingPlace())
    #expect(Page(Document(), visible: 0).down(ReadingPlace()) == ReadingPlace())
  }
}
