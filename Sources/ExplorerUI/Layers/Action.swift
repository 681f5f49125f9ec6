/// What a layer asks of the shell; the shell does it in the order given.
package enum Action: Sendable {
  /// Lay something over the screen.
  case push(any Layer)
  /// Close the layer in front.
  case pop
  /// Close every layer over the first.
  case popAll
  /// Tell the layers something, from front to back, until one of them takes it.
  case send(any LayerMessage)
  /// Run a command on the layer that is then in front.
  case run(CommandID)
  /// Say what happened, until the next key.
  case say(String)
  /// Change what is kept about the person.
  case change(ProfileChange)
  /// Do something in the world.
  case effect(Effect)

  /// Asks the web browser for an address, and says so.
  static func browse(_ address: String) -> [Action] {
    [.say("Starting your web browser with \(address)"), .effect(.openAddress(address))]
  }

  /// Goes to a role, whatever lies over the screen.
  static func go(to slug: String) -> [Action] { [.popAll, .send(GoToRole(slug: slug))] }
}

/// Something that one layer tells another without knowing where it lies.
package protocol LayerMessage: Sendable {}

/// The library or the adverts have changed; every layer hears of it, with the world as it was.
package struct WorldChanged: LayerMessage {
  package let before: World
}
