import Canvas
import CareerModel

/// What the program is, and whose data it shows.
package enum About {
  package static let name = "Career Explorer"
  package static let version = "0.1.0"

  /// What the government's licence asks to be said of what it covers.
  package static let publicLicence =
    "Contains public sector information licensed under the Open Government Licence v3.0."

  package static func document(of library: Library) -> Document {
    var document = Document()
    document.paragraph(
      "\(name) \(version). It shows NHS jobs: what each is, what it asks of you, how to get in, what "
        + "it pays, and where it can lead. It works without the internet and keeps nothing about you."
    )
    document.heading("The data")
    let full = library.roles.count { $0.depth == .full }
    document.item("\(count(library.roles.count, "role", "roles")), \(full) of them in full.")
    document.item(
      "\(count(library.vacancies.count, "advertised job", "advertised jobs")), "
        + "\(count(library.glossary.count, "word", "words")) explained.")
    document.item("Press i in any pane for where its facts come from, and when they were checked.")
    document.heading("Whose data it is")
    document.item(publicLicence)
    for line in Gazetteer.attributions { document.item(line) }
    document.heading("The program")
    document.item("It is free under the MIT licence: anyone may use, change and share it.")
    return document
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }
}

/// What the program is, over the screen.
package struct AboutText: TextLayer {
  package static let name = "about"
  package var place = ReadingPlace()

  package static let openings: [Command<any Layer>] = [
    Command(
      "about", "Say what this program is, and whose data it shows", short: "about", .finding,
      keys: [.character("A")], in: Mode.browsing, run: { _, _ in [.push(AboutText())] })
  ]

  package func title(in world: World) -> String { "About this program" }
  package func document(in world: World) -> Document { About.document(of: world.library) }
}
