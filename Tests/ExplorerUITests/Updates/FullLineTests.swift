import Canvas
import Testing

@testable import ExplorerUI

/// A line that has no room for more says so, whichever it is, however the text comes.
@Suite(.timeLimit(.minutes(10))) struct FullLineTests {
  private static let full = String(repeating: "x", count: TextField.limit)
  private static let words =
    "The line is full: it takes 1000 characters. The rest was left out."

  @Test(arguments: ["6/", "r/", ":", "w"])
  func everyLineHasAnEnd(_ keys: String) throws {
    var app = try play(keys)
    _ = app.update(.input(.paste(Self.full)))
    #expect(app.note == nil, "what fits is no matter")
    _ = app.update(.input(.key(.character("y"))))
    #expect(app.note == Self.words)
    _ = app.update(.input(.key(.backspace)))
    #expect(app.note == nil)
    _ = app.update(.input(.paste("zz")))
    #expect(app.note == Self.words, "one of the two fits")
  }

  @Test func aPasteThatIsTooLongIsCut() throws {
    var app = try play("6/")
    _ = app.update(.input(.paste(Self.full + "y")))
    #expect(app.view.adverts.field.text == Self.full)
    #expect(app.note == Self.words)
  }

  @Test func onlyCharactersThatAreTypedMayComeTogether() throws {
    #expect(try play("6/").types)
    #expect(try play(":").types)
    #expect(try !play("6").types)
    #expect(try !play("").types)
  }
}
