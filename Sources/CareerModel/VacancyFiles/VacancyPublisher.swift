/// Shows a growing table of adverts now and then while a file is read.
///
/// Soon for the first time, so that there is something to look at, and then when so much more has
/// come that it is worth the work of those who look.
final class VacancyPublisher {
  private let clock: () -> Duration
  private let isWanted: () -> Bool
  private let publish: (VacancyTable, VacancyFileReader.Progress) -> Bool
  /// When the reading started or the last table was shown.
  private var last: Duration
  private var shown = 0
  private var calls = 0
  private(set) var wasStopped = false

  /// How many adverts are shown first.
  static let first = 4000
  private static let pause = Duration.milliseconds(150)
  /// After so long, anything new is shown: a pipe may be slow.
  private static let longPause = Duration.seconds(1)
  /// How many adverts are read between two looks at the clock.
  private static let step = 128

  init(
    clock: @escaping () -> Duration, isWanted: @escaping () -> Bool = { true },
    publish: @escaping (VacancyTable, VacancyFileReader.Progress) -> Bool
  ) {
    self.clock = clock
    self.isWanted = isWanted
    self.publish = publish
    last = clock()
  }

  /// Called after every advert, sound or not.
  ///
  /// - Returns: Whether to go on.
  func goOn(_ collector: VacancyCollector, _ window: ByteWindow, _ log: FaultLog) -> Bool {
    calls += 1
    guard calls % Self.step == 0 || collector.count == Self.first else { return true }
    let now = clock()
    guard isWorthIt(adverts: collector.count, passed: now - last) else { return true }
    last = now
    return show(collector, window, log)
  }

  /// Called while a pipe has nothing to read: what came before is shown, however little it is.
  ///
  /// - Returns: Whether to wait on.
  func waitOn(_ collector: VacancyCollector, _ window: ByteWindow, _ log: FaultLog) -> Bool {
    guard isWanted() else {
      wasStopped = true
      return false
    }
    let now = clock()
    guard collector.count > shown, now - last >= Self.pause else { return true }
    last = now
    return show(collector, window, log)
  }

  private func show(_ collector: VacancyCollector, _ window: ByteWindow, _ log: FaultLog) -> Bool {
    let adverts = collector.count
    shown = adverts
    let progress = VacancyFileReader.Progress(
      bytesRead: window.bytesRead, bytesTotal: window.total, adverts: adverts, faults: log.count)
    wasStopped = !publish(collector.table, progress)
    return !wasStopped
  }

  private func isWorthIt(adverts: Int, passed: Duration) -> Bool {
    if passed >= Self.longPause { return true }
    if shown == 0 { return adverts >= Self.first }
    return passed >= Self.pause && adverts >= shown + shown / 4
  }
}
