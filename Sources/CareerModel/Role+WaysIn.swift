/// How a time of learning is paid for.
package enum Funding: String, CaseIterable, Sendable {
  /// A wage while learning.
  case salary
  /// Money that is not paid back.
  case bursary
  /// A student loan.
  case loan
  /// Nothing is paid, and there is a fee or none.
  case no
}

extension Role {
  /// The ways to qualify for a role that people cannot simply start in.
  package struct WaysIn: Hashable, Sendable {
    /// In the order of the file, the usual one first.
    package var ways: [WayIn]
    /// What no source tells, a plain sentence each.
    package var gaps: [String]
    package var sources: [Source]

    package init(ways: [WayIn], gaps: [String] = [], sources: [Source] = []) {
      self.ways = ways
      self.gaps = gaps
      self.sources = sources
    }
  }

  /// One way to qualify, with its length and its money as values.
  package struct WayIn: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case degree, postgraduate, apprenticeship
      /// Learning in a job that one already has.
      case inJob
      /// A year of access course, then a degree.
      case accessThenDegree
      /// For people who come back to the work, or who qualified abroad.
      case returnOrOverseas
      case college
    }

    /// A way that is a variety of another.
    package enum Variant: String, CaseIterable, Sendable { case topUp, conversion }

    /// What is asked for from school.
    package struct School: Hashable, Sendable {
      /// How many GCSEs, 1 to 12; nil where not stated.
      package var gcses: Int?
      /// "9 to 4".
      package var grades: String?
      /// "English, maths and science".
      package var subjects: String?
      /// "2 or 3, one a science".
      package var aLevels: String?
      /// UCAS points ("112 to 128").
      package var points: String?

      package init(
        gcses: Int? = nil, grades: String? = nil, subjects: String? = nil, aLevels: String? = nil,
        points: String? = nil
      ) {
        self.gcses = gcses
        self.grades = grades
        self.subjects = subjects
        self.aLevels = aLevels
        self.points = points
      }
    }

    /// The apprenticeship that a way is, or rests on.
    package struct Apprenticeship: Hashable, Sendable {
      /// The name of the standard ("Paramedic").
      package var standard: String
      /// Its number ("ST0567"); nil where not stated.
      package var reference: String?
      /// 2 to 8; nil where not stated.
      package var level: Int?
      /// 1 to 120; nil where not stated.
      package var typicalMonths: Int?
      /// Who may have it paid for, in a sentence.
      package var fundingRule: String?
      /// When the standard was looked up: a year, a month or a day.
      package var checked: String?

      package init(
        standard: String, reference: String? = nil, level: Int? = nil, typicalMonths: Int? = nil,
        fundingRule: String? = nil, checked: String? = nil
      ) {
        self.standard = standard
        self.reference = reference
        self.level = level
        self.typicalMonths = typicalMonths
        self.fundingRule = fundingRule
        self.checked = checked
      }
    }

    /// Bands of Agenda for Change, the same twice where there is one.
    package struct Bands: Hashable, Sendable {
      package var least: String
      package var most: String

      package init(least: String, most: String) {
        self.least = least
        self.most = most
      }

      /// "5", "5 to 6".
      package var words: String { least == most ? least : "\(least) to \(most)" }
    }

    package var kind: Kind
    package var title: String
    /// The level of the qualification, 2 to 8; nil where it has none or it is not stated.
    package var level: Int?
    /// nil where not stated.
    package var months: MonthSpan?
    /// What it takes to be let in, in a sentence.
    package var entry: String?
    package var school: School?
    /// What experience is asked for, in a sentence.
    package var experience: String?
    package var paid: Funding?
    /// What to know about the money, in a sentence.
    package var paidNote: String?
    package var apprenticeship: Apprenticeship?
    /// The registration or qualification at its end ("HCPC: paramedic").
    package var endsWith: String?
    package var trainingBand: Bands?
    /// How training is paid where it is not on one band, in a sentence.
    package var trainingPay: String?
    /// The band of the first job after it.
    package var band: Bands?
    package var bandNote: String?
    package var variant: Variant?
    package var note: String?
    /// Slugs of building-blocks.json that this way rests on.
    package var blocks: [String]
    package var confidence: Confidence
    package var sources: [Source]
    /// When the way was looked up: a year, a month or a day.
    package var checked: String

    package init(
      kind: Kind, title: String, confidence: Confidence = .medium, sources: [Source] = [],
      checked: String
    ) {
      self.kind = kind
      self.title = title
      self.blocks = []
      self.confidence = confidence
      self.sources = sources
      self.checked = checked
    }
  }
}
