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

  /// Reads the file on the thread of the caller, and posts what it has found, now and then and at the
  /// end, each time ready to be searched.
  func read(for library: Library, _ mailbox: Mailbox<Message>) {
    guard let path else { return }
    let clock = ContinuousClock()
    let start = clock.now
    var index = VacancyIndex(library.vacancies, in: library)
    mailbox.post(.vacanciesLoading(index, AdvertLoading(adverts: 0, fraction: nil)))
    let reading = VacancyFileReader.read(
      path: path, clock: { clock.now - start }, isWanted: { !self.isStopped.withLock { $0 } }
    ) { table, progress in
      index = VacancyIndex(table, in: library, extending: index)
      mailbox.post(.vacanciesLoading(index, AdvertLoading(progress)))
      return !self.isStopped.withLock { $0 }
    }
    index = VacancyIndex(reading.file.vacancies, in: library, extending: index)
    mailbox.post(
      .vacanciesLoaded(reading, index: index, wasStopped: reading.wasStopped))
    index.prepare()
  }
}

extension AdvertLoading {
  fileprivate init(_ progress: VacancyFileReader.Progress) {
    let fraction = progress.bytesTotal.map {
      $0 > 0 ? min(1, Double(progress.bytesRead) / Double($0)) : 1
    }
    self.init(adverts: progress.adverts, fraction: fraction)
  }
}
