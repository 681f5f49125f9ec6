import Canvas
import CareerModel

/// How to get in and what is learnt, in the order of a life: before the job, starting it, in it, and
/// later.
package enum TrainingPane {
  package static func document(
    of role: Role, in library: Library, today: Day? = nil
  ) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    document.paragraph("The path:  1 before the job  →  2 starting  →  3 in the job  →  4 later")
    document.heading("1. Before the job")
    if let entry = role.entry {
      document.paragraph(entry.line)
      if let isSet = entry.setRequirements {
        document.pair("Set requirements", isSet ? "Yes" : "None")
      }
      for fact in entry.requirements { document.item(fact.text, target: fact.target) }
    } else {
      document.notStated("How to get in")
    }
    steps(.before, of: role, into: &document)
    document.listed("What counts as experience", role.entry?.experience ?? [])
    if let waysIn = role.waysIn { ways(waysIn, in: library, into: &document) }
    for (stage, heading) in later {
      guard role.training?.steps.contains(where: { $0.stage == stage }) ?? false else { continue }
      document.heading(heading)
      steps(stage, of: role, into: &document)
    }
    blocks(role.blocks(in: library), today: today, into: &document)
    document.guides(["paying-for-study", "no-qualifications"], in: library)
    document.unknown(unknown(role))
    return document
  }

  private static let later: [(stage: Role.Training.Stage, heading: String)] = [
    (.start, "2. Starting"), (.job, "3. In the job"), (.later, "4. Later"),
  ]

  private static func steps(
    _ stage: Role.Training.Stage, of role: Role, into document: inout Document
  ) {
    for step in role.training?.steps ?? [] where step.stage == stage {
      var spans = [Span(step.text)]
      if step.apprenticeship { spans.append(Span("  [apprenticeship]", .good)) }
      document.blocks.append(Block(.item, spans))
    }
  }

  /// What the pane would say and no source does.
  private static func unknown(_ role: Role) -> [String] {
    let stages = Set(role.training?.steps.map(\.stage) ?? [])
    let rows: [(String, Bool)] = [
      ("what counts as experience", role.entry?.experience.isEmpty ?? true),
      ("what you learn when you start", !stages.contains(.start)),
      ("what you learn in the job", !stages.contains(.job)),
      ("what you can learn later", !stages.contains(.later)),
    ]
    return rows.filter(\.1).map(\.0)
  }

  // MARK: Ways to qualify

  private static func ways(
    _ waysIn: Role.WaysIn, in library: Library, into document: inout Document
  ) {
    for (index, way) in waysIn.ways.enumerated() {
      document.heading(
        waysIn.ways.count == 1
          ? "The way to qualify: \(way.title)"
          : "Way \(index + 1) of \(waysIn.ways.count): \(way.title)")
      document.pair("Kind", way.kindWords)
      document.stated("Length", way.months?.words)
      document.stated("To get in", way.entry)
      document.stated("From school", way.school?.words)
      document.stated("Experience", way.experience)
      document.stated("Money", words(way.paid?.words, way.paidNote))
      document.stated("Apprenticeship", way.apprenticeship?.words)
      document.stated("Ends with", way.endsWith)
      document.stated("While you train", pay(way.trainingBand, way.trainingPay))
      document.stated("After it", pay(way.band, way.bandNote))
      document.stated("Good to know", way.note)
      let blocks = way.blocks.compactMap(library.buildingBlock).map(\.title)
      if !blocks.isEmpty {
        document.pair("Told below", blocks.joined(separator: "; "))
      }
      if way.confidence == .low {
        document.pair("How sure", "Not very: few good sources were found.")
      }
    }
    guard !waysIn.gaps.isEmpty else { return }
    document.heading("What no source tells about these ways")
    for gap in waysIn.gaps { document.item(gap) }
  }

  /// The band and what is said of it; what is said alone where it names the band itself.
  private static func pay(_ band: Role.WayIn.Bands?, _ note: String?) -> String? {
    let names = note.map { $0.hasPrefix("Band ") } ?? false
    return words(names ? nil : band.map { "Band \($0.words)." }, note)
  }

  private static func words(_ first: String?, _ second: String?) -> String? {
    let words = [first, second].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// What the ways rest on, each explained once.
  private static func blocks(
    _ blocks: [BuildingBlock], today: Day?, into document: inout Document
  ) {
    for block in blocks {
      document.heading(block.heading)
      document.facts(block.facts, today: today)
      if let note = block.note { document.paragraph(note, .dim) }
    }
  }
}

extension Role {
  /// The building blocks that its ways name, each once, in the order of the ways.
  package func blocks(in library: Library) -> [BuildingBlock] {
    var seen: Set<String> = []
    let slugs = (waysIn?.ways ?? []).flatMap(\.blocks).filter { seen.insert($0).inserted }
    return slugs.compactMap(library.buildingBlock)
  }
}

extension Role.WayIn {
  /// "A degree, level 6".
  var kindWords: String {
    let kind: String
    switch self.kind {
    case .degree: kind = "A degree"
    case .postgraduate: kind = "A course after a degree"
    case .apprenticeship: kind = "An apprenticeship"
    case .inJob: kind = "Learning in a job you have"
    case .accessThenDegree: kind = "An access course, then a degree"
    case .returnOrOverseas: kind = "Coming back, or from abroad"
    case .college: kind = "A college course"
    }
    let variant: String?
    switch self.variant {
    case .topUp: variant = "a top-up of what you have"
    case .conversion: variant = "a change from another field"
    case nil: variant = nil
    }
    return [kind, level.map { "level \($0)" }, variant].compactMap(\.self).joined(separator: ", ")
  }
}

extension Role.WayIn.School {
  /// "5 GCSEs at 9 to 4 in English and maths; A levels: 2 or 3; UCAS points: 112"; nil for nothing.
  var words: String? {
    var gcse = gcses.map { "\($0) \($0 == 1 ? "GCSE" : "GCSEs")" }
    if gcse == nil, grades != nil || subjects != nil { gcse = "GCSEs" }
    if let grades { gcse?.append(" at \(grades)") }
    if let subjects { gcse?.append(" in \(subjects)") }
    let parts = [
      gcse, aLevels.map { "A levels: \($0)" }, points.map { "UCAS points: \($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Role.WayIn.Apprenticeship {
  /// "Paramedic (ST0567), level 6, usually 24 months. Any age."
  var words: String {
    let name = reference.map { "\(standard) (\($0))" } ?? standard
    let parts = [name, level.map { "level \($0)" }, typicalMonths.map { "usually \($0) months" }]
    let whole = parts.compactMap(\.self).joined(separator: ", ")
    let date = checked.map { " (looked up \(CalendarDay.words($0)))" } ?? ""
    return fundingRule.map { "\(whole)\(date). \($0)" } ?? whole + date
  }
}

extension BuildingBlock {
  /// The title with where it holds.
  var heading: String { appliesTo.map { "\(title) (\($0))" } ?? title }
}
