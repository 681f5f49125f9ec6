import CareerModel

extension RoleIndex {
  /// Why a role is among the results: where each word was found and what each field's answer is.
  ///
  /// "other name: RMN", "text: ...helps people on a ward...", "degree: no (a diploma is enough)".
  /// - Parameter place: A place in `roles`.
  /// - Returns: nil where nothing was asked.
  package func why(_ place: Int, in results: RoleResults) -> String? {
    guard roles.indices.contains(place) else { return nil }
    var words: [String] = []
    var fields: [String] = []
    func add(_ reason: String?, to reasons: inout [String]) {
      if let reason, !reasons.contains(reason) { reasons.append(reason) }
    }
    for part in results.query.parts where part.isActive && !part.isExcluded {
      switch part.kind {
      case .words(let typed):
        for word in typed {
          let needles = (results.corrections[word] ?? [word]).map {
            [WordFolder.space] + Array($0.utf8)
          }
          let corrected = results.corrections[word].map { _ in "\u{201C}\(word)\u{201D} read as " }
          add(reason(needles, role: place, corrected: corrected), to: &words)
        }
      case .phrase(let isOpen):
        var needle = TextFolding.bytes(of: part.content)
        if isOpen { needle.removeLast() }
        add(reason([needle], role: place, corrected: nil), to: &words)
      case .field(let field, _): add(answer(to: field, role: roles[place]), to: &fields)
      case .none: break
      }
    }
    // What the title shows anyway is said only where there is nothing else to say.
    let telling = words.filter { !$0.hasPrefix("title: ") }
    let reasons = (telling.isEmpty ? words : telling) + fields
    return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
  }

  /// Why the role of a slug is among the results; nil where there is no such role.
  package func why(_ slug: String, in results: RoleResults) -> String? {
    roles.firstIndex { $0.slug == slug }.flatMap { why($0, in: results) }
  }

  private func reason(_ needles: [[UInt8]], role: Int, corrected: String?) -> String? {
    let lexicon = self.lexicon
    let found = needles.compactMap { needle in
      lexicon.place(of: needle, role: role).map { (place: $0, needle: needle) }
    }
    guard let best = found.min(by: { $0.place < $1.place }) else { return nil }
    let place = best.place == .titleStart ? RolePlace.title : best.place
    var reason = place.words
    for text in place.texts(of: roles[role], in: library) {
      guard let hit = VacancyQuery.places(of: [best.needle], in: text).first else { continue }
      reason += ": " + (place == .text ? Self.excerpt(text, around: hit) : text)
      break
    }
    guard let corrected else { return reason }
    let word = String(decoding: best.needle.dropFirst(), as: UTF8.self)
    return corrected + "\u{201C}\(word)\u{201D}, " + reason
  }

  /// The words around a place in a text, about 60 characters of them.
  private static func excerpt(_ text: String, around hit: Range<Int>) -> String {
    let characters = Array(text)
    let room = 60
    guard characters.count > room + 20 else { return text }
    var start = max(0, min(hit.lowerBound - 20, characters.count - room))
    var end = min(characters.count, max(start + room, hit.upperBound))
    while start > 0, start < hit.lowerBound, !characters[start - 1].isWhitespace { start += 1 }
    while end < characters.count, end > hit.upperBound, !characters[end].isWhitespace { end -= 1 }
    return (start > 0 ? "..." : "") + String(characters[start..<end])
      + (end < characters.count ? "..." : "")
  }

  /// What a role answers to a field, in the words of its file.
  private func answer(to field: RoleField, role: Role) -> String? {
    if let question = field.question {
      guard let answer = role.decisions[question] else {
        // The two together are no answer to one of them, but they are worth knowing.
        let both = role.decisions.answers[.nightsOrWeekends]
        let hint =
          question == .nights || question == .weekends
          ? both.map { " (nights or weekends: \($0.verdict.rawValue))" } : nil
        return "\(field.rawValue): not stated" + (hint ?? "")
      }
      return "\(field.rawValue): \(answer.verdict.rawValue)"
        + (answer.note.map { " (\($0))" } ?? "")
    }
    switch field {
    case .band:
      guard let band = role.pay?.startBand else { return "band: not stated" }
      return "band: \(band)" + (role.pay?.startBandHighest.map { " to \($0)" } ?? "")
        + (role.pay?.trainingBands.map { " (\($0) while you train)" } ?? "")
    case .registration:
      guard let required = role.registration?.required else { return "registration: not stated" }
      let bodies = role.registration?.bodies.map(\.rawValue) ?? []
      return "registration: " + (required ? "yes" : "no")
        + (bodies.isEmpty ? "" : " (\(bodies.joined(separator: ", ")))")
    default: return nil
    }
  }
}
