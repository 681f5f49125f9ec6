import TestSupport
import Testing

extension EndToEnd {
  /// `careers vacancies`, held to a reckoning by hand on what it prints without a filter.
  @Suite struct VacanciesCommand {
    /// Miles from a place of the tables ("HD2", "Leeds") to an advert; infinite where unknown.
    typealias Miles = (String) -> Double

    /// A query with what it means.
    struct Query: Sendable {
      var arguments: [String]
      var holds: @Sendable (AdvertRecord, Miles) -> Bool

      init(
        _ arguments: String..., holds: @escaping @Sendable (AdvertRecord, Miles) -> Bool
      ) {
        (self.arguments, self.holds) = (arguments, holds)
      }
    }

    private static let bundledQueries = [
      Query("near:HD2", "within:15", "contract:permanent") {
        $0.contract == "permanent" && $1("HD2") <= 15
      },
      Query("near:leeds") { $1("Leeds") <= 10 },
      Query("near:\"HD2 2HA\"", "within:20km") { $1("HD2 2") <= 20 / 1.609344 },
      Query("-near:HD2", "within:100") { $1("HD2") > 100 },
      Query("contract:fixed-term,bank") { advert, _ in
        advert.contract == "fixed-term" || advert.contract == "bank"
      },
      Query("pay:>=26000") { advert, _ in advert.annual.map { $0.upperBound >= 26_000 } ?? false },
      Query("pay:25k..26k") { advert, _ in advert.annual?.overlaps(25_000...26_000) ?? false },
      Query("hourly:<12.50") { advert, _ in advert.hourly.map { $0.lowerBound < 12.5 } ?? false },
      Query("band:3", "-contract:fixed-term") { advert, _ in
        (advert.band == "3" || AdvertRecord.holds(advert.title, "band 3"))
          && advert.contract != "fixed-term"
      },
      Query("hours:part-time", "hourly:>=12.6") { advert, _ in
        AdvertRecord.holds(advert.title, "part time")
          && advert.hourly.map { $0.upperBound >= 12.6 } ?? false
      },
      Query("\"support worker\"", "-cygnet") { advert, _ in
        advert.hasPhrase("support worker") && !advert.hasWord(startingWith: "cygnet")
      },
      Query("recov", "work", "-\"mental health\"") { advert, _ in
        advert.hasWord(startingWith: "recov") && advert.hasWord(startingWith: "work")
          && !advert.hasPhrase("mental health")
      },
      Query("employer:\"Cygnet Health Care\"", "pay:<26k") { advert, _ in
        advert.employer == "Cygnet Health Care"
          && advert.annual.map { $0.lowerBound < 26_000 } ?? false
      },
      Query("ref:E0302", "posted:unknown", "pay:unknown") { advert, _ in
        advert.reference.hasPrefix("E0302") && advert.posted == nil && advert.annual == nil
      },
    ]

    // Needs: every field to mean what `careers help query` says.
    @Test func bundledAdvertsAreFilteredAsByHand() throws {
      let all = try records(["--json"])
      #expect(all.count == 59)
      try expect(Self.bundledQueries, of: all)
    }

    private static let madeQueries = [
      Query("posted:>=2026-03-01") { advert, _ in
        advert.posted.map { $0 >= "2026-03-01" } ?? false
      },
      Query("posted:2026-02") { advert, _ in advert.posted?.hasPrefix("2026-02") ?? false },
      Query("posted:2026-01-10..2026-02-15") { advert, _ in
        advert.posted.map { ("2026-01-10"..."2026-02-15").contains($0) } ?? false
      },
      Query("closes:past") { advert, _ in advert.closes == "2001-02-03" },
      Query("closes:>2098-12-31", "-posted:unknown") { advert, _ in
        advert.closes == "2099-12-31" && advert.posted != nil
      },
      Query("near:unknown") { advert, _ in advert.postcodes.isEmpty },
      Query("-near:unknown", "contract:bank") { advert, _ in
        !advert.postcodes.isEmpty && advert.contract == "bank"
      },
      Query("near:york,leeds", "within:1") { $1("York") <= 1 || $1("Leeds") <= 1 },
      Query("band:5", "hours:full-time") { advert, _ in
        AdvertRecord.holds(advert.title, "band 5")
          && AdvertRecord.holds(advert.title, "full time")
      },
    ]

