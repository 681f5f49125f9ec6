import Canvas
import CareerModel
import VacancySearch

/// How the list of adverts is set: two lines for each where there is room, three where not.
package struct AdvertRows: Hashable, Sendable {
  /// Lines that one advert takes.
  let height: Int
  /// Adverts on screen at once, at least 1.
  let count: Int
  /// Lines above the first advert.
  static let heading = 1

  init(in rect: Rect) {
    height = rect.columns >= 58 ? 2 : 3
    count = max(1, (rect.rows - Self.heading) / height)
  }

  /// The advert on a line of the list, counted from the one at the top.
  func row(at line: Int) -> Int? {
    let below = line - Self.heading
    return below >= 0 && below / height < count ? below / height : nil
  }
}

/// Drawing the list of adverts.
extension App {
  func drawAdverts(in rect: Rect, into frame: inout Frame) {
    let results = advertResults
    let query = VacancyQuery.parse(view.adverts.field.text)
    let sort = rect.columns >= 58 ? ", order: \(view.adverts.sort.label)" : ""
    FilterLine(
      prompt: "Jobs /", field: view.adverts.field, isTyping: isTyping && focus == .pane,
      tail: "\(results.indices.count) of \(results.total)\(sort)"
    ).draw(in: rect.line(0), into: &frame)
    if results.indices.isEmpty {
      let text = "No job matches all of these words. Take one away, or press Esc to clear."
      for (row, line) in text.wrapped(to: max(1, rect.columns - 2)).enumerated() {
        frame.put(line, column: rect.column + 2, row: rect.row + 2 + row, style: .dim)
      }
      if focus == .pane, !isTyping {
        frame.cursor = Point(column: rect.column + 2, row: rect.row + 2)
      }
      return
    }
    let rows = AdvertRows(in: rect)
    for row in 0..<rows.count {
      let place = view.adverts.position.top + row
      guard results.indices.indices.contains(place) else { break }
      let top = rect.row + AdvertRows.heading + row * rows.height
      drawAdvert(
        adverts.vacancies[results.indices[place]], query: query,
        isSelected: place == view.adverts.position.selected,
        in: Rect(
          column: rect.column, row: top, columns: rect.columns,
          rows: min(rows.height, rect.endRow - top)), into: &frame)
    }
  }

  /// Title and yearly pay on the first line; employer, place, contract and hourly pay below.
  private func drawAdvert(
    _ vacancy: Vacancy, query: VacancyQuery, isSelected: Bool, in rect: Rect,
    into frame: inout Frame
  ) {
    let hasFocus = focus == .pane
    let style: Style = isSelected && hasFocus ? .selected : (isSelected ? .bold : .plain)
    if isSelected {
      frame.put(">", column: rect.column, row: rect.row, style: .bold)
      if hasFocus, !isTyping || cursorIsOnRow {
        frame.cursor = Point(column: rect.column + 2, row: rect.row)
      }
    }
    let inner = rect.inset(left: 2)
    let contract = vacancy.contract.words
    if rect.rows >= 3 {
      put(vacancy.title, query, style, in: inner.line(0), into: &frame)
      put(
        "\(vacancy.employer) \(glyphs.bullet) \(vacancy.placeNames)", query, .plain,
        in: inner.line(1), into: &frame)
      put(
        "\(yearAndHour(vacancy.salary)) \(glyphs.bullet) \(contract)", query, .plain,
        in: inner.line(2), into: &frame)
      return
    }
    let pay = 18
    let left = inner.inset(right: pay + 1)
    put(vacancy.title, query, style, in: left.line(0), into: &frame)
    putRight(yearColumn(vacancy.salary), in: inner.line(0), width: pay, .plain, into: &frame)
    let placeWidth = max(10, left.columns * 3 / 10)
    let contractWidth = 11
    let employer = left.columns - placeWidth - contractWidth - 2
    let second = left.line(1)
    put(
      vacancy.employer, query, .plain,
      in: Rect(column: second.column, row: second.row, columns: employer, rows: second.rows),
      into: &frame)
    put(
      vacancy.placeNames, query, .plain,
      in: Rect(
        column: second.column + employer + 1, row: second.row, columns: placeWidth,
        rows: second.rows), into: &frame)
    put(
      contract, query, .plain,
      in: Rect(
        column: second.endColumn - contractWidth, row: second.row, columns: contractWidth,
        rows: second.rows), into: &frame)
    putRight(hourColumn(vacancy.salary), in: inner.line(1), width: pay, .plain, into: &frame)
  }

  private func yearColumn(_ salary: Vacancy.Salary) -> String {
    salary.annual == nil ? salary.advertised : salary.yearWords
  }

  private func hourColumn(_ salary: Vacancy.Salary) -> String {
    salary.hourly == nil ? salary.hourWords : salary.hourWords + "/h"
  }

  private func yearAndHour(_ salary: Vacancy.Salary) -> String {
    salary.annual == nil ? salary.advertised : "\(salary.yearWords), \(salary.hourWords)/h"
  }

  private func putRight(
    _ text: String, in rect: Rect, width: Int, _ style: Style, into frame: inout Frame
  ) {
    guard rect.rows > 0 else { return }
    let shown = glyphs.text(text).cut(to: width, ellipsis: glyphs.ellipsis)
    frame.put(
      shown, column: rect.endColumn - shown.columns, row: rect.row, style: style, limit: width)
  }

  /// Writes a text cut to its room, with what the filter matched underlined.
  private func put(
    _ text: String, _ query: VacancyQuery, _ style: Style, in rect: Rect, into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    let shown = glyphs.text(text).cut(to: rect.columns, ellipsis: glyphs.ellipsis)
    frame.put(shown, column: rect.column, row: rect.row, style: style, limit: rect.columns)
    guard !query.isEmpty else { return }
    let characters = Array(shown)
    for match in query.matches(in: shown) {
      let before = String(characters[..<match.lowerBound]).columns
      let width = String(characters[match]).columns
      frame.restyle(
        Rect(column: rect.column + before, row: rect.row, columns: width, rows: 1)
      ) { $0.adding([.bold, .underline]) }
    }
  }
}
