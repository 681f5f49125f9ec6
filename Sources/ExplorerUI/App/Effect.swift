import Canvas
import CareerModel
import VacancySearch

/// What the program must do in the world after an update.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  /// Paint everything anew, after something else wrote on the screen.
  case redraw
  case openAddress(String)
  /// Read no more of the file of adverts that is being read.
  case stopLoading
  /// Put a text on the terminal's clipboard.
  case copy(String)
}

/// What happened, as the state hears of it.
package enum Message: Sendable {
  case input(InputEvent)
  /// The data has been read, and its roles and adverts perhaps made ready to be searched.
  ///
  /// The day comes with it and not with the first picture, which does not need it: asking for it
  /// reads the tables of time zones.
  case loaded(
    Library, index: RoleIndex? = nil, vacancies: VacancyIndex? = nil, today: Day? = nil)
  /// There is no data to be had at all, and why; the program ends with that sentence.
  case loadFailed(String)
  /// The first adverts of a file that is still being read, ready to be searched.
  case vacanciesLoading(VacancyIndex, AdvertLoading)
  /// All adverts of a file that was named on the command line, and whether the person stopped it
  /// before its end.
  case vacanciesLoaded(VacancyFile.Reading, index: VacancyIndex? = nil, wasStopped: Bool = false)
  /// A browser was started for an address.
  case browserStarted(address: String)
  /// No browser could be started for an address.
  case browserFailed(address: String)
  /// The terminal takes no clipboard texts.
  case copyFailed(text: String)
}
