import CareerModel

extension Role.Pay {
  /// What is paid while one trains: "band 6", a sentence, or both; nil where not stated.
  package var trainingWords: String? {
    let bands = trainingBands.map { trainingBandHighest == nil ? "band \($0)" : "bands \($0)" }
    let words = [bands, trainingPay].compactMap(\.self)
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
