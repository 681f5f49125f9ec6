import CareerModel

extension Listing {
  /// What was last checked too long ago, with the newest source of each part.
  package static func stale(_ sections: [StaleSection]) -> Listing {
    Listing(
      sections,
      columns: ["File", "Where", "Last checked", "Days ago", "Newest source", "Address"],
      row: {
        [
          $0.file, $0.path, $0.source.checked, String($0.days), $0.source.title,
          $0.source.address ?? "",
        ]
      }, json: \.json)
  }
}

extension Listing {
  /// Facts that end soon or have ended, the longest past first.
  package static func expiring(_ facts: [ExpiringFact]) -> Listing {
    Listing(
      columns: ["File", "Where", "Holds until", "Days left", "Fact"],
      rows: facts.map { [$0.file, $0.path, $0.validUntil, String($0.days), $0.text] },
      json: .array(facts.map(\.json)))
  }
}
