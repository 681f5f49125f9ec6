import Canvas
import CareerModel

/// What the job is: two sentences, a card of key facts, and who, how, where.
package enum OverviewPane {
  package static func document(of role: Role, in library: Library) -> Document {
    var document = Document()
    document.shortEntryNotice(of: role)
    if let overview = role.overview {
      document.paragraph(overview.summary)
      for note in overview.notes { document.paragraph(note) }
    } else {
      document.notStated("What the job is")
    }
    keyFacts(of: role, in: library, into: &document)
    choosing(role, in: library, into: &document)
    if let overview = role.overview {
      if !overview.helpsWith.isEmpty {
        document.section("What you help people with", overview.helpsWith)
      }
      document.listed("What you do", overview.duties)
      document.listed("Where you work", overview.workplaces)
      document.listed("Who you work with", overview.worksWith)
    }
    if let market = role.jobMarket {
      document.section("Finding and applying for jobs", market.facts)
    }
    if let further = role.furtherInformation, !further.links.isEmpty {
      document.heading("Read more")
      for link in further.links { document.item(link.text, target: .address(link.address)) }
    }
    doubts(role, into: &document)
    if let related = role.relatedRoles, !related.roles.isEmpty {
      document.heading("Other roles that may interest you")
      for slug in related.roles {
        document.item(library.role(slug)?.title ?? slug, target: .role(slug))
      }
    }
    document.guides(["health-and-disability", "checks-and-starting"], in: library)
    document.unknown(unknown(of: role))
    return document
  }

  /// What the pane would say and no source does, in the order of the pane.
  private static func unknown(of role: Role) -> [String] {
    let pay = role.pay
    let rows: [(String, Bool)] = [
      ("pay", pay?.startBand == nil && pay?.otherScale == nil && pay?.unknown == nil),
      ("hours", pay?.hours == nil),
      ("shifts", pay?.shifts.isEmpty ?? true),
      ("how to get in", role.entry == nil),
      ("whether you need a qualification", role.entry?.qualification == nil),
      ("what you do", role.overview?.duties.isEmpty ?? true),
      ("where you work", role.overview?.workplaces.isEmpty ?? true),
      ("who you work with", role.overview?.worksWith.isEmpty ?? true),
    ]
    return rows.filter(\.1).map(\.0) + role.openQuestions.map(\.openWords)
  }

  /// What can rule a role in or out, with what each answer rests on.
  private static func choosing(
    _ role: Role, in library: Library, into document: inout Document
  ) {
    guard role.registration != nil || !role.decisions.answers.isEmpty else { return }
    document.heading("Before you choose")
    if let words = role.registration?.words { document.pair("Register", words) }
    for question in Role.Question.allCases {
      guard let answer = role.decisions.answers[question] else { continue }
      let basis = answer.basisWords(in: library).map { [Span(" (\($0))", .dim)] } ?? []
      document.blocks.append(
        Block(.pair(label: question.title), [Span(answer.words)] + basis))
    }
    guard !role.decisions.answers.isEmpty else { return }
    document.paragraph("Where nothing is added, pages about this role say it.", .dim)
  }

  /// How far the sources agree, and where they do not.
  private static func doubts(_ role: Role, into document: inout Document) {
    guard let confidence = role.confidence else { return }
    document.heading("How sure this is")
    switch confidence {
    case .high: document.paragraph("Good sources agree on the main facts.")
    case .medium: document.paragraph("Some facts rest on one source, or on older ones.")
    case .low: document.paragraph("Few good sources were found. Check before you decide.")
    }
    for doubt in role.doubts { document.item(doubt) }
  }

  /// The card: what people ask first, each on one line.
  private static func keyFacts(of role: Role, in library: Library, into document: inout Document) {
    document.heading("Key facts")
    document.stated("Pay", payLine(of: role, in: library))
    document.stated("Hours", role.pay?.hours)
    document.stated("Shifts", list(role.pay?.shifts))
    document.stated("To get in", role.entry?.line)
    document.stated("Qualification", qualification(role.entry?.qualification))
    document.stated("Works with", list(role.overview?.worksWith))
    let further = role.areas.dropFirst().map { library.area($0)?.title ?? $0 }
    if !further.isEmpty { document.pair("Also listed in", further.joined(separator: ", ")) }
    if !role.otherNames.isEmpty {
      document.pair("Also called", role.otherNames.joined(separator: ", "))
    }
  }

  /// The facts in one line; nil where there is none.
  private static func list(_ facts: [Fact]?) -> String? {
    guard let facts, !facts.isEmpty else { return nil }
    return facts.map(\.text).joined(separator: "; ")
  }

  private static func qualification(_ needed: Role.Entry.Qualification?) -> String? {
    switch needed {
    case .no: return "Not needed"
    case .yes: return "Needed"
    case .asked: return "None set, but employers ask for one, for experience, or for both"
    case nil: return nil
    }
  }

  /// "Usually starts on band 3: £25,760 to £27,476 a year (2026/27)", after "Band 6 while you train."
  /// where training is paid otherwise; nil where nothing is stated.
  static func payLine(of role: Role, in library: Library) -> String? {
    guard let pay = role.pay else { return nil }
    let once = startLine(of: role, in: library) ?? pay.unknown
    let bands = pay.trainingBandWords.map {
      "\($0.prefix(1).uppercased())\($0.dropFirst()) while you train."
    }
    let sentence = pay.trainingPay.map { $0.hasSuffix(".") ? $0 : $0 + "." }
    let wage = bands == nil ? sentence.map { "While you train: \($0)" } : sentence
    let words = [bands, wage, once].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func startLine(of role: Role, in library: Library) -> String? {
    guard let pay = role.pay else { return nil }
    guard let band = pay.startBand else { return pay.otherScale }
    let bands = pay.startBandHighest.map { "bands \(band) to \($0)" } ?? "band \(band)"
    let top = pay.startBandHighest ?? band
    guard let scale = pay.scale.flatMap({ library.payScale($0) }),
      let low = scale.band(band)?.points.first, let high = scale.band(top)?.points.last
    else { return "Usually starts on \(bands)" }
    let range =
      low.annual == high.annual
      ? Money.pounds(low.annual) : "\(Money.pounds(low.annual)) to \(Money.pounds(high.annual))"
    return "Usually starts on \(bands): \(range) a year (\(scale.title), \(scale.year))"
  }
}
