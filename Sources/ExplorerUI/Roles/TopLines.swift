import Canvas
import CareerModel
import VacancySearch

/// Where one is: the areas down to the role; areas in the middle give way when room is short.
struct Breadcrumb {
  let crumbs: [String]
  let title: String

  func draw(in rect: Rect, into frame: inout Frame) {
    let separator = " > "
    var shown = crumbs
    func width(_ crumbs: [String]) -> Int {
      crumbs.reduce(0) { $0 + frame.glyphs.text($1).columns + separator.columns }
    }
    let titleWidth = frame.glyphs.text(title).columns
    if width(shown) + titleWidth > rect.columns, shown.count > 2 {
      // The area the role stands in says most, then the first.
      var middle = 1
      while width(shown) + titleWidth > rect.columns, shown.count - middle > 1 {
        shown =
          [crumbs[0], frame.glyphs.ellipsis] + crumbs.suffix(max(0, crumbs.count - 1 - middle))
        middle += 1
      }
    }
    if width(shown) + titleWidth > rect.columns { shown = crumbs.suffix(1) }
    if width(shown) + titleWidth > rect.columns { shown = [] }
    var column = rect.column
    for crumb in shown {
      column += frame.put(crumb + separator, column: column, row: rect.row, style: .dim)
    }
    frame.putCut(
      title, column: column, row: rect.row, style: .heading, limit: rect.endColumn - column)
  }
}

/// The panes as tabs, with the number of adverts in view.
struct TabBar {
  private struct Tab {
    let pane: Pane
    let text: String
    let column: Int
    let isCurrent: Bool
  }

  private let tabs: [Tab]

  init(of view: RoleView, in world: World) {
    let total = view.adverts.total(in: world)
    let left =
      view.adverts.field.isEmpty ? total : view.adverts.search.results(in: world).count
    let few = VacancyResults.grouped(left)
    let count = left == total ? few : "\(few)/\(VacancyResults.grouped(total))"
    let room = world.size.columns
    func texts(_ count: String, _ name: (Pane) -> String) -> [String] {
      Pane.allCases.map { pane in
        let extra = pane == .vacancies && !world.isLoading ? " \(count)" : ""
        return " \(pane.number)\(name(pane))\(extra) "
      }
    }
    func fits(_ texts: [String]) -> Bool {
      texts.reduce(0) { $0 + $1.columns } + Pane.allCases.count <= room
    }
    // The names of the panes are worth more than how many adverts there were to choose from.
    let full = texts(count) { " " + $0.title }
    let short = texts(few) { " " + $0.title }
    let brief = texts(count) { $0 == view.pane ? " " + $0.title : "" }
    let chosen = fits(full) ? full : fits(short) ? short : brief
    var column = 0
    tabs = zip(Pane.allCases, chosen).map { pane, text in
      defer { column += text.columns + 1 }
      return Tab(pane: pane, text: text, column: column, isCurrent: pane == view.pane)
    }
  }

  func pane(at column: Int) -> Pane? {
    tabs.first { column >= $0.column && column < $0.column + $0.text.columns }?.pane
  }

  func draw(in rect: Rect, into frame: inout Frame) {
    for tab in tabs {
      // Brackets, not colour, say which tab is open.
      var text = tab.text
      if tab.isCurrent { text = "[" + text.dropFirst().dropLast() + "]" }
      frame.put(
        text, column: rect.column + tab.column, row: rect.row,
        style: tab.isCurrent ? Style(.accent, [.bold, .reverse]) : .plain,
        limit: rect.endColumn - rect.column - tab.column)
    }
  }
}
