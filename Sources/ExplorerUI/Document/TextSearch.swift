import Canvas
import VacancySearch

extension Mode {
  /// Words being typed that are looked for in a text.
  package static let typingWords = Mode("typingWords", "words to find in a text", types: true)
  /// A text with words found in it.
  package static let wordsFound = Mode("wordsFound", "text with words found")
}

/// Finding words in the text that is in view: it goes to them as one types, and on with n and N.
///
/// A block is found when all the words stand in it, in any order; the start of a word is enough. The
/// text below is left as it is, so that Esc returns to the place where one was.
package struct TextSearch: TextLayer {
  package static let name = "textSearch"
  package var place: ReadingPlace
  package private(set) var field = TextField()
  package private(set) var isTyping = true
  private let text: Reading

  package static let modes: [Mode] = [.typingWords, .wordsFound]

  package static let commands: [Command<TextSearch>] =
    Command.moving(spaces: [.wordsFound], foot: [.typingWords: 30]) + [
      .open(foot: [.typingWords: Hint(10, "done")]),
      .back(foot: [.typingWords: Hint(20, "close"), .wordsFound: Hint(40, "close")]),
      Command(
        "nextFound", "Go on to the next place with the words", short: "next", .moving,
        keys: [.character("n")], in: [.wordsFound], foot: [.wordsFound: 10],
        elsewhere: nothingSought, unless: { $0.reasonNoneFound(in: $1) },
        run: { $0.goOn(1, in: $1) }),
      Command(
        "previousFound", "Go back to the place with the words before", short: "before", .moving,
        keys: [.character("N")], in: [.wordsFound], foot: [.wordsFound: 20],
        elsewhere: nothingSought, unless: { $0.reasonNoneFound(in: $1) },
        run: { $0.goOn(-1, in: $1) }),
      .findInText(in: [.wordsFound], foot: [.wordsFound: 30]) { search, _ in
        search.field = TextField()
        search.isTyping = true
        return []
      },
    ]

  package static let openings: [Command<any Layer>] = [
    .findInText(in: [.reading, .skills, .advert, .text], foot: [.text: 30]) { front, world in
      front.reading(in: world).map { [.push(TextSearch(text: $0, place: $0.place))] } ?? []
    }
  ]

  private static let nothingSought = "No words are looked for here. Press / in a text first."

  private init(text: Reading, place: ReadingPlace) {
    self.text = text
    self.place = place
  }

  package func mode(in world: World) -> Mode { isTyping ? .typingWords : .wordsFound }
  package func title(in world: World) -> String { text.title }
  package func document(in world: World) -> Document { text.document }

  // MARK: Finding

  private var words: TextFilter { TextFilter(field.text) }

  /// A block in which all the words stand, and where the mark is for it: headings have none.
  struct Hit: Hashable {
    let block: Int
    let stop: Int
  }

  /// The blocks in which all the words stand, in order, one for each place of the mark; none while
  /// nothing is typed.
  var hits: [Hit] {
    let words = self.words
    let blocks = text.document.blocks
    guard !words.isEmpty else { return [] }
    var hits: [Hit] = []
    for block in blocks.indices where words.matches(blocks[block].texts) {
      let stop =
        blocks.indices.first { $0 >= block && blocks[$0].isStop }
        ?? blocks.lastIndex { $0.isStop } ?? block
      if hits.last?.stop != stop { hits.append(Hit(block: block, stop: stop)) }
    }
    return hits
  }

  private func reasonNoneFound(in world: World) -> String? {
    guard hits.isEmpty else { return nil }
    return field.isEmpty
      ? Self.nothingSought : "Nothing here has the words \(field.text). Press / for others."
  }

  /// Goes on to another place with the words, round the end to the beginning.
  private mutating func goOn(_ steps: Int, in world: World) -> [Action] {
    let hits = self.hits
    let at = hits.lastIndex { $0.stop <= place.block }
    // From between two places, the one before is that behind the mark.
    let isOn = at.map { hits[$0].stop == place.block } ?? false
    let next = (at ?? -1) + (steps > 0 || isOn ? steps : 0)
    let isRound = !hits.indices.contains(next)
    show(hits[(next % hits.count + hits.count) % hits.count], in: world)
    guard isRound else { return [] }
    return [.say(steps > 0 ? "On from the beginning." : "On from the end.")]
  }

  /// Puts the mark on a place with the words, and the first of them into sight.
  private mutating func show(_ hit: Hit, in world: World) {
    let page = page(in: world)
    place.block = hit.stop
    place.settle(in: page)
    let words = self.words
    let lines = page.layout.range(of: hit.block)
    let line =
      lines.first { !words.matches(in: page.layout.lines[$0].text).isEmpty } ?? lines.lowerBound
    if line < place.top { place.top = line }
    if line >= place.top + page.rows { place.top = line - page.rows + 1 }
  }

  // MARK: Keys

  package mutating func handle(_ input: LayerInput, in world: World) -> [Action]? {
    guard isTyping else { return nil }
    let before = field.characters
    let actions = field.type(input)
    guard field.characters != before else { return actions }
    // As one types, from the place where one was: a letter taken back leads back.
    place = text.place
    let hits = self.hits
    if let hit = hits.first(where: { $0.stop >= place.block }) ?? hits.first {
      show(hit, in: world)
    }
    return actions
  }

  /// Ends typing; after that, follows the line that the mark is on.
  package mutating func open(in world: World) -> [Action] {
    guard isTyping else { return followLine(in: world) }
    isTyping = false
    return reasonNoneFound(in: world).map { [.say($0)] } ?? []
  }

  // MARK: The picture

  package func draw(in world: World, into frame: inout Frame) {
    drawTitle(in: world, into: &frame)
    let hits = self.hits
    let tail: String
    if field.isEmpty {
      tail = ""
    } else if let at = hits.lastIndex(where: { $0.stop <= place.block }) {
      tail = "\(at + 1) of \(hits.count)"
    } else {
      tail = "\(hits.count) found"
    }
    FilterLine(prompt: "Find:", field: field, isTyping: isTyping, tail: tail)
      .draw(in: Rect(world.size).line(1), into: &frame)
    let body = body(in: world)
    let page = page(in: world)
    let cursor = frame.cursor
    DocumentView(document: page.document, place: place, layout: page.layout)
      .draw(in: body, hasFocus: true, into: &frame)
    if isTyping { frame.cursor = cursor }
    mark(page, in: body, into: &frame)
  }

  /// Makes the words that are looked for stand out.
  private func mark(_ page: Page, in body: Rect, into frame: inout Frame) {
    let words = self.words
    guard !words.isEmpty else { return }
    for (row, line) in page.layout.lines.dropFirst(place.top).prefix(body.rows).enumerated() {
      let text = frame.glyphs.text(line.text)
      let characters = Array(text)
      for match in words.matches(in: text) {
        let before = String(characters[..<match.lowerBound]).columns
        frame.restyle(
          Rect(
            column: body.column + 2 + before, row: body.row + row,
            columns: String(characters[match]).columns, rows: 1)
        ) { $0.adding([.bold, .underline]) }
      }
    }
  }
}

extension Command {
  /// Typing words to find in a text.
  fileprivate static func findInText(
    in modes: [Mode], foot: HintTable, run: @escaping @Sendable (inout Owner, World) -> [Action]
  ) -> Command {
    Command(
      "findInText", "Find words in this text", short: "find", .finding, keys: [.character("/")],
      in: modes, foot: foot, elsewhere: "There is no text here to find words in.", run: run)
  }
}

extension Block {
  /// What the block says, its label first.
  fileprivate var texts: [String] {
    switch kind {
    case .pair(let label), .bar(let label, _), .columns(let label, _): [label, text]
    default: [text]
    }
  }
}

extension DocumentLayout.Line {
  fileprivate var text: String { spans.map(\.text).joined() }
}
