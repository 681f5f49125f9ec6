import Canvas
import VacancySearch

/// Completing the part of the filter that is being typed.
extension App {
  /// Completes the part at the cursor where it can become one thing only, and shows what it can
  /// become where there are several.
  mutating func complete() {
    let field = view.adverts.field
    let completion = vacancyIndex.completion(
      of: field.text, at: field.cursor, role: advertRole, in: queryContext)
    guard let first = completion.candidates.first else {
      note = "Nothing here starts with that."
      return
    }
    guard completion.candidates.count > 1 else {
      self.completion = completion
      take(first)
      return
    }
    self.completion = completion
    overlays.append(.picker(Picker(.completion)))
  }

  /// Puts a candidate into the line, with a blank after it unless a value is still to come.
  mutating func take(_ candidate: VacancyCompletion.Candidate) {
    guard let completion else { return }
    let ends = candidate.text.hasSuffix(":")
    var field = view.adverts.field
    field.replace(completion.range, with: candidate.text + (ends ? "" : " "))
    view.adverts.field = field
    view.adverts.startOver()
    view.adverts.historyPlace = 0
    self.completion = nil
    isTyping = true
    note = ends ? "Type a value, or press Tab to see those there are." : nil
  }

  /// The rows of the picker, with how many adverts each would keep.
  var completionRows: [Picker.Row] {
    (completion?.candidates ?? []).map { candidate in
      Picker.Row(
        title: candidate.label,
        tag: candidate.count.map { $0 == 1 ? "1 job" : "\(VacancyResults.grouped($0)) jobs" } ?? "",
        detail: candidate.detail.isEmpty ? candidate.text : candidate.detail,
        action: .complete(candidate), alsoFoundBy: [candidate.text])
    }
  }
}
