import Testing

@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct HighlightingTests {
  /// The marked characters in square brackets.
  @Test(arguments: [
    ("", "Nurse", "Nurse"),
    ("nur", "Nurse, nursing unnursed NURSE", "[Nur]se, [nur]sing unnursed [NUR]SE"),
    ("time & rec", "Support, Time and Recovery", "Support, [Time] [and] [Rec]overy"),
    ("and", "Time & Recovery", "Time [&] Recovery"),
    ("peoples", "The People’s Café", "The [People’s] Café"),
    ("cafe", "The People’s Cafe\u{301} 🏥", "The People’s [Cafe\u{301}] 🏥"),
    ("stras", "Eine Straße", "Eine [Straß]e"),
    (
      "\"time and recovery\"", "Time, & Recovery! Time and Recoverys",
      "[Time, & Recovery]! Time and Recoverys"
    ),
    ("\"worker\"", "worker", "[worker]"),
    ("sup support", "Support", "[Support]"),
    ("\"a b\" \"b c\"", "a b c", "[a b c]"),
    ("\"a b c\" b", "a b c d", "[a b c] d"),
    ("\"a a\"", "a a a", "[a a a]"),
    ("-time recovery", "Time and Recovery", "Time and [Recovery]"),
    ("-time", "Time", "Time"),
    ("kt198qj", "Epsom, KT19 8QJ", "Epsom, [KT19 8QJ]"), ("kt198qj", "KT198QJ", "[KT198QJ]"),
    ("kt19", "KT19 8QJ", "[KT19] 8QJ"),
    ("26530", "£26,530.00", "£[26,530].00"),
    ("👩‍⚕️", "👩‍⚕️ nurse", "👩‍⚕️ nurse"), ("nurse", "👩‍⚕️ nurse", "👩‍⚕️ [nurse]"),
    ("nurse", "", ""), ("\"\" -", "text", "text"),
  ])
  func `What was searched for is marked in a text`(typed: String, text: String, marked: String) {
    #expect(mark(text, VacancyQuery.parse(typed).matches(in: text, of: .title)) == marked)
  }

  @Test(
    arguments: [
      ("title:nurse", SearchedText.title, "[Nurse]s of Leeds"),
      ("title:nurse", .employer, "Nurses of Leeds"),
      ("employer:leeds", .employer, "Nurses of [Leeds]"),
      ("employer:leeds", .title, "Nurses of Leeds"),
      ("place:leeds,nur", .place, "[Nur]ses of [Leeds]"),
      ("place:leeds", .reference, "Nurses of Leeds"),
      ("ref:leeds", .reference, "Nurses of [Leeds]"), ("note:leeds", .note, "Nurses of [Leeds]"),
      ("note:yes", .note, "Nurses of Leeds"), ("-title:leeds nurses", .title, "[Nurses] of Leeds"),
      ("title:\"of leeds\" nur", .title, "[Nur]ses [of Leeds]"),
      ("title:\"of leed\"", .title, "Nurses of Leeds"),
      ("contract:bank", .contract, "Nurses of Leeds"),
      ("leeds", .pay, "Nurses of [Leeds]"), ("near:leeds", .place, "Nurses of Leeds"),
    ] as [(String, SearchedText, String)])
  func `What a field asks is marked in its own kind of text only`(
    typed: String, kind: SearchedText, marked: String
  ) {
    let text = "Nurses of Leeds"
    #expect(mark(text, VacancyQuery.parse(typed).matches(in: text, of: kind)) == marked)
  }

  @Test func `A list filter marks the starts of words`() {
    let text = "Mental Health Nurse"
    #expect(mark(text, TextFilter("he m").matches(in: text)) == "[M]ental [He]alth Nurse")
    #expect(TextFilter("").matches(in: text) == [])
  }

  private func mark(_ text: String, _ ranges: [Range<Int>]) -> String {
    let characters = Array(text)
    var result = ""
    var place = 0
    for range in ranges {
      result += String(characters[place..<range.lowerBound]) + "["
      result += String(characters[range]) + "]"
      place = range.upperBound
    }
    return result + String(characters[place...])
  }
}
