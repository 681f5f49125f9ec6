import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct TemporaryFolderTests {
  @Test func itGoesWithAllThatIsInItAndNothingElse() throws {
    let outside = try TemporaryFolder()
    try outside.write("kept", "text")
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(folder?.path)
    try folder?.makeFolder("a")
    try folder?.write("a/b", "text")
    try folder?.makeLink("a/outside", to: outside.path)
    try folder?.makePipe("pipe")
    #expect(try TextFile.names(in: path) == ["a", "pipe"])
    folder = nil
    #expect(throws: FileProblem.self) { try TextFile.names(in: path) }
    #expect(outside.text(of: "kept") == "text")
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let folder = try TemporaryFolder()
    #expect {
      try TextFile.bytes(folder.path(of: "gone"))
    } throws: { error in
      "\(error)" == "\(folder.path)/gone could not be read: No such file or directory"
    }
    try folder.write("bytes", [0xFF])
    #expect(throws: FileProblem.self) { try TextFile.text(folder.path(of: "bytes")) }
    #expect(folder.bytes(of: "bytes") == [0xFF])
    #expect(folder.bytes(of: "gone") == [])
  }
}
