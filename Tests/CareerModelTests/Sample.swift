/// Small sound files, for tests to break one place at a time.
enum Sample {
  static let areas = """
    {"areas": [
      {"slug": "care", "title": "Care"},
      {"slug": "nursing", "title": "Nursing", "parent": "care"}
    ]}
    """

  static let glossary = """
    {"sources": {"book": {"title": "A handbook", "checked": "2026", "standing": "offWeb"}},
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

  /// The part "skills" of `helper`.
  static let skills = """
    "skills": {"characteristics": ["calm", {"text": "kind", "skill": "kindness"}],
      "skills": [{"text": "hears", "skill": "listening"}, {"text": "shares", "skill": "teamwork"}],
      "sources": ["page"]},
    """

  static let helper = """
    {"slug": "helper", "title": "Helper, time and care", "depth": "full", "area": "care",
     "alsoIn": ["nursing"], "formerSlugs": ["old-helper"],
     "otherNames": ["HTC worker"], "address": "https://example.org/helper",
     "sources": {
       "page": {"title": "The role's page", "address": "https://example.org/helper",
                "checked": "2026-07-01"},
       "print": {"title": "A print", "checked": "2025", "standing": "offWeb"}},
     "decisions": {
       "degree": {"answer": "no", "basis": "page"},
       "nights": {"answer": "sometimes", "note": "in some posts", "basis": "advert",
                  "sources": ["print"]},
       "dbs": {"answer": "yes", "basis": "rule", "rule": "D1", "level": "enhanced"},
       "sources": ["page"]},
     "overview": {"summary": "You help people. You visit them.", "notes": ["Ex-offenders may apply."],
       "helpsWith": ["money", {"text": "nursing", "role": "nurse"}], "duties": [
         "visit people", "talk to them", "write notes", "join meetings", "plan the day"],
       "workplaces": ["clinics"], "worksWith": ["nurses"],
       "links": [{"text": "Read on", "address": "https://example.org/a", "role": "nurse"}],
       "sources": ["page", "print"]},
     \(skills)
     "entry": {"line": "No set requirements", "setRequirements": false, "qualification": "asked",
       "requirements": ["GCSEs"], "experience": ["volunteering"], "sources": ["page"]},
     "waysIn": {"ways": [
       {"kind": "apprenticeship", "title": "Helper apprenticeship", "level": 3,
        "months": {"least": 18, "most": 24, "partTimeMost": 36}, "entry": "You work for a trust.",
        "school": {"gcses": 2, "grades": "9 to 4", "subjects": "English and maths",
                   "aLevels": "none", "points": "0"},
        "experience": "Six months of care.", "paid": "salary", "paidNote": "You keep your wage.",
        "apprenticeship": {"standard": "Helper", "reference": "ST0001", "level": 3,
          "typicalMonths": 18, "fundingRule": "Any age.", "checked": "2026-11"},
        "endsWith": "Level 3 diploma", "trainingBand": {"least": "2", "most": "2"},
        "trainingPay": "A wage.", "band": {"least": "3", "most": "4"}, "bandNote": "After a year.",
        "variant": "topUp", "note": "Few places.", "blocks": ["functional-skills"],
        "confidence": "high", "sources": ["page"], "checked": "2026-11-28"}],
       "gaps": ["What it costs."], "sources": ["page"]},
     "training": {"steps": [
       {"stage": "start", "text": "Induction"},
       {"stage": "later", "text": "Level 3", "apprenticeship": true}], "sources": ["page"]},
     "pay": {"scale": "afc-england", "startBand": "3", "startBandHighest": "8a", "trainingBand": "3",
       "trainingPay": "A wage while you learn.",
       "laterBands": ["Band 4 with experience"], "hoursPerWeek": 37.5, "hours": "37.5 hours a week",
       "shifts": ["evenings"], "outsideNHS": "Other terms", "sources": ["page"]},
     "progression": {"routes": [
       {"kind": "next", "title": "Senior helper", "band": "4 and above"},
       {"kind": "train", "title": "Nurse", "role": "nurse", "condition": "a degree",
        "months": {"least": 24, "most": 36}, "time": "after a year as a helper", "paid": "salary",
        "sources": ["print"]}], "sources": ["page"]},
     "jobMarket": {"facts": ["Jobs are on NHS Jobs."], "sources": ["page"]},
     "furtherInformation": {"links": [{"text": "Skills", "address": "https://example.org/b"}]},
     "relatedRoles": {"roles": ["nurse"]}}
    """

  static let nurse = """
    {"slug": "nurse", "title": "Nurse", "depth": "short", "area": "nursing",
     "skills": null, "otherNames": ["RN"], "overview": {"summary": "You nurse people."},
     "entry": {"line": "A degree in nursing"}}
    """

  static let blocks = """
    {"sources": {"page": {"title": "A page", "address": "https://example.org/c", "checked": "2026"}},
     "blocks": [
      {"slug": "functional-skills", "title": "Functional Skills", "appliesTo": "England",
       "facts": [
        {"text": "They stand for GCSEs.", "value": 2, "unit": "level", "date": "2026/27",
         "validUntil": "2027-07", "sources": ["page"]}],
       "note": "Ask your college.", "confidence": "medium"}]}
    """

  static let rules = """
    {"sources": {"page": {"title": "A page", "address": "https://example.org/d", "checked": "2026"}},
     "rules": [
      {"id": "D1", "about": "dbs", "say": "Who gives care is checked.", "sources": ["page"]}]}
    """

  static let guide = """
    {"slug": "how-to-apply", "title": "How do I apply?", "alsoAsked": ["Where is the form?"],
     "summary": "You fill in a form.",
     "sections": [{"heading": "The form", "facts": [
       {"text": "It is on NHS Jobs.", "date": "2026-04", "nation": "England",
        "validUntil": "2026-12-31", "recheck": "each year", "confidence": "high",
        "sources": ["page"]}]}],
     "signposts": [{"text": "NHS Jobs", "address": "https://example.org/jobs", "note": "free"}],
     "words": ["AfC"], "confidence": "good on forms", "missing": ["How long it takes."],
     "sources": {"page": {"title": "A page", "address": "https://example.org/e",
                          "checked": "2026-11-28", "date": "2026-10"}}}
    """

  static let everydayWords = """
    {"words": [
      {"say": ["sums", "money"], "roles": ["helper"], "areas": ["care"], "search": ["pay"]}]}
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
