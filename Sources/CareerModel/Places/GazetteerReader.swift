/// Reads the tables of the folder places into a gazetteer, each line by itself.
struct GazetteerReader {
  static let aliases = "places/aliases.csv"

  private var gazetteer = Gazetteer.empty
  /// Read last: what an alias means can stand in any of the other tables.
  private var aliasRows: [AliasRow] = []

  private struct AliasRow {
    let name: String
    let target: String
    let line: Int
  }

  /// Reads one file; every line with a fault is left out alone.
  mutating func read(_ bytes: UnsafeRawBufferPointer, path: String, log: FaultLog) {
    switch path {
    case "places/sectors.csv": gazetteer.sectors = codes(bytes, .sector, log)
    case "places/outcodes.csv": gazetteer.outcodes = codes(bytes, .outcode, log)
    case "places/areas.csv": gazetteer.areas = codes(bytes, .area, log)
    case "places/towns.csv": gazetteer.towns = towns(bytes, log)
    case Self.aliases: readAliases(bytes, log)
    default:
      log.add(
        at: .root, found: "a file that is not read",
        expected: "aliases.csv, areas.csv, outcodes.csv, sectors.csv or towns.csv")
    }
  }

  /// The gazetteer of all files that were read; `log` is that of the aliases.
  mutating func finish(log: FaultLog) -> Gazetteer {
    for row in aliasRows {
      let key = PlaceKey.bytes(of: row.name)
      if gazetteer.aliases.contains(where: { $0.key == key }) {
        log.add(
          line: row.line, found: "\(Shown.quoted(row.name)) a second time",
          expected: "an alias that no other line has")
      } else if let target = gazetteer.aliasTarget(row.target) {
        gazetteer.aliases.append(Gazetteer.Alias(name: row.name, key: key, target: target))
      } else {
        log.add(
          line: row.line, found: Shown.quoted(row.target),
          expected: "a name of towns.csv or a code of outcodes.csv")
      }
    }
    return gazetteer
  }

  private func codes(
    _ bytes: UnsafeRawBufferPointer, _ kind: PlaceLines.CodeKind, _ log: FaultLog
  ) -> CodeTable {
    struct Row {
      let code: PlaceCode
      let position: Position
      let name: String?
      let line: Int
    }
    let isNamed = kind != .sector
    var lines = PlaceLines(bytes, heading: "code,lat,lon" + (isNamed ? ",name" : ""), log: log)
    var rows: [Row] = []
    rows.reserveCapacity(bytes.count / 24)
    var isSorted = true
    while lines.advance() {
      guard let code = lines.code(0, kind), let position = lines.position(1) else { continue }
      var name: String?
      if isNamed {
        // The label of an outward code was worked out, and some have none.
        name = kind == .outcode && lines.field(3).isEmpty ? "" : lines.name(3)
        if name == nil { continue }
      }
      if let last = rows.last, last.code >= code { isSorted = false }
      rows.append(Row(code: code, position: position, name: name, line: lines.number))
    }
    if !isSorted { rows.sort { ($0.code, $0.line) < ($1.code, $1.line) } }
    var table = CodeTable()
    table.reserveCapacity(rows.count)
    for row in rows {
      if table.codes.last == row.code {
        log.add(
          line: row.line, found: "\"\(row.code.text)\" a second time",
          expected: "a code that no other line has")
      } else {
        table.append(row.code, row.position, name: row.name)
      }
    }
    return table
  }

  private func towns(_ bytes: UnsafeRawBufferPointer, _ log: FaultLog) -> TownTable {
    let heading = "name,lat,lon,population,nation,outcode"
    var lines = PlaceLines(bytes, heading: heading, log: log)
    var rows: [(town: TownTable.Town, line: Int)] = []
    rows.reserveCapacity(bytes.count / 36)
    var isSorted = true
    while lines.advance() {
      guard let name = lines.name(0), let position = lines.position(1),
        let population = lines.population(3), let nation = lines.nation(4)
      else { continue }
      var outcode: PlaceCode?
      if !lines.field(5).isEmpty {
        outcode = lines.code(5, .outcode)
        if outcode == nil { continue }
      }
      if let last = rows.last, last.town.population < population { isSorted = false }
      let town = TownTable.Town(
        name: name, position: position, population: population, nation: nation, outcode: outcode)
      rows.append((town, lines.number))
    }
    if !isSorted {
      rows.sort { (-$0.town.population, $0.line) < (-$1.town.population, $1.line) }
    }
    var table = TownTable(rows.lazy.map(\.town))
    let repeated = table.repeated
    guard !repeated.isEmpty else { return table }
    for index in repeated.sorted() {
      log.add(
        line: rows[index].line, found: "\(Shown.quoted(rows[index].town.name)) a second time",
        expected: "a name and an outcode that no other line has together")
    }
    table = TownTable(rows.indices.lazy.filter { !repeated.contains($0) }.map { rows[$0].town })
    return table
  }

  private mutating func readAliases(_ bytes: UnsafeRawBufferPointer, _ log: FaultLog) {
    var lines = PlaceLines(bytes, heading: "alias,target", log: log)
    while lines.advance() {
      guard let name = lines.name(0), let target = lines.name(1) else { continue }
      aliasRows.append(AliasRow(name: name, target: target, line: lines.number))
    }
  }
}
