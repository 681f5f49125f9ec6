import Canvas
import CareerModel
import Testing
import VacancySearch

@testable import ExplorerUI

/// What tests look at inside the layers; the program itself asks no layer what it is.
extension App {
  /// The layer at the back.
  var browser: RoleBrowser {
    guard let browser = layers.first as? RoleBrowser else {
      preconditionFailure("the roles do not lie at the back")
    }
    return browser
  }

  var front: any Layer { layers[layers.count - 1] }

  /// The layers over the first.
  var overlays: [any Layer] { Array(layers.dropFirst()) }
  var overlayNames: [String] { overlays.map { type(of: $0).name } }

  /// Where a key would be pressed now.
  var mode: Mode { front.mode(in: world) }

  var size: Size { world.size }
  var vacancyIndex: VacancyIndex { world.vacancyIndex }
  var ticks: Set<String> { world.profile.ticks }
  var compared: [String] { world.profile.compared }

  var view: RoleView { browser.view }
  var focus: RoleBrowser.Focus { browser.focus }
  var layout: ScreenLayout { browser.layout(in: world) }
  var role: Role? { browser.role(in: world) }
  var links: [Link] { browser.links(in: world) }
  var textInView: String { browser.reading(in: world)?.document.labelledText ?? "" }
  var showsAdverts: Bool { browser.showsAdverts(in: world) }
  var isTyping: Bool { browser.roles.isTyping || view.adverts.isTyping }

  var roleList: RoleList { browser.roles }
  var roleEntries: [RoleList.Entry] { roleList.entries(in: world) }
  var remedies: [RoleResults.Remedy] { roleList.remedies(in: world) }

  var advertResults: VacancyResults { view.adverts.search.results(in: world) }
  var advertQuery: VacancyQuery { advertResults.query }
  var advertRemedies: [VacancyRemedy] { view.adverts.search.remedies(in: world) }
  var selectedAdvert: Int? { browser.selectedAdvert(in: world) }

  /// Whether the last key moved the selection of a list one types in.
  var cursorIsOnRow: Bool {
    if let picker = front as? any PickerLayer { return picker.list.cursorIsOnRow }
    return focus == .roles ? roleList.list.cursorIsOnRow : view.adverts.cursorIsOnRow
  }

  /// What the questions in front hold.
  var answers: StoppingAnswers { (front as? Questions)?.answers ?? StoppingAnswers() }

  /// What the text in front says; empty where there is none.
  var textInFront: Document { (front as? any TextLayer)?.document(in: world) ?? Document() }

  /// The first key of a command where one is; nil where it has none.
  func key(of command: CommandSummary) -> Key? { command.keys(in: mode).first }
}

/// A row of a picker, whatever it chooses.
struct ShownRow: Hashable {
  var title: String
  var tag: String
  var detail: String
  var choice: AnyHashable?
}

extension PickerLayer {
  func shownRows(in world: World) -> [ShownRow] {
    rows(in: world).map {
      ShownRow(
        title: $0.title, tag: $0.tag, detail: $0.detail, choice: $0.choice.map(AnyHashable.init))
    }
  }
}

/// The sentence of a command that there must be.
func sentence(_ id: CommandID) throws -> String {
  try #require(CommandCatalog.command(id)).sentence
}
