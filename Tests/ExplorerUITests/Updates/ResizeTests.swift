import Canvas
import CareerModel
import TestSupport
import Testing
import VacancySearch

@testable import ExplorerUI

/// The window changes its size at any moment, and nothing is lost.
@Suite(.timeLimit(.minutes(10))) struct ResizeTests {
  /// Keys that lead to every kind of place.
  static let places = [
    "", "jjjj", "2jj", "4jjjjj", "5jj", "6", "6jjjj", "6/recovery", "6/recovery<enter>jjj",
    "6<enter>", "6jj<enter>", "6jj<enter>jjjj", "6<tab>", "r", "rjj", "r/nurse", ":pay<down>",
    "?<down><down>", "w<down>", "4l<down>", "ij", "6r", "6jr", "6<enter>r", "zr", "6z",
  ]

  @Test(arguments: try cases(of: places))
  func aResizeThereAndBackChangesNothing(keys: String) throws {
    for first in Size.ofEveryLayout {
      let before = try play(keys, size: first)
      for second in Size.ofEveryLayout + [Size(columns: 1, rows: 1)] {
        var app = before
        _ = app.update(.input(.resize(second)))
        #expect(app.selection == before.selection, "\(keys) from \(first) to \(second)")
        _ = app.update(.input(.resize(first)))
        #expect(app.whereabouts == before.whereabouts, "\(keys) from \(first) over \(second)")
      }
    }
  }

  @Test(arguments: try cases(of: places))
  func aResizeKeepsTheFocusOfTheList(keys: String) throws {
    for first in Size.ofEveryLayout {
      let before = try play(keys, size: first)
      for second in Size.ofEveryLayout {
        var app = before
        _ = app.update(.input(.resize(second)))
        #expect((app.focus == .roles) == (before.focus == .roles), "\(first) to \(second)")
        #expect(app.isTyping == before.isTyping)
      }
    }
  }

  @Test func tooSmallSaysSoAndComesBack() throws {
    var app = try play("6/york<enter>j")
    let picture = app.frame
    for size in [Size(columns: 39, rows: 24), Size(columns: 80, rows: 11)] {
      _ = app.update(.input(.resize(size)))
      let words = app.frame.rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(words == "This window is too small. Make it at least 40 columns by 12 rows.")
    }
    _ = app.update(.input(.resize(.standard)))
    #expect(app.frame == picture)
  }

  @Test func resizeKeepsTheNoteOfTheLastKey() throws {
    var app = try play("e")
    _ = app.update(.input(.resize(.wide)))
    #expect(app.note == "No data was left out.")
  }

  @Test func theOpenAdvertStaysOpen() throws {
    var app = try play("6jj<enter>", size: .standard)
    #expect(app.mode == .advert)
    for size in Size.ofEveryLayout + [.standard] {
      _ = app.update(.input(.resize(size)))
      #expect(app.mode == .advert, "\(size)")
      #expect(app.view.adverts.position.selected == 2)
    }
    try app.play("<esc>")
    #expect(app.place == "vacancies adverts '' 59 of 59 row 2")
  }
}

extension App {
  /// What is selected in each list and text, without how far each is scrolled.
  var selection: [String] {
    var words = [
      view.slug, view.pane.rawValue, "roles \(roleList.position.selected)",
      "adverts \(view.adverts.position.selected)", "advert \(view.adverts.reading.block)",
      roleList.field.text, view.adverts.field.text,
    ]
    for pane in Pane.allCases { words.append("\(pane) \(view.reading[pane]?.block ?? -1)") }
    for overlay in overlays {
      let name = type(of: overlay).name
      if let picker = overlay as? any PickerLayer {
        words.append("\(name) \(picker.list.field.text) \(picker.list.position.selected)")
      } else if let text = overlay as? any TextLayer {
        words.append("\(name) \(text.place.block)")
      }
    }
    return words
  }
}
