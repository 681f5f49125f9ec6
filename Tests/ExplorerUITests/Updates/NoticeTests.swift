import Canvas
import Testing

@testable import CareerModel
@testable import ExplorerUI

/// The texts over the screen, and what is said where a command cannot be used.
@Suite(.timeLimit(.minutes(10))) struct NoticeTests {
  /// Three faults in two files.
  static let faults = [
    DataFault(
      file: "roles/porter.json", path: "$.title", found: "the number 5", expected: "text"),
    DataFault(
      file: "roles/porter.json", path: "$.area", found: "nothing", expected: "the slug of an area"),
    DataFault(file: "pay/old.json", path: "$", found: "an array", expected: "an object"),
  ]

  static var faulty: Library {
    var library = Bundled.library
    library.faults = faults
    return library
  }

  @Test func sourcesNameEachPageWithItsDate() throws {
    let app = try play("i")
    #expect(app.screen.contains("Where these facts come from"))
    let role = try #require(app.role)
    let sources = Pane.overview.sources(of: role, in: app.library)
    #expect(sources.count > 1)
    #expect(app.screen.contains(sources[0].title))
    #expect(app.screen.contains("Checked"))
    #expect(app.screen.contains("2025"))
  }

  @Test func everySourceCanBeReachedAndOpened() throws {
    var app = try play("4i", size: .small)
    let role = try #require(app.role)
    var opened: Set<String> = []
    for _ in 0..<200 {
      try app.play("<down>")
      var probe = app
      if case .openAddress(let address)? = try probe.play("<enter>").first {
        opened.insert(address)
      }
    }
    let addresses = Pane.pay.sources(of: role, in: app.library).compactMap(\.address)
    #expect(!addresses.isEmpty)
    #expect(opened == Set(addresses))
  }

  @Test func theFootSaysHowManyFilesWereLeftOutAndTheKeyListsThem() throws {
    let app = try play("j", library: Self.faulty)
    #expect(app.screen.contains("2 data files with faults left out: press e"))
    var list = try play("e", library: Self.faulty)
    #expect(list.place == "overview notice leftOut block 0")
    for fault in Self.faults {
      #expect(list.screen.contains(fault.file))
      #expect(
        list.screen.contains("\(fault.path): found \(fault.found); expected \(fault.expected)"))
    }
    #expect(list.screen.contains("2 files have faults"))
    try list.play("<esc>")
    #expect(list.place == "overview reading block 0")
  }

  @Test func oneFaultIsOneFile() throws {
    var library = Bundled.library
    library.faults = [Self.faults[2]]
    #expect(
      try play("j", library: library).screen.contains("1 data file with faults left out: press e"))
    #expect(try play("e", library: library).screen.contains("1 file has faults."))
  }

  @Test(arguments: [
    ("<bs>", "You have not come from another role yet."), ("e", "No data was left out."),
    ("o", "There is no web link on this line. Press l for the links of this pane."),
    ("y", "There is no web link on this line. Press l for the links of this pane."),
    ("v", "Mark at least 2 roles with c first; 0 marked so far."),
    ("<enter>", "There is nothing to open on this line."),
    ("s", "The key s does nothing here. Press ? for the keys that do."),
    ("x", "The key x does nothing here. Press ? for the keys that do."),
    ("Z", "The key Z does nothing here. Press ? for the keys that do."),
  ])
  func whatCannotBeUsedSaysWhy(keys: String, note: String) throws {
    let app = try play(keys)
    #expect(app.note == note)
    #expect(app.screen.contains(note))
    #expect(app.overlays.isEmpty)
  }

  @Test func aPaneWithoutLinksSaysSo() throws {
    var library = Bundled.library
    let index = try #require(library.roles.firstIndex { $0.slug == Bundled.opening })
    library.roles[index].address = nil
    #expect(try play("2l", library: library).note == "This pane has no links.")
  }

  @Test func aLongNoteIsReadWholeOnASmallScreen() throws {
    for size in Size.ofEveryLayout {
      for start in ["", "G", "6", "6<enter>", "r", "r<end>"] {
        var app = try play(start, size: size)
        let address =
          "https://www.healthcareers.nhs.uk/" + String(repeating: "long-path/", count: 12)
        _ = app.update(.browserFailed(address: address))
        #expect(app.screen.bare.contains(address.bare), "\(start) at \(size)")
        // And the line that the cursor is on stays in sight.
        #expect(app.unsound == nil)
      }
    }
  }

  @Test func whatWasLeftOutIsSaidInEveryLayout() throws {
    for size in Size.ofEveryLayout {
      var app = try play("", size: size)
      _ = app.update(.loaded(Self.faulty))
      #expect(app.screen.bare.contains("2 data files with faults left out: press e".bare))
    }
  }

  @Test func everyReasonIsASentence() throws {
    for keys in ["", "2", "6", "6/zzz<enter>", "r"] {
      let start = try play(keys)
      for command in CommandCatalog.all.map(\.id) {
        guard let reason = start.reasonUnavailable(command) else { continue }
        #expect(reason.hasSuffix("."))
        var app = start
        let before = app.whereabouts
        #expect(app.run(command).isEmpty)
        #expect(app.note == reason)
        #expect(app.whereabouts == before)
      }
    }
  }

  @Test func aNoteLastsUntilTheNextKey() throws {
    var app = try play("e")
    #expect(app.note != nil)
    try app.play("j")
    #expect(app.note == nil)
  }

  @Test func whatFailedOutsideIsSaidHonestly() throws {
    var app = try play("6")
    _ = app.update(.browserFailed(address: "https://a.example"))
    #expect(app.note == "No web browser could be started. The address is https://a.example")
    _ = app.update(.copyFailed(text: "https://a.example"))
    #expect(
      app.note
        == "This terminal has no clipboard for programs. The text is https://a.example")
  }

  @Test func keysThatLeaveOrPause() throws {
    var app = try play("")
    #expect(try app.play("q") == [.quit])
    #expect(try app.play("<c-c>") == [.quit])
    #expect(try app.play("<c-z>") == [.suspend])
    #expect(try app.play("<c-l>") == [.redraw])
    for start in ["r/", "6/york", ":", "?"] {
      var typing = try play(start)
      #expect(try typing.play("<c-c>") == [.quit])
    }
  }
}
