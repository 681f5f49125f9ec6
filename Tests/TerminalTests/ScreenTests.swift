import Testing

/// Everything that touches ncurses or the locale, which are one per process: one test at a time.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ScreenTests {}
