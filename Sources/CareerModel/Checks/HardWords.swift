/// Words that a reader of twelve stumbles over, each with a plain one to write instead.
package struct HardWords: Sendable {
  /// Words or phrases and what to write instead, in the order of the file.
  package struct Entry: Hashable, Sendable {
    package var hard: [String]
    package var plain: String
  }

  /// The plain twins of single words, folded.
  private var plainOfWord: [String: String] = [:]
  private var phrases: [(words: Words, text: String, plain: String)] = []

  package init(_ entries: [Entry]) {
    for entry in entries {
      for hard in entry.hard {
        let words = Words(hard)
        if words.text.contains(" ") {
          phrases.append((words, hard, entry.plain))
        } else {
          plainOfWord[words.text] = entry.plain
        }
      }
    }
  }

  /// The hard words of a text with their plain twins, each once.
  package func found(in text: String) -> [(hard: String, plain: String)] {
    let words = Words(text)
    var found: [(hard: String, plain: String)] = []
    for word in words.text.split(separator: " ").map(String.init) {
      if let plain = plainOfWord[word], !found.contains(where: { $0.hard == word }) {
        found.append((word, plain))
      }
    }
    for phrase in phrases where words.contains(phrase.words) {
      found.append((phrase.text, phrase.plain))
    }
    return found
  }
}

extension HardWords {
  /// The shape of hard-words.json.
  static var fileForm: Form<[Entry]> {
    .object { fields in
      fields.requiredList(
        "words",
        .object { fields in
          Entry(
            hard: fields.requiredList("hard", .text), plain: fields.required("plain", .text) ?? "")
        })
    }
  }
}
