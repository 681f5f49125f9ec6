import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

/// Documents set in lines.
@Suite(.timeLimit(.minutes(10))) struct DocumentLayoutTests {
  /// The lines as text at a width of the text itself, without the mark's columns.
  private func lines(_ build: (inout Document) -> Void, width: Int, _ glyphs: Glyphs = .unicode)
    -> [String]
  {
    var document = Document()
    build(&document)
    return document.plainLines(width: width, glyphs: glyphs)
  }

  @Test func paragraphsBreakAtSpaces() {
    let set = lines({ $0.paragraph("Calm when things get stressful and busy") }, width: 23)
    #expect(set == ["Calm when things get", "stressful and busy"])
  }

  @Test func itemsHangUnderTheirFirstWord() {
    let set = lines({ $0.item("Calm when things get stressful") }, width: 23)
    #expect(set == ["• Calm when things", "  get stressful"])
    let ascii = lines({ $0.item("Calm") }, width: 23, .ascii)
    #expect(ascii == ["* Calm"])
  }

  @Test func boxesShowTheirTick() {
    func box(_ ticked: Bool, _ glyphs: Glyphs) -> [String] {
      lines(
        { $0.blocks.append(Block(.box(ticked: ticked), [Span("Calm")])) }, width: 40, glyphs)
    }
    #expect(box(false, .unicode) == ["[ ] Calm"])
    #expect(box(true, .unicode) == ["[✓] Calm"])
    #expect(box(true, .ascii) == ["[x] Calm"])
  }

  @Test func pairsStandInTwoColumnsWhereThereIsRoom() {
    let set = lines(
      {
        $0.pair("Hours", "Around 37.5 hours a week")
        $0.pair("To get in", "None")
      }, width: 60)
    #expect(set == ["Hours      Around 37.5 hours a week", "To get in  None"])
  }

  @Test func aBlankLineStandsBeforeHeadingsAndBetweenProse() {
    let set = lines(
      {
        $0.paragraph("One")
        $0.paragraph("Two")
        $0.heading("Three")
        $0.item("Four")
        $0.item("Five")
      }, width: 40)
    #expect(set == ["One", "", "Two", "", "Three", "• Four", "• Five"])
  }

  @Test func barsAreAsLongAsTheirFigure() {
    func bar(_ fraction: Double) -> String {
      let set = lines({ $0.bar("start", Bar(fraction: fraction), "words") }, width: 80)
      return set.first ?? ""
    }
    #expect(bar(1).filter { $0 == "█" }.count == 24)
    #expect(bar(0.5).filter { $0 == "█" }.count == 12)
    #expect(bar(0).filter { $0 == "█" }.count == 0)
    #expect(bar(0.001).filter { $0 == "█" }.count == 1)
    #expect(bar(0.5).filter { $0 == "·" }.count == 12)
    #expect(bar(-1) == bar(0))
    #expect(bar(7) == bar(1))
    #expect(bar(.nan) == bar(0))
    #expect(bar(.infinity).filter { $0 == "█" }.count == 0)
  }

  @Test func stylesFollowTheirWordsOverLineEnds() {
    var document = Document()
    document.blocks = [
      Block(.paragraph, [Span("plain words then "), Span("bold words that go on", .bold)])
    ]
    let layout = DocumentLayout(document, width: 22, glyphs: .unicode)
    var bold = ""
    var plain = ""
    for span in layout.lines.flatMap(\.spans) {
      if span.style == .bold { bold += span.text } else { plain += span.text }
    }
    #expect(bold.filter { $0 != " " } == "boldwordsthatgoon")
    #expect(plain.filter { $0 != " " } == "plainwordsthen")
  }

  @Test func aWordLongerThanTheLineIsBrokenAndWhole() {
    let address =
      "https://www.healthcareers.nhs.uk/explore-roles/" + String(repeating: "x", count: 90)
    let set = lines({ $0.paragraph(address) }, width: 40)
    #expect(set.count > 2)
    #expect(set.joined() == address)
  }

  @Test func wideCharactersNeverMakeALineTooLong() {
    let text = String(repeating: "語の仕事 ", count: 30)
    for width in 20...60 {
      for line in lines({ $0.paragraph(text) }, width: width) { #expect(line.columns <= width - 2) }
    }
  }

  @Test func linesAreNeverWiderThanTheMeasure() throws {
    for role in Bundled.library.roles {
      for pane in Pane.allCases {
        let document = pane.document(of: role, in: Bundled.library)
        for width in [38, 40, 44, 46, 57, 58, 64, 80, 84, 200] {
          for glyphs in [Glyphs.unicode, .ascii] {
            let layout = DocumentLayout(document, width: width, glyphs: glyphs)
            let widest = layout.lines.map { $0.spans.map(\.text).joined().columns }.max() ?? 0
            // The mark's two columns, and the last one for the signs of more above and below.
            let most = min(width - 1, DocumentLayout.measure) - 2
            #expect(widest <= most, "\(role.slug) \(pane) at \(width)")
          }
        }
      }
    }
  }

  @Test func noWordIsLostAtAnyWidth() throws {
    for role in Bundled.library.roles {
      for pane in Pane.allCases {
        let document = pane.document(of: role, in: Bundled.library)
        for width in [40, 46, 58, 64, 80, 120] {
          let set = document.plainLines(width: width).joined(separator: " ").bare
          for block in document.blocks {
            #expect(
              set.contains(block.text.bare), "\(role.slug) \(pane) at \(width): \(block.text)")
            if let label = block.label {
              #expect(set.contains(label.bare), "\(role.slug) \(pane) at \(width): \(label)")
            }
          }
        }
      }
    }
  }

  @Test func everyBlockHasItsLines() throws {
    for pane in Pane.allCases {
      let app = try play("\(pane.number)")
      let document = app.browser.document(in: app.world)
      let layout = DocumentLayout(document, width: 40, glyphs: .unicode)
      #expect(layout.firstLine.count == document.blocks.count)
      for index in document.blocks.indices {
        let range = layout.range(of: index)
        #expect(!range.isEmpty)
        #expect(layout.lines[range].allSatisfy { $0.block == index })
      }
      #expect(layout.range(of: document.blocks.count).isEmpty)
      #expect(layout.range(of: -1).isEmpty)
    }
  }
}

extension String {
  /// The letters, digits and signs of a text without blanks and the lines and dots of pictures.
  var bare: String {
    String(filter { !$0.isWhitespace && !"•│├└─█·●▌|*`#=.".contains($0) })
  }
}

extension Block {
  /// The words before the block's text, where it has some.
  var label: String? {
    switch kind {
    case .pair(let label), .bar(let label, _): return label
    default: return nil
    }
  }
}
