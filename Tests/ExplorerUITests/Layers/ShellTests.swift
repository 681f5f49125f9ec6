import Canvas
import CareerModel
import Testing

@testable import ExplorerUI

/// The shell serves a layer that it has never heard of.
@Suite(.timeLimit(.minutes(10))) struct ShellTests {
  private static let mode = Mode("counter", "counter")

  /// Counts, speaks, and hears of what the world does.
  private struct Counter: Layer {
    static let name = "counter"
    static let modes = [ShellTests.mode]
    static let commands: [Command<Counter>] = [
      Command(
        "count", "Count on", short: "count", .lists, keys: [.character("x")],
        foot: [ShellTests.mode: 10],
        unless: { counter, _ in counter.count == 3 ? "It has counted to three." : nil },
        run: { counter, _ in
          counter.count += 1
          return [.say("Counted \(counter.count)."), .change(.tick("counted"))]
        }),
      .back(foot: [ShellTests.mode: Hint(20, "close")]),
    ]

    var count = 0
    var heard: [String] = []

    func mode(in world: World) -> Mode { ShellTests.mode }
    mutating func willPress(_ key: Key) { heard.append(key.notation) }
    mutating func handle(_ input: LayerInput, in world: World) -> [Action]? {
      if case .paste(let text) = input { return [.say("Pasted \(text).")] }
      return nil
    }
    mutating func move(_ motion: Motion, in world: World) -> [Action] { [] }
    mutating func open(in world: World) -> [Action] { [] }
    mutating func receive(_ message: any LayerMessage, in world: World) -> [Action]? {
      if message is WorldChanged { heard.append("world") }
      return nil
    }
    mutating func reconcile(with world: World) {}
    func draw(in world: World, into frame: inout Frame) {
      frame.put("It is \(count).", column: 0, row: 0)
    }
    func status(in world: World) -> LayerStatus { LayerStatus(summary: "A counter.") }
  }

  private func counting() throws -> App {
    var app = try play("j")
    app.layers.append(Counter())
    return app
  }

  private func counter(_ app: App) throws -> Counter { try #require(app.front as? Counter) }

  @Test func itsCommandsRunOrSayWhyNot() throws {
    var app = try counting()
    try app.play("xx")
    #expect(app.note == "Counted 2.")
    #expect(app.screen.contains("It is 2."))
    try app.play("xx")
    #expect(app.note == "It has counted to three.")
    #expect(try counter(app).count == 3)
    // Counted three times, and ticked as often.
    #expect(app.ticks == ["counted"])
  }

  @Test func itsKeysAndWordsStandAtTheFoot() throws {
    var app = try counting()
    app.note = nil
    #expect(app.frame.rows[22].hasPrefix("x count  Esc close  ? help  q quit"))
    #expect(app.frame.rows[23].hasPrefix("A counter."))
    try app.play("xxx")
    #expect(app.frame.rows[22].hasPrefix("Esc close"), "what cannot be done is not named")
  }

  @Test func whatItDoesNotTakeIsSaid() throws {
    var app = try counting()
    try app.play("k")
    #expect(app.note == "The key k does nothing here. Press ? for the keys that do.")
    #expect(app.update(.input(.paste("words"))).isEmpty)
    #expect(app.note == "Pasted words.")
    #expect(try counter(app).heard == ["k"])
  }

  @Test func theShellsKeysAndHelpWorkOverIt() throws {
    var app = try counting()
    #expect(try app.play("q") == [.quit])
    #expect(try app.play("<c-l>") == [.redraw])
    try app.play("?")
    #expect(app.overlayNames == ["counter", "help"])
    try app.play("<esc>")
    #expect(app.overlayNames == ["counter"])
    try app.play("<esc><esc><esc>")
    #expect(app.overlayNames.isEmpty)
    #expect(app.layers.count == 1, "the first layer never closes")
  }

  @Test func messagesPassItByAndItHearsOfTheWorld() throws {
    var app = try counting()
    _ = app.update(.loaded(Bundled.library))
    #expect(try counter(app).heard == ["world"])
    // A role chosen over it reaches the roles below.
    try app.play("?")
    app.layers.append(RolesWantingPicker(skill: Bundled.library.skills.first?.slug ?? ""))
    #expect(app.overlayNames == ["counter", "help", "rolesWanting"])
    let rows = app.pickerRowsShown
    try #require(!rows.isEmpty)
    try app.play("<enter>")
    #expect(app.overlayNames.isEmpty)
    #expect(rows.contains { $0.choice == AnyHashable(app.view.slug) })
  }
}
