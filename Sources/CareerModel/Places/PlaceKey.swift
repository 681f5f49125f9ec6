/// A name as places are compared by: its words in small letters with one space between them.
///
/// The rules are those of `Words`; names of plain letters, which nearly all are, take a short way
/// to the same bytes, because thousands are read at every start.
enum PlaceKey {
  /// Which words "st" are written out as "saint".
  enum Saints { case none, all, allButLast }

  /// The longest text that can mean a place, in bytes; longer ones need not be looked at.
  static let longest = 200

  /// The bytes of the words; none where there are no words, or the text is too long.
  static func bytes(of text: some StringProtocol, saints: Saints = .all) -> [UInt8] {
    guard text.utf8.count <= longest else { return [] }
    var key: [UInt8] = []
    var text = String(text)
    text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &key, saints: saints) }
    return key
  }

  /// Appends the words of a name in UTF-8.
  static func append(
    _ name: UnsafeRawBufferPointer, to key: inout [UInt8], saints: Saints = .all
  ) {
    let isPlain = name.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "&") }
    if isPlain {
      appendPlain(name, to: &key, saints)
    } else {
      appendPlain(Words(String(decoding: name, as: UTF8.self)).text.utf8, to: &key, saints)
    }
  }

  private static func appendPlain(
    _ name: some Sequence<UInt8>, to key: inout [UInt8], _ saints: Saints
  ) {
    let start = key.count
    var word = start
    for byte in name {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        key.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte + 0x20)
      case UInt8(ascii: "'"): break
      default:
        guard key.count > word else { continue }
        if saints != .none { writeOutSaint(from: word, in: &key) }
        key.append(UInt8(ascii: " "))
        word = key.count
      }
    }
    if key.count == word, key.count > start {
      key.removeLast()
    } else if saints == .all {
      writeOutSaint(from: word, in: &key)
    }
  }

  private static func writeOutSaint(from word: Int, in key: inout [UInt8]) {
    guard key.count == word + 2, key[word] == UInt8(ascii: "s"), key[word + 1] == UInt8(ascii: "t")
    else { return }
    key.removeLast()
    key += "aint".utf8
  }

  /// A number that equal keys share (FNV-1a).
  static func hash(_ key: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
