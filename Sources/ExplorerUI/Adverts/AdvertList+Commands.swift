import Canvas
import VacancySearch

extension Mode {
  /// Where adverts are looked at.
  static let jobs: [Mode] = [.adverts, .noAdverts, .advert]
}

extension AdvertList {
  /// What can be done with the adverts, apart from moving and opening.
  static let commands: [Command<AdvertList>] = [
    .filter(
      in: [.adverts, .noAdverts, .chips], foot: [.adverts: 10, .noAdverts: 20]
    ) { adverts, _ in
      adverts.part = .typing
      return []
    },
    Command(
      "sort", "Sort the jobs another way", short: "sort", .lists, keys: [.character("s")],
      in: Mode.jobs, foot: [.adverts: 40], elsewhere: "Only the list of jobs can be sorted.",
      run: { $0.sortAnotherWay(in: $1) }),
    Command(
      "leaveOut", "Make that change to the filter, where it leaves nothing", short: "change",
      .lists, bindings: [.init("123456789".map { .character($0) }, in: [.noAdverts])],
      foot: [.noAdverts: 10], elsewhere: nothingIsLeft,
      unless: { $0.mode(in: $1) == .noAdverts ? nil : nothingIsLeft },
      runWithKey: { adverts, key, world in
        adverts.applyRemedy(key?.row ?? adverts.position.selected, in: world)
      }),
    Command(
      "clearFilter", "Clear the whole filter of jobs", short: "clear", .lists,
      keys: [.character("0")], in: Mode.jobs + [.chips],
      foot: [.adverts: 55, .noAdverts: 40, .chips: 50], elsewhere: noFilter,
      unless: { adverts, _ in adverts.field.isEmpty ? noFilter : nil },
      run: { adverts, world in
        let before = adverts.field.text
        adverts.setFilter("", in: world)
        return [.change(.advertFilter(before)), .say("The filter is cleared.")]
      }),
    Command(
      "chips", "Choose a part of the filter, to take it away or turn it round",
      short: "filter parts", .lists, keys: [.character("x")], in: Mode.jobs, foot: [.adverts: 50],
      elsewhere: noFilter,
      unless: { $0.search.query(in: $1).chips.isEmpty ? noFilter : nil },
      run: { $0.selectChips(in: $1) }),
    Command(
      "previousChip", "Go to the part of the filter before", short: "choose", .lists,
      keys: [.left, .character("h")], in: [.chips], elsewhere: noChip,
      unless: { adverts, _ in adverts.chip == nil ? noChip : nil },
      run: { $0.moveChip(by: -1, in: $1) }),
    Command(
      "nextChip", "Go to the next part of the filter", short: "choose", .lists, keys: [.right],
      in: [.chips], foot: [.chips: 30], elsewhere: noChip,
      unless: { adverts, _ in adverts.chip == nil ? noChip : nil },
      run: { $0.moveChip(by: 1, in: $1) }),
    Command(
      "removeChip", "Take this part of the filter away", short: "take away", .lists,
      keys: [.enter, .delete, .backspace, .character("x")], in: [.chips], foot: [.chips: 10],
      elsewhere: noChip, unless: { adverts, _ in adverts.chip == nil ? noChip : nil },
      run: { $0.removeChip(in: $1) }),
    Command(
      "turnChip", "Turn this part of the filter round: leave such jobs out, or keep only them",
      short: "turn round", .lists, keys: [.character("-")], in: [.chips], foot: [.chips: 20],
      elsewhere: noChip, unless: { adverts, _ in adverts.chip == nil ? noChip : nil },
      run: { $0.turnChip(in: $1) }),
    Command(
      "complete", "Complete what you are typing: fields, employers, places and more",
      short: "complete", .lists, keys: [.tab], in: [.typingJobs], foot: [.typingJobs: 10],
      elsewhere: notTyping,
      unless: { adverts, _ in adverts.isTyping ? nil : notTyping },
      run: { $0.complete(in: $1) }),
    Command(
      "older", "Bring back the filter you used before", short: "older", .lists, keys: [.up],
      in: [.typingJobs], foot: [.typingJobs: 40], elsewhere: onlyTyping,
      unless: { adverts, _ in adverts.isTyping ? nil : onlyTyping },
      run: { $0.moveOlder(in: $1) }),
    Command(
      "newer", "Bring back the filter after this one, or move into the list", short: "newer",
      .lists, keys: [.down], in: [.typingJobs], foot: [.typingJobs: 50], elsewhere: onlyTyping,
      unless: { adverts, _ in adverts.isTyping ? nil : onlyTyping },
      run: { $0.moveNewer(in: $1) }),
  ]

