import Canvas
import CareerModel

/// The web links of what is in view.
package struct LinksPicker: PickerLayer {
  package static let name = "links"
  package var list = FilteredList()
  let links: [Link]

  package static let openings: [Command<any Layer>] = [
    Command(
      "links", "Show the web links of this pane", short: "links", .finding,
      keys: [.character("l")], in: Mode.panes, foot: [.reading: 40],
      unless: { front, world in
        front.links(in: world).isEmpty ? "This pane has no links." : nil
      },
      run: { front, world in [.push(LinksPicker(links: front.links(in: world)))] })
  ]

  package func title(in world: World) -> String { "Links of this pane" }

  package func allRows(in world: World) -> [PickerRow<String>] {
    links.map { PickerRow(title: $0.text, tag: "", detail: $0.address, choice: $0.address) }
  }

  package mutating func choose(_ address: String, in world: World) -> [Action] {
    [.popAll] + Action.browse(address)
  }
}
