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
  let heading: Int

  init(in rect: Rect, heading: Int) {
    self.heading = heading
    height = rect.columns >= 58 ? 2 : 3
    count = max(1, (rect.rows - heading) / height)
  }

  /// The advert on a line of the list, counted from the one at the top.
  func row(at line: Int) -> Int? {
    let below = line - heading
    return below >= 0 && below / height < count ? below / height : nil
  }
}

/// Draws the list of adverts.
struct AdvertsView {
  let adverts: AdvertList
  /// Whether the list takes the keys, and not the advert beside it or the list of roles.
  let hasFocus: Bool
  private var takesCursor: Bool {
    (!adverts.isTyping || adverts.cursorIsOnRow) && adverts.chip == nil
  }

  func draw(in rect: Rect, _ world: World, into frame: inout Frame) {
    let results = adverts.search.results(in: world)
    let query = results.query
    let hasChips = !query.chips.isEmpty
    let order = rect.columns >= 58 ? "order: \(results.sort.label)" : ""
    let scope = adverts.showsAllRoles ? "All jobs /" : "Jobs /"
    FilterLine(
      prompt: scope, field: adverts.field, isTyping: adverts.isTyping && hasFocus,
      tail: hasChips
        ? order : [results.countText, order].filter { !$0.isEmpty }.joined(separator: ", "),
      marks: query.parts.filter { !$0.faults.isEmpty }.map(\.range)
    ).draw(in: rect.line(0), into: &frame)
    var line = 1
    if hasChips {
      drawAdvertChips(results, in: rect.line(line), into: &frame)
      line += 1
    }
    if let loading = world.advertLoading {
      drawLoading(loading, in: rect.line(line), into: &frame)
      line += 1
    }
    if results.isEmpty {
      let words =
        world.advertLoading == nil ? "No job matches. What would:" : "No job matches so far."
      frame.putCut(
        words, column: rect.column + 2, row: rect.row + line, style: .dim, limit: rect.columns - 2)
      drawRemedies(in: rect.inset(top: line + 1), world, into: &frame)
      return
    }
    let rows = adverts.rows(in: rect, world)
    for row in 0..<rows.count {
      guard let advert = results[adverts.position.top + row] else { break }
      let top = rect.row + rows.heading + row * rows.height
      drawAdvert(
        world.library.vacancies[advert], query: query,
        distance: distanceWords(of: advert, query, in: world),
        isSelected: adverts.position.top + row == adverts.position.selected,
        in: Rect(
          column: rect.column, row: top, columns: rect.columns,
          rows: min(rows.height, rect.endRow - top)), into: &frame)
    }
  }

  /// Draws what changing the filter would give.
  private func drawRemedies(in rect: Rect, _ world: World, into frame: inout Frame) {
    WaysOut(
      rows: adverts.search.remedies(in: world).map { ($0.words, VacancyMap.jobs($0.count)) },
      position: adverts.position, hasFocus: hasFocus, takesCursor: takesCursor
    ).draw(in: rect, into: &frame)
  }

  /// The parts of the filter, the selected one in sight, and how many adverts they leave.
  private func drawAdvertChips(
    _ results: VacancyResults, in rect: Rect, into frame: inout Frame
  ) {
    let chips = results.query.chips.map { frame.glyphs.text($0.text) }
    let count =
      "  "
      + [results.countText, results.unplacedWords].compactMap(\.self)
      .joined(separator: ", ")
    let tail = count.cut(to: max(0, rect.columns - 8), ellipsis: frame.glyphs.ellipsis)
    let room = rect.columns - tail.columns
    let selected = hasFocus ? adverts.chip : nil
    // Chips on the left give way until the selected one, or else the last, is in sight.
    var first = 0
    let needed = selected ?? max(0, chips.count - 1)
    func width(from first: Int) -> Int {
      chips[first...needed].reduce(first > 0 ? 2 : 0) { $0 + $1.columns + 2 }
    }
    while first < needed, width(from: first) > room { first += 1 }
    var column = rect.column
    if first > 0 {
      column += frame.put(frame.glyphs.ellipsis + " ", column: column, row: rect.row, style: .dim)
    }
    for (number, chip) in chips.enumerated().dropFirst(first) {
      let left = rect.column + room - column
      guard left > 2 else { break }
      // Brackets, not colour, say which chip is selected, as they do for the tabs.
      let isSelected = number == selected
      if isSelected { frame.cursor = Point(column: column + 1, row: rect.row) }
      let text = chip.cut(to: left - 2, ellipsis: frame.glyphs.ellipsis)
      column += frame.put(
        isSelected ? "[\(text)]" : " \(text) ", column: column, row: rect.row,
        style: isSelected ? .selected : .accent, limit: left)
    }
    frame.put(
      tail, column: rect.endColumn - tail.columns, row: rect.row, style: .plain,
      limit: tail.columns)
  }

