/// A job that people do in or around the NHS, one file in Resources/roles.
///
/// A section that is nil, and a list that is empty, was not stated by any source read; it is shown
/// as "not stated" and never filled by a guess.
package struct Role: Hashable, Sendable {
  /// How much is known: all six panes, or a title with the little that is certain.
  package enum Depth: String, CaseIterable, Sendable { case full, short }

  /// The file's name without `.json`: lower-case letters, digits and hyphens; unique.
  package var slug: String
  package var title: String
  package var depth: Depth
  /// Other names people search by (STR worker, HCA, RMN).
  package var otherNames: [String]
  /// The slug of the area in areas.json.
  package var area: String
  /// Further areas that it is listed in, besides `area`.
  package var alsoIn: [String]
  /// Slugs that this role took over when roles were merged or renamed; links to them land here.
  package var formerSlugs: [String]
  /// The role's own page; nil where none is known.
  package var address: String?
  /// How far the sources agree; nil where nobody has judged it.
  package var confidence: Confidence?
  /// Where sources differ or are old, a plain sentence each.
  package var doubts: [String]
  package var registration: Registration?
  package var decisions: Decisions
  package var overview: Overview?
  package var skills: Skills?
  package var entry: Entry?
  package var waysIn: WaysIn?
  package var training: Training?
  package var pay: Pay?
  package var progression: Progression?
  package var jobMarket: JobMarket?
  package var furtherInformation: FurtherInformation?
  package var relatedRoles: RelatedRoles?
  /// Every source of the role in the order of the file, unlike the sections' own lists.
  package var sources: [Source]

  package init(slug: String, title: String, depth: Depth, area: String) {
    self.slug = slug
    self.title = title
    self.depth = depth
    self.otherNames = []
    self.area = area
    self.alsoIn = []
    self.formerSlugs = []
    self.doubts = []
    self.decisions = Decisions()
    self.sources = []
  }
}

extension Role {
  /// Every area that the role is listed in, its first area first, each once.
  package var areas: [String] { [area] + alsoIn.filter { $0 != area } }
}

extension Role {
  /// What the job is, and where and with whom it is done.
  package struct Overview: Hashable, Sendable {
    /// What the job is, in two sentences.
    package var summary: String
    /// Further facts of the same kind, a sentence each.
    package var notes: [String]
    /// The issues that people are helped with.
    package var helpsWith: [Fact]
    /// What the worker does, each a phrase that starts with a verb.
    package var duties: [Fact]
    package var workplaces: [Fact]
    package var worksWith: [Fact]
    package var links: [Link]
    package var sources: [Source]
  }

  /// What employers look for in the person.
  package struct Skills: Hashable, Sendable {
    package var characteristics: [Fact]
    package var skills: [Fact]
    package var links: [Link]
    package var sources: [Source]
  }

  /// What is needed to start.
  package struct Entry: Hashable, Sendable {
    /// The whole of it in one line, for the card of key facts.
    package var line: String
    /// Whether the role has fixed entry requirements; nil where not stated.
    package var setRequirements: Bool?
    /// Whether a qualification is needed: "no", "yes", "asked" (employers ask for one or for
    /// experience instead); nil where not stated.
    package var qualification: Qualification?
    package var requirements: [Fact]
    /// What counts as experience.
    package var experience: [Fact]
    package var links: [Link]
    package var sources: [Source]

    package enum Qualification: String, CaseIterable, Sendable { case no, yes, asked }
  }

  /// What is learnt before the job, in it and after it.
  package struct Training: Hashable, Sendable {
    package var steps: [Step]
    package var links: [Link]
    package var sources: [Source]

    /// One part of the training, in order of time.
    package struct Step: Hashable, Sendable {
      package var stage: Stage
      package var text: String
      /// Whether this part can be done as an apprenticeship.
      package var apprenticeship: Bool
    }

    /// When in a working life a part of the training comes, in that order.
    package enum Stage: String, CaseIterable, Sendable {
      /// To qualify, before the job.
      case before
      /// Induction and the first courses.
      case start
      /// While doing the job.
      case job
      /// Once established, or towards a further job.
      case later
    }
  }

