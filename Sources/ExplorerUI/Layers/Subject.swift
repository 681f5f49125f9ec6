import CareerModel
import VacancySearch

/// What a layer is about, for the commands of others that open something over it.
package protocol Subject {
  /// The role that is looked at; nil where it is about none.
  func role(in world: World) -> Role?
  /// The pane that is open.
  func pane(in world: World) -> Pane?
  /// The text in view; nil where there is none.
  func reading(in world: World) -> Reading?
  /// The web links of what is in view.
  func links(in world: World) -> [Link]
  /// The filter of the role list; nil where there is no such list.
  func roleQuery(in world: World) -> RoleQuery?
  /// What is asked of the adverts; nil where no adverts are looked at.
  func advertSearch(in world: World) -> AdvertSearch?
  /// The place in the table of the advert that is selected; nil where none is.
  func selectedAdvert(in world: World) -> Int?
}

/// A text, and where a person is in it.
package struct Reading: Hashable, Sendable {
  package let title: String
  package let document: Document
  package let place: ReadingPlace
}

extension Subject {
  package func role(in world: World) -> Role? { nil }
  package func pane(in world: World) -> Pane? { nil }
  package func reading(in world: World) -> Reading? { nil }
  package func links(in world: World) -> [Link] { [] }
  package func roleQuery(in world: World) -> RoleQuery? { nil }
  package func advertSearch(in world: World) -> AdvertSearch? { nil }
  package func selectedAdvert(in world: World) -> Int? { nil }
}
