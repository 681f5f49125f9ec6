import CareerModel

extension App {
  /// Ticks the line that the mark is on, or takes its tick away.
  mutating func tick() {
    let document = paneDocument
    let block = view.reading[view.pane]?.block ?? 0
    guard document.blocks.indices.contains(block),
      case .tick(let key) = document.blocks[block].target
    else {
      note = "Go to a line with a box first."
      return
    }
    if ticks.remove(key) == nil { ticks.insert(key) }
  }

  /// Lists the other roles that want what a line says.
  mutating func showRoles(ticking key: String) {
    let skill = key.hasPrefix("skill:") ? String(key.dropFirst("skill:".count)) : ""
    guard library.count(wanting: skill) > 1 else {
      note = "No other role here asks for this. Space ticks it."
      return
    }
    overlays.append(.picker(Picker(.rolesWanting(skill))))
  }
}
