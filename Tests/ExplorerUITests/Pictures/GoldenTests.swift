import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// Whole screens, held to the files in Goldens.
///
/// After a wanted change of the screen: `UPDATE_GOLDENS=1 swift test --filter GoldenTests`, look
/// at what changed with `git diff`, and run again without the variable.
@Suite(.timeLimit(.minutes(10))) struct GoldenTests {
  @Test(arguments: try cases(of: Golden.all))
  func theScreenIsTheOneThatIsKept(golden: Golden) throws {
    let drawn = try golden.picture()
    if Golden.isRecording {
      try TextFile.write(Array(drawn.utf8), to: golden.path)
      Issue.record("Recorded \(golden.fileName).")
      return
    }
    // Where there is none yet, UPDATE_GOLDENS=1 records it.
    let kept = try TextFile.text(golden.path)
    #expect(drawn == kept, "\(golden.fileName)\n\(Golden.differences(kept, drawn))")
  }

  @Test func everyFileHasItsScreen() throws {
    let files = try TextFile.names(in: Golden.folder)
    let listed = Set(Golden.all.map(\.fileName))
    #expect(listed.count == Golden.all.count)
    for file in files { #expect(listed.contains(file), "\(file) belongs to no screen.") }
  }

  @Test func aChangedCellStyleOrCursorChangesThePicture() throws {
    let golden = try #require(Golden.all.first)
    let picture = try golden.picture()
    #expect(picture.split(separator: "\n").count == 1 + 2 * golden.size.rows + 2)
    for change in ["j", "r", "z6"] {
      var other = golden
      other.keys += change
      #expect(Golden.differences(picture, try other.picture()).contains("drawn"))
    }
    #expect(Golden.differences(picture, picture).isEmpty)
  }
}
