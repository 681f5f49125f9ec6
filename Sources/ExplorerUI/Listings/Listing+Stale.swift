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
