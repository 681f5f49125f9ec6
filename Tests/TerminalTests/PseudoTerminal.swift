import CNcurses
import Canvas
import Platform
import Terminal

/// A session on a pseudo-terminal inside this process, with the keyboard's end in our hands.
final class PseudoTerminal {
  let session: TerminalSession
  /// The end at which a person would sit.
  let controller: Int32
  private let device: Int32

  struct Unavailable: Error {}

  init(
    columns: Int = 80, rows: Int = 24, name: String = "xterm-256color",
    options: TerminalOptions = TerminalOptions()
  ) throws {
    var ends: (controller: Int32, device: Int32) = (-1, -1)
    guard cnc_open_pseudo_terminal(&ends.controller, &ends.device) else { throw Unavailable() }
    (controller, device) = ends
    Self.setSize(controller, columns: columns, rows: rows)
    session = try TerminalSession(
      options: options,
      devices: TerminalDevices(input: device, output: device, name: name))
  }

  deinit {
    session.close()
    close(device)
    close(controller)
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
  }

  /// What the session has sent since the last time; it must be read, or the session waits.
  func sent() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 20) > 0 else { break }
      let count = read(controller, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func resize(columns: Int, rows: Int) {
    Self.setSize(controller, columns: columns, rows: rows)
    // The pseudo-terminal is not the one that controls this process, so nobody else sends it.
    kill(getpid(), SIGWINCH)
  }

  /// The modes of the terminal: whether it echoes and waits for whole lines.
  var isCooked: Bool {
    var modes = termios()
    tcgetattr(device, &modes)
    return modes.c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  /// The next events, up to a number, or fewer when nothing comes for a second.
  func events(_ count: Int) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while events.count < count {
      let more = session.nextEvents(timeout: .seconds(2))
      if more.isEmpty { break }
      events += more
    }
    return events
  }

  private static func setSize(_ descriptor: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }
}
