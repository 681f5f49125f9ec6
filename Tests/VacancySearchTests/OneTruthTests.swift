import Testing

@testable import CareerModel
@testable import VacancySearch

/// What stands in two places, held to be the same.
@Suite(.timeLimit(.minutes(10))) struct OneTruthTests {
  @Test func theBandsOfRolesAndOfQueries() {
    #expect(BandSpan.names == RoleQuery.bands)
  }

  /// All words of up to four letters over two, which between them have every kind of edit.
  @Test func oneSlipIsOneEdit() {
    var words: [[UInt8]] = [[]]
    for length in 1...4 {
      for number in 0..<(1 << length) {
        words.append((0..<length).map { number >> $0 & 1 == 0 ? 0x61 : 0x62 })
      }
    }
    for left in words {
      for right in words {
        let isOne = NearestName.slips(left, right) == 1
        #expect(OneEdit.separates(left, right) == isOne, "\(left) \(right)")
      }
    }
  }
}
