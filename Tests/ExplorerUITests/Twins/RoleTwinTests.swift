import Canvas
import CareerModel
import TestSupport
import Testing

@testable import ExplorerUI

/// Every fact of a role is on its panes, and everything on its panes is in the plain text.
@Suite(.timeLimit(.minutes(10))) struct RoleTwinTests {
  @Test(arguments: try cases(of: Bundled.library.roles.map(\.slug)))
  func everyBlockOfAPaneIsInThePlainText(slug: String) throws {
    let library = Bundled.library
    let role = try #require(library.role(slug))
    for glyphs in [Glyphs.unicode, .ascii] {
      let whole = RolePage.plain(role, pane: nil, in: library, glyphs: glyphs).bare
      for pane in Pane.allCases {
        let plain = RolePage.plain(role, pane: pane, in: library, glyphs: glyphs).bare
        for block in pane.document(of: role, in: library).blocks {
          let text = glyphs.text(block.text).bare
          #expect(plain.contains(text), "\(pane): \(block.text)")
          #expect(whole.contains(text), "\(pane): \(block.text)")
          if let label = block.label { #expect(plain.contains(glyphs.text(label).bare)) }
        }
        for link in pane.links(of: role) {
          #expect(plain.contains(glyphs.text(link.text).bare))
          #expect(plain.contains(link.address.bare))
        }
        for source in pane.sources(of: role, in: library) {
          #expect(plain.contains(glyphs.text(source.title).bare))
          #expect(plain.contains(CalendarDay.words(source.checked).bare))
          if let address = source.address { #expect(plain.contains(address.bare)) }
        }
      }
    }
  }

  /// The panes on which each section of a role's data must be found.
  private static let panes: [(section: String, panes: [Pane])] = [
    ("overview", [.overview]), ("skills", [.skills]), ("entry", [.training]),
    ("training", [.training]), ("waysIn", [.training]), ("pay", [.pay]),
    ("progression", [.progression]),
    ("jobMarket", [.overview, .vacancies]), ("furtherInformation", [.overview]),
    ("relatedRoles", [.overview, .progression]),
  ]

  /// Fields whose texts are names for the program, not words for a person.
  private static let names: Set<String> = [
    "scale", "startBand", "startBandHighest", "qualification", "stage", "kind", "role", "roles",
    "skill", "verdict", "links", "sources", "paid", "variant", "confidence", "checked", "blocks",
  ]

  @Test(arguments: try cases(of: Bundled.catalogue.roles.map(\.slug)))
  func everyFactOfTheDataIsOnItsPane(slug: String) throws {
    let library = Bundled.catalogue
    let role = try #require(library.role(slug))
    for (section, panes) in Self.panes {
      guard let json = role.json[section], json != .null else { continue }
      for pane in panes {
        let document = pane.document(of: role, in: library).words.bare
        for text in json.texts(leavingOut: Self.names) {
          #expect(document.contains(text.bare), "\(pane) does not say: \(text)")
        }
        for link in json["links"]?.elements ?? [] {
          let addresses = pane.links(of: role).map(\.address)
          if case .string(let address)? = link["address"] {
            #expect(addresses.contains(address), "\(pane) has no link to \(address)")
          }
        }
        for source in json["sources"]?.elements ?? [] {
          let titles = pane.sources(of: role, in: library).map(\.title)
          if case .string(let title)? = source["title"] {
            #expect(titles.contains(title), "\(pane) does not name \(title)")
          }
        }
      }
    }
    let overview = Pane.overview.document(of: role, in: library).words
    for name in role.otherNames { #expect(overview.contains(name)) }
    if let address = role.address {
      #expect(Pane.overview.links(of: role).contains { $0.address == address })
    }
  }

  @Test func whatPeopleDecideByAndEveryDoubtIsOnTheOverview() throws {
    for role in Bundled.catalogue.roles {
      let overview = Pane.overview.document(of: role, in: Bundled.catalogue)
      let texts = overview.blocks.map(\.text)
      for doubt in role.doubts { #expect(texts.contains(doubt), "\(role.slug)") }
      for (question, answer) in role.decisions.answers {
        let isSaid = overview.blocks.contains {
          $0.kind == .pair(label: question.title)
            && $0.text == answer.words(in: Bundled.catalogue)
        }
        #expect(isSaid, "\(role.slug) \(question)")
      }
      if let words = role.registration?.words { #expect(texts.contains(words), "\(role.slug)") }
    }
  }

  @Test(arguments: try cases(of: Bundled.catalogue.roles.map(\.slug)))
  func theNamesOfTheDataAreSaidInWords(slug: String) throws {
    let library = Bundled.catalogue
    let role = try #require(library.role(slug))
    let overview = Pane.overview.document(of: role, in: library).words
    let ladder = Pane.progression.document(of: role, in: library)
    let progression = ladder.words
    let training = Pane.training.document(of: role, in: library).words
    for slug in role.relatedRoles?.roles ?? [] {
      let title = try #require(library.role(slug)?.title)
      #expect(overview.contains(title))
      // A rung may have words of its own for the role that it leads to.
      #expect(ladder.blocks.contains { $0.target == .role(slug) }, "\(slug)")
    }
    for route in role.progression?.routes ?? [] {
      #expect(progression.contains(route.title))
      if let band = route.band { #expect(progression.contains("band \(band)")) }
    }
    let steps = role.training?.steps ?? []
    let marks = training.split(separator: "[apprenticeship]", omittingEmptySubsequences: false)
    #expect(marks.count - 1 == steps.filter(\.apprenticeship).count)
    if let hours = role.pay?.hoursPerWeek {
      #expect(Pane.pay.document(of: role, in: library).words.contains(hours.plainText))
    }
    if let band = role.pay?.startBand {
      #expect(Pane.pay.document(of: role, in: library).words.contains("and \(band)"))
    }
    switch role.entry?.qualification {
    case .no: #expect(overview.contains("Not needed"))
    case .yes: #expect(overview.contains("Needed"))
    case .asked: #expect(overview.contains("employers ask for one"))
    case nil: #expect(overview.contains("whether you need a qualification"))
    }
  }

  @Test func theOpeningRoleHasTheFactsOfItsPage() throws {
    let role = try #require(Bundled.library.role(Bundled.opening))
    #expect(role.overview?.helpsWith.count == 6)
    #expect(role.overview?.duties.count == 5)
    #expect(role.skills?.characteristics.count == 7)
    #expect(role.skills?.skills.count == 4)
    #expect(role.relatedRoles?.roles.count == 4)
    #expect(Bundled.library.vacancies(of: role).count == 59)
  }

  @Test(arguments: try cases(of: Bundled.library.roles.map(\.slug)))
  func theScreenHoldsTheWholeDocument(slug: String) throws {
    for pane in Pane.allCases where pane != .vacancies {
      let app = try play("\(pane.number)", size: Size(columns: 90, rows: 400), role: slug)
      let screen = app.screen.bare
      for block in app.browser.document(in: app.world).blocks {
        #expect(screen.contains(block.text.bare), "\(pane): \(block.text)")
      }
    }
  }
}

extension Document {
  /// Every word of the document, labels included.
  var words: String {
    blocks.map { [$0.label, $0.text].compactMap { $0 }.joined(separator: " ") }
      .joined(separator: "\n")
  }
}

extension JSONValue {
  var elements: [JSONValue] {
    if case .array(let values) = self { return values }
    return []
  }

  /// Every text in the value, without those of some fields.
  func texts(leavingOut names: Set<String>) -> [String] {
    switch self {
    case .string(let text): return [text]
    case .array(let values): return values.flatMap { $0.texts(leavingOut: names) }
    case .object(let fields):
      return fields.filter { !names.contains($0.name) }
        .flatMap { $0.value.texts(leavingOut: names) }
    default: return []
    }
  }
}
