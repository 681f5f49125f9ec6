#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The environment that every measured program is given: the same for all, and nothing of the
/// person's own settings but where their home and their programs are.
package func surroundings() -> [String: String] {
  var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "TIGRC_USER": "/dev/null"]
  for name in ["HOME", "PATH"] {
    if let value = getenv(name) { variables[name] = String(cString: value) }
  }
  return variables
}

/// Finds a command as a shell would.
///
/// - Throws: `MeasurementFault` if the PATH has none of that name.
package func command(_ name: String) throws -> String {
  let folders = surroundings()["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  for folder in folders.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
    return "\(folder)/\(name)"
  }
  throw MeasurementFault("There is no \(name) here to measure.")
}
