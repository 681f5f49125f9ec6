extension Fact {
  /// What a tick on these words stands for: the skill, wherever it is asked for, or else the words.
  package var tickKey: String { skill.map { "skill:" + $0 } ?? text }
}

extension Role {
  /// Everything the role asks of the person, qualities first.
  package var skillFacts: [Fact] { (skills?.characteristics ?? []) + (skills?.skills ?? []) }
}
