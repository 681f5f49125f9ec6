import PseudoTerminal

// What it costs to hold adverts and to search them, beside the programs that are quick at it: fzf
// and ripgrep, which read the file anew for every query, and Foundation's reader of JSON.

/// A number of kilobytes in megabytes.
func megabytes(_ kilobytes: Int) -> String { decimal(Double(kilobytes) / 1024) }

/// How many times as much the first takes, and whether that is enough.
func times(_ other: Double, _ own: Double, atLeast target: Double) -> String {
  let ratio = other / own
  return "\(decimal(ratio)) x, \(ratio >= target ? "met" : "missed")"
}

/// What share of the second the first takes, and whether that is little enough.
func share(_ own: Double, of other: Double, atMost target: Double) -> String {
  let ratio = own / other
  return "\(decimal(ratio, digits: 2)) x, \(ratio <= target ? "met" : "missed")"
}

measuring {
  guard let adverts = option("--adverts"), let json = option("--json"), let text = option("--text"),
    let decoder = option("--decoder"), let program = option("--ours"),
    let careers = option("--careers")
  else {
    throw MeasurementFault(
      "Say what to search: --adverts N --json FILE --text FILE --decoder PATH --ours PATH "
        + "--careers PATH")
  }
  let rounds = option("--rounds").flatMap { Int($0) } ?? 7
  let peers = Peers(
    fzf: try command("fzf"), ripgrep: try command("rg"), decoder: decoder, json: json, text: text)
  let queries = Query.all

  var fzf = queries.map { _ in PeerMeasurement() }
  var ripgrep = fzf
  for (number, query) in queries.enumerated() {
    (fzf[number].found, ripgrep[number].found) = try peers.found(query)
  }
  var reading = PeerMeasurement()
  for _ in 0..<rounds {
    // An empty query matches every line without looking at it.
    reading.add(try peers.runFzf(""))
    for (number, query) in queries.enumerated() {
      fzf[number].add(try peers.runFzf(query.fzf))
      ripgrep[number].add(try peers.runRipgrep(query.ripgrep))
    }
  }
  var decoding = PeerMeasurement()
  for _ in 0..<min(3, rounds) { decoding.add(try peers.runDecoder()) }
  let ours = try measureOurs(program: program, adverts: json, queries: queries, rounds: rounds)
  let large = try option("--ten-times").map { file in
    try measureOurs(program: program, adverts: file, queries: queries, rounds: rounds)
  }

  let writing = try Writing(program: careers, adverts: json, rounds: rounds)

  let largeFzf = try option("--ten-times-text").map { text in
    try MeasuredRun(
      [peers.fzf, "--filter", "zyzzyva"], input: text, successes: [0, 1])
  }

  print("Searching \(adverts) adverts: median of \(rounds) runs, in ms.\n")
  var rows = [
    [
      "query", "ours", "found", "fzf", "found", "fzf / ours (50 x)", "rg", "found",
      "rg / ours (1 x)",
    ]
  ]
  for (number, query) in queries.enumerated() {
    let own = ours.queries[number]
    rows.append([
      "\(query.kind): \(query.ours)", decimal(own.milliseconds, digits: 3),
      String(own.found), decimal(fzf[number].timings.median),
      String(fzf[number].found),
      times(fzf[number].timings.median, own.milliseconds, atLeast: 50),
      decimal(ripgrep[number].timings.median), String(ripgrep[number].found),
      times(ripgrep[number].timings.median, own.milliseconds, atLeast: 1),
    ])
  }
  print(table(rows))
  print(
    """

    Ours holds the adverts in memory. fzf and rg start and read the file for every query: with an empty query, which it writes all \
    lines for, fzf takes \(decimal(reading.timings.median)) ms. fzf looks for the letters of each \
    word with gaps between them, so it finds more. Of several words, rg looks for the first alone.

    """)

  print("Holding \(adverts) adverts.\n")
  // What fzf holds grows with what a query finds, so the query that takes least is the one to beat.
  let least = fzf.map(\.peakKilobytes).min() ?? 0
  let most = fzf.map(\.peakKilobytes).max() ?? 0
  print(
    table([
      ["", "ms", "most memory, MB", "time, ours / this", "memory, ours / this"],
      [
        "ours, JSON", decimal(ours.load), megabytes(ours.peakKilobytes), "", "",
      ],
      [
        "JSONDecoder, JSON", decimal(decoding.timings.median), megabytes(decoding.peakKilobytes),
        share(ours.load, of: decoding.timings.median, atMost: 1),
        share(Double(ours.peakKilobytes), of: Double(decoding.peakKilobytes), atMost: 1),
      ],
      [
        "fzf, lines of text", decimal(reading.timings.median),
        "\(megabytes(least)) to \(megabytes(most))", "",
        share(Double(ours.peakKilobytes), of: Double(least), atMost: 0.6),
      ],
      [
        "ours, ten times as many", large.map { decimal($0.load) } ?? "-",
        large.map { megabytes($0.peakKilobytes) } ?? "-",
        large.map { large in
          let ratio = large.load / decoding.timings.median
          return "\(decimal(ratio)) x of JSONDecoder for a tenth, "
            + "\(ratio <= 11 ? "met" : "missed"); \(decimal(large.load / ours.load)) x of ours"
        } ?? "-",
        largeFzf.map { fzf in
          share(Double(large?.peakKilobytes ?? 0), of: Double(fzf.peakKilobytes), atMost: 0.6)
            + ", fzf \(megabytes(fzf.peakKilobytes))"
        } ?? "-",
      ],
    ]))
  print(
    """

    Targets: as quick as JSONDecoder (half is better), and for ten times the adverts 11 x what it takes \
    for these; 0.60 x of the memory of fzf.

    From a key of the filter line to the finished frame at 120x40, with the facets counted.

    """)
  let named: [(String, OurMeasurement?, Double)] = [
    (adverts, ours, 2), (adverts + "0", large, 16),
  ]
  print(
    table(
      [["adverts", "keys", "median ms", "target", "worst ms", "target"]]
        + named.compactMap { name, ours, target in
          ours.map { ours in
            [
              name, String(ours.keys.count), decimal(ours.keys.median, digits: 2),
              "\(decimal(target)) ms, \(ours.keys.median <= target ? "met" : "missed")",
              decimal(ours.keys.worst), "50 ms, \(ours.keys.worst <= 50 ? "met" : "missed")",
            ]
          }
        }))
  print(
    """

    Writing all \(adverts) adverts with careers vacancies, from its start to its end.

    """)
  print(table(writing.rows))
  print("\nTarget: JSON and plain text in 4 x the time of CSV.")
  print("\n\(circumstances())")
}
