import TestSupport
import Testing

@testable import VacancySearch

@Suite(.timeLimit(.minutes(10))) struct OneEditTests {
  /// Every text that one edit makes of a word, the plain way.
  private func edits(of word: [UInt8], letters: [UInt8]) -> Set<[UInt8]> {
    var made: Set<[UInt8]> = [word]
    for place in 0...word.count {
      for letter in letters {
        var longer = word
        longer.insert(letter, at: place)
        made.insert(longer)
      }
      guard place < word.count else { continue }
      var shorter = word
      shorter.remove(at: place)
      made.insert(shorter)
      for letter in letters {
        var other = word
        other[place] = letter
        made.insert(other)
      }
      if place + 1 < word.count {
        var swapped = word
        swapped.swapAt(place, place + 1)
        made.insert(swapped)
      }
    }
    return made
  }

  @Test(arguments: Seed.list(3)) func theQuickWayFindsWhatThePlainWayMakes(seed: Seed) {
    var numbers = SeededGenerator(seed)
    let letters = Array("abc".utf8)
    var near = 0
    for _ in 0..<3_000 {
      let typed = (0..<Int.random(in: 1...6, using: &numbers)).map { _ in numbers.any(of: letters) }
      let word = (0..<Int.random(in: 1...7, using: &numbers)).map { _ in numbers.any(of: letters) }
      let made = edits(of: typed, letters: letters)
      #expect(OneEdit.reaches(typed, word, whole: true) == made.contains(word))
      let starts = made.contains { word.starts(with: $0) }
      #expect(OneEdit.reaches(typed, word, whole: false) == starts, "\(typed) \(word)")
      if starts { near += 1 }
    }
    #expect(near > 100)
  }
}
