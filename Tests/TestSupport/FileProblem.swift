import Platform

/// What the system said when a test could not use a file.
package struct FileProblem: Error, CustomStringConvertible {
  package let description: String

  /// - Parameter code: the system's number of the error, as it was straight after the call.
  init(_ what: String, _ path: String, code: Int32) {
    description = "\(path) could not be \(what): \(String(cString: strerror(code)))"
  }

  init(_ description: String) { self.description = description }
}
