import CareerModel
import Testing

/// What the licences ask for stands wherever the positions are.
@Suite struct AttributionTests {
  @Test(arguments: ["README.md", "docs/data.md"])
  func everyLineStandsIn(_ file: String) throws {
    let parts = #filePath.split(separator: "/").dropLast(4)
    let root = "/" + parts.joined(separator: "/")
    let bytes = try DataFolder.read(root + "/" + file)
    let text = try #require(String(validating: bytes, as: UTF8.self))
    #expect(Gazetteer.attributions.count == 4)
    for line in Gazetteer.attributions {
      #expect(text.split(separator: "\n").contains { $0.hasSuffix(line) }, "\(line)")
    }
  }
}
