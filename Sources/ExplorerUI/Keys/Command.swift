/// Everything a person can do, each with the one sentence that help, footer, palette, the man page
/// and docs/keys.md all show.
package enum Command: String, CaseIterable, Sendable {
  case moveDown, moveUp, pageDown, pageUp, top, bottom
  case open, back, previousRole, nextPart, previousPart, nextPane, previousPane
  case overview, skills, training, pay, progression, vacancies
  case roleList, filter, palette, help
  case words, links, sources, leftOut, findWay
  case calculator, less, more
  case tick, sort, openInBrowser, copyLink
  case mark, compare, mySkills
  case whatStops, leaveOut
  case allJobs, facets, why, clearFilter, chips, previousChip, nextChip, removeChip, turnChip
  case excludeFacet, complete, older, newer, queryHelp, map, switchMap
  case about, zoom, mouse, redraw, suspend, quit

  /// What the command does, in one sentence without a full stop.
  package var sentence: String {
    switch self {
    case .moveDown: return "Move down a line"
    case .moveUp: return "Move up a line"
    case .pageDown: return "Move down a page"
    case .pageUp: return "Move up a page"
    case .top: return "Go to the top"
    case .bottom: return "Go to the end"
    case .open: return "Open or follow the line you are on"
    case .back: return "Go one step back: close, clear the filter, return to the pane"
    case .previousRole: return "Go back to the role you came from"
    case .nextPart: return "Go to the next part of the screen"
    case .previousPart: return "Go to the part of the screen before"
    case .nextPane: return "Go to the next pane"
    case .previousPane: return "Go to the pane before"
    case .overview: return "Overview: what the job is"
    case .skills: return "Skills: what you need to be good at"
    case .training: return "Training: how to get in, and what you learn"
    case .pay: return "Pay: what it pays, and the hours"
    case .progression: return "Progression: where the job can lead"
    case .vacancies: return "Vacancies: jobs advertised for this role"
    case .roleList: return "Show the list of all roles"
    case .filter: return "Filter the list: type words to narrow it down"
    case .palette: return "Go to any role or command by typing its name"
    case .help: return "Show what every key does"
    case .words: return "Explain the words used here"
    case .links: return "Show the web links of this pane"
    case .sources: return "Show where these facts come from, and when they were checked"
    case .leftOut: return "Show which data files were left out, and why"
    case .calculator: return "Work out the pay for your own hours, place and pension"
    case .less: return "Change the value on this line: less, or the one before"
    case .more: return "Change the value on this line: more, or the next one"
    case .findWay: return "Find a way from this role to another"
    case .tick: return "Tick or untick: I have this skill"
    case .sort: return "Sort the jobs another way"
    case .openInBrowser: return "Open the link in your web browser"
    case .copyLink: return "Copy the link"
    case .mark: return "Mark this role for comparing, or take the mark away"
    case .mySkills: return "Show the roles that fit the skills you have ticked"
    case .compare: return "Compare the marked roles side by side"
    case .whatStops: return "Say what stops you, and see the roles that are left"
    case .leaveOut: return "Make that change to the filter, where it leaves nothing"
    case .allJobs: return "Search the jobs of all roles, or of this role only"
    case .map: return "Show the jobs on a map"
    case .switchMap: return "Switch the map: the whole country, or around the place you filter by"
    case .about: return "Say what this program is, and whose data it shows"
    case .facets: return "Count the jobs by contract, employer, place, pay, band and hours"
    case .why: return "Say why this job is in the list, and why here"
    case .clearFilter: return "Clear the whole filter of jobs"
    case .chips: return "Choose a part of the filter, to take it away or turn it round"
    case .previousChip: return "Go to the part of the filter before"
    case .nextChip: return "Go to the next part of the filter"
    case .removeChip: return "Take this part of the filter away"
    case .turnChip:
      return "Turn this part of the filter round: leave such jobs out, or keep only them"
    case .excludeFacet: return "Leave out the jobs with this value"
    case .complete: return "Complete what you are typing: fields, employers, places and more"
    case .older: return "Bring back the filter you used before"
    case .newer: return "Bring back the filter after this one, or move into the list"
    case .queryHelp: return "Show what you can type to filter jobs"
    case .zoom: return "Give the whole screen to this pane, or share it again"
    case .mouse: return "Switch the mouse on or off"
    case .redraw: return "Draw the screen again"
    case .suspend: return "Pause the program and return to the shell; type fg to come back"
    case .quit: return "Leave the program"
    }
  }

  /// The word or two that the foot of the screen shows beside the key.
  package var short: String {
    switch self {
    case .moveDown, .moveUp: return "move"
    case .pageDown, .pageUp: return "page"
    case .top: return "top"
    case .bottom: return "end"
    case .open: return "open"
    case .back: return "back"
    case .previousRole: return "last role"
    case .nextPart, .previousPart: return "other part"
    case .nextPane: return "next pane"
    case .previousPane: return "pane before"
    case .roleList: return "roles"
    case .filter: return "filter"
    case .palette: return "go to"
    case .help: return "help"
    case .words: return "words"
    case .links: return "links"
    case .sources: return "sources"
    case .leftOut: return "left out"
    case .calculator: return "work out pay"
    case .less: return "less"
    case .more: return "more"
    case .findWay: return "find a way"
    case .tick: return "I have this"
    case .sort: return "sort"
    case .openInBrowser: return "browser"
    case .copyLink: return "copy link"
    case .mark: return "mark"
    case .compare: return "compare"
    case .whatStops: return "what stops me"
    case .leaveOut: return "change"
    case .allJobs: return "all jobs"
    case .facets: return "count"
    case .map: return "map"
    case .switchMap: return "other view"
    case .about: return "about"
    case .why: return "why here"
    case .clearFilter: return "clear"
    case .chips: return "filter parts"
    case .previousChip, .nextChip: return "choose"
    case .removeChip: return "take away"
    case .turnChip: return "turn round"
    case .excludeFacet: return "leave out"
    case .complete: return "complete"
    case .older: return "older"
    case .newer: return "newer"
    case .queryHelp: return "filter help"
    case .mySkills: return "my roles"
    case .zoom: return "zoom"
    case .mouse: return "mouse"
    case .redraw: return "redraw"
    case .suspend: return "pause"
    case .quit: return "quit"
    case .overview, .skills, .training, .pay, .progression, .vacancies: return rawValue
    }
  }

  /// The heading that the command stands under in help.
  package var group: Group {
    switch self {
    case .moveDown, .moveUp, .pageDown, .pageUp, .top, .bottom, .open, .back, .nextPart,
      .previousPart:
      return .moving
    case .overview, .skills, .training, .pay, .progression, .vacancies, .nextPane, .previousPane,
      .previousRole, .roleList, .palette:
      return .places
    case .filter, .sort, .tick, .openInBrowser, .copyLink, .mark, .compare, .mySkills,
      .whatStops, .leaveOut, .allJobs, .facets, .why, .clearFilter, .chips, .previousChip,
      .nextChip, .removeChip, .turnChip, .excludeFacet, .complete, .older, .newer, .map, .switchMap:
      return .lists
    case .less, .more: return .lists
    case .words, .links, .sources, .leftOut, .findWay, .calculator, .help, .queryHelp, .about:
      return .finding
    case .zoom, .mouse, .redraw, .suspend, .quit: return .screen
    }
  }

  package enum Group: String, CaseIterable, Sendable {
    case moving = "Moving about"
    case places = "Roles and panes"
    case lists = "Working with a list"
    case finding = "Finding out more"
    case screen = "The screen"
  }

  /// The command that shows a pane.
  package init(showing pane: Pane) {
    switch pane {
    case .overview: self = .overview
    case .skills: self = .skills
    case .training: self = .training
    case .pay: self = .pay
    case .progression: self = .progression
    case .vacancies: self = .vacancies
    }
  }

  /// The pane that the command shows, if it shows one.
  package var pane: Pane? { Pane.allCases.first { Command(showing: $0) == self } }
}
