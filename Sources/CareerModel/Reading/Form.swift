/// What a value in a data file must look like, in words and as the code that reads it.
struct Form<Value> {
  /// The value, or nil and at least one fault in the log of the node.
  let read: (JSONNode) -> Value?
  private let makeWords: () -> String

  /// The words are made when a fault asks for them, which is hardly ever.
  init(words: @autoclosure @escaping () -> String, read: @escaping (JSONNode) -> Value?) {
    makeWords = words
    self.read = read
  }

  /// What is expected, to follow the word "expected": "a day, such as 2026-04-01".
  var words: String { makeWords() }
}

extension Form where Value == String {
  /// Text with at least one visible character and no hidden one.
  static var text: Form { plainText }

  /// Text that passes a test.
  static func text(_ words: String, where isSound: @escaping (String) -> Bool) -> Form {
    Form(words: words) { node in
      guard let text = Form.text.read(node) else { return nil }
      return isSound(text) ? text : node.fault(expected: words)
    }
  }

  static var slug: Form { plainSlug }

  static var address: Form { plainAddress }

  /// A year, a month or a day.
  static var date: Form { plainDate }

  fileprivate static func makeSlug() -> Form {
    text("a name in lower-case letters, digits and single hyphens", where: \.isSlug)
  }

  fileprivate static func makeAddress() -> Form {
    text("a full address that starts with http:// or https://", where: \.isWebAddress)
  }

  /// A calendar day.
  static var day: Form {
    text("a day, such as 2026-04-01") { CalendarDate($0)?.precision == .day }
  }

  fileprivate static func makeDate() -> Form {
    text("a year, a month or a day, such as 2026, 2026-04 or 2026-04-01") {
      CalendarDate($0) != nil
    }
  }

  /// A year, a month, a day or a financial year.
  static var dateOrFinancialYear: Form {
    text("a year, a month, a day or a financial year, such as 2026-04-01 or 2026/27") { text in
      if CalendarDate(text) != nil { return true }
      let years = text.split(separator: "/", omittingEmptySubsequences: false)
      guard years.count == 2, years[1].utf8.count == 2, let end = Int(years[1]),
        CalendarDate(String(years[0])) != nil, let start = Int(years[0])
      else { return false }
      return end == (start + 1) % 100
    }
  }
}

// The forms that nearly every value has, made once: they hold nothing that changes.

private nonisolated(unsafe) let plainSlug = Form<String>.makeSlug()
private nonisolated(unsafe) let plainAddress = Form<String>.makeAddress()
private nonisolated(unsafe) let plainDate = Form<String>.makeDate()
private nonisolated(unsafe) let plainText = Form<String>(words: "text in quotes") { node in
  guard node.kind == .text else { return node.fault(expected: "text in quotes") }
  let text = node.string
  if text.hasHiddenCharacters {
    return node.fault(expected: "text without control characters or other hidden marks")
  }
  if text.isBlank { return node.fault(expected: "text that is not empty") }
  return text
}

extension Form where Value == Bool {
  static var flag: Form {
    Form(words: "true or false") { node in
      node.kind == .flag ? node.isTrue : node.fault(expected: "true or false")
    }
  }
}

extension Form where Value == Int {
  static func integer(in range: ClosedRange<Int>) -> Form {
    let words = { "a whole number from \(range.lowerBound) to \(range.upperBound)" }
    return Form(words: words()) { node in
      guard node.kind == .integer, range.contains(node.integer) else {
        return node.fault(expected: words())
      }
      return node.integer
    }
  }
}

extension Form where Value == Double {
  static func number(in range: ClosedRange<Double>) -> Form {
    let words = {
      "a number from \(JSONValue.text(of: range.lowerBound))"
        + " to \(JSONValue.text(of: range.upperBound))"
    }
    return Form(words: words()) { node in
      guard node.kind == .integer || node.kind == .real, range.contains(node.double) else {
        return node.fault(expected: words())
      }
      return node.double
    }
  }
}

extension Form where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words of an enumeration.
  static var choice: Form {
    let words = { Shown.choice(of: Value.allCases.map { "\"\($0.rawValue)\"" }) }
    return Form(words: words()) { node in
      guard node.kind == .text else { return node.fault(expected: words()) }
      let text = node.string
      return Value(rawValue: text)
        ?? node.fault(
          expected: words() + NearestName.question(text, in: Value.allCases.map(\.rawValue)))
    }
  }
}
