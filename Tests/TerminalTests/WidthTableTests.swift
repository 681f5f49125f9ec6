import CNcurses
import Canvas
import Testing

extension ScreenTests {
  /// Canvas counts columns with a table of its own, so that layout needs no C library and no
  /// locale.
  ///
  /// ncurses counts with wcwidth. Where they differ, a border breaks.
  ///
  /// There is no deliberate difference. Left out are only the code points that this C library
  /// does not know (wcwidth is -1): control characters and line separators, which are never drawn,
  /// and characters younger than the library's Unicode, for which the painter draws "?".
  @Suite(.timeLimit(.minutes(10))) struct WidthTableTests {
    @Test func agreesWithTheCLibraryOnPlanes0To3() {
      _ = cnc_prepare_locale()
      var differing: [String] = []
      var known = 0
      for code in UInt32(0)..<0x40000 {
        guard code != 0, let scalar = Unicode.Scalar(code) else { continue }
        let library = Int(cnc_scalar_columns(code))
        if library < 0 { continue }
        known += 1
        if library != scalar.columns {
          differing.append("U+\(String(code, radix: 16)): \(library), table \(scalar.columns)")
        }
      }
      #expect(differing == [])
      #expect(known > 150_000, "the locale is not UTF-8, so nothing was compared")
    }

    @Test func controlCharactersTakeNoColumns() {
      for code in Array(UInt32(0)..<0x20) + Array(UInt32(0x7F)..<0xA0) {
        #expect(Unicode.Scalar(code)?.columns == 0)
      }
    }
  }
}
