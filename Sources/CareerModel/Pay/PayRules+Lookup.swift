extension PayRules {
  package func supplement(_ zone: PayZone) -> Supplement? {
    supplements.value.first { $0.zone == zone }
  }

  /// The unsocial-hours rates of a band ("8a"); nil where not stated.
  package func unsocialRate(ofBand band: String) -> UnsocialRate? {
    unsocialHours.value.first { $0.bands.contains(band) }
  }

  /// The pension rate at some pensionable pay in whole pounds a year.
  package func pensionTier(atPounds pounds: Int) -> Step? {
    pensionTiers.value.last { $0.from <= max(0, pounds) }
  }

  /// Every source of the rules that apply to staff paid in bands, each once.
  package var bandSources: [Source] {
    Self.once(
      fullTime.sources + supplements.sources + unsocialHours.sources + leave.sources
        + pensionTiers.sources + nations.flatMap(\.sources))
  }

  /// Every source that an estimate rests on, each once.
  package var estimateSources: [Source] {
    Self.once(
      fullTime.sources + supplements.sources + unsocialHours.sources + pensionTiers.sources
        + incomeTax.sources + nationalInsurance.sources)
  }

  private static func once(_ sources: [Source]) -> [Source] {
    sources.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether a role is paid on the scales of doctors: it stands in their areas, or its pay names
  /// one of them.
  package static func isDoctor(_ role: Role, in library: Library) -> Bool {
    guard role.pay?.startBand == nil else { return false }
    if library.areaPath(of: role).contains(where: { doctorAreas.contains($0.slug) }) { return true }
    guard let words = role.pay?.otherScale.map({ Words($0) }) else { return false }
    return doctorWords.contains(where: words.contains)
  }

  private static let doctorAreas = ["doctors", "psychiatry"]
  private static let doctorWords = [
    "resident doctor", "specialty doctor", "specialist doctor", "consultant scale", "salaried GPs",
    "salaried GP",
  ].map { Words($0) }
}

extension PayRules.Supplement {
  /// What full-time basic pay of some pounds a year is given on top, in thousandths of a penny.
  package func thousandthPence(onPounds annual: Int) -> Int {
    // pounds x 100 pence x 1000 x percent / 100
    let share = annual * PayCalculator.thousandths(percent)
    return min(max(share, minimum * 100_000), maximum * 100_000)
  }

  /// What full-time basic pay of some pounds a year is given on top, in whole pounds.
  package func pounds(onPounds annual: Int) -> Int {
    PayEstimate.divided(thousandthPence(onPounds: annual), by: 100_000)
  }
}

extension Library {
  /// The newest rules of a pay scale; nil where none are loaded.
  package func payRules(of scale: String) -> PayRules? {
    payRules.first { $0.scale == scale }
  }

  /// The year of a scale that its newest rules belong to, or else its newest; nil without rules.
  package func payBasis(of scale: String) -> (scale: PayScale, rules: PayRules)? {
    guard let rules = payRules(of: scale) else { return nil }
    let years = payScales(of: scale)
    return (years.first { $0.year == rules.year } ?? years.first).map { ($0, rules) }
  }

  /// The rules that a role's pay goes by, or that tell what doctors are paid.
  package func payRules(for role: Role) -> PayRules? {
    if let scale = role.pay?.scale { return payRules(of: scale) }
    return PayRules.isDoctor(role, in: self) ? payRules.first { $0.doctors != nil } : nil
  }
}
