import ArgumentParser
import CareerModel
import ExplorerUI

struct PayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: "Print what the pay bands pay, or work out an estimate.",
    discussion: """
      With hours, years, nights, Sundays, a zone or the pension, an estimate of the pay before and
      after deductions; what is not given is full time, the start of the band, outside London.

      Examples:
        careers pay
        careers pay 8a --json
        careers pay 3 --hours 30 --nights 4 --zone inner --pension
        careers pay 5 --years 2 --sundays 7.5 --csv
        careers pay --rules
      """)

  @Argument(help: "One band, such as 3 or 8a.") var band: String?
  // Texts, and taken as they stand, so that "-5" is told to be no number of hours.
  @Option(parsing: .unconditional, help: "Hours a week, up to full time (37.5).")
  var hours: String?
  @Option(parsing: .unconditional, help: "Whole years in the band.") var years: String?
  @Option(parsing: .unconditional, help: "Of the hours, those on Saturdays and weekday nights.")
  var nights: String?
  @Option(parsing: .unconditional, help: "Of the hours, those on Sundays and public holidays.")
  var sundays: String?
  @Option(parsing: .unconditional, help: "London zone: none, inner, outer or fringe.")
  var zone: String?
  @Flag(help: "In the NHS pension.") var pension = false
  @Flag(help: "Print the rules: supplements, leave, pension, tax, doctors, other nations.")
  var rules = false
  @OptionGroup var data: DataOptions
  @OptionGroup var table: TableOptions

  func run() throws {
    let library = try data.load()
    let asked = [hours, years, nights, sundays, zone]
    if pension || asked.contains(where: { $0 != nil }) { return try estimate(in: library) }
    if rules {
      return try table.print(.payRules(library.payRules), none: "no pay rules are loaded.")
    }
    let bands = library.payScales.first?.bands.map(\.band).joined(separator: ", ") ?? "none"
    try table.print(
      .pay(in: library, band: band),
      none: "no band \(band ?? "") in the scales loaded. There are: \(bands).")
  }

  private func estimate(in library: Library) throws {
    guard let band else {
      throw Stop(.wrongUse, "say which band, such as careers pay 3 --hours 30.")
    }
    guard let scale = library.payRules.first?.scale, let basis = library.payBasis(of: scale) else {
      throw Stop(.nothingFound, "no pay rules are loaded to work out pay by.")
    }
    var written = PayCase.Written(band: band)
    // Nothing between quotes is not the same as no option.
    written.hours = Self.written(hours)
    written.years = Self.written(years)
    written.nights = Self.written(nights)
    written.sundays = Self.written(sundays)
    written.zone = Self.written(zone)
    written.pension = pension
    switch PayCalculator.estimate(written, scale: basis.scale, rules: basis.rules) {
    case .failure(let fault): throw Stop(.wrongUse, fault.sentence)
    case .success(let estimate):
      guard table.form == .plain else { return try table.print(.estimate(estimate), none: "") }
      let lines = estimate.document.plainLines(glyphs: table.glyphs)
      try Output.data(lines.joined(separator: "\n") + "\n")
    }
  }

  private static func written(_ option: String?) -> String {
    option.map { $0.isEmpty ? "an empty text" : $0 } ?? ""
  }
}
