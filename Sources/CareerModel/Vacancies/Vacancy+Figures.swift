extension Vacancy.Salary {
  /// Pounds a year; nil where no figure is given, or none for a year or an hour.
  ///
  /// Worked out for an hourly rate, to the nearest pound, as if the job were full time.
  package var annual: ClosedRange<Double>? {
    switch period {
    case .year: figures
    case .hour: figures.map { map($0, WorkingTime.annual(hourly:)) }
    case .day, .unknown, nil: nil
    }
  }

  /// Pounds an hour; nil where no figure is given, or none for a year or an hour.
  ///
  /// Worked out for a yearly rate, to the nearest penny, as if the job were full time.
  package var hourly: ClosedRange<Double>? {
    switch period {
    case .hour: figures
    case .year: figures.map { map($0, WorkingTime.hourly(annual:)) }
    case .day, .unknown, nil: nil
    }
  }

  /// Whether `annual` is worked out and not advertised.
  package var annualIsComputed: Bool { period == .hour && figures != nil }

  /// Whether `hourly` is worked out and not advertised.
  package var hourlyIsComputed: Bool { period == .year && figures != nil }

  /// From the lower figure to the higher; the only one given stands for both.
  private var figures: ClosedRange<Double>? {
    guard let low = minimum ?? maximum, let high = maximum ?? minimum, low <= high else {
      return nil
    }
    return low...high
  }

  private func map(
    _ range: ClosedRange<Double>, _ figure: (Double) -> Double
  ) -> ClosedRange<Double> {
    figure(range.lowerBound)...figure(range.upperBound)
  }
}
