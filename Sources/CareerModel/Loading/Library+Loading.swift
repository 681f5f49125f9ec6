extension Library {
  /// Everything sound at a location; `faults` names what was left out and why.
  ///
  /// A file with a fault is left out whole, but of a file of adverts only the adverts with faults.
  /// What is looked up rather than browsed is read when it is first asked for; where it comes from
  /// a folder, which somebody may be writing, it is read at once and its faults are told.
  package static func load(from location: DataLocation) throws(DataFolderError) -> Library {
    try load(from: location, isThorough: location != .bundled)
  }

  /// - Parameter isThorough: Whether every file is read, and every link from one to another checked.
  static func load(
    from location: DataLocation, isThorough: Bool
  ) throws(DataFolderError) -> Library {
    var loader = LibraryLoader(files: try DataFiles(location), isThorough: isThorough)
    return loader.load()
  }
}

extension Library {
  /// One role alone, with what is looked up rather than browsed: enough for the first picture.
  package init(of role: Role, from location: DataLocation) {
    self.init()
    roles = [role]
    if let files = try? DataFiles(location) {
      var loader = LibraryLoader(files: files, isThorough: false)
      loader.loadReference()
      reference = loader.library.reference
    }
  }
}

extension Role {
  /// The role in one file, without a look at any other: enough for the first picture.
  ///
  /// A slug that a role took over finds that role. nil where there is no such file, or it has a
  /// fault.
  package static func load(slug: String, from location: DataLocation) -> Role? {
    if let role = loadFile(slug, from: location) { return role }
    guard let files = try? DataFiles(location) else { return nil }
    var loader = LibraryLoader(files: files, isThorough: false)
    loader.findFormerSlugs()
    return loader.known.formerRoles[slug].flatMap { loadFile($0, from: location) }
  }

  private static func loadFile(_ slug: String, from location: DataLocation) -> Role? {
    // A slug can come from the command line, and must not lead out of the folder.
    guard slug.isSlug else { return nil }
    let path = "roles/\(slug).json"
    let log = FaultLog(file: path)
    let form = Role.form(file: slug, known: .unchecked)
    let read = { (bytes: UnsafeRawBufferPointer) in
      JSONDocument.parse(bytes, log: log).flatMap(form.read)
    }
    let role: Role?
    switch location {
    case .bundled: role = BundledFiles.bytes(path).flatMap(read)
    case .folder(let folder):
      let bytes = try? FileReader.bytes(ofFile: folder + "/" + path).get()
      role = bytes.flatMap { $0.withUnsafeBytes(read) }
    }
    return log.count == 0 ? role : nil
  }
}
