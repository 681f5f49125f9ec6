import Canvas
import CareerModel
import VacancySearch

extension RoleBrowser {
  private static let everywhere = Mode.browsing + [.chips, .typing, .typingJobs]

  package static let commands: [Command<RoleBrowser>] =
    Command.moving(
      in: everywhere.filter { $0 != .typingJobs }, spaces: [.reading, .roles, .adverts, .advert],
      foot: [.typing: 30])
    + [
      .open(
        in: everywhere.filter { $0 != .chips },
        foot: [
          .roles: 10, .noRoles: Hint(10, "leave it out"), .adverts: 20, .typing: 10,
          .typingJobs: Hint(20, "done"),
        ]),
      .back(foot: [
        .roles: 30, .noRoles: 30, .noAdverts: Hint(30, "take last away"), .chips: 40, .advert: 10,
        .typing: Hint(20, "clear"), .typingJobs: Hint(30, "take last away"),
      ]),
    ] + going + panes + working + lists

  // MARK: Going about

  private static let going: [Command<RoleBrowser>] = [
    Command(
      "previousRole", "Go back to the role you came from", short: "last role", .places,
      keys: [.backspace], in: Mode.browsing,
      unless: { browser, _ in
        browser.backStack.isEmpty ? "You have not come from another role yet." : nil
      },
      run: { $0.goBackToPreviousRole(in: $1) }),
    Command(
      "nextPart", "Go to the next part of the screen", short: "other part", .moving,
      keys: [.tab], in: Mode.browsing + [.chips, .typing], foot: [.adverts: 75],
      run: { browser, world in
        browser.movePart(1, in: world)
        return []
      }),
    Command(
      "previousPart", "Go to the part of the screen before", short: "other part", .moving,
      keys: [.backTab],
      run: { browser, world in
        browser.movePart(-1, in: world)
        return []
      }),
    Command(
      "nextPane", "Go to the next pane", short: "next pane", .places, keys: [.right],
      in: Mode.browsing,
      foot: [.reading: Hint(10, "panes", key: "1-6"), .skills: Hint(30, "panes", key: "1-6")],
      run: { browser, _ in
        browser.show(browser.view.pane.moved(by: 1))
        return []
      }),
    Command(
      "previousPane", "Go to the pane before", short: "pane before", .places,
      keys: [.left, .character("h")], in: Mode.browsing,
      run: { browser, _ in
        browser.show(browser.view.pane.moved(by: -1))
        return []
      }),
  ]

  private static let panes: [Command<RoleBrowser>] = [
    show(.overview, "Overview: what the job is"),
    show(.skills, "Skills: what you need to be good at"),
    show(.training, "Training: how to get in, and what you learn"),
    show(.pay, "Pay: what it pays, and the hours"),
    show(.progression, "Progression: where the job can lead"),
    show(.vacancies, "Vacancies: jobs advertised for this role"),
  ]

  private static func show(_ pane: Pane, _ sentence: String) -> Command<RoleBrowser> {
    Command(
      CommandID(rawValue: pane.rawValue), sentence, short: pane.rawValue, .places,
      keys: [.character(Character(String(pane.number)))], in: Mode.looking,
      run: { browser, _ in
        browser.show(pane)
        return []
      })
  }

  // MARK: Working with what is in view

  private static let working: [Command<RoleBrowser>] = [
    Command(
      "roleList", "Show the list of all roles", short: "roles", .places, keys: [.character("r")],
      in: Mode.browsing, foot: [.reading: 20, .skills: 40],
      run: { browser, world in
        browser.showRoleList(in: world)
        return []
      }),
    Command(
      "tick", "Tick or untick: I have this skill", short: "I have this", .lists,
      keys: [.character(" "), .character("x")], in: [.skills], foot: [.skills: 10],
      unless: { browser, _ in
        browser.view.pane == .skills ? nil : "Only the lines of the Skills pane can be ticked."
      },
      run: { $0.tick(in: $1) }),
    Command(
      "openInBrowser", "Open the link in your web browser", short: "browser", .lists,
      keys: [.character("o")], in: Mode.panes, foot: [.adverts: 65, .advert: 20],
      unless: { $0.address(in: $1) == nil ? noLink : nil },
      run: { $0.address(in: $1).map(Action.browse) ?? [] }),
    Command(
      "copyLink", "Copy the link", short: "copy link", .lists, keys: [.character("y")],
      in: Mode.panes, foot: [.advert: 30],
      unless: { $0.address(in: $1) == nil ? noLink : nil },
      run: { browser, world in
        browser.address(in: world).map {
          [.say("Sent to your terminal's clipboard: \($0)"), .effect(.copy($0))]
        } ?? []
      }),
    .mark(keys: [.character("c")], in: Mode.browsing, foot: [.roles: 50]) { browser, world in
      browser.focus == .roles
        ? browser.roles.selected(in: world) : browser.role(in: world)?.slug
    },
    Command(
      "allJobs", "Search the jobs of all roles, or of this role only", short: "all jobs", .lists,
      keys: [.character("a")], in: Mode.browsing, foot: [.adverts: 45, .noAdverts: 50],
      unless: { _, world in
        world.library.vacancies.isEmpty
          ? "No jobs are loaded. Start the program with --vacancies FILE to bring some." : nil
      },
      run: { $0.toggleAllRoles(in: $1) }),
    Command(
      "zoom", "Give the whole screen to this pane, or share it again", short: "zoom", .screen,
      keys: [.character("z")], in: Mode.browsing,
      run: { browser, _ in
        browser.isZoomed.toggle()
        return [
          .say(
            browser.isZoomed
              ? "This part has the whole screen. Press z to share it again."
              : "The screen is shared again.")
        ]
      }),
  ]

  private static let noLink =
    "There is no web link on this line. Press l for the links of this pane."

  // MARK: The two lists

  /// The commands of the lists: run from anywhere, they bring the focus to where they act.
  private static let lists: [Command<RoleBrowser>] =
    AdvertList.commands.map { command in
      command.lifted(
        to: \.view.adverts, seeing: { $0.seenFromPane($1) }, where: { $0.showsAdverts(in: $1) },
        ran: { $0.focus = .pane })
    } + [
      .filter(in: [.roles, .noRoles], foot: [.roles: 20, .noRoles: 20]) { browser, _ in
        browser.focus = .roles
        browser.roles.isTyping = true
        return []
      },
      Command(
        "leaveOut", "Make that change to the filter, where it leaves nothing", short: "change",
        .lists, bindings: [.init("123456789".map { .character($0) }, in: [.noRoles])],
        unless: { browser, world in
          browser.focus == .roles && browser.roles.mode(in: world) == .noRoles
            ? nil : "Only where a filter leaves nothing: press the digit of a line."
        },
        runWithKey: { browser, key, world in
          browser.roles.applyRemedy(
            key?.row ?? browser.roles.position.selected, current: browser.view.slug, in: world)
        }),
    ]
}
