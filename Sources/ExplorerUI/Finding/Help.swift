import Canvas

/// Every command with its keys; those that work at the back of the screen come first.
package struct Help: PickerLayer, CommandListing {
  package static let name = "help"
  package var list = FilteredList()
  package var offers: [CommandOffer] = []

  package static let openings: [Command<any Layer>] = [
    Command(
      "help", "Show what every key does", short: "help", .finding, keys: [.character("?")],
      foot: HintTable { $0.hintsHelp ? Hint(80, isAlwaysShown: true) : nil },
      run: { _, _ in [.push(Help())] })
  ]

  package func title(in world: World) -> String { "Keys and what they do" }

  package func allRows(in world: World) -> [PickerRow<CommandID>] {
    let sorted = offers.filter(\.isHere) + offers.filter { !$0.isHere }
    let keys = sorted.map { offer in
      let command = offer.command
      return PickerRow(
        title: command.sentence, tag: command.label,
        detail: "\(command.label): \(command.sentence). Works: \(command.places)."
          + (offer.reason.map { " Not now: \($0)" } ?? ""),
        choice: offer.reason == nil ? command.id : nil)
    }
    return keys + QueryHelp.rows
  }

  package mutating func choose(_ command: CommandID, in world: World) -> [Action] {
    [.popAll, .run(command)]
  }
}
