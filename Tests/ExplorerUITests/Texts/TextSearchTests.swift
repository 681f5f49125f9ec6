import Canvas
import Testing
import VacancySearch

@testable import ExplorerUI

/// Finding words in the text in view.
@Suite(.timeLimit(.minutes(10))) struct TextSearchTests {
  private func search(_ app: App) throws -> TextSearch { try #require(app.front as? TextSearch) }

  /// The text of the block that the mark is on.
  private func marked(_ app: App) throws -> String {
    let search = try search(app)
    return search.document(in: app.world).blocks[search.place.block].text
  }

  @Test func itGoesToTheWordsAsOneTypes() throws {
    let app = try play("1/recovery")
    #expect(app.mode == .typingWords)
    #expect(try marked(app).lowercased().contains("recovery"))
    #expect(app.screen.contains("Find: recovery"))
    let row = try #require(app.frame.rows.firstIndex { $0.hasPrefix(">") })
    #expect(row > 1)
    // One types on in the line.
    #expect(app.frame.cursor?.row == 1)
  }

  /// Enter ends typing; n and N go through every block with the words, and round.
  @Test(arguments: ["1", "2", "3", "4", "5", "i", "H", "A", "6<enter>"], [Size.small, .wide])
  func nAndNGoThroughEveryPlaceAndRound(text: String, size: Size) throws {
    var app = try play(text + "/a<enter>", size: size)
    let hits = try search(app).hits
    #expect(hits.count > 1)
    let start = try search(app).place.block
    var seen = [start]
    for _ in 1..<hits.count {
      try app.play("n")
      seen.append(try search(app).place.block)
      #expect(app.unsound == nil)
    }
    #expect(seen.sorted() == hits.map(\.stop))
    try app.play("n")
    #expect(try search(app).place.block == start)
    for block in seen.reversed() {
      try app.play("N")
      #expect(try search(app).place.block == block)
    }
  }

  @Test func goingRoundIsSaid() throws {
    var app = try play("4/unsocial<enter>")
    let count = try search(app).hits.count
    var notes: [String] = []
    for _ in 0..<count {
      try app.play("n")
      notes += [app.note].compactMap(\.self)
    }
    #expect(notes == ["On from the beginning."])
  }

  /// Every block that holds the words is found, and no other; by the rule of all other lists.
  @Test(arguments: ["band", "BAND pay", "agenda", "é", "zzz", ""])
  func whatIsFoundIsWhatHoldsTheWords(words: String) throws {
    for pane in Pane.allCases.dropLast() {
      let app = try play("\(pane.number)/\(words)")
      let search = try search(app)
      let document = app.browser.document(in: app.world)
      let holding = document.blocks.filter { block in
        guard case .pair(let label) = block.kind else {
          return TextFilter(words).matches([block.text])
        }
        return TextFilter(words).matches([label, block.text])
      }
      #expect(search.hits.isEmpty == (holding.isEmpty || words.isEmpty), "\(pane)")
      for hit in search.hits { #expect(holding.contains(document.blocks[hit.block])) }
    }
  }

  @Test func whatIsFoundIsInSightAndStandsOut() throws {
    for size in Size.ofEveryLayout {
      var app = try play("1/people<enter>", size: size)
      for _ in try search(app).hits {
        let frame = app.frame
        let text = frame.rows.dropFirst(2).joined(separator: "\n").lowercased()
        #expect(text.contains("people"), "\(size)")
        let isMarked = frame.cells.dropFirst(2 * size.columns).contains {
          $0.style.attributes.contains(.underline) && $0.style.attributes.contains(.bold)
        }
        #expect(isMarked, "\(size)")
        try app.play("n")
      }
    }
  }

  @Test(arguments: ["jj", "4jjjj", "2j", "i<down>", "6<enter>jj"])
  func escapeReturnsToThePlace(keys: String) throws {
    for more in ["/", "/a", "/a<enter>nn", "/zzz<enter>n"] {
      let before = try play(keys, size: .small)
      var app = before
      try app.play(more + "<esc>")
      #expect(app.place == before.place)
      #expect(app.frame.rows.dropLast() == before.frame.rows.dropLast())
    }
  }

  @Test func takingLettersBackLeadsBack() throws {
    var app = try play("1jj/")
    let place = try search(app).place
    try app.play("zeal<bs><bs><bs><bs>")
    #expect(try search(app).place == place)
  }

  @Test func nothingFoundIsSaid() throws {
    var app = try play("1/zzz<enter>")
    #expect(app.note == "Nothing here has the words zzz. Press / for others.")
    try app.play("n")
    #expect(app.note == "Nothing here has the words zzz. Press / for others.")
    #expect(app.screen.contains("0 found"))
    try app.play("/")
    #expect(app.mode == .typingWords)
    #expect(try search(app).field.isEmpty)
  }

  @Test func enterFollowsTheLineThatWasFound() throws {
    var app = try play("i/checked<enter>n")
    let before = app.overlayNames
    #expect(before == ["sources", "textSearch"])
    try app.play("/healthcareers.nhs.uk<enter>")
    let effects = try app.play("<enter>")
    guard case .openAddress(let address)? = effects.first else {
      Issue.record("no address is opened")
      return
    }
    #expect(address.contains("healthcareers.nhs.uk"))
  }

  @Test func listsAndFormsKeepTheirOwnKeys() throws {
    #expect(try play("6/").mode == .typingJobs)
    #expect(try play("r/").mode == .typing)
    for keys in ["p", "d", "6t", "6n"] {
      let app = try play(keys + "/")
      #expect(app.note == "The key / does nothing here. Press ? for the keys that do.", "\(keys)")
    }
  }
}
