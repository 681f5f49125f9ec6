/// How the NHS turns a year's pay into an hour's.
package enum WorkingTime {
  /// Hours a week full time, as the Agenda for Change handbook sets them.
  package static let hoursPerWeek = 37.5
  /// Weeks in a year as the Agenda for Change handbook counts them.
  package static let weeksPerYear = 52.143
  static let hoursPerYear = hoursPerWeek * weeksPerYear

  /// Pounds an hour for pounds a year, to the nearest penny.
  package static func hourly(annual: Double) -> Double {
    (annual / hoursPerYear * 100).rounded() / 100
  }

  /// Pounds a year for pounds an hour, to the nearest pound.
  package static func annual(hourly: Double) -> Double { (hourly * hoursPerYear).rounded() }
}

extension PayScale {
  /// The band by its name ("8a"); nil where the scale has none of the name.
  package func band(_ name: String) -> Band? { bands.first { $0.band == name } }
}

extension PayScale.Band {
  /// What people start on.
  package var first: PayScale.Point? { points.first }

  /// What people end on.
  package var last: PayScale.Point? { points.last }

  /// Pounds a year from the first point to the last; nil for a band without points.
  package var annual: ClosedRange<Int>? {
    guard let low = points.map(\.annual).min(), let high = points.map(\.annual).max() else {
      return nil
    }
    return low...high
  }

  /// The point reached after whole years in the band.
  package func point(afterYears years: Int) -> PayScale.Point? {
    points.last { $0.yearsFrom <= years }
  }
}

extension PayScale.Point {
  /// Pounds an hour at 37.5 hours a week, to the nearest penny.
  package var hourly: Double { WorkingTime.hourly(annual: Double(annual)) }
}