    // Needs: days, titles that name a band and hours, and adverts that lie nowhere.
    @Test func advertsOfAFileAreFilteredAsByHand() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write("adverts.jsonl", Self.madeAdverts)
      let all = try records(["--vacancies", file, "--json"])
      #expect(all.count == 60)
      try expect(Self.madeQueries, of: all, options: ["--vacancies", file])
    }

    // Needs: the orders of the list, those that do not say it last, equals as listed.
    @Test func ordersAreThoseOfAPlainSort() throws {
      let all = try records(["--json"])
      let pay: (AdvertRecord) -> Double? = { $0.annual?.upperBound }
      for (order, isBefore) in [
        (["sort:pay"], { ($0 ?? -1) > ($1 ?? -1) }),
        (["--sort", "-pay"], { ($0 ?? .infinity) < ($1 ?? .infinity) }),
      ] as [([String], (Double?, Double?) -> Bool)] {
        let sorted = all.enumerated().sorted {
          let (first, second) = (pay($0.element), pay($1.element))
          return isBefore(first, second) || (!isBefore(second, first) && $0.offset < $1.offset)
        }
        let printed = try records(order + ["--json"])
        #expect(printed.map(\.reference) == sorted.map(\.element.reference), "\(order)")
      }
      let miles = try records(["near:leeds", "within:60", "--json"]).map {
        $0.fields["distanceMiles"].number
      }
      #expect(miles.count > 5 && !miles.contains(nil))
      #expect(miles.compactMap(\.self) == miles.compactMap(\.self).sorted(), "nearest first")
    }

