import CareerModel

/// What the part being typed can become.
package struct VacancyCompletion: Hashable, Sendable {
  package struct Candidate: Hashable, Sendable {
    /// What to put in the place of the part: "employer:\"Leeds Community Healthcare NHS Trust\"".
    package var text: String
    package var label: String
    /// What a field asks, or where a place lies; empty where the label says enough.
    package var detail: String
    /// How many adverts have the value among those that the rest of the query leaves; nil where it is
    /// not counted.
    package var count: Int?
  }

  /// The place of the part in the query's text, in characters.
  package var range: Range<Int>
  package var candidates: [Candidate]
}

extension VacancyIndex {
  /// What the part at a place of a query line can become, the most frequent first.
  ///
  /// - Parameter cursor: A place in the text, in characters.
  package func completion(
    of text: String, at cursor: Int, role: QueryContext.RoleName? = nil, in context: QueryContext,
    limit: Int = 60
  ) -> VacancyCompletion {
    let query = VacancyQuery.parse(text, in: context)
    let place = query.parts.firstIndex {
      $0.range.lowerBound < cursor && cursor <= $0.range.upperBound
    }
    guard let place else {
      return VacancyCompletion(range: cursor..<cursor, candidates: Self.fields(typed: "", sign: ""))
    }
    let part = query.parts[place]
    let sign = part.isExcluded ? "-" : ""
    let typed = String(part.text.drop(while: \.isMinus))
    guard let field = part.field, let colon = typed.firstIndex(of: ":") else {
      return VacancyCompletion(range: part.range, candidates: Self.fields(typed: typed, sign: sign))
    }
    // The values before the last comma stay as they are.
    let list = typed[typed.index(after: colon)...]
    let (kept, last) = Self.parted(list)
    let unused = query.parts.indices.filter { query.parts[$0].kind == .beyondLimit }
    let rest = VacancyQuery.parse(query.text(leavingOut: Set(unused + [place])), in: context)
    let counts = VacancyCounts(
      matcher(for: rest, role: role).search(table).rows, in: self, countingTitles: field == .title)
    let values = values(of: field, typed: last, counts, rest, context, limit: limit)
    return VacancyCompletion(
      range: part.range,
      candidates: values.prefix(limit).map {
        var candidate = $0
        candidate.text = "\(sign)\(field.rawValue):\(kept)\($0.text)"
        return candidate
      })
  }

  private static func fields(typed: String, sign: String) -> [VacancyCompletion.Candidate] {
    let word = typed.lowercased()
    return QueryField.allCases.filter {
      $0.rawValue.hasPrefix(word) && (sign.isEmpty || $0.canBeExcluded)
    }.map {
      VacancyCompletion.Candidate(
        text: "\(sign)\($0.rawValue):", label: "\(sign)\($0.rawValue):", detail: $0.sentence,
        count: nil)
    }
  }

  /// The values up to the last comma that stands in no quotes, and what is typed after it.
  private static func parted(_ list: Substring) -> (kept: Substring, last: String) {
    var isInQuotes = false
    var cut = list.startIndex
    for index in list.indices {
      if list[index].isDoubleQuote { isInQuotes.toggle() }
      if list[index] == ",", !isInQuotes { cut = list.index(after: index) }
    }
    return (list[..<cut], String(list[cut...].filter { !$0.isDoubleQuote }))
  }

  private func values(
    of field: QueryField, typed: String, _ counts: VacancyCounts, _ rest: VacancyQuery,
    _ context: QueryContext, limit: Int
  ) -> [VacancyCompletion.Candidate] {
    let filter = TextFilter(typed)
    func fixed(_ values: [VacancyFacet.Value]) -> [VacancyCompletion.Candidate] {
      values.compactMap { value in
        guard let colon = value.part.firstIndex(of: ":") else { return nil }
        let text = String(value.part[value.part.index(after: colon)...])
        guard filter.matches([text, value.label]) else { return nil }
        return VacancyCompletion.Candidate(
          text: text, label: text, detail: value.label == text ? "" : value.label,
          count: value.count)
      }
    }
    switch field {
    case .contract: return fixed(contractValues(counts))
    case .band: return fixed(bandValues(counts))
    case .hours: return fixed(hoursValues(counts))
    case .employer:
      return names(
        in: table.pools.employers, words.employers, counts.employers, filter, limit: limit)
    case .title:
      return names(in: table.pools.titles, words.titles, counts.titles, filter, limit: limit)
    case .place:
      let names = placeNames(counts).map(\.name).filter { filter.matches([$0]) }
      return Self.counted(names.prefix(limit)) { count(counts, placeHolding: $0) }
    case .near:
      return context.gazetteer.completions(typed, limit: limit).map {
        VacancyCompletion.Candidate(
          text: Self.quoted($0.queryText), label: $0.label, detail: "", count: nil)
      }
    case .role:
      return context.roles.filter { filter.matches([$0.title] + $0.otherNames) }.map {
        VacancyCompletion.Candidate(
          text: $0.slug, label: $0.slug, detail: $0.title, count: nil)
      }
    case .sort:
      return VacancySort.Key.allCases.filter { filter.matches([$0.rawValue]) }.map {
        VacancyCompletion.Candidate(
          text: $0.rawValue, label: $0.rawValue, detail: VacancySort($0).label, count: nil)
      }
    case .pay, .hourly, .posted, .closes, .note, .within, .ref:
      return field.examples.filter { !$0.hasPrefix("-") }.compactMap { example in
        example.firstIndex(of: ":").map { colon in
          let text = String(example[example.index(after: colon)...])
          return VacancyCompletion.Candidate(
            text: text, label: example, detail: "for example", count: nil)
        }
      }
    }
  }

  private func names(
    in pool: TextPool, _ words: WordIndex, _ counts: [Int], _ filter: TextFilter, limit: Int
  ) -> [VacancyCompletion.Candidate] {
    var present = counts.indices.filter { counts[$0] > 0 }
    pool.folded.withUnsafeBytes { text in
      for needle in filter.needles {
        present.removeAll {
          ByteSearch.first(needle, in: text, range: pool.foldedRange(of: UInt32($0))) == nil
        }
      }
    }
    let most = present.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit)
    return Self.counted(most.map { pool[UInt32($0)] }) { term in
      Self.count(counts, of: pool, words, holding: term)
    }
  }

  /// Names as values, with what each finds: other names can hold it too.
  private static func counted(
    _ names: some Sequence<String>, _ count: (VacancyQuery.Term) -> Int
  ) -> [VacancyCompletion.Candidate] {
    names.compactMap { name in
      let text = quoted(name)
      // Without quotes the last word may go on.
      let isOpen = !text.contains(where: \.isDoubleQuote)
      guard let term = VacancyQuery.Term(name, isOpen: isOpen) else { return nil }
      return VacancyCompletion.Candidate(text: text, label: name, detail: "", count: count(term))
    }.enumerated().sorted {
      ($1.element.count ?? 0, $0.offset) < ($0.element.count ?? 0, $1.offset)
    }.map(\.element)
  }

  /// A name as the value of a field, in quotes where it would be read as something else without.
  private static func quoted(_ name: String) -> String {
    let name = name.withoutDoubleQuotes
    let isPlain = !name.contains { $0.isWhitespace || $0 == "," } && !QueryReader.saysUnknown(name)
    return isPlain ? name : "\"\(name)\""
  }
}
