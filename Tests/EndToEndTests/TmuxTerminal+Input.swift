import TestSupport

/// What a person does at the terminal.
extension TmuxTerminal {
  /// Types text, letter for letter.
  func type(_ text: String) throws {
    noteSending(events: text.count)
    try tmux("send-keys", "-l", "--", text)
  }

  /// Presses keys by the names tmux has for them: `Enter`, `Escape`, `C-z`, `NPage`, `Up`.
  ///
  /// The program must know each as a key, or what is waited for after it never settles.
  func press(_ names: String...) throws {
    noteSending(events: names.count)
    for name in names { try tmux("send-keys", "--", name) }
  }

  /// Types a command line at the shell's prompt, and Enter.
  func enter(_ line: String) throws {
    try tmux("send-keys", "-l", "--", line, ";", "send-keys", "Enter")
  }

  /// Pastes text as a terminal does: between brackets, if the program asked for them.
  func paste(_ text: String) throws {
    let file = try folder.write("pasted", text)
    // -r keeps line ends as they are; without it tmux turns them into Enter.
    noteSending(events: 1)
    try tmux("load-buffer", file, ";", "paste-buffer", "-p", "-r")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    noteResizing(columns: columns, rows: rows)
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Begins to copy every byte that the program writes into the file `raw` of the folder.
  func recordOutput() throws {
    try tmux("pipe-pane", "-o", "exec cat >>'\(folder.path)/raw'")
  }
}
