/// Sums of money as people write them.
package enum Money {
  /// "£26,530".
  package static func pounds(_ amount: Int) -> String {
    (amount < 0 ? "-£" : "£") + grouped(amount.magnitude)
  }

  /// "£26,530", rounded to the nearest pound.
  package static func pounds(_ amount: Double) -> String {
    guard let whole = Int(exactly: amount.rounded()) else { return notAnAmount }
    return pounds(whole)
  }

  /// "£13.57", rounded to the nearest penny.
  package static func pence(_ amount: Double) -> String {
    guard let pence = Int(exactly: (amount * 100).rounded()) else { return notAnAmount }
    return exact(pence)
  }

  /// "£13.57" for 1357 pence.
  package static func exact(_ pence: Int) -> String {
    let (whole, rest) = pence.magnitude.quotientAndRemainder(dividingBy: 100)
    return (pence < 0 ? "-£" : "£") + grouped(whole) + (rest < 10 ? ".0" : ".") + "\(rest)"
  }

  /// Shown for a figure that is no number, or larger than any sum of money.
  private static let notAnAmount = "not stated"

  private static func grouped(_ number: UInt) -> String {
    var text = ""
    let digits = Array(String(number))
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
