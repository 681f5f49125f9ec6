/// How adverts are written.
package enum AdvertFormat: String, CaseIterable {
  /// One JSON array, without spaces.
  case array
  /// JSON Lines: an advert a line.
  case lines
  /// A line of text an advert, with tabs between reference, title, employer, places, contract, pay.
  case text

  /// What comes before the first advert, between two, and after the last.
  package var frame: (start: String, between: String, end: String) {
    self == .array ? ("[", ",\n", "]\n") : ("", "\n", "\n")
  }

  /// Adds an advert in this form.
  package func write(_ advert: Advert, to bytes: inout [UInt8]) {
    if self == .text { advert.writeText(to: &bytes) } else { advert.writeJSON(to: &bytes) }
  }
}

extension Advert {
  fileprivate func writeText(to bytes: inout [UInt8]) {
    let places = places.map { place in
      place.postcode.map { "\(place.name) \($0)" } ?? place.name
    }.joined(separator: "; ")
    let cells = [reference, title, employer, places, contract, salary.advertised]
    for (column, cell) in cells.enumerated() {
      if column > 0 { bytes.append(UInt8(ascii: "\t")) }
      bytes.append(contentsOf: cell.utf8)
    }
  }

  fileprivate func writeJSON(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "{\"reference\":".utf8)
    bytes.appendQuoted(reference)
    bytes.append(contentsOf: ",\"title\":".utf8)
    bytes.appendQuoted(title)
    bytes.append(contentsOf: ",\"employer\":".utf8)
    bytes.appendQuoted(employer)
    bytes.append(contentsOf: ",\"contract\":".utf8)
    bytes.appendQuoted(contract)
    bytes.append(contentsOf: ",\"places\":[".utf8)
    for (number, place) in places.enumerated() {
      bytes.append(contentsOf: (number == 0 ? "{\"name\":" : ",{\"name\":").utf8)
      bytes.appendQuoted(place.name)
      bytes.append(contentsOf: ",\"postcode\":".utf8)
      bytes.appendQuoted(place.postcode)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(contentsOf: "],\"salary\":{\"advertised\":".utf8)
    bytes.appendQuoted(salary.advertised)
    bytes.append(contentsOf: ",\"minimum\":".utf8)
    bytes.appendPounds(salary.minimum)
    bytes.append(contentsOf: ",\"maximum\":".utf8)
    bytes.appendPounds(salary.maximum)
    bytes.append(contentsOf: ",\"period\":".utf8)
    bytes.appendQuoted(salary.period)
    bytes.append(contentsOf: "},\"url\":".utf8)
    bytes.appendQuoted("https://beta.jobs.nhs.uk/candidate/jobadvert/\(reference)")
    bytes.append(contentsOf: ",\"posted\":".utf8)
    bytes.appendQuoted(posted)
    bytes.append(contentsOf: ",\"closes\":".utf8)
    bytes.appendQuoted(closes)
    bytes.append(contentsOf: ",\"notes\":[".utf8)
    for (number, note) in notes.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendQuoted(note)
    }
    bytes.append(contentsOf: "]}".utf8)
  }
}

extension [UInt8] {
  /// Adds a JSON string, or null.
  fileprivate mutating func appendQuoted(_ text: String?) {
    guard let text else { return append(contentsOf: "null".utf8) }
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { append(UInt8(ascii: "\\")) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }

  /// Adds pence as pounds without needless zeros, or null.
  fileprivate mutating func appendPounds(_ pence: Int?) {
    guard let pence else { return append(contentsOf: "null".utf8) }
    let rest = pence % 100
    append(contentsOf: String(pence / 100).utf8)
    guard rest > 0 else { return }
    append(contentsOf: rest < 10 ? ".0\(rest)".utf8 : ".\(rest % 10 == 0 ? rest / 10 : rest)".utf8)
  }
}
