#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The built program that the scenarios run.
enum CareersBinary {
  /// Its path: what `CAREERS_BINARY` names, and otherwise what lies beside the running tests.
  ///
  /// SwiftPM puts every product of a build into one folder and gives the tests' own path on their
  /// command line, so the folder is found wherever the build was told to put it.
  static let path: String = {
    if let named = environmentValue("CAREERS_BINARY") { return named }
    for argument in CommandLine.arguments {
      var folder = argument[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        let candidate = folder + "/careers"
        if access(String(candidate), X_OK) == 0, !isFolder(String(candidate)) {
          return String(candidate)
        }
      }
    }
    return packageRoot + "/.build/debug/careers"
  }()

  /// The folder that holds Package.swift.
  static let packageRoot: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// Finds a command as a shell would; nil where the PATH has none of that name.
  static func command(_ name: String) -> String? {
    let folders = environmentValue("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// A variable of the tests' own environment; nil when it is not set.
  static func environmentValue(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
