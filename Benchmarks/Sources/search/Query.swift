/// One thing that people look for, in the words of each program.
struct Query {
  /// What kind of query it is.
  var kind: String
  /// As it is typed into ours.
  var ours: String
  /// fzf finds lines that hold all the words, each with gaps between its letters.
  var fzf: String
  /// ripgrep looks for one thing: the first word, where the others look for several.
  var ripgrep: String

  /// A query of words that fzf takes as ours does.
  init(_ kind: String, _ words: String) {
    self.init(
      kind, ours: words, fzf: words,
      ripgrep: words.split(separator: " ").first.map(String.init) ?? words)
  }

  init(_ kind: String, ours: String, fzf: String, ripgrep: String) {
    self.kind = kind
    self.ours = ours
    self.fzf = fzf
    self.ripgrep = ripgrep
  }

  static let all = [
    Query("one letter", "n"),
    Query("a common word", "nurse"),
    Query("three words", "nurse band 5"),
    Query("title and place", "recovery york"),
    Query("a rare word", "perfusionist"),
    Query(
      "a phrase", ours: "\"support time and recovery\"", fzf: "'support\\ time\\ and\\ recovery",
      ripgrep: "support time and recovery"),
    Query("a word nobody has", "zyzzyva"),
    Query("a word of employers", "partnership"),
  ]
}
