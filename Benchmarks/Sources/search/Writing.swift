import PseudoTerminal

/// The forms that `careers vacancies` writes, with what each takes for all adverts of a file.
struct Writing {
  /// The other forms may take so many times as long as CSV, which is the shortest.
  private static let timesCSV = 4.0
  /// The most memory, in megabytes.
  private static let memory = 150.0

  private let forms: [(name: String, measurement: PeerMeasurement)]

  /// Measures the forms in turns.
  init(program: String, adverts: String, rounds: Int) throws {
    var forms = ["csv", "json", "plain"].map { (name: $0, measurement: PeerMeasurement()) }
    for _ in 0..<rounds {
      for index in forms.indices {
        forms[index].measurement.add(
          try MeasuredRun([program, "vacancies", "--vacancies", adverts, "--\(forms[index].name)"]))
      }
    }
    self.forms = forms
  }

  var rows: [[String]] {
    let csv = forms[0].measurement.timings.median
    return [["form", "ms", "time, this / CSV", "most memory, MB", "memory"]]
      + forms.map { name, measurement in
        let megabytes = Double(measurement.peakKilobytes) / 1024
        return [
          "--\(name)", decimal(measurement.timings.median),
          name == "csv"
            ? "" : share(measurement.timings.median, of: csv, atMost: Self.timesCSV),
          decimal(megabytes),
          "\(decimal(Self.memory)) MB, \(megabytes <= Self.memory ? "met" : "missed")",
        ]
      }
  }
}
