import Canvas

/// A run of text in one style.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// What opening a line of a document does.
package enum Target: Hashable, Sendable {
  /// Go to a role by its slug.
  case role(String)
  /// Open a web address.
  case address(String)
  /// Show a guide, by its slug.
  case guide(String)
  /// Tick or untick a line, by its `Fact.tickKey`.
  case tick(String)
  /// Something that whatever shows the document knows by this name.
  case action(String)
}

/// What a pane says, free of any screen: one list of blocks that is drawn in the explorer and
/// printed as plain text, so that neither can hold a fact the other lacks.
package struct Document: Hashable, Sendable {
  package var blocks: [Block] = []
  /// Whether the text wants the whole width, as columns do, and not the measure of prose.
  package var isWide = false

  package init() {}
}

/// One paragraph, list item, row or picture of a document; the reading mark stops on each one
/// except headings.
package struct Block: Hashable, Sendable {
  /// How the block is set.
  package enum Kind: Hashable, Sendable {
    case heading
    case paragraph
    /// A list item behind a bullet.
    case item
    /// A label with its value in a second column.
    case pair(label: String)
    /// A skill with its box, ticked or not.
    case box(ticked: Bool)
    /// A bar with a label before it and words after it.
    case bar(label: String, Bar)
    /// A rung of a ladder, drawn on a rail.
    case rung(Rung)
    /// Texts side by side, one for each thing that is compared; one under another where the screen
    /// is narrow. They are the block's words; it has no spans.
    case columns(label: String, [String])
  }

  package var kind: Kind
  package var spans: [Span]
  package var target: Target?

  package init(_ kind: Kind, _ spans: [Span], target: Target? = nil) {
    self.kind = kind
    self.spans = spans
    self.target = target
  }

  /// The block's words without its label.
  package var text: String {
    if case .columns(_, let texts) = kind { return texts.joined(separator: "\n") }
    return spans.map(\.text).joined()
  }

  package var isStop: Bool { kind != .heading }
}

/// A bar's length, and the part of it before which it is only a track (for ranges).
package struct Bar: Hashable, Sendable {
  /// 0 to 1: where the solid part ends.
  package var fraction: Double
  /// How the solid part looks.
  package var style: Style

  package init(fraction: Double, style: Style = .accent) {
    self.fraction = fraction.isFinite ? min(1, max(0, fraction)) : 0
    self.style = style
  }
}

/// Where a rung stands on the ladder.
package enum Rung: Hashable, Sendable {
  /// A role that this one can lead to.
  case above
  /// The role that is being looked at.
  case here
  /// A role beside this one.
  case beside
  /// A role that leads to this one.
  case below
  /// A role on a way, and the last one of it; drawn from the top down.
  case step, goal
}

extension Document {
  package mutating func heading(_ text: String) {
    blocks.append(Block(.heading, [Span(text, .heading)]))
  }

  package mutating func paragraph(_ text: String, _ style: Style = .plain, target: Target? = nil) {
    blocks.append(Block(.paragraph, [Span(text, style)], target: target))
  }

  package mutating func item(_ text: String, target: Target? = nil) {
    blocks.append(Block(.item, [Span(text)], target: target))
  }

  package mutating func pair(_ label: String, _ value: String, target: Target? = nil) {
    blocks.append(Block(.pair(label: label), [Span(value)], target: target))
  }

  package mutating func bar(_ label: String, _ bar: Bar, _ words: String) {
    blocks.append(Block(.bar(label: label, bar), [Span(words)]))
  }

  /// What is shown where no source read says anything.
  package static let notStated = "Not stated"

  /// A paragraph that says so, where a section has no facts at all.
  package mutating func notStated(_ what: String) {
    paragraph("\(what): not stated in the sources read.", .dim)
  }
}
