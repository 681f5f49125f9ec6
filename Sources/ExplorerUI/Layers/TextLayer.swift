import Canvas
import CareerModel

extension Mode {
  /// A text over the screen.
  package static let text = Mode("notice", "notices", hintsHelp: false, hintsQuit: false)
}

/// A text laid over the screen, with a heading and a mark on the line that Enter follows.
///
/// A text that only says something is a title and a document; what its lines do besides is said in
/// `follow`.
package protocol TextLayer: Layer {
  var place: ReadingPlace { get set }
  func title(in world: World) -> String
  func document(in world: World) -> Document
  /// Does what a line is for.
  ///
  /// - Returns: nil for a line that only leads to a role or an address.
  mutating func follow(_ target: Target, in world: World) -> [Action]?
  /// Where the text stands.
  func body(in world: World) -> Rect
}

extension TextLayer {
  package static var modes: [Mode] { [.text] }
  package func mode(in world: World) -> Mode { Self.modes[0] }
  package static var commands: [Command<Self>] { readingCommands() }

  /// The commands of a text: moving, following, closing.
  ///
  /// - Parameters:
  ///   - spaces: Whether Space moves down a page.
  static func readingCommands(
    spaces: Bool = true, move: HintTable = [.text: 20], open: HintTable = [:],
    openKeys: [Key] = [.enter], back: HintTable = [.text: Hint(10, "close")]
  ) -> [Command<Self>] {
    Command.moving(spaces: spaces ? modes : [], foot: move)
      + [.open(keys: openKeys, foot: open), .back(foot: back)]
  }

  package func body(in world: World) -> Rect { ScreenLayout.overlayBody(world.size, heading: 2) }

  package func reading(in world: World) -> Reading? {
    Reading(title: title(in: world), document: document(in: world), place: place)
  }

  /// The text set in its room.
  func page(in world: World) -> Page {
    Page(document(in: world), in: body(in: world), glyphs: world.glyphs)
  }

  package mutating func move(_ motion: Motion, in world: World) -> [Action] {
    place.move(motion, in: page(in: world))
    return []
  }

  package mutating func open(in world: World) -> [Action] { followLine(in: world) }

  /// Does what the line is for that the mark is on.
  mutating func followLine(in world: World) -> [Action] {
    guard let target = document(in: world).target(at: place) else {
      return [.say("There is nothing to open on this line.")]
    }
    if let actions = follow(target, in: world) { return actions }
    switch target {
    case .role(let slug): return Action.go(to: slug)
    case .address(let address): return Action.browse(address)
    case .guide(let slug): return [.push(GuideText(slug: slug))]
    default: return []
    }
  }

  package mutating func follow(_ target: Target, in world: World) -> [Action]? { nil }

  package mutating func reconcile(with world: World) { place.settle(in: page(in: world)) }

  package func draw(in world: World, into frame: inout Frame) {
    drawTitle(in: world, into: &frame)
    DocumentView(document: document(in: world), place: place)
      .draw(in: body(in: world), hasFocus: true, into: &frame)
  }

  /// Draws the heading over the text.
  func drawTitle(in world: World, into frame: inout Frame) {
    frame.putCut(
      title(in: world), column: 0, row: 0, style: .heading, limit: world.size.columns)
  }
}
