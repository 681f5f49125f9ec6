import ExplorerUI
import Platform
import Terminal

/// Starting the person's web browser, without a shell and away from the screen.
enum Browser {
  /// Starts a browser for an address of the web, and posts what came of it.
  static func open(_ address: String, _ mailbox: Mailbox<Message>) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://"), canShowWindows else {
      mailbox.post(.browserFailed(address: address))
      return
    }
    let started = BackgroundThread.start {
      for command in commands(for: address) {
        guard let child = spawn(command) else { continue }
        mailbox.post(.browserStarted(address: address))
        // To know how it ended, and so that nothing is left of it. One that ends at once with a
        // complaint has opened nothing.
        if endedBadly(child, within: .seconds(3)) { continue }
        return
      }
      mailbox.post(.browserFailed(address: address))
    }
    if !started { mailbox.post(.browserFailed(address: address)) }
  }

  private static func commands(for address: String) -> [[String]] {
    #if os(macOS)
      return [["open", address]]
    #else
      guard let list = Environment["BROWSER"] else { return [["xdg-open", address]] }
      return BrowserVariable.commands(in: list, for: address) { access($0, X_OK) == 0 }
    #endif
  }

  /// Without a desktop, xdg-open would start a text browser on top of this screen.
  private static var canShowWindows: Bool {
    #if os(macOS)
      return true
    #else
      return ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "WSL_DISTRO_NAME"].contains {
        Environment[$0] != nil
      }
    #endif
  }

  /// Starts a command with its streams on /dev/null, in a session of its own: stopping this program
  /// or closing its terminal is nothing to a browser.
  ///
  /// - Returns: Its process number; nil when there is no such program.
  private static func spawn(_ command: [String]) -> pid_t? {
    guard let program = command.first else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in 0...2 {
      posix_spawn_file_actions_addopen(
        &actions, Int32(stream), "/dev/null", stream == 0 ? O_RDONLY : O_WRONLY, 0)
    }
    // Our threads block nearly every signal, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var every = sigset_t()
    sigfillset(&every)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | newSession))
    var arguments = command.map { strdup($0) } + [nil]
    defer { for text in arguments { free(text) } }
    var child = pid_t()
    guard posix_spawnp(&child, program, &actions, &attributes, &arguments, environ) == 0 else {
      return nil
    }
    return child
  }

  #if os(macOS)
    private static let newSession = POSIX_SPAWN_SETSID
  #else
    /// POSIX_SPAWN_SETSID of glibc and musl, which their headers hide from Swift.
    private static let newSession: Int32 = 0x80
  #endif

  /// Waits for a child to end.
  ///
  /// - Returns: Whether it ended with a status other than 0 within that time of its start.
  private static func endedBadly(_ child: pid_t, within time: Duration) -> Bool {
    let start = ContinuousClock.now
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status != 0 && ContinuousClock.now - start < time
  }
}
