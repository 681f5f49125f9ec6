import Canvas
import CareerModel
import VacancySearch

/// A text laid over the screen: where facts come from, or what was left out.
package struct Notice: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case sources, leftOut, comparison, mySkills, whatStops, calculator, paySources
    case facets, why, queryHelp, about
    case map(VacancyMap.View)
    case ways(from: String, to: String)
    case meaning(String)
  }

  package var kind: Kind
  package var place = ReadingPlace()

  package init(_ kind: Kind) { self.kind = kind }

  package func title(in app: App) -> String {
    switch kind {
    case .sources: return "Where these facts come from"
    case .leftOut: return "Data that was left out"
    case .meaning: return "What a word means"
    case .ways: return "How to get from one role to another (Enter goes to a role)"
    case .comparison: return "Roles side by side"
    case .mySkills: return "Roles for my skills"
    case .calculator: return app.payTitle
    case .paySources: return "Where these figures come from"
    case .whatStops: return "What stops you?"
    case .facets: return "Jobs counted"
    case .map(let view): return app.advertMap(view).title
    case .about: return "About this program"
    case .why: return "Why is this job here?"
    case .queryHelp: return "What you can type to filter jobs"
    }
  }

  /// What the notice says now.
  package func document(in app: App) -> Document {
    switch kind {
    case .sources: return sources(in: app)
    case .leftOut: return Self.leftOut(app.library.faults)
    case .meaning(let term): return Self.meaning(of: term, in: app.library)
    case .calculator: return app.payDocument
    case .paySources: return Self.list(app.paySources, first: "Enter opens an address.")
    case .ways(let from, let to): return Self.ways(from: from, to: to, in: app)
    case .whatStops: return app.questions
    case .facets: return app.facetDocument
    case .map(let view): return app.advertMap(view).document
    case .about: return About.document(of: app.library)
    case .why: return app.whyDocument
    case .queryHelp: return QueryHelp.document
    case .mySkills: return SkillMatch.document(in: app.library, ticks: app.ticks)
    case .comparison:
      return RoleComparison(app.compared.compactMap(app.library.role), in: app.library).document
    }
  }

  private func sources(in app: App) -> Document {
    guard let role = app.role else { return app.paneDocument }
    return Self.list(
      app.view.pane.sources(of: role, in: app.library),
      first: "\(role.title), pane \(app.view.pane.title). Enter opens an address.")
  }

  private static func list(_ sources: [Source], first: String) -> Document {
    var document = Document()
    document.paragraph(first)
    if sources.isEmpty { document.paragraph("No source is stated.", .dim) }
    for source in sources {
      document.heading(source.title)
      document.pair("Checked", CalendarDay.words(source.checked))
      if let address = source.address {
        document.pair("Address", address, target: .address(address))
      } else {
        document.pair("Address", Document.notStated)
      }
    }
    return document
  }

  /// A word in full, however small the screen.
  private static func meaning(of name: String, in library: Library) -> Document {
    var document = Document()
    guard let term = library.glossary.first(where: { $0.term == name }) else { return document }
    document.heading(term.abbreviation.map { "\(term.term) (\($0))" } ?? term.term)
    document.paragraph(term.meaning)
    for source in term.sources {
      document.pair("Source", source.title, target: source.address.map(Target.address))
      document.pair("Checked", CalendarDay.words(source.checked))
    }
    return document
  }

  /// Faults that are shown: more than anyone reads, few enough for a quick picture.
  private static let shownFaults = 500

  /// The faults, by file; the same words as `careers check`.
  package static func leftOut(_ faults: [DataFault]) -> Document {
    var document = Document()
    var files: [String] = []
    for fault in faults where !files.contains(fault.file) { files.append(fault.file) }
    document.paragraph(
      files.count == 1
        ? "1 file has faults. What is sound is shown; the rest was left out."
        : "\(files.count) files have faults. What is sound is shown; the rest was left out.")
    for file in files {
      document.heading(file)
      for fault in faults.prefix(shownFaults) where fault.file == file {
        document.item("\(fault.path): found \(fault.found); expected \(fault.expected)")
      }
    }
    if faults.count > shownFaults {
      document.paragraph(
        "\(faults.count - shownFaults) more are not shown. careers check lists every one.")
    }
    return document
  }
}
