/// The sources that a file names at its top, for its parts to refer to.
struct SourceTable {
  private var byID: [String: Source] = [:]
  /// In the order of the file.
  private(set) var all: [Source] = []

  /// The sources of a file: an object of sources by ID, or a plain list of them.
  static var form: Form<SourceTable> {
    let words = "an object of sources, such as {\"page\": {\"title\": ..., \"checked\": ...}}"
    return Form(words: words) { node in
      var table = SourceTable()
      switch node.kind {
      case .list:
        table.all = node.elements.compactMap(Form<Source>.source.read)
      case .object:
        for id in node.fieldNames {
          guard let field = node.field(id) else { continue }
          // A broken source still has its ID, so that the parts that name it are not faulted too.
          let source = Form<Source>.source.read(field)
          table.byID[id] = source ?? Source(title: "", address: nil, checked: "")
          if let source { table.all.append(source) }
        }
      default:
        return node.fault(expected: words)
      }
      return table
    }
  }

  /// One of these sources by its ID, or a source spelt out.
  var reference: Form<Source> {
    Form<Source>(words: "the ID of a source") { node in
      guard node.kind == .text else { return Form<Source>.source.read(node) }
      return byID[node.string]
        ?? node.fault(
          expected: "the ID of a source in this file's \"sources\""
            + NearestName.question(node.string, in: byID.keys.sorted()))
    }
  }
}

extension Form where Value == Source {
  static var source: Form {
    .object { fields in
      Source(
        title: fields.required("title", .text) ?? "",
        address: fields.optional("address", .address),
        checked: fields.required("checked", .date) ?? "",
        standing: fields.optional("standing", .choice),
        date: fields.optional("date", .dateOrFinancialYear))
    }
  }
}

extension Form where Value == Link {
  static func link(_ known: KnownNames) -> Form {
    .object { fields in
      Link(
        text: fields.required("text", .text) ?? "",
        address: fields.required("address", .address) ?? "",
        role: fields.optional("role", known.role))
    }
  }
}

extension Form where Value == Fact {
  /// A text, or an object with `text` and `role` or `skill`.
  static func fact(_ known: KnownNames) -> Form {
    let words = "text in quotes, or an object with text and role or skill"
    let linked = Form.object { fields in
      Fact(
        fields.required("text", .text) ?? "", role: fields.optional("role", known.role),
        skill: fields.optional("skill", known.skill))
    }
    return Form(words: words) { node in
      switch node.kind {
      case .text: Form<String>.text.read(node).map { Fact($0) }
      case .object: linked.read(node)
      default: node.fault(expected: words)
      }
    }
  }
}
