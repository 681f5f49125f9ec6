import Canvas
import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// Whole screens, held to the files in Goldens.
///
/// After a wanted change of the screen: `UPDATE_GOLDENS=1 swift test --filter GoldenTests`, look
/// at what changed with `git diff`, and run again without the variable.
struct GoldenTests {
  @Test(arguments: Golden.all)
  func theScreenIsTheOneThatIsKept(golden: Golden) throws {
    let drawn = try golden.picture()
    if Golden.isRecording {
      let isWritten = TextFile.write(drawn, to: golden.path)
      Issue.record(isWritten ? "Recorded \(golden.fileName)." : "Cannot write \(golden.path).")
      return
    }
    guard let kept = TextFile.read(golden.path) else {
      Issue.record("There is no \(golden.fileName). Record it with UPDATE_GOLDENS=1.")
      return
    }
    #expect(drawn == kept, "\(golden.fileName)\n\(Golden.differences(kept, drawn))")
  }

  @Test func everyFileHasItsScreen() {
    let files = TextFile.names(in: Golden.folder)
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