  private static let nothingIsLeft =
    "Only where a filter leaves nothing: press the digit of a line."
  private static let noFilter = "No filter of jobs is set. Press / to type one."
  private static let noChip =
    "No part of the filter is chosen. Press x in the list of jobs first."
  private static let notTyping =
    "Only the filter of jobs can be completed: press / in the list of jobs."
  private static let onlyTyping = "Only while the filter of jobs is typed."

  // MARK: The order

  /// Steps to the next order of the list; one that the filter asks for is taken out of it.
  private mutating func sortAnotherWay(in world: World) -> [Action] {
    let query = search.query(in: world)
    let now = query.sort ?? sort
    if query.sort != nil {
      let places = query.parts.indices.filter { query.parts[$0].field == .sort }
      field = TextField(query.text(leavingOut: Set(places)))
    }
    sort = now.next(hasDistance: query.circle != nil)
    startOver()
    return [.say("Sorted by \(sort.label).")]
  }

  // MARK: Parts of the filter

  private mutating func moveChip(by steps: Int, in world: World) -> [Action] {
    guard let chip else { return [] }
    part = .chip(max(0, min(search.query(in: world).chips.count - 1, chip + steps)))
    return []
  }

  /// The place in the query's parts of the chip that is selected.
  private func selectedPart(of query: VacancyQuery) -> Int? {
    guard let chip, query.chips.indices.contains(chip) else { return nil }
    return query.parts.firstIndex(of: query.chips[chip])
  }

  private mutating func removeChip(in world: World) -> [Action] {
    let query = search.query(in: world)
    guard let place = selectedPart(of: query) else { return [] }
    setFilter(query.text(leavingOut: [place]), in: world)
    return [.say("\(query.parts[place].text) is taken away. \(search.leftWords(in: world))")]
  }

  private mutating func turnChip(in world: World) -> [Action] {
    let query = search.query(in: world)
    guard let place = selectedPart(of: query) else { return [] }
    let part = query.parts[place]
    guard part.filters else {
      return [.say("\(part.text) cannot be turned round. Enter takes it away.")]
    }
    setFilter(query.text(turningRound: place), in: world)
    let now =
      part.isExcluded
      ? "Now only jobs with \(part.text.drop { $0 == "-" })."
      : "Now jobs with \(part.text) are left out."
    return [.say("\(now) \(search.leftWords(in: world))")]
  }

  /// Takes away the last part of the filter, or the last words.
  mutating func removeLastPart(in world: World) -> [Action] {
    let text = search.query(in: world).textWithoutLastPart
    setFilter(text, in: world)
    guard !text.isEmpty else {
      stopTyping()
      return [.say("The filter is cleared.")]
    }
    // A blank after it, so that what is typed next does not run into the part before.
    if isTyping { field = TextField(text + " ") }
    return [.say("The last part is taken away. Esc takes away the next, 0 all of them.")]
  }

  /// Makes the change that a row of the empty list names; one that is not there does nothing.
  mutating func applyRemedy(_ row: Int, in world: World) -> [Action] {
    let remedies = search.remedies(in: world)
    guard remedies.indices.contains(row) else { return [] }
    if remedies[row].leavesRole { showsAllRoles = true }
    setFilter(remedies[row].text, in: world)
    return [.say("Now \(remedies[row].words). \(search.leftWords(in: world))")]
  }

  // MARK: The line being typed

  /// Completes the part at the cursor where it can become one thing only, and shows what it can
  /// become where there are several.
  private mutating func complete(in world: World) -> [Action] {
    let completion = world.vacancyIndex.completion(
      of: field.text, at: field.cursor, role: search.roleName(in: world), in: world.queryContext)
    guard let first = completion.candidates.first else {
      return [.say("Nothing here starts with that.")]
    }
    guard completion.candidates.count == 1 else {
      return [.push(CompletionPicker(completion: completion))]
    }
    return complete(first, at: completion.range)
  }

  /// An older filter, or the row above once the list has been moved in.
  private mutating func moveOlder(in world: World) -> [Action] {
    cursorIsOnRow = position.selected > 0
    if cursorIsOnRow { return move(.lines(-1), in: world) }
    return recall(by: 1, in: world) ? [] : [.say("There is no older filter.")]
  }

  /// The filter after this one, or a row further down the list.
  private mutating func moveNewer(in world: World) -> [Action] {
    if historyPlace > 0 {
      cursorIsOnRow = false
      _ = recall(by: -1, in: world)
      return []
    }
    return move(.lines(1), in: world)
  }
}

extension Key {
  /// The row of an empty list that a digit names, counted from 0.
  var row: Int? {
    guard case .character(let digit) = self, let number = digit.wholeNumberValue else { return nil }
    return number - 1
  }
}
