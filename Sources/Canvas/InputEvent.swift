/// One thing that a person or the terminal did.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece; it is never run as keys.
  case paste(String)
  case resize(Size)
  /// Left button pressed on a cell; only while the mouse is switched on.
  case click(Point)
  /// The wheel turned over a cell; negative is up, away from the person.
  case wheel(Point, lines: Int)
}

/// A key as the program knows it; Alt and F-keys are not used, so they are not here.
package enum Key: Hashable, Sendable {
  /// A printable character, the space included.
  case character(Character)
  /// Ctrl with a lower-case letter.
  case control(Character)
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, tab, backTab, escape, backspace, delete
}
