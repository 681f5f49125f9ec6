import PseudoTerminal

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// Reads a file of adverts with Foundation's JSONDecoder, as most Swift programs would, and writes
// how many there are. Its time and memory are what the program's own reader is measured against.

/// An advert with all that it says, each thing in a value of its own.
struct Advert: Decodable {
  var reference: String
  var title: String
  var employer: String
  var contract: String
  var places: [Place]
  var salary: Salary
  var url: String
  var posted: String?
  var closes: String?
  var notes: [String]

  struct Place: Decodable {
    var name: String
    var postcode: String?
  }

  struct Salary: Decodable {
    var advertised: String
    var minimum: Double?
    var maximum: Double?
    var period: String?
  }
}

measuring {
  guard CommandLine.arguments.count == 2 else {
    throw MeasurementFault("Say which file to read: decode-json FILE")
  }
  let data = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
  print(try JSONDecoder().decode([Advert].self, from: data).count)
}
