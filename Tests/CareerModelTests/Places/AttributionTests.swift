import CareerModel
import TestSupport
import Testing

/// What the licences ask for stands wherever the positions are.
@Suite(.timeLimit(.minutes(10))) struct AttributionTests {
  @Test(arguments: ["README.md", "docs/data.md"])
  func everyLineStandsIn(_ file: String) throws {
    let text = try TextFile.text(TextFile.root + "/" + file)
    #expect(Gazetteer.attributions.count == 4)
    for line in Gazetteer.attributions {
      #expect(text.split(separator: "\n").contains { $0.hasSuffix(line) }, "\(line)")
    }
  }
}
