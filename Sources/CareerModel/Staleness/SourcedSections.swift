/// The parts of a data file that rest on sources of their own, whatever kind of file it is.
///
/// Every kind names sources in one of three ways: parts with a list "sources" of IDs or of sources
/// spelt out, one "source" for the whole file, or "sources" for the whole file. Reading the JSON
/// and not the types means that a new part is found without a line here.
struct SourcedSections {
  private(set) var all: [(path: JSONPath, sources: [Source])] = []
  private var byID: [String: Source] = [:]
  /// Every source that the file names at its top.
  private var table: [Source] = []

  init(_ root: JSONNode) {
    guard root.kind == .object else { return }
    if let sources = root.field("sources") {
      for id in sources.fieldNames {
        guard let source = sources.field(id).flatMap(Self.source) else { continue }
        byID[id] = source
        table.append(source)
      }
      table += sources.elements.compactMap(Self.source)
    }
    if let source = root.field("source").flatMap(Self.source) { table.append(source) }
    for name in root.fieldNames where name != "sources" && name != "source" {
      guard let part = root.field(name) else { continue }
      let count = all.count
      collect(part)
      // The program shows all sources of a file with a part that names none.
      if all.count == count, part.kind == .object, !table.isEmpty { all.append((part.path, table)) }
    }
    if all.isEmpty, !table.isEmpty { all.append((root.path, table)) }
  }

  private mutating func collect(_ node: JSONNode) {
    if let list = node.field("sources"), list.elementCount > 0 {
      let sources = list.elements.compactMap {
        $0.kind == .text ? byID[$0.string] : Self.source($0)
      }
      all.append((node.path, sources))
    }
    for name in node.fieldNames where name != "sources" {
      if let field = node.field(name) { collect(field) }
    }
    for element in node.elements { collect(element) }
  }

  /// A source without a date is of no use here.
  private static func source(_ node: JSONNode) -> Source? {
    guard let checked = node.field("checked"), checked.kind == .text else { return nil }
    let address = node.field("address").flatMap { $0.kind == .text ? $0.string : nil }
    return Source(
      title: node.field("title")?.string ?? "", address: address, checked: checked.string)
  }
}
