/// How a cell looks: a colour by what it is for, and attributes of weight.
///
/// Colours are named for their use so that the terminal's own palette decides; a colour never
/// carries a meaning alone.
package struct Style: Hashable, Sendable {
  /// What a colour is for.
  ///
  /// `standard` is the terminal's own foreground on its own background.
  package enum Colour: UInt8, CaseIterable, Sendable {
    case standard, accent, good, warning
  }

  /// Weight and inversion, as every terminal since the VT220 knows them.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
  }

  package var colour: Colour
  package var attributes: Attributes

  package init(_ colour: Colour = .standard, _ attributes: Attributes = []) {
    self.colour = colour
    self.attributes = attributes
  }

  package static let plain = Style()
  package static let bold = Style(.standard, .bold)
  package static let dim = Style(.standard, .dim)
  package static let accent = Style(.accent)
  package static let heading = Style(.accent, .bold)
  package static let warning = Style(.warning)
  package static let good = Style(.good)
  /// The selected row: inverted, so that it shows with no colour at all.
  package static let selected = Style(.standard, .reverse)
  /// A match of the filter inside a text.
  package static let match = Style(.standard, [.bold, .underline])

  /// The same style with more attributes.
  package func adding(_ more: Attributes) -> Style {
    Style(colour, attributes.union(more))
  }
}
