import CareerModel

/// Every word of every role, folded and sorted once, so that a search looks words up.
///
/// All words of all roles stand in one sorted list; each knows the roles it stands in and the
/// places there (title, other name, area, skill, text). The words that start with what was typed
/// are one run of that list, found by halving, and so is every word one letter away, found by one
/// walk along it. Phrases are looked for in the folded texts of the roles that hold all their
/// words. Nothing is folded while a person types.
struct RoleLexicon: Sendable {
  /// The folded texts of all roles, place after place and role after role.
  let bytes: [UInt8]
  /// Where each place of each role starts, and at the end how many bytes there are.
  let starts: [Int]
  let words: [Word]

  /// A word of any role, and where it stands.
  struct Word: Sendable {
    /// Its bytes in `bytes`.
    var range: Range<Int>
    var postings: [Posting]
  }

  /// A role that holds a word.
  struct Posting: Sendable {
    var role: Int
    /// A bit for each `RolePlace`.
    var places: UInt8
  }

  init(_ library: Library) {
    var folder = WordFolder()
    folder.reserveCapacity(library.roles.count * 8192)
    var starts: [Int] = []
    for role in library.roles {
      for place in RolePlace.allCases {
        starts.append(folder.bytes.count)
        for text in place.texts(of: role, in: library) { folder.append(text) }
      }
    }
    starts.append(folder.bytes.count)
    bytes = folder.bytes
    self.starts = starts
    words = Self.words(in: folder.bytes, starts: starts)
  }

  /// Where the folded texts of one place of a role stand in `bytes`.
  func range(of place: RolePlace, role: Int) -> Range<Int> {
    let at = role * RolePlace.allCases.count + place.rawValue
    return starts[at]..<starts[at + 1]
  }

  private static func words(in bytes: [UInt8], starts: [Int]) -> [Word] {
    var found: [Word] = []
    var numbers: [UInt64: Int] = [:]
    let count = RolePlace.allCases.count
    for section in 0..<max(0, starts.count - 1) {
      let role = section / count
      let place = section % count
      var isFirst = true
      var at = starts[section]
      while at < starts[section + 1] {
        guard bytes[at] != WordFolder.space else {
          at += 1
          continue
        }
        let start = at
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        while bytes[at] != WordFolder.space {
          hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01b3
          at += 1
        }
        // Two words of one hash are kept apart by looking on under the next number.
        while let number = numbers[hash], !same(found[number].range, start..<at, in: bytes) {
          hash &+= 1
        }
        let isTitleStart = place == RolePlace.title.rawValue && isFirst
        let bit = UInt8(1) << UInt8(isTitleStart ? RolePlace.titleStart.rawValue : place)
        isFirst = false
        guard let number = numbers[hash] else {
          numbers[hash] = found.count
          found.append(
            Word(range: start..<at, postings: [Posting(role: role, places: bit)]))
          continue
        }
        let last = found[number].postings.count - 1
        if found[number].postings[last].role == role {
          found[number].postings[last].places |= bit
        } else {
          found[number].postings.append(Posting(role: role, places: bit))
        }
      }
    }
    return bytes.withUnsafeBytes { raw in
      found.sorted { ByteSearch.order($0.range, $1.range, in: raw) < 0 }
    }
  }

  private static func same(_ left: Range<Int>, _ right: Range<Int>, in bytes: [UInt8]) -> Bool {
    left.count == right.count && bytes[left] == bytes[right]
  }
}
