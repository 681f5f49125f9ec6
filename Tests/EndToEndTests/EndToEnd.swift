import Testing

/// The real program in a real terminal.
///
/// One after the other, because each scenario has a terminal, a shell and the program to keep
/// going, and because a machine busy with its neighbours would make every wait longer.
@Suite(
  .serialized, .timeLimit(.minutes(10)),
  .enabled(if: TmuxTerminal.isAvailable, "these scenarios need tmux"))
enum EndToEnd {}
