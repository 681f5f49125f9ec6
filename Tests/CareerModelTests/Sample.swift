/// Small sound files, for tests to break one place at a time.
enum Sample {
  static let areas = """
    {"areas": [
      {"slug": "care", "title": "Care"},
      {"slug": "nursing", "title": "Nursing", "parent": "care"}
    ]}
    """

  static let glossary = """
    {"sources": {"book": {"title": "A handbook", "checked": "2026"}},
     "terms": [
      {"term": "Agenda for Change", "abbreviation": "AfC", "also": ["AfC pay"],
       "meaning": "How most NHS staff are paid.", "sources": ["book"]},
      {"term": "band", "meaning": "A step of NHS pay."}
    ]}
    """

  static let payScale = """
    {"scale": "afc-england", "title": "Agenda for Change, England", "year": "2026/27",
     "effective": "2026-04-01", "awardPercent": 3.3,
     "bands": [
      {"band": "3", "points": [{"yearsFrom": 0, "annual": 25760}, {"yearsFrom": 2, "annual": 27476}]},
      {"band": "8a", "points": [{"yearsFrom": 0, "annual": 57528}]}
     ],
     "notes": ["Outer London is paid more."],
     "sources": [{"title": "Pay circular", "address": "https://example.org/pay", "checked": "2026-04"}]}
    """

  static let helper = """
    {"slug": "helper", "title": "Helper, time and care", "depth": "full", "area": "care",
     "otherNames": ["HTC worker"], "address": "https://example.org/helper",
     "sources": {
       "page": {"title": "The role's page", "address": "https://example.org/helper",
                "checked": "2026-07-01"},
       "print": {"title": "A print", "checked": "2025"}},
     "overview": {"summary": "You help people.", "notes": ["Ex-offenders may apply."],
       "helpsWith": ["money", {"text": "nursing", "role": "nurse"}], "duties": ["visit people"],
       "workplaces": ["clinics"], "worksWith": ["nurses"],
       "links": [{"text": "Read on", "address": "https://example.org/a", "role": "nurse"}],
       "sources": ["page", "print"]},
     "skills": {"characteristics": ["calm"], "skills": ["listening"], "sources": ["page"]},
     "entry": {"line": "No set requirements", "setRequirements": false, "qualification": "asked",
       "requirements": ["GCSEs"], "experience": ["volunteering"]},
     "training": {"steps": [
       {"stage": "job", "text": "Induction"},
       {"stage": "qualified", "text": "Level 3", "apprenticeship": true}]},
     "pay": {"scale": "afc-england", "startBand": "3", "startBandHighest": "8a",
       "laterBands": ["Band 4 with experience"], "hoursPerWeek": 37.5, "hours": "37.5 hours a week",
       "shifts": ["evenings"], "outsideNHS": "Other terms"},
     "progression": {"routes": [
       {"kind": "next", "title": "Senior helper", "band": "4 and above"},
       {"kind": "train", "title": "Nurse", "role": "nurse", "condition": "a degree"}]},
     "jobMarket": {"facts": ["Jobs are on NHS Jobs."]},
     "furtherInformation": {"links": [{"text": "Skills", "address": "https://example.org/b"}]},
     "relatedRoles": {"roles": ["nurse"]}}
    """

  static let nurse = """
    {"slug": "nurse", "title": "Nurse", "depth": "short", "area": "nursing",
     "overview": null, "otherNames": ["RN"]}
    """

  /// Fields of one advert.
  static func advert(
    _ reference: String, title: String = "Helper", salary: String = yearly, more: String = ""
  ) -> String {
    """
    {"reference": "\(reference)", "title": "\(title)", "employer": "A Trust", \
    "contract": "permanent", "places": [{"name": "Leeds", "postcode": "LS1 1AA"}], \
    "salary": \(salary), "url": "https://example.org/\(reference)", "posted": null, \
    "closes": "2026-08-01", "notes": []\(more)}
    """
  }

  static let yearly = """
    {"advertised": "£26530.00 to £29114.00", "minimum": 26530, "maximum": 29114, "period": "year"}
    """

  static let vacancies = """
    {"listedBy": ["helper"],
     "source": {"title": "NHS Jobs", "address": "https://example.org/jobs", "checked": "2026-07-01"},
     "vacancies": [\(advert("A1")), \(advert("A2", title: "Nurse"))]}
    """
}

extension String {
  /// The text with the first `old` replaced; unchanged text would be a mistake of the test.
  func with(_ old: String, _ new: String) -> String {
    guard let range = firstRange(of: old) else { return "the test looks for \(old) in vain" }
    return replacingCharacters(in: range, with: new)
  }

  private func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }

  private func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
