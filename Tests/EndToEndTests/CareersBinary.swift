import TestSupport

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
    return TextFile.root + "/.build/debug/careers"
  }()

  /// Finds a command as a shell would; nil where the PATH has none of that name.
  static func command(_ name: String) -> String? {
    let folders = environmentValue("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  private static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
