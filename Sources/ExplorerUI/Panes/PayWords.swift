import CareerModel

extension Role.Pay {
  /// "band 6", "bands 5 to 6"; nil where there is no band while training or it is not stated.
  var trainingBandWords: String? {
    trainingBands.map { trainingBandHighest == nil ? "band \($0)" : "bands \($0)" }
  }

  /// What is paid while one trains: "band 6", a sentence, or both; nil where not stated.
  package var trainingWords: String? {
    let words = [trainingBandWords, trainingPay].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ". ")
  }
}

extension Role.WayIn {
  /// The title with how long it takes: "Paramedic science degree, 3 to 4 years".
  package var summary: String { months.map { "\(title), \($0.words)" } ?? title }
}

extension Funding {
  /// How the time is paid for, as a sentence.
  package var words: String {
    switch self {
    case .salary: return "You are paid a wage."
    case .bursary: return "You get money that you do not pay back."
    case .loan: return "You pay with a student loan."
    case .no: return "You are not paid for it."
    }
  }
}
