import VacancySearch

/// What the part of the filter that is being typed can become.
package struct CompletionPicker: PickerLayer {
  package static let name = "completion"
  package var list = FilteredList()
  let completion: VacancyCompletion

  package func title(in world: World) -> String { "Complete the filter" }

  /// The candidates, with how many adverts each would keep.
  package func allRows(in world: World) -> [PickerRow<VacancyCompletion.Candidate>] {
    completion.candidates.map { candidate in
      PickerRow(
        title: candidate.label, tag: candidate.count.map(VacancyMap.jobs) ?? "",
        detail: candidate.detail.isEmpty ? candidate.text : candidate.detail, choice: candidate,
        alsoFoundBy: [candidate.text])
    }
  }

  package mutating func choose(
    _ candidate: VacancyCompletion.Candidate, in world: World
  ) -> [Action] {
    [.pop, .send(CompleteFilter(range: completion.range, candidate: candidate))]
  }
}

/// A part of the filter being typed is to be completed.
struct CompleteFilter: LayerMessage {
  /// The characters that the candidate stands for.
  let range: Range<Int>
  let candidate: VacancyCompletion.Candidate
}
