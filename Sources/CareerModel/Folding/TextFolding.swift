/// Text as it is compared: case, accents, apostrophes and punctuation do not count.
///
/// `WordFolder` says what is the same as what.
package enum TextFolding {
  /// The words of a text, folded: "Support, Time & Recovery" is support, time, and, recovery.
  package static func words(of text: String) -> [String] {
    bytes(of: text).split(separator: WordFolder.space).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The folded words of a text with one space between them: a key to sort or compare by.
  package static func folded(_ text: String) -> String {
    words(of: text).joined(separator: " ")
  }

  /// The folded words as UTF-8 with a space before and after each word; one space for no words.
  package static func bytes(of text: String) -> [UInt8] {
    var folder = WordFolder()
    folder.append(text)
    return folder.bytes
  }
}
