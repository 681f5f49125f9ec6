import CareerModel
import ExplorerUI
import Synchronization
import Terminal
import VacancySearch

/// The file of adverts that was named on the command line, read beside the run loop.
final class AdvertFile: Sendable {
  /// nil where none was named.
  let path: String?
  private let isStopped = Mutex(false)

  init(path: String?) {
    self.path = path
  }

  /// Reads no further; what was read stays.
  func stop() { isStopped.withLock { $0 = true } }

  /// Reads the file and posts what it has found, now and then and at the end.
  func read(for library: Library, _ mailbox: Mailbox<Message>) {
    guard let path else { return }
    mailbox.post(.vacanciesLoaded(VacancyFile.read(path: path)))
  }
}
