import Canvas

/// Keys that mean one command in some contexts.
package struct Binding: Hashable, Sendable {
  package let command: Command
  package let keys: [Key]
  package let contexts: Set<Context>
}

/// The one table of keys; look-up, foot line, help, palette, man page and docs/keys.md all read it.
///
/// Arrows are enough for everything. `l` shows links, so Right and Tab go right where `h` goes
/// left. No F-keys, no brackets, no Alt: they are hard or impossible to type on some keyboards.
package enum KeyTable {
  /// Where something is looked at that is there: digits are panes.
  private static let looking: Set<Context> = [
    .roles, .reading, .skills, .adverts, .advert,
  ]
  private static let browsing: Set<Context> = looking.union([.noRoles, .noAdverts])
  private static let everywhere = Set(Context.allCases)
  private static let plain: Set<Context> = browsing.union([
    .notice, .questions, .calculator, .facets, .map, .chips,
  ])
  private static let overlays: Set<Context> = [
    .picker, .notice, .questions, .calculator, .facets, .map,
  ]
  private static let jobs: Set<Context> = [.adverts, .noAdverts, .advert]
  private static let panes: Set<Context> = [.reading, .skills, .adverts, .advert]

  package static let bindings: [Binding] = [
    Binding(command: .newer, keys: [.down], contexts: [.typingJobs]),
    Binding(command: .older, keys: [.up], contexts: [.typingJobs]),
    Binding(command: .moveDown, keys: [.down], contexts: everywhere.subtracting([.typingJobs])),
    Binding(command: .moveDown, keys: [.character("j")], contexts: plain),
    Binding(command: .moveUp, keys: [.up], contexts: everywhere.subtracting([.typingJobs])),
    Binding(command: .moveUp, keys: [.character("k")], contexts: plain),
    Binding(command: .pageDown, keys: [.pageDown], contexts: everywhere),
    Binding(
      command: .pageDown, keys: [.character(" ")],
      contexts: [.reading, .roles, .adverts, .advert, .notice, .map]),
    Binding(command: .pageUp, keys: [.pageUp], contexts: everywhere),
    Binding(command: .top, keys: [.home, .character("g")], contexts: plain),
    Binding(command: .bottom, keys: [.end, .character("G")], contexts: plain),
    Binding(
      command: .removeChip, keys: [.enter, .delete, .backspace, .character("x")],
      contexts: [.chips]),
    Binding(command: .turnChip, keys: [.character("-")], contexts: [.chips]),
    Binding(command: .previousChip, keys: [.left, .character("h")], contexts: [.chips]),
    Binding(command: .nextChip, keys: [.right], contexts: [.chips]),
    Binding(command: .open, keys: [.enter], contexts: everywhere.subtracting([.chips])),
    Binding(command: .open, keys: [.character(" ")], contexts: [.questions]),
    Binding(command: .back, keys: [.escape], contexts: everywhere),
    Binding(command: .previousRole, keys: [.backspace], contexts: browsing),
    Binding(
      command: .nextPart, keys: [.tab],
      contexts: everywhere.subtracting(overlays).subtracting([.typingJobs])),
    Binding(command: .complete, keys: [.tab], contexts: [.typingJobs]),
    Binding(
      command: .previousPart, keys: [.backTab], contexts: everywhere.subtracting(overlays)),
    Binding(command: .nextPane, keys: [.right], contexts: browsing),
    Binding(command: .previousPane, keys: [.left, .character("h")], contexts: browsing),
    Binding(command: .overview, keys: [.character("1")], contexts: looking),
    Binding(command: .skills, keys: [.character("2")], contexts: looking),
    Binding(command: .training, keys: [.character("3")], contexts: looking),
    Binding(command: .pay, keys: [.character("4")], contexts: looking),
    Binding(command: .progression, keys: [.character("5")], contexts: looking),
    Binding(command: .vacancies, keys: [.character("6")], contexts: looking),
    Binding(command: .roleList, keys: [.character("r")], contexts: browsing),
    Binding(command: .filter, keys: [.character("/")], contexts: browsing.union([.chips])),
    Binding(command: .palette, keys: [.character(":")], contexts: browsing),
    Binding(command: .help, keys: [.character("?")], contexts: plain),
    Binding(command: .words, keys: [.character("w")], contexts: browsing),
    Binding(command: .links, keys: [.character("l")], contexts: panes),
    Binding(
      command: .sources, keys: [.character("i")], contexts: browsing.union([.calculator])),
    Binding(command: .calculator, keys: [.character("p")], contexts: browsing),
    Binding(command: .less, keys: [.left], contexts: [.calculator]),
    Binding(command: .more, keys: [.right], contexts: [.calculator]),
    Binding(command: .leftOut, keys: [.character("e")], contexts: browsing),
    Binding(command: .findWay, keys: [.character("f")], contexts: browsing),
    Binding(command: .tick, keys: [.character(" "), .character("x")], contexts: [.skills]),
    Binding(command: .sort, keys: [.character("s")], contexts: jobs),
    Binding(command: .chips, keys: [.character("x")], contexts: jobs),
    Binding(
      command: .clearFilter, keys: [.character("0")], contexts: jobs.union([.chips])),
    Binding(command: .facets, keys: [.character("t")], contexts: jobs),
    Binding(command: .excludeFacet, keys: [.character("-")], contexts: [.facets]),
    Binding(command: .map, keys: [.character("n")], contexts: jobs),
    Binding(command: .switchMap, keys: [.character("z")], contexts: [.map]),
    Binding(command: .allJobs, keys: [.character("a")], contexts: browsing),
    Binding(command: .why, keys: [.character("u")], contexts: jobs),
    Binding(command: .queryHelp, keys: [.character("H")], contexts: browsing.union([.chips])),
    Binding(command: .openInBrowser, keys: [.character("o")], contexts: panes),
    Binding(command: .copyLink, keys: [.character("y")], contexts: panes),
    Binding(
      command: .leaveOut, keys: "123456789".map { .character($0) },
      contexts: [.noRoles, .noAdverts]),
    Binding(command: .whatStops, keys: [.character("d")], contexts: browsing),
    Binding(command: .mark, keys: [.character("c")], contexts: browsing),
    Binding(command: .mark, keys: [.tab], contexts: [.picker]),
    Binding(command: .mySkills, keys: [.character("b")], contexts: browsing),
    Binding(command: .compare, keys: [.character("v")], contexts: browsing),
    Binding(command: .about, keys: [.character("A")], contexts: browsing),
    Binding(command: .zoom, keys: [.character("z")], contexts: browsing),
    Binding(command: .mouse, keys: [.character("m")], contexts: browsing),
    Binding(command: .redraw, keys: [.control("l")], contexts: everywhere),
    Binding(command: .suspend, keys: [.control("z")], contexts: everywhere),
    Binding(command: .quit, keys: [.character("q")], contexts: plain),
    Binding(command: .quit, keys: [.control("c")], contexts: everywhere),
  ]

  private static let lookUp: [Context: [Key: Command]] = {
    var table: [Context: [Key: Command]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys where table[context]?[key] == nil {
          table[context, default: [:]][key] = binding.command
        }
      }
    }
    return table
  }()

  /// What a key means in a context; nil where it means nothing or types.
  package static func command(for key: Key, in context: Context) -> Command? {
    lookUp[context]?[key]
  }

  /// The keys of a command in a context, in the order of the table.
  package static func keys(for command: Command, in context: Context) -> [Key] {
    bindings.filter { $0.command == command && $0.contexts.contains(context) }.flatMap(\.keys)
  }

  /// Every key of a command in any context, each once.
  package static func keys(for command: Command) -> [Key] {
    var keys: [Key] = []
    for binding in bindings where binding.command == command {
      for key in binding.keys where !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// The keys of a command as a person reads them: "Down or j".
  package static func label(for command: Command) -> String {
    keys(for: command).map(\.label).joined(separator: " or ")
  }

  /// What is worth saying at the foot of the screen in a context, most useful first.
  package static func foot(of context: Context) -> [Command] {
    switch context {
    case .roles:
      return [.open, .filter, .back, .whatStops, .mark, .compare, .palette, .help, .quit]
    case .noRoles: return [.open, .filter, .back, .whatStops, .palette, .help, .quit]
    case .reading:
      return [
        .nextPane, .roleList, .calculator, .links, .words, .sources, .palette, .findWay, .help,
        .quit,
      ]
    case .skills: return [.tick, .mySkills, .nextPane, .roleList, .words, .sources, .help, .quit]
    case .adverts:
      return [
        .filter, .open, .facets, .map, .sort, .allJobs, .chips, .clearFilter, .why, .openInBrowser,
        .queryHelp, .nextPart, .help, .quit,
      ]
    case .noAdverts: return [.leaveOut, .filter, .back, .clearFilter, .allJobs, .help, .quit]
    case .chips: return [.removeChip, .turnChip, .nextChip, .back, .clearFilter, .help]
    case .map: return [.open, .switchMap, .back, .moveDown, .help, .quit]
    case .facets: return [.open, .excludeFacet, .back, .moveDown, .quit]
    case .typingJobs: return [.complete, .open, .back, .older, .newer]
    case .advert: return [.back, .openInBrowser, .copyLink, .why, .words, .sources, .help, .quit]
    case .typing: return [.open, .back, .moveDown]
    case .picker: return [.open, .back, .moveDown]
    case .notice: return [.back, .moveDown]
    case .calculator: return [.less, .more, .moveDown, .sources, .back, .help, .quit]
    case .questions: return [.open, .back, .moveDown]
    }
  }

  /// The table as Markdown, for docs/keys.md.
  package static var markdown: String {
    var text = "# Keys\n\nMade from the program's own table by `careers keys`; do not edit.\n"
    for group in Command.Group.allCases {
      text += "\n## \(group.rawValue)\n\n| Key | What it does | Where |\n| --- | --- | --- |\n"
      for command in Command.allCases where command.group == group {
        text += "| \(label(for: command)) | \(command.sentence) | \(places(of: command)) |\n"
      }
    }
    text += "\nWhile you type in a line, every printable key types. Ctrl-A and Ctrl-E go to the "
    text += "start and the end, Ctrl-U clears the line, Ctrl-W takes a word away.\n"
    return text
  }

  /// Where a command works, in words.
  static func places(of command: Command) -> String {
    let contexts = bindings.filter { $0.command == command }.reduce(into: Set<Context>()) {
      $0.formUnion($1.contexts)
    }
    if contexts.isSuperset(of: looking) { return "everywhere" }
    return Context.allCases.filter(contexts.contains).map(\.title).joined(separator: ", ")
  }
}
