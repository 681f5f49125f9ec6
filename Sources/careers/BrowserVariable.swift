/// The variable BROWSER as people set it: commands parted by ":", the first that starts being used,
/// each with arguments, in which %s stands for the address and %% for a percent sign.
///
/// Without %s the address comes last. Quotes and backslashes keep words together as in a shell, but
/// there is no shell: an address is never more than a part of one argument.
enum BrowserVariable {
  /// The commands to try in turn, each as its arguments.
  ///
  /// - Parameter isProgram: Whether a path is that of a program; one with spaces in its name is.
  static func commands(
    in list: String, for address: String, isProgram: (String) -> Bool
  ) -> [[String]] {
    list.split(separator: ":").compactMap { entry -> [String]? in
      let entry = String(entry)
      var words = entry.contains("/") && isProgram(entry) ? [entry] : words(of: entry)
      // Python and others take a last "&" for "do not wait"; nobody waits here.
      if words.last == "&" { words.removeLast() }
      guard !words.isEmpty else { return nil }
      let filled = words.map { Self.filled($0, with: address) }
      return filled.map(\.text) + (filled.contains { $0.holdsAddress } ? [] : [address])
    }
  }

  /// The words of a command line, without the quotes and backslashes that held them together.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " || character == "\t" {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }

  private static func filled(
    _ word: String, with address: String
  ) -> (text: String, holdsAddress: Bool) {
    var text = ""
    var holdsAddress = false
    var isAfterPercent = false
    for character in word {
      if isAfterPercent {
        isAfterPercent = false
        switch character {
        case "s":
          text += address
          holdsAddress = true
        case "%": text += "%"
        default: text += "%" + String(character)
        }
      } else if character == "%" {
        isAfterPercent = true
      } else {
        text.append(character)
      }
    }
    return (isAfterPercent ? text + "%" : text, holdsAddress)
  }
}
