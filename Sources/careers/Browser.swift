import ExplorerUI
import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Starting the person's web browser, without a shell and away from the screen.
enum Browser {
  /// Only addresses of the web are opened; a failure comes back as a message.
  static func open(_ address: String, _ mailbox: Mailbox<Message>) {
    guard address.hasPrefix("https://") || address.hasPrefix("http://"), canShowWindows else {
      mailbox.post(.browserFailed(address: address))
      return
    }
    Task.detached {
      if !run(program, address) { mailbox.post(.browserFailed(address: address)) }
    }
  }

  private static var program: String {
    #if os(macOS)
      return "open"
    #else
      return Environment["BROWSER"] ?? "xdg-open"
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

  /// Runs a program with its streams on /dev/null, and waits for it.
  private static func run(_ program: String, _ argument: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in 0...2 {
      posix_spawn_file_actions_addopen(
        &actions, Int32(stream), "/dev/null", stream == 0 ? O_RDONLY : O_WRONLY, 0)
    }
    // Swift's worker threads block nearly every signal, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var every = sigset_t()
    sigfillset(&every)
    posix_spawnattr_setsigdefault(&attributes, &every)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments = [strdup(program), strdup(argument), nil]
    defer { for text in arguments { free(text) } }
    var child = pid_t()
    guard posix_spawnp(&child, program, &actions, &attributes, &arguments, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status == 0
  }
}