  /// Pay and conditions.
  package struct Pay: Hashable, Sendable {
    /// The id of the pay scale ("afc-england"); nil where the role is paid otherwise or unknown.
    package var scale: String?
    /// The band people start on once they are in the job it names, and not while they train for it
    /// ("3", "8a"); nil where not stated.
    package var startBand: String?
    /// The highest band a source puts the start at, where it is a range.
    package var startBandHighest: String?
    /// The band people are on while they train for the job; nil where there is none or it is not
    /// stated.
    package var trainingBand: String?
    /// The highest band while training, where it is a range.
    package var trainingBandHighest: String?
    /// How training is paid where it is paid and not on one band, in a sentence.
    package var trainingPay: String?
    /// That no source tells the band, and what to ask, in a sentence; nil where the pay is known.
    package var unknown: String?
    /// Later bands in the same kind of work, a sentence each.
    package var laterBands: [Fact]
    /// How the role is paid where no band of Agenda for Change applies, in a sentence.
    package var otherScale: String?
    /// Hours a week full time, 1 to 100; nil where not stated.
    package var hoursPerWeek: Double?
    /// The hours in words ("around 37.5 hours a week").
    package var hours: String?
    package var shifts: [Fact]
    /// Terms outside the NHS.
    package var outsideNHS: String?
    package var links: [Link]
    package var sources: [Source]
  }

  /// Where the role can lead.
  package struct Progression: Hashable, Sendable {
    package var routes: [Route]
    /// Why no route is known, in a sentence; nil where there is one.
    package var none: String?
    package var links: [Link]
    package var sources: [Source]
  }

  /// One move from this role to another.
  package struct Route: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      /// The next rung in the same line of work.
      case next
      /// Another role at about the same level.
      case sideways
      /// A role that needs a degree first.
      case degree
      /// A role that needs registration or a professional qualification first.
      case registration
      /// A narrower field of the same work.
      case specialise
      /// Leading a team or a service.
      case lead
      /// A role that needs other training first.
      case train
    }
    package var kind: Kind
    package var title: String
    /// The role in this catalogue; nil where it is no single role.
    package var role: String?
    /// What it takes, in a sentence; nil where not stated.
    package var condition: String?
    /// How long it usually takes; nil where not stated or not a plain length.
    package var months: MonthSpan?
    /// How long it takes, in words that say more than a length; nil where not stated.
    package var time: String?
    /// How the time is paid for; nil where not stated.
    package var paid: Funding?
    /// The band of the role it leads to, as the source gives it ("4 and above"); nil where unknown.
    package var band: String?
    /// The route's own sources; empty where it rests on those of its section.
    package var sources: [Source]

    package init(
      kind: Kind, title: String, role: String?, condition: String?, months: MonthSpan? = nil,
      time: String? = nil, paid: Funding? = nil, band: String?, sources: [Source] = []
    ) {
      self.kind = kind
      self.title = title
      self.role = role
      self.condition = condition
      self.months = months
      self.time = time
      self.paid = paid
      self.band = band
      self.sources = sources
    }
  }

  /// How jobs are found and applied for.
  package struct JobMarket: Hashable, Sendable {
    package var facts: [Fact]
    package var links: [Link]
    package var sources: [Source]
  }

  /// Addresses for reading on.
  package struct FurtherInformation: Hashable, Sendable {
    package var links: [Link]
    package var sources: [Source]
  }

  /// Other roles that may interest the same person.
  package struct RelatedRoles: Hashable, Sendable {
    /// Slugs of this catalogue.
    package var roles: [String]
    package var links: [Link]
    package var sources: [Source]
  }
}
