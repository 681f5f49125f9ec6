import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// A screen after some keys that is kept in Goldens, character by character and style by style.
struct Golden: Sendable, CustomTestStringConvertible {
  var name: String
  var size: Size
  var keys: String
  var role = Bundled.opening
  var glyphs = Glyphs.unicode

  var testDescription: String { fileName }
  var fileName: String { "\(name)-\(size.columns)x\(size.rows).txt" }
  var path: String { Self.folder + "/" + fileName }

  static let folder = TextFile.root + "/Tests/ExplorerUITests/Goldens"

  /// Set to write the files anew from what the program draws; the run then fails all the same, so
  /// that no machine can pass by recording.
  static let isRecording = environmentValue("UPDATE_GOLDENS") != nil

  /// The screen as text: rows in quotes, so that blanks at their ends count, then the styles.
  func picture() throws -> String {
    let frame = try play(keys, size: size, glyphs: glyphs, role: role).frame
    var lines = ["keys \(keys)"]
    lines += frame.rows.map { "\"\($0)\"" }
    lines += frame.styleRows
    lines.append(Frame.legend)
    lines.append(
      frame.cursor.map { "cursor at column \($0.column + 1), row \($0.row + 1)" } ?? "no cursor")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines in which two pictures differ, each with what was kept and what is drawn now.
  static func differences(_ kept: String, _ drawn: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
    var lines: [String] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : "(no line)"
      let after = index < new.count ? new[index] : "(no line)"
      if before != after { lines.append("line \(index + 1)\n  kept  \(before)\n  drawn \(after)") }
    }
    return lines.joined(separator: "\n")
  }
}

extension Golden {
  private static let panes: [Golden] = Pane.allCases.flatMap { pane in
    [Size.small, .standard, .wide].map {
      Golden(name: pane.rawValue, size: $0, keys: "\(pane.number)")
    }
  }

  /// What finding jobs shows, at every size.
  private static let finding: [Golden] = [
    ("chips", "6/york -bank pay:>=24k hours:part-time<enter>x<left>"),
    ("mistake", "6/york pay:>=26k0"),
    ("doctor", "6/recovery band:6 near:HD2<enter>"),
    ("near", "6/near:Huddersfield within:25<enter>j"),
    ("near-shared", "6/near:Newport within:60"),
    ("facets", "6/recovery<enter>t<down><down>"),
    ("complete", "6/employer:<tab><down>"),
    ("why", "6/recovery york<enter>u"),
    ("map", "6n"),
    ("map-near", "6/near:HD2 within:30<enter>n"),
  ].flatMap { name, keys in
    [Size.small, .standard, .wide].map { Golden(name: name, size: $0, keys: keys) }
  }

  /// Every golden; a file in the folder that is not listed here fails the tests.
  static let all: [Golden] =
    panes + finding + [
      Golden(name: "ascii-map", size: .standard, keys: "6n", glyphs: .ascii),
      Golden(name: "ascii-facets", size: .standard, keys: "6t", glyphs: .ascii),
      Golden(name: "query-help", size: .standard, keys: "6H"),
      Golden(name: "about", size: .standard, keys: "A"),
      Golden(name: "opening", size: .standard, keys: ""),
      Golden(name: "roles", size: .standard, keys: "r"),
      Golden(name: "roles", size: .wide, keys: "rj"),
      Golden(name: "roles-filter", size: .small, keys: "r/psych<down>"),
      Golden(name: "filter", size: .standard, keys: "6/york"),
      Golden(name: "filter", size: .wide, keys: "6s/recovery<enter>jj<tab>"),
      Golden(name: "no-match", size: .standard, keys: "6/zzz"),
      Golden(name: "advert", size: .small, keys: "6<enter>"),
      Golden(name: "advert", size: .standard, keys: "6jj<enter>"),
      Golden(name: "ticks", size: .standard, keys: "2j<space>jj<space>"),
      Golden(name: "palette", size: .standard, keys: ":nur"),
      Golden(name: "help", size: .standard, keys: "4?"),
      Golden(name: "help", size: .small, keys: "?quit"),
      Golden(name: "words", size: .standard, keys: "4w<down>"),
      Golden(name: "links", size: .standard, keys: "4l"),
      Golden(name: "sources", size: .standard, keys: "4i"),
      Golden(name: "note", size: .small, keys: "v"),
      Golden(name: "compare", size: .wide, keys: "cr<down><down><down><down>c<esc>v"),
      Golden(name: "zoom", size: .wide, keys: "4zj"),
      Golden(name: "ascii-pay", size: .standard, keys: "4", glyphs: .ascii),
      Golden(name: "ascii-progression", size: .standard, keys: "5", glyphs: .ascii),
      Golden(name: "short-overview", size: .standard, keys: "1", role: "psychiatrist"),
      Golden(name: "short-pay", size: .standard, keys: "4", role: "psychiatrist"),
      Golden(name: "short-vacancies", size: .standard, keys: "6", role: "psychiatrist"),
      Golden(name: "too-small", size: Size(columns: 30, rows: 6), keys: ""),
    ]
}
