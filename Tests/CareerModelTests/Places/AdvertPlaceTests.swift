import CareerModel
import Testing

/// Where adverts lie.
@Suite(.timeLimit(.minutes(10))) struct AdvertPlaceTests {
  private let places = Places.bundled

  private func outcode(near name: String, _ postcode: String? = nil) -> String? {
    let place = Vacancy.Place(name: name, postcode: postcode)
    guard let position = places.position(of: place) else { return nil }
    return places.nearestTowns(to: position, atLeast: 0, limit: 1).first?.outcode
  }

  private func area(_ name: String, _ postcode: String? = nil) -> String? {
    places.area(of: Vacancy.Place(name: name, postcode: postcode))
  }

  @Test func thePostcodeCountsAndNotTheTown() {
    #expect(outcode(near: "London", "PO30 1JZ") == "PO30")
    #expect(area("London", "PO30 1JZ") == "PO")
    // The sector is not known, but its outward code is.
    #expect(outcode(near: "London", "PO30 9ZZ") == "PO30")
  }

  @Test func withoutAPostcodeTheTownCounts() {
    #expect(outcode(near: "York") == "YO1")
    #expect(area("York") == "YO")
    #expect(outcode(near: "Hull") == "HU1")
    #expect(outcode(near: "Darlington, County Durham, North East") == "DL1")
    #expect(outcode(near: "Mansfield, East Midlands") == "NG18")
    #expect(area("Isle of Wight") == "PO")
  }

  @Test(arguments: ["C?4 !PX", "4CB PX1", "see advert", "", "ZZ1 1ZZ", "😀"])
  func aDamagedPostcodeLeavesTheTown(_ postcode: String) {
    #expect(outcode(near: "York", postcode) == "YO1")
    #expect(area("York", postcode) == "YO")
  }

  @Test func northernIrelandIsPlacedByItsTowns() {
    #expect(outcode(near: "Bangor", "BT20 3AA")?.hasPrefix("BT") == true)
    #expect(area("Bangor", "BT20 3AA") == "BT")
    #expect(outcode(near: "Belfast", "BT99 9ZZ")?.hasPrefix("BT") == true)
    // There is no York there.
    #expect(outcode(near: "York", "BT20 3AA") == nil)
    #expect(area("York", "BT20 3AA") == "BT")
    #expect(outcode(near: "Saint Helier", "JE2 3AA") == nil)
  }

  @Test func nothingIsGuessed() {
    // Six Newports, and the largest is not the one that nearly everybody means.
    #expect(outcode(near: "Newport") == nil)
    #expect(area("Newport") == nil)
    #expect(outcode(near: "Newport, Isle of Wight") == "PO30")
    #expect(outcode(near: "Newport, Atlantis") == nil)
    // A region is no place, though a village is called Wales; nor is the start of a name one.
    #expect(outcode(near: "Wales") == nil)
    #expect(outcode(near: "London and South East") == nil)
    #expect(outcode(near: "Birmingha") == nil)
    #expect(outcode(near: "") == nil)
  }

  @Test func withoutPlacesNothingIsKnown() throws {
    let folder = try DataFolder()
    let library = try Library.load(from: folder.location)
    #expect(library.faults == [])
    let place = Vacancy.Place(name: "York", postcode: "YO1 7HH")
    for places in [library.gazetteer, Gazetteer.empty] {
      #expect(places.lookUp("York") == nil)
      #expect(places.place(ofPostcode: "YO1 7HH") == nil)
      #expect(places.position(of: place) == nil)
      #expect(places.area(of: place) == nil)
      #expect(places.completions("", limit: 9) == [])
      #expect(places.outline == [])
    }
  }
}
