import Canvas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Crashing on purpose, so that a test can see the terminal come back: Ctrl-T while
/// CAREERS_TEST_CRASH is "trap" or "segv".
enum TestCrash {
  static func wants(_ input: InputEvent) -> Bool {
    input == .key(.control("t")) && Environment["CAREERS_TEST_CRASH"] != nil
  }

  static func crash() {
    if Environment["CAREERS_TEST_CRASH"] == "segv" { raise(SIGSEGV) }
    let none: [Int] = []
    print(none[1])
  }
}
