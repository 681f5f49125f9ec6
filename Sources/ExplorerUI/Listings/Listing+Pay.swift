import CareerModel

extension Listing {
  /// The lines of an estimate, with the rule and year of each.
  package static func estimate(_ estimate: PayEstimate) -> Listing {
    Listing(
      columns: ["Estimate", "Pounds a year", "Pounds a month", "Year", "Verified", "Rule"],
      rows: estimate.lines.map { line in
        [
          line.label, figure(line.pence), figure(line.monthlyPence), line.year,
          line.isVerified ? "yes" : "unverified", line.rule,
        ]
      }, json: estimate.json)
  }

  /// Every figure of the pay rules, by group.
  package static func payRules(_ rules: [PayRules]) -> Listing {
    var rows: [[String]] = []
    for rules in rules {
      func add(_ group: String, _ what: String, _ figure: String, isVerified: Bool = true) {
        rows.append([rules.year, group, what, figure, isVerified ? "yes" : "unverified"])
      }
      add("Hours", "A full-time week", rules.fullTime.value.plainText)
      for zone in rules.supplements.value {
        add("London", "\(zone.title), share of basic pay", percent(zone.percent))
        add("London", "\(zone.title), least a year", Money.pounds(zone.minimum))
        add("London", "\(zone.title), most a year", Money.pounds(zone.maximum))
        add(
          "London", "\(zone.title), places", zone.areas.joined(separator: "; "),
          isVerified: zone.areasAreVerified)
      }
      for rate in rules.unsocialHours.value {
        let bands = "bands \(rate.bands.joined(separator: " "))"
        add("Unsocial hours", "Saturdays and weekday nights, \(bands)", percent(rate.night))
        add("Unsocial hours", "Sundays and public holidays, \(bands)", percent(rate.sunday))
      }
      for leave in rules.leave.value {
        add(
          "Leave", "After \(leave.afterYears) years",
          "\(leave.days) days and \(leave.publicHolidays) public holidays")
      }
      for tier in rules.pensionTiers.value {
        add("Pension", "Of all pay, from \(Money.pounds(tier.from))", percent(tier.percent))
      }
      let tax = rules.incomeTax.value
      add("Income tax", "Tax-free allowance", Money.pounds(tax.allowance))
      for step in tax.bands {
        add(
          "Income tax", "Above the allowance, from \(Money.pounds(step.from))",
          percent(step.percent))
      }
      if let taper = tax.taperAbove {
        add(
          "Income tax", "The allowance falls by £1 for every £2 above", Money.pounds(taper),
          isVerified: tax.taperIsVerified)
      }
      for step in rules.nationalInsurance.value {
        add("National Insurance", "From \(Money.pounds(step.from))", percent(step.percent))
      }
      let wage = rules.livingWage.value
      add("National Living Wage", "An hour, at \(wage.age) and over", Money.pence(wage.hourly))
      for scale in rules.doctors?.value ?? [] {
        for grade in scale.grades {
          add(
            "Doctors \(scale.year)", grade.title,
            "\(Money.pounds(grade.minimum)) to \(Money.pounds(grade.maximum))",
            isVerified: grade.isVerified)
        }
      }
      for nation in rules.nations {
        for note in nation.notes { add(nation.nation, note.text, "", isVerified: note.isVerified) }
      }
    }
    return Listing(
      columns: ["Year", "Group", "What", "Figure", "Verified"], rows: rows,
      json: .array(rules.map(\.json)))
  }

  private static func percent(_ number: Double) -> String { "\(number.plainText)%" }

  /// Pence as pounds alone, for a spreadsheet.
  private static func figure(_ pence: Int) -> String {
    Money.exact(pence).filter { $0 != "£" && $0 != "," }
  }
}
