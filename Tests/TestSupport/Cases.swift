/// The cases of a parameterised test whose list is not written out beside it.
///
/// A test over an empty list would pass without having looked at anything.
///
/// - Throws: ``NoCases``, which fails the test, where the list is empty.
package func cases<Cases: Collection>(of list: Cases) throws(NoCases) -> Cases {
  guard !list.isEmpty else { throw NoCases() }
  return list
}

/// There is nothing for a parameterised test to look at.
package struct NoCases: Error, CustomStringConvertible {
  package let description = "The list of cases is empty, so this test would look at nothing."
}
