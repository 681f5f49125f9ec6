import CareerModel
import ExplorerUI
import Platform

extension CheckCommand {
  /// Prints what was last checked longer ago than an age, or ends with "nothing found".
  func listStale(_ text: String) throws {
    let age = try Self.age(text, option: "--stale")
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

  /// Prints the facts whose time is over or ends within an age, or ends with "nothing found".
  func listExpiring(_ text: String) throws {
    let age = try Self.age(text, option: "--expiring")
    let facts: [ExpiringFact]
    do throws(DataFolderError) {
      facts = try ExpiryCheck.run(data.location, within: age, today: .today)
    } catch {
      throw Stop(.badData, error.sentence)
    }
    try table.print(.expiring(facts), none: "no fact ends within \(age.words).")
    let past = facts.count { $0.days < 0 }
    Output.talk(
      "\(facts.count) \(facts.count == 1 ? "fact ends" : "facts end") within \(age.words), "
        + "\(past) of them already past.")
  }

  private static func age(_ text: String, option: String) throws -> Age {
    if let age = Age(text) { return age }
    throw Stop(
      .wrongUse,
      "\(option) takes a number with d, w, m or y (days, weeks, months, years), such as 180d or "
        + "6m, and not \(text.isEmpty ? "nothing" : text).")
  }
}
