import CareerModel

/// The places inside the program, read once for all tests.
enum Places {
  static let bundled = library.gazetteer

  static let library: Library = {
    do throws(DataFolderError) {
      return try Library.load(from: .bundled)
    } catch {
      return Library()
    }
  }()

  /// Small sound tables, for tests to break one line at a time.
  static let tables = [
    "sectors.csv": "code,lat,lon\nBT1 1,54.6000,-5.9300\nCB4 1,52.2190,0.1364\n",
    "outcodes.csv": "code,lat,lon,name\nBT1,54.6000,-5.9300,Belfast\nCB4,52.2232,0.1297,\n",
    "areas.csv": "code,lat,lon,name\nCB,52.2500,0.2000,Cambridge\n",
    "towns.csv": """
    name,lat,lon,population,nation,outcode
    Cambridge,52.2000,0.1167,158434,ENG,CB2
    St Ives,52.3333,-0.0833,16384,ENG,PE27
    St Ives,50.2096,-5.4907,9966,ENG,TR26

    """,
    "aliases.csv": "alias,target\nSilicon Fen,CB4\nVarsity,Cambridge\n",
  ]

  /// A data folder with the small tables, one of them changed.
  static func folder(_ name: String = "", _ text: String = "") throws -> DataFolder {
    let folder = try DataFolder()
    try folder.makeFolder("places")
    for (table, sound) in tables {
      try folder.write("places/" + table, table == name ? text : sound)
    }
    return folder
  }
}
