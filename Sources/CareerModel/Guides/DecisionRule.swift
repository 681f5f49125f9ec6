/// A stated rule that answers a question for many roles, such as who needs a criminal record check.
package struct DecisionRule: Hashable, Sendable {
  /// What answers name it by ("D1").
  package var id: String
  /// The question that it answers.
  package var about: Role.Question
  /// The rule in one or two plain sentences.
  package var say: String
  package var sources: [Source]

  package init(id: String, about: Role.Question, say: String, sources: [Source] = []) {
    self.id = id
    self.about = about
    self.say = say
    self.sources = sources
  }
}
