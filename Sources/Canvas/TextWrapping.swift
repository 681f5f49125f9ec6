/// Fitting text to a number of columns.
extension String {
  /// The text cut to a width, with an ellipsis where something was cut.
  package func cut(to limit: Int, ellipsis: String = "…") -> String {
    guard limit > 0 else { return "" }
    guard columns > limit else { return self }
    let mark = ellipsis.columns <= limit ? ellipsis : ""
    let room = limit - mark.columns
    var out = ""
    var used = 0
    for character in self {
      let width = character.columns
      if used + width > room { break }
      out.append(character)
      used += width
    }
    return out + mark
  }

  /// The text with blanks up to a width; a longer one is left as it is.
  package func padded(to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - columns))
    return right ? blanks + self : self + blanks
  }

  /// The lines that the text takes at a width of at least 1.
  ///
  /// Breaks at blanks, tabs and line ends, all of which count as one blank, and inside a word only
  /// where the word is longer than a line. A no-break space is part of its word. Only a character
  /// two columns wide can make a line wider than the width, and only at width 1.
  package func wrapped(to width: Int) -> [String] {
    // Setting text is most of the work of the first picture, and most text is plain.
    isPlainASCII ? plainWrapped(to: max(1, width)) : anyWrapped(to: max(1, width))
  }

  /// The same for text of printable ASCII, byte by byte.
  private func plainWrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    line.reserveCapacity(width)
    func flush() {
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll(keepingCapacity: true)
    }
    var text = self
    text.withUTF8 { bytes in
      let blank = UInt8(ascii: " ")
      var at = 0
      while at < bytes.count {
        guard bytes[at] != blank else {
          at += 1
          continue
        }
        var end = at
        while end < bytes.count, bytes[end] != blank { end += 1 }
        if !line.isEmpty, line.count + 1 + end - at <= width {
          line.append(blank)
        } else if !line.isEmpty {
          flush()
        }
        // Only a word longer than a line is broken.
        while end - at > width - line.count {
          let stop = at + width - line.count
          line.append(contentsOf: bytes[at..<stop])
          flush()
          at = stop
        }
        line.append(contentsOf: bytes[at..<end])
        at = end
      }
    }
    if !line.isEmpty || lines.isEmpty { flush() }
    return lines
  }

  /// The same for any text, character by character.
  func anyWrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(whereSeparator: { $0 == " " || $0 == "\t" || $0.isNewline }) {
      let length = word.columns
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 {
        lines.append(line)
        line = ""
        used = 0
      }
      if length <= width {
        line += word
        used += length
        continue
      }
      for character in word {
        let columns = character.columns
        if used + columns > width, used > 0 {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += columns
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
