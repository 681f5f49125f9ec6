import Canvas
import ExplorerUI
import TestSupport

/// What has to hold of anything that the program says or draws.
package enum Soundness {
  /// Which mark in a text a terminal would act on; nil where there is none.
  package static func fault(ofText text: String) -> String? {
    text.hiddenMarks.first.map { "the hidden character U+\(String($0.value, radix: 16))" }
  }

  /// What is wrong with the picture of a state; nil where nothing is.
  package static func fault(ofPictureOf app: App) -> String? {
    let frame = app.frame
    return fault(of: frame, size: app.world.size).map {
      ([$0 + ":"] + frame.rows.map { "|" + $0 }).joined(separator: "\n") + "\n"
    }
  }

  private static func fault(of frame: Frame, size: Size) -> String? {
    guard frame.size == size, frame.cells.count == size.columns * size.rows else {
      return "the frame has another size"
    }
    for (number, row) in frame.rows.enumerated() {
      guard row.columns == size.columns else { return "row \(number) takes \(row.columns) columns" }
      if let scalar = row.hiddenMarks.first(where: { $0.value != 0x200D }) {
        return "row \(number) draws U+\(String(scalar.value, radix: 16))"
      }
    }
    guard size.columns > 0, size.rows > 0 else { return nil }
    guard let cursor = frame.cursor else { return "there is no cursor" }
    return Rect(size).contains(cursor) ? nil : "the cursor is outside: \(cursor)"
  }

  /// What is wrong with what an update asks of the world; nil where nothing is.
  package static func fault(of effects: [Effect]) -> String? {
    for case .openAddress(let address) in effects {
      let isPlain = address.utf8.allSatisfy { 0x21..<0x7F ~= $0 && $0 != UInt8(ascii: "\"") }
      guard isPlain, address.hasPrefix("https://") || address.hasPrefix("http://") else {
        return "a browser is asked for \(address.debugDescription)"
      }
    }
    return nil
  }
}