    // Needs: exit 1 with the changes that would help, and nothing but the form on standard output.
    @Test func nothingFoundTellsTheWaysOut() throws {
      let plain = try run(["zzz", "york", "contract:permanent"])
      #expect(plain.status == 1)
      #expect(plain.output.isEmpty)
      #expect(
        plain.errorText.hasPrefix(
          "0 of 59 adverts\ncareers: no advert matches all of it. Adverts without zzz: 3"))
      let csv = try run(["zzz", "--csv"])
      #expect(csv.status == 1)
      #expect(csv.text.hasPrefix("Reference,"))
      #expect(csv.text.split(separator: "\r\n").count == 1)
      let json = try run(["zzz", "--json"])
      #expect(json.status == 1)
      #expect(json.text == "[]\n")
    }

    // Needs: one sentence for each mistake, and the rest of the query at work.
    @Test func mistakesAreToldAndTheRestFilters() throws {
      let run = try run([
        "band:99", "near:Nowhereville", "within:15", "york", "pay:lots", "posted:soon", "contract:",
        "--json",
      ])
      #expect(run.status == 0)
      let sentences = run.errorText.split(separator: "\n")
      let starts = [
        "careers: band:99 is not a band.",
        "careers: near:Nowhereville is no place that is known here.",
        "careers: within:15 waits for near:", "careers: pay:lots is ", "careers: posted:soon is ",
        "careers: contract: needs one of permanent, ", "3 of 59 adverts",
      ]
      #expect(sentences.count == starts.count, "\(run.errorText)")
      for (sentence, start) in zip(sentences, starts) {
        #expect(sentence.hasPrefix(start), "\(run.errorText)")
      }
      #expect(try JSONText(run.text).list.count == 3)
    }

    // Needs: nothing of what was typed to act on the terminal when it is told back.
    @Test(arguments: [["near:\u{1B}]0;owned\u{7}\u{9B}31m"], ["--sort", "\u{1B}[2J"]])
    func whatWasTypedIsToldBackWithoutControl(_ arguments: [String]) throws {
      let run = try run(arguments)
      #expect(run.errorText.hasPrefix("careers: "))
      #expect(
        run.errorText.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        }, "\(run.errorText.debugDescription)")
    }

    @Test(arguments: [["--sort", "bogus"], ["--bogus"], ["--role", "bogus"]])
    func wrongOptionsAreOneSentence(_ arguments: [String]) throws {
      let run = try run(arguments)
      #expect(run.status == (arguments[0] == "--role" ? 1 : 2))
      #expect(run.output.isEmpty)
      #expect(run.errorText.hasPrefix("careers: ") && run.errorText.contains("bogus"))
      #expect(run.errorText.split(separator: "\n").count == 1)
    }

    // Needs: the reference page to name every field that can be typed.
    @Test func theHelpNamesEveryField() throws {
      let run = try CommandRun.run(
        CareersBinary.path, ["help", "query"], environment: ["LANG": "C.UTF-8"])
      #expect(run.status == 0)
      for field in [
        "title", "employer", "place", "near", "within", "contract", "hours", "pay", "hourly",
        "band",
        "posted", "closes", "role", "ref", "note", "sort",
      ] {
        #expect(run.text.contains("\n\(field): "), "\(field)")
      }
    }

    // Needs: `--map`, whose picture and list say the same as its JSON.
    @Test func theMapCountsEveryAdvert() throws {
      let plain = try run(["york", "--map"])
      #expect(plain.status == 0)
      #expect(plain.text.contains("3 jobs on this map.") && plain.text.contains("•"))
      let map = try JSONText(run(["york", "--map", "--json"]).text)
      #expect(map["jobs"].number == 3)
      let towns = map["towns"].list
      #expect(towns.compactMap { $0["jobs"].number }.reduce(0, +) == 3)
      for town in towns.compactMap({ $0["town"].text }) { #expect(plain.text.contains(town)) }
      #expect(try run(["york", "--map", "--csv"]).text.hasPrefix("Town,Jobs\r\n"))
    }

    // Needs: the columns that other programs read by name.
    @Test func theTableKeepsItsColumns() throws {
      let rows = try run(["contract:bank", "--csv"]).text.split(separator: "\r\n")
      #expect(rows.count == 2)
      #expect(
        rows.first
          == """
          Reference,Title,Employer,Places,Postcodes,Advertised pay,Year from,Year to,Hour from,\
          Hour to,Worked out,Band,Contract,Posted,Closes,Address,Notes,Distance in miles
          """)
      #expect(rows.last?.hasPrefix("E0302-25-0660,") == true)
    }

    // MARK: Running and reckoning

    private func run(_ arguments: [String]) throws -> CommandRun {
      try CommandRun.run(
        CareersBinary.path, ["vacancies"] + arguments, environment: ["LANG": "C.UTF-8"])
    }

    private func records(_ arguments: [String]) throws -> [AdvertRecord] {
      try JSONText(run(arguments).text).list.map { AdvertRecord(fields: $0) }
    }

    /// Runs each query and expects what filtering all adverts by hand leaves.
    private func expect(
      _ queries: [Query], of all: [AdvertRecord], options: [String] = [],
      at place: SourceLocation = #_sourceLocation
    ) throws {
      let table = try PostcodeTable()
      for query in queries {
        let run = try run(query.arguments + options + ["--json"])
        let found = try JSONText(run.text).list.map { AdvertRecord(fields: $0) }
        let wanted = all.filter { advert in
          query.holds(advert) {
            table.point($0).flatMap { advert.miles(from: $0, table) } ?? .infinity
          }
        }
        let name = query.arguments.joined(separator: " ")
        #expect(
          found.map(\.reference).sorted() == wanted.map(\.reference).sorted(), "\(name)",
          sourceLocation: place)
        #expect(run.status == (wanted.isEmpty ? 1 : 0), "\(name)", sourceLocation: place)
        #expect(
          run.errorText.hasPrefix("\(wanted.count) of \(all.count) adverts"), "\(name)",
          sourceLocation: place)
        // Those that are sorted by a distance say it.
        if query.arguments.first == "near:HD2", let centre = table.point("HD2") {
          for advert in found {
            let miles = advert.miles(from: centre, table) ?? .infinity
            #expect(
              abs((advert.fields["distanceMiles"].number ?? -1) - miles) < 0.06, "\(name)",
              sourceLocation: place)
          }
        }
      }
    }

    /// Adverts with every mixture of days, bands, hours and places that the queries ask for.
    private static var madeAdverts: String {
      let endings = [
        "", " (Band 5)", ", full time", " Band 5 Full-Time", " Band 5/6 part time",
      ]
      return (0..<60).map { number in
        let (town, postcode) = AdvertTemplate.places[number % 2]
        let posted = "\"2026-0\(number % 3 + 1)-\(10 + number % 19)\""
        return AdvertTemplate.line(
          reference: "M\(number)", title: "Nurse\(endings[number % 5])",
          contract: number % 7 == 0 ? "bank" : "permanent",
          places: number % 6 == 0
            ? "[{\"name\": \"Atlantis\", \"postcode\": null}]"
            : "[{\"name\": \"\(town)\", \"postcode\": \"\(postcode)\"}]",
          posted: number % 4 == 0 ? "null" : posted,
          closes: ["null", "\"2001-02-03\"", "\"2099-12-31\""][number % 3])
      }.joined()
    }
  }
}
