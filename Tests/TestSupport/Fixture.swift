/// What tests share and make once, such as a library read from a folder.
///
/// What cannot be made ends the run with the reason: tests that went on without it would look at
/// nothing, and those over its contents would have no cases.
package func fixture<Made>(_ name: String, _ make: () throws -> Made) -> Made {
  do {
    return try make()
  } catch {
    fatalError("The fixture \(name) could not be made: \(error)")
  }
}
