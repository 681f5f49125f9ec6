/// Where a key is pressed: a key has one meaning in each mode of a layer.
package struct Mode: Hashable, Sendable {
  /// A word for it, unlike that of any other mode.
  package let name: String
  /// What help and docs/keys.md call it.
  package let title: String
  /// Whether printable keys type here and mean nothing else.
  package let types: Bool
  /// Whether something is looked at with nothing over it; what works in all such modes is said to
  /// work everywhere.
  package let isHome: Bool
  /// Whether the foot of the screen names the key for help.
  package let hintsHelp: Bool
  /// Whether the foot of the screen names the key that leaves the program.
  package let hintsQuit: Bool

  package init(
    _ name: String, _ title: String, types: Bool = false, isHome: Bool = false,
    hintsHelp: Bool = true, hintsQuit: Bool = true
  ) {
    self.name = name
    self.title = title
    self.types = types
    self.isHome = isHome
    self.hintsHelp = hintsHelp && !types
    self.hintsQuit = hintsQuit && !types
  }

  package static func == (left: Mode, right: Mode) -> Bool { left.name == right.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