  /// How far the adverts of a file have come, as a bar with its words.
  private func drawLoading(_ loading: AdvertLoading, in rect: Rect, into frame: inout Frame) {
    let words = loading.words + ". Esc stops."
    var column = rect.column
    if let fraction = loading.fraction, rect.columns >= 58 {
      let length = 16
      let full = Int((fraction * Double(length)).rounded())
      column += frame.put(
        String(repeating: frame.glyphs.bar, count: full)
          + String(repeating: frame.glyphs.track, count: length - full) + " ",
        column: column, row: rect.row, style: .accent)
    }
    frame.putCut(words, column: column, row: rect.row, style: .dim, limit: rect.endColumn - column)
  }

  /// "4 miles" from the place that is asked for; nil where none is asked for.
  private func distanceWords(of advert: Int, _ query: VacancyQuery, in world: World) -> String? {
    guard query.circle != nil else { return nil }
    return world.vacancyIndex.distance(of: advert, query).map(VacancyIndex.miles)
      ?? "distance unknown"
  }

  /// Title and yearly pay on the first line; employer, place, contract and hourly pay below.
  private func drawAdvert(
    _ vacancy: Vacancy, query: VacancyQuery, distance: String?, isSelected: Bool, in rect: Rect,
    into frame: inout Frame
  ) {
    let style: Style = isSelected && hasFocus ? .selected : (isSelected ? .bold : .plain)
    if isSelected {
      frame.put(">", column: rect.column, row: rect.row, style: .bold)
      if hasFocus, takesCursor {
        frame.cursor = Point(column: rect.column + 2, row: rect.row)
      }
    }
    let inner = rect.inset(left: 2)
    let contract = vacancy.contract.words
    let place = [distance, vacancy.placeNames].compactMap(\.self).joined(separator: ", ")
    if rect.rows >= 3 {
      put(vacancy.title, query, .title, style, in: inner.line(0), into: &frame)
      put(
        "\(place) \(frame.glyphs.bullet) \(vacancy.employer)", query, .employer, .plain,
        in: inner.line(1), into: &frame)
      put(
        "\(yearAndHour(vacancy.salary)) \(frame.glyphs.bullet) \(contract)", query, .contract,
        .plain,
        in: inner.line(2), into: &frame)
      return
    }
    let pay = 18
    let left = inner.inset(right: pay + 1)
    put(vacancy.title, query, .title, style, in: left.line(0), into: &frame)
    putRight(yearColumn(vacancy.salary), in: inner.line(0), width: pay, .plain, into: &frame)
    let placeWidth = max(10, left.columns * 3 / 10)
    let contractWidth = 11
    let employer = left.columns - placeWidth - contractWidth - 2
    let second = left.line(1)
    put(
      vacancy.employer, query, .employer, .plain,
      in: Rect(column: second.column, row: second.row, columns: employer, rows: second.rows),
      into: &frame)
    put(
      place, query, .place, .plain,
      in: Rect(
        column: second.column + employer + 1, row: second.row, columns: placeWidth,
        rows: second.rows), into: &frame)
    put(
      contract, query, .contract, .plain,
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
    let shown = frame.glyphs.text(text).cut(to: width, ellipsis: frame.glyphs.ellipsis)
    frame.put(
      shown, column: rect.endColumn - shown.columns, row: rect.row, style: style, limit: width)
  }

  /// Writes a text cut to its room, with what the filter matched underlined.
  private func put(
    _ text: String, _ query: VacancyQuery, _ kind: SearchedText, _ style: Style, in rect: Rect,
    into frame: inout Frame
  ) {
    guard !rect.isEmpty else { return }
    let shown = frame.glyphs.text(text).cut(to: rect.columns, ellipsis: frame.glyphs.ellipsis)
    frame.put(shown, column: rect.column, row: rect.row, style: style, limit: rect.columns)
    guard !query.isEmpty else { return }
    let characters = Array(shown)
    for match in query.matches(in: shown, of: kind) {
      let before = String(characters[..<match.lowerBound]).columns
      let width = String(characters[match]).columns
      frame.restyle(
        Rect(column: rect.column + before, row: rect.row, columns: width, rows: 1)
      ) { $0.adding([.bold, .underline]) }
    }
  }
}
