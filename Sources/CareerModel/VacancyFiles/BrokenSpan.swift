/// A part of a file that could not be read as an advert, and what that says of the adverts inside.
///
/// The next advert after a broken one is looked for inside of it, since a forgotten bracket may have
/// swallowed it. Adverts that open in each other thousands deep would so be read once from each of
/// their starts: time by the square of the file. But whatever the outer reading broke off at, the
/// reading from any inner start that is still open there would come to as well. So the brackets that
/// are open where the reading broke off are remembered, and a start among them is refused unread:
/// - for certain, where it broke off at a mistake in the text;
/// - where there are more levels in it than any advert has;
/// - where it is too long already.
///
/// An inner advert that is closed by then is read as ever.
struct BrokenSpan {
  /// Why the reading broke off.
  enum Reason {
    /// A mistake in the text.
    case mistake
    /// More levels or more bytes than are read; the text may be sound.
    case excess
  }

  /// What is wrong with an advert inside.
  enum Refusal {
    case mistake
    case depth
    case size
  }

  /// Levels that no advert comes near to: three are all it needs.
  static let deepest = 32

  private let reason: Reason
  /// Where in the file the reading broke off.
  private let end: Int
  /// Where in the file the brackets stand that are open there, from the outside in.
  private let open: [Int]

  /// - Parameters:
  ///   - bytes: What was read and found to be no mistake, from the start of the advert.
  ///   - position: Where in the file that is.
  init(_ bytes: UnsafeRawBufferPointer, at position: Int, _ reason: Reason) {
    self.reason = reason
    end = position + bytes.count
    var open: [Int] = []
    var isInText = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isInText {
        if byte == UInt8(ascii: "\\") {
          index += 1
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(position + index)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
        default: break
        }
      }
      index += 1
    }
    self.open = open
  }

  /// What is known to be wrong with the advert that starts at a place of the file; nil where only
  /// reading it can tell.
  ///
  /// - Parameter limit: The most bytes of an advert.
  func refusal(of start: Int, limit: Int) -> Refusal? {
    guard start < end, let level = level(of: start) else { return nil }
    if case .mistake = reason { return .mistake }
    if open.count - level > Self.deepest { return .depth }
    return end - start > limit ? .size : nil
  }

  /// How many brackets are open around one that is open itself; nil for any other place.
  private func level(of start: Int) -> Int? {
    var (low, high) = (0, open.count)
    while low < high {
      let middle = (low + high) / 2
      if open[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < open.count && open[low] == start ? low : nil
  }
}
