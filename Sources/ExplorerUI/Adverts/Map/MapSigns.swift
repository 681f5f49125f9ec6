import Canvas

/// The character and the brightness of each sign of a map: every sign has a character of its own, so
/// that brightness and colour never carry a meaning alone.
enum MapSigns {
  private static let unicode: [Character] = ["•", "░", "▒", "▓", "█"]
  private static let ascii: [Character] = ["x", "X", "%", "#", "@"]

  static func character(of sign: MapPicture.Sign, _ glyphs: Glyphs) -> Character {
    switch sign {
    case .water: return " "
    case .land: return glyphs.track
    case .ring: return "o"
    case .centre: return "+"
    case .adverts(let step):
      let signs = glyphs.isASCII ? ascii : unicode
      return signs[min(step, signs.count - 1)]
    }
  }

  static func style(of sign: MapPicture.Sign) -> Style {
    switch sign {
    case .water: return .plain
    case .land: return .dim
    case .ring: return .accent
    case .centre: return .heading
    case .adverts(let step): return step < 2 ? .plain : .bold
    }
  }
}
