import CareerModel
import ExplorerUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension CheckCommand {
  /// Prints what was last checked longer ago than an age, or ends with "nothing found".
  func listStale(_ text: String) throws {
    guard let age = Age(text) else {
      throw Stop(
        .wrongUse,
        "--stale takes a number with d, w, m or y (days, weeks, months, years), such as 180d or "
          + "6m, and not \(text.isEmpty ? "nothing" : text).")
    }
    let sections: [StaleSection]
    do throws(DataFolderError) {
      sections = try StaleCheck.run(
        data.location, adverts: data.vacancies, olderThan: age, today: .today)
    } catch {
      throw Stop(.badData, error.sentence)
    }
    try table.print(
      .stale(sections), none: "nothing was last checked more than \(age.words) ago.")
    let files = Set(sections.map(\.file)).count
    Output.talk(
      "\(sections.count) \(sections.count == 1 ? "part" : "parts") of \(files) "
        + "\(files == 1 ? "file" : "files") last checked more than \(age.words) ago.")
  }
}
