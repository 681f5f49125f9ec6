/// Folds text to words that can be compared byte by byte: lower case, no accents, one space apart.
///
/// What counts as the same is decided here and nowhere else, for the adverts and for what is typed
/// alike, so that a title pasted from an advert always finds that advert:
///
/// - A word is a run of letters and digits; everything else parts words.
/// - Accents go, ligatures become letters (ß is ss, æ is ae), full-width letters become plain ones.
/// - Apostrophes of every shape go ("people's" is "peoples"), and so do invisible characters.
/// - `&` is the word "and".
/// - A comma that parts thousands goes ("26,530" is "26530"); other commas part words.
///
/// A folded text starts and ends with a space and has one between words. A word that starts with
/// "sup" is then the bytes " sup", the whole word "support" is " support ", and a phrase is its
/// words with spaces: every rule of the search is one search for bytes. Texts appended one after the
/// other have two spaces between them, which nothing that is searched for has, so no phrase runs from
/// one text into the next.
package struct WordFolder {
  package static let space = UInt8(ascii: " ")

  package private(set) var bytes: [UInt8] = []
  /// For each byte the place of the character it came from; empty unless they are kept.
  package private(set) var origins: [Int] = []
  private let keepsOrigins: Bool
  private var isInWord = false
  /// Where the space stands that a comma after a digit left, while the group after it is read.
  private var commaSpace: Int?

  package init(keepsOrigins: Bool = false) {
    self.keepsOrigins = keepsOrigins
  }

  /// Appends a text as a folded text of its own, with the space before and after.
  package mutating func append(_ text: String) {
    put(Self.space, from: 0)
    if keepsOrigins {
      for (offset, character) in text.enumerated() {
        for scalar in character.unicodeScalars { fold(scalar, from: offset) }
      }
    } else {
      for scalar in text.unicodeScalars { fold(scalar, from: 0) }
    }
    endWord(from: origins.last ?? 0)
  }

  /// Appends a text that is held as bytes of UTF-8; quick for plain ASCII.
  mutating func append(_ text: UnsafeRawBufferPointer) {
    guard !keepsOrigins, text.allSatisfy({ $0 < 0x80 }) else {
      return append(String(decoding: text, as: UTF8.self))
    }
    put(Self.space, from: 0)
    for byte in text { fold(Unicode.Scalar(byte), from: 0) }
    endWord(from: 0)
  }

  package mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  private mutating func fold(_ scalar: Unicode.Scalar, from origin: Int) {
    guard scalar.isASCII else { return foldBeyondASCII(scalar, from: origin) }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      putInWord(byte, from: origin)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      putInWord(byte | 0x20, from: origin)
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      break
    case UInt8(ascii: "&"):
      endWord(from: origin)
      for letter in "and".utf8 { putInWord(letter, from: origin) }
      endWord(from: origin)
    case UInt8(ascii: ",") where isInWord && (bytes.last?.isDigit ?? false):
      endWord(from: origin)
      commaSpace = bytes.count - 1
    default:
      endWord(from: origin)
    }
  }

  private mutating func foldBeyondASCII(_ scalar: Unicode.Scalar, from origin: Int) {
    if let letters = LatinFolding.letters(of: scalar) {
      putInWord(letters.first, from: origin)
      if let second = letters.second { putInWord(second, from: origin) }
      return
    }
    switch scalar.foldingClass {
    case .part: endWord(from: origin)
    case .nothing: break
    case .plain(let plain): fold(plain, from: origin)
    case .letters(let letters): for byte in letters.utf8 { putInWord(byte, from: origin) }
    }
  }

  private mutating func putInWord(_ byte: UInt8, from origin: Int) {
    isInWord = true
    put(byte, from: origin)
  }

  private mutating func endWord(from origin: Int) {
    defer { commaSpace = nil }
    guard isInWord else { return }
    isInWord = false
    // Three digits straight after a comma that stood after a digit: a group of thousands.
    if let comma = commaSpace, bytes.count - comma == 4,
      bytes[(comma + 1)...].allSatisfy(\.isDigit)
    {
      bytes.remove(at: comma)
      if keepsOrigins { origins.remove(at: comma) }
    }
    put(Self.space, from: origin)
  }

  private mutating func put(_ byte: UInt8, from origin: Int) {
    bytes.append(byte)
    if keepsOrigins { origins.append(origin) }
  }
}
