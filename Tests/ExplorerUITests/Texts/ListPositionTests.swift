import Canvas
import Testing

@testable import ExplorerUI

/// Selections in lists, and the line one types in.
@Suite(.timeLimit(.minutes(10))) struct ListPositionTests {
  private func position(_ selected: Int, _ top: Int) -> ListPosition {
    var position = ListPosition()
    position.selected = selected
    position.top = top
    return position
  }

  @Test func movingStopsAtEitherEnd() {
    var place = ListPosition()
    place.move(by: -1, count: 5)
    #expect(place.selected == 0)
    place.move(by: 3, count: 5)
    #expect(place.selected == 3)
    place.move(by: 9, count: 5)
    #expect(place.selected == 4)
    place.move(by: Int.max, count: 5)
    #expect(place.selected == 4)
    place.move(by: -Int.max, count: 5)
    #expect(place.selected == 0)
    place.move(by: 1, count: 0)
    #expect(place.selected == 0)
  }

  @Test(arguments: [
    (0, 0, 10, 4, 0, 0), (3, 0, 10, 4, 3, 0), (4, 0, 10, 4, 4, 1), (5, 0, 10, 4, 5, 2),
    (1, 3, 10, 4, 1, 1), (9, 0, 10, 4, 9, 6),
    (20, 0, 10, 4, 9, 6), (3, 9, 10, 4, 3, 3), (3, 2, 4, 9, 3, 0), (5, 5, 0, 4, 0, 0),
    (2, 2, 5, 0, 2, 2),
  ])
  func settlingKeepsTheSelectionInSight(
    selected: Int, top: Int, count: Int, visible: Int, newSelected: Int, newTop: Int
  ) {
    var place = position(selected, top)
    place.settle(count: count, visible: visible)
    #expect(place == position(newSelected, newTop))
  }

  @Test func aLongLineShowsThePartWithTheCursor() {
    var field = TextField("the quick brown fox")
    #expect(field.visible(columns: 30, glyphs: .unicode).text == "the quick brown fox")
    #expect(field.visible(columns: 30, glyphs: .unicode).cursor == 19)
    #expect(field.visible(columns: 8, glyphs: .unicode).text == "own fox")
    #expect(field.visible(columns: 8, glyphs: .unicode).cursor == 7)
    _ = field.edit(.home)
    #expect(field.visible(columns: 8, glyphs: .unicode).text == "the quic")
    #expect(field.visible(columns: 8, glyphs: .unicode).cursor == 0)
  }

  @Test func wideCharactersCountTwoInTheLine() {
    let field = TextField("語語語")
    #expect(field.visible(columns: 20, glyphs: .unicode).cursor == 6)
    #expect(field.visible(columns: 5, glyphs: .unicode).text == "語語")
    #expect(field.visible(columns: 5, glyphs: .unicode).cursor == 4)
    // In ASCII each becomes "??".
    #expect(field.visible(columns: 20, glyphs: .ascii).cursor == 6)
  }

  @Test func typedControlCharactersAreDropped() {
    var field = TextField()
    field.insert("a\u{1B}b\tc\nd\u{7F}")
    #expect(!field.text.contains { $0.asciiValue.map { $0 < 0x20 || $0 == 0x7F } ?? false })
    #expect(field.text.filter { $0.isLetter } == "abcd")
  }

  @Test func theCursorNeverLeavesTheLine() {
    var field = TextField("ab")
    for key in [
      Key.right, .right, .left, .left, .left, .left, .backspace, .delete, .delete, .delete,
    ] {
      _ = field.edit(key)
      #expect((0...field.characters.count).contains(field.cursor))
    }
    #expect(field.isEmpty)
  }
}
