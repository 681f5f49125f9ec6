import CareerModel

/// The lines of the pay calculator that a person fills in.
package struct PayForm: Hashable, Sendable {
  package enum Row: String, CaseIterable, Sendable {
    case band, years, hours, nights, sundays, zone, pension

    /// What the line is called.
    package var label: String {
      switch self {
      case .band: return "Band"
      case .years: return "Whole years in the band"
      case .hours: return "Hours a week"
      case .nights: return "Night and Saturday hours"
      case .sundays: return "Sunday and holiday hours"
      case .zone: return "London zone"
      case .pension: return "In the NHS pension"
      }
    }
  }

  /// The pay scale's id.
  package var scale: String
  package var written: PayCase.Written
  /// The line whose figure is being typed; the first figure typed elsewhere starts anew.
  private var typing: Row?

  /// A full-time year outside London, at the start of a band.
  package init(scale: String, band: String, fullTime: Double) {
    self.scale = scale
    written = PayCase.Written(band: band)
    written.years = "0"
    written.hours = fullTime.plainText
    written.nights = "0"
    written.sundays = "0"
    written.zone = Self.noZone
    written.pension = true
  }

  private static let noZone = "none"

  /// Moves the value of a line by steps: to another band or zone, a year, an hour.
  package mutating func change(_ row: Row, by steps: Int, scale: PayScale, rules: PayRules) {
    typing = nil
    let full = PayCase.Hours(rules.fullTime.value).hundredths
    let hours = Self.hundredths(written.hours)
    switch row {
    case .band:
      let bands = scale.bands.map(\.band)
      let at = bands.firstIndex(of: written.band) ?? 0
      written.band = bands[max(0, min(bands.count - 1, at + steps))]
    case .years:
      let years = Int(written.years) ?? 0
      written.years = String(max(0, min(PayCase.mostYears, years + steps)))
    case .hours:
      written.hours = Self.text(max(100, min(full, hours + 50 * steps)))
    case .nights:
      written.nights = Self.moved(
        written.nights, by: steps, most: hours - Self.hundredths(written.sundays))
    case .sundays:
      written.sundays = Self.moved(
        written.sundays, by: steps, most: hours - Self.hundredths(written.nights))
    case .zone:
      let zones = [Self.noZone] + rules.supplements.value.map(\.zone.rawValue)
      let at = (zones.firstIndex(of: written.zone) ?? 0) + steps
      written.zone = zones[(at % zones.count + zones.count) % zones.count]
    case .pension: written.pension.toggle()
    }
  }

  /// Types a character in a line: a figure, or the first figure of a band.
  ///
  /// - Returns: False where the line takes no such character.
  package mutating func type(_ character: Character, in row: Row, scale: PayScale) -> Bool {
    guard character.isASCII, character.isNumber || character == "." else { return false }
    switch row {
    case .band:
      let bands = scale.bands.map(\.band)
      let at = (bands.firstIndex(of: written.band) ?? -1) + 1
      // The same figure again goes from 8a to 8b.
      let next = (bands[at...] + bands[..<at]).first { $0.first == character }
      guard let next else { return false }
      written.band = next
    case .years, .hours, .nights, .sundays:
      if row == .years, character == "." { return false }
      let old = typing == row ? self[row] : ""
      guard old.count < 5 else { return true }
      self[row] = (old == "0" && character != "." ? "" : old) + String(character)
      typing = row
    case .zone, .pension: return false
    }
    return true
  }

  /// Takes the last figure of a line away.
  package mutating func rubOut(_ row: Row) {
    guard [.years, .hours, .nights, .sundays].contains(row) else { return }
    let shorter = String(self[row].dropLast())
    self[row] = shorter.isEmpty ? "0" : shorter
    typing = row
  }

  /// Ends typing: the mark has gone to another line.
  package mutating func leave() { typing = nil }

  /// What a line says now.
  package func value(of row: Row, rules: PayRules) -> String {
    switch row {
    case .zone:
      return PayZone(rawValue: written.zone).flatMap { rules.supplement($0)?.title } ?? "none"
    case .pension: return written.pension ? "yes" : "no"
    default: return self[row]
    }
  }

  private subscript(row: Row) -> String {
    get {
      switch row {
      case .band: return written.band
      case .years: return written.years
      case .hours: return written.hours
      case .nights: return written.nights
      case .sundays: return written.sundays
      case .zone: return written.zone
      case .pension: return ""
      }
    }
    set {
      switch row {
      case .years: written.years = newValue
      case .hours: written.hours = newValue
      case .nights: written.nights = newValue
      case .sundays: written.sundays = newValue
      case .band, .zone, .pension: break
      }
    }
  }

  private static func hundredths(_ text: String) -> Int {
    // Typed figures are at most five long, so this is no larger than 99,999 hours.
    Double(text).map { PayCase.Hours($0).hundredths } ?? 0
  }

  private static func text(_ hundredths: Int) -> String {
    PayCase.Hours(hundredths: hundredths).text
  }

  private static func moved(_ text: String, by steps: Int, most: Int) -> String {
    self.text(max(0, min(most, hundredths(text) + 100 * steps)))
  }
}
