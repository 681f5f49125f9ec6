/// The pay points of one scale in one year, one file in Resources/pay.
package struct PayScale: Hashable, Sendable {
  /// The scale in every year ("afc-england").
  package var scale: String
  /// "Agenda for Change, England".
  package var title: String
  /// "2026/27".
  package var year: String
  /// The day it came into force, as 2026-04-01.
  package var effective: String
  /// The rise on the year before, in percent; nil where not stated.
  package var awardPercent: Double?
  package var bands: [Band]
  /// What the lowest bands were paid from `effective` until the year's award came; nil where nothing
  /// was paid in advance.
  package var interim: Interim?
  package var notes: [String]
  package var sources: [Source]

  /// One band with its step points, lowest first.
  package struct Band: Hashable, Sendable {
    /// "2" to "9", with "8a" to "8d".
    package var band: String
    package var points: [Point]
  }

  /// An advance on a year's award, which adverts of that time quote.
  package struct Interim: Hashable, Sendable {
    /// As the end of a sentence: "the interim scale of April 2025, before that year's award".
    package var title: String
    /// Only the bands that differ from the year before, each with all of its points.
    package var bands: [Band]
    package var sources: [Source]
  }

  /// What a band pays after a number of years in it.
  package struct Point: Hashable, Sendable {
    /// Whole years in the band before this point is reached, 0 to 40.
    package var yearsFrom: Int
    /// Pounds a year, full time, 1 to 1,000,000.
    package var annual: Int
  }
}
