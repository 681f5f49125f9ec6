import Canvas
import CareerModel
import VacancySearch

/// Why an advert is in the list, and why there.
package struct WhyText: TextLayer {
  package static let name = "why"
  package var place = ReadingPlace()
  let search: AdvertSearch
  /// The advert's place in the table.
  let advert: Int
  /// The slug of the role that it is looked at for.
  let role: String?

  package static let openings: [Command<any Layer>] = [
    Command(
      "why", "Say why this job is in the list, and why here", short: "why here", .lists,
      keys: [.character("u")], in: Mode.jobs, foot: [.adverts: 60, .advert: 40],
      elsewhere: noAdvert,
      unless: { front, world in front.selectedAdvert(in: world) == nil ? noAdvert : nil },
      run: { front, world in
        guard let search = front.advertSearch(in: world),
          let advert = front.selectedAdvert(in: world)
        else { return [] }
        let role = front.role(in: world)?.slug
        return [.push(WhyText(search: search, advert: advert, role: role))]
      })
  ]

  private static let noAdvert = "Only a job of the list can be asked about: press 6 first."

  package func title(in world: World) -> String { "Why is this job here?" }

  package func document(in world: World) -> Document {
    var document = Document()
    guard advert < world.library.vacancies.count else {
      // Other jobs may have been read since the list was asked.
      document.paragraph("This job is no longer in the list. Press Esc to go back.")
      return document
    }
    document.heading(world.library.vacancies[advert].title)
    for line in world.vacancyIndex.why(advert, in: search.results(in: world)) {
      document.item(line)
    }
    let role = role.flatMap(world.library.role)
    if let match = role.flatMap({ world.library.adverts(of: $0).match(of: advert) }) {
      document.item("It belongs to this role: \(match.words).")
    }
    return document
  }
}
