/// Everything the program knows, in the order it is shown.
package struct Library: Sendable {
  /// Full roles first, then short ones, each by title.
  package var roles: [Role]
  package var areas: [Area]
  /// Newest first.
  package var payScales: [PayScale]
  package var glossary: [GlossaryTerm]
  package var vacancies: [Vacancy]
  /// Where the adverts come from, a source for each file.
  package var vacancySources: [Source]
  /// What was found wrong while loading; the files named here were left out.
  package var faults: [DataFault]

  package init() {
    roles = []
    areas = []
    payScales = []
    glossary = []
    vacancies = []
    vacancySources = []
    faults = []
  }

  package func role(_ slug: String) -> Role? { roles.first { $0.slug == slug } }
}
