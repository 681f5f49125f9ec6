/// A field of the query line for adverts, written before a colon: `band:3`.
///
/// The one table of fields: reading, completion, the reference page, the help of the program and the
/// man page all come from here.
package enum QueryField: String, CaseIterable, Sendable {
  case title, employer, place, near, within, contract, hours, pay, hourly, band, posted, closes
  case role, ref, note, sort

  /// What the field asks, in one sentence without a full stop.
  package var sentence: String {
    switch self {
    case .title: "Words of the job's title"
    case .employer: "Words of the employer's name"
    case .place: "Words of a place's name, or a postcode, as advertised"
    case .near: "Jobs near a postcode or town, 10 miles unless within: says otherwise"
    case .within: "How far near: reaches, in miles or km"
    case .contract: "The kind of contract"
    case .hours: "Full time or part time, where the job's title says so"
    case .pay: "Pay a year in pounds; any part of the advertised range is enough"
    case .hourly: "Pay an hour in pounds; any part of the advertised range is enough"
    case .band: "The pay band that the advert's pay or title names"
    case .posted: "When the advert was put up"
    case .closes: "When the advert closes"
    case .role: "Jobs that belong to a role of the catalogue"
    case .ref: "Words of the reference"
    case .note: "Adverts that were repaired or are doubtful, or words of their notes"
    case .sort: "The order of the list; a - before a name turns it round"
    }
  }

  /// What to write, and what it does; the first is shown where a value is missing.
  package var examples: [String] {
    switch self {
    case .title: ["title:nurse", "title:\"support worker\",\"care assistant\"", "-title:senior"]
    case .employer: ["employer:leeds", "employer:\"Barts Health NHS Trust\""]
    case .place: ["place:york", "place:LS1", "place:\"LS1 3EX\""]
    case .near: ["near:CB4", "near:\"CB4 1PX\"", "near:Huddersfield,Halifax", "near:unknown"]
    case .within: ["within:15", "within:20km"]
    case .contract: ["contract:permanent,bank"]
    case .hours: ["hours:part-time", "hours:part-time,unknown"]
    case .pay: ["pay:>=26000", "pay:25k..30k", "pay:unknown"]
    case .hourly: ["hourly:>=13", "hourly:12.50..15"]
    case .band: ["band:3,4", "band:5..7", "band:unknown"]
    case .posted: ["posted:<7d", "posted:>=2026-11-01"]
    case .closes: ["closes:<14d", "closes:2026-12-01", "closes:past"]
    case .role: ["role:porter", "role:\"adult nurse\""]
    case .ref: ["ref:C9310-25-0452", "ref:C9310"]
    case .note: ["note:yes", "note:no", "note:postcode"]
    case .sort: ["sort:pay", "sort:pay,-distance"]
    }
  }

  /// What may stand behind the colon, as the end of a sentence.
  var choices: String {
    switch self {
    case .title, .employer, .place, .ref: "words, such as \(example)"
    case .near: "a postcode or a town, such as \(example)"
    case .within: "a distance, such as within:15 or within:20km"
    case .contract:
      "one of permanent, fixed-term, bank, apprenticeship, secondment or other"
    case .hours: "full-time, part-time or unknown"
    case .pay, .hourly: "an amount, such as \(example) or \(examples[1])"
    case .band: "a band, such as \(example), or unknown"
    case .posted: "an age or a day, such as \(example) or \(examples[1])"
    case .closes: "a time or a day, such as \(example) or \(examples[1])"
    case .role: "a role of the catalogue, such as \(example)"
    case .note: "yes, no, or words of a note"
    case .sort: VacancySort.names.joined(separator: ", ")
    }
  }

  private var example: String { examples.first ?? "" }

  /// Whether `-` before the field makes sense.
  var canBeExcluded: Bool { self != .within && self != .sort }

  /// The field of a name as typed, in any case; nil where there is none.
  init?(typed name: String) {
    let name = name.lowercased()
    guard let field = QueryField(rawValue: name) ?? Self.otherNames[name] else { return nil }
    self = field
  }

  /// The field that a name with one slip of the finger must mean; nil where none is so near.
  static func near(_ name: String) -> QueryField? {
    let typed = Array(name.lowercased().utf8)
    guard typed.count > 3 else { return nil }
    return allCases.first { OneEdit.separates(typed, Array($0.rawValue.utf8)) }
  }

  /// Other names that are taken for a field.
  private static let otherNames: [String: QueryField] = [
    "job": .title, "trust": .employer, "town": .place, "postcode": .place, "location": .near,
    "distance": .within, "radius": .within, "type": .contract, "salary": .pay, "wage": .hourly,
    "bands": .band, "closing": .closes, "reference": .ref, "notes": .note, "order": .sort,
  ]
}
