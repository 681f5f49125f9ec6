import CareerModel
import Testing

/// What typed texts mean.
@Suite(.timeLimit(.minutes(10))) struct LookUpTests {
  private let places = Places.bundled

  private func taken(_ text: String) -> String? { places.lookUp(text)?.taken.label }

  @Test(arguments: [
    ("CB4 1PX", "CB4 1"), ("cb41px", "CB4 1"), (" c b4-1p.x ", "CB4 1"), ("CB4-1PX", "CB4 1"),
    ("cb4 1", "CB4 1"), ("cb41", "CB4 1"), ("CB4 1P", "CB4 1"),
    ("CB4", "CB4 (near Cambridge)"), ("cb 4", "CB4 (near Cambridge)"), ("CB", "CB (Cambridge)"),
    ("e11", "E11 (Leytonstone)"), ("e1 1", "E1 1"), ("sw1a1aa", "SW1A 1"), ("w1a 1aa", "W1A 1"),
    ("st", "ST (Stoke-on-Trent)"), ("E", "E (London E)"), ("ZZ", nil), ("ZZ9 9ZZ", nil),
    ("CB4 9ZZ", "CB4 (near Cambridge)"), ("CB99 9ZZ", "CB (Cambridge)"),
    ("SW1", "SW (London SW)"), ("BT1 1AA", nil), ("CB4 1PXX", nil), ("1", nil),
  ])
  func postcodes(_ text: String, _ label: String?) {
    #expect(places.place(ofPostcode: text)?.label == label)
    if label != nil { #expect(places.lookUp(text)?.others == []) }
  }

  @Test func partsOfAPlace() throws {
    let sector = try #require(places.place(ofPostcode: "CB4 1PX"))
    #expect(sector.kind == .sector && sector.outcode == "CB4" && sector.population == 0)
    #expect(try #require(places.place(ofPostcode: "CB4")).outcode == "CB4")
    #expect(try #require(places.place(ofPostcode: "CB")).outcode == nil)
    let town = try #require(places.lookUp("york")).taken
    #expect(town.kind == .town && town.outcode == "YO1" && town.population > 100_000)
  }

  @Test(arguments: [
    ("York", "York"), ("  yORK! ", "York"), ("kings lynn", "King's Lynn"),
    ("King's Lynn", "King's Lynn"), ("stoke on trent", "Stoke-on-Trent"),
    ("Saint Albans", "St Albans"), ("st. albans", "St Albans"), ("Ayr", "Ayr"), ("Ély", "Ely"),
    ("Hull", "Kingston upon Hull"), ("newcastle", "Newcastle upon Tyne"),
    ("Chandlers Ford", "Chandler's Ford (SO53)"), ("lewisham", "Lewisham (SE13)"),
    ("isle of wight", "Isle of Wight (PO30)"), ("Heathrow", "Heathrow (TW6)"),
    ("gatwick", "Gatwick (RH6)"), ("Basford, Stoke-on-Trent", "Basford (Stoke-on-Trent)"),
    ("nowhere at all", nil), ("", nil), (" ,;", nil), ("yo", "YO (York)"), ("Scotland", nil),
    ("Wales", nil), ("Wales, S26", "Wales (S26, England)"),
  ])
  func names(_ text: String, _ label: String?) {
    #expect(taken(text) == label)
  }

  @Test func sharedNamesSayWhichIsTaken() throws {
    let found = try #require(places.lookUp("Newport"))
    #expect(found.taken.label == "Newport (NP20, Wales)")
    #expect(found.taken.queryText == "Newport, NP20")
    #expect(
      found.others.map(\.label) == [
        "Newport (PO30, England)", "Newport (TF10, England)", "Newport (CB11, England)",
        "Newport (HU15, England)", "Newport (SA42, Wales)",
      ])
    #expect(
      places.lookUp("Newcastle")?.others.map(\.label) == ["Newcastle (BT33, Northern Ireland)"])
  }

  @Test(arguments: [
    ("Newport, PO30", "PO30"), ("newport po30", "PO30"), ("Newport PO30 1JZ", "PO30"),
    ("Newport, Isle of Wight", "PO30"), ("Newport Isle of Wight", "PO30"),
    ("Newport, Wales", "NP20"), ("Newport wales", "NP20"), ("Newport, England", "PO30"),
    ("Newport,", "NP20"), ("Newport, Telford", "TF10"), ("Newport, HU", "HU15"),
    ("Richmond, London", "TW9"), ("Richmond, Darlington", "DL10"), ("Newport, Scotland", nil),
    ("Newport, Edinburgh", nil), ("Newport, Atlantis", "NP20"), ("Bangor, BT20", "BT20"),
    ("Bangor Northern Ireland", "BT20"), ("Cambridge, United Kingdom", "CB2"),
    ("Newcastle, Northern Ireland", "BT33"), ("Stone, ST", "ST15"), ("Stone, DA", "DA9"),
  ])
  func whatFollowsChooses(_ text: String, _ outcode: String?) {
    #expect(places.lookUp(text)?.taken.outcode == outcode)
  }

  @Test func theBeginningOfAName() throws {
    let found = try #require(places.lookUp("Birmi"))
    #expect(found.taken.name == "Birmingham")
    #expect(found.taken.queryText == "Birmingham")
    #expect(places.lookUp("newpo")?.taken.label == "Newport (NP20, Wales)")
    #expect(places.lookUp("newpo")?.others.count ?? 0 > 5)
    #expect(places.lookUp("heathr")?.taken.label == "Heathrow (TW6)")
    #expect(places.lookUp("qx") == nil)
  }

  @Test func everyTextThatChoosesAPlaceDoes() {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    for letter in letters {
      for place in places.completions(String(letter), limit: 60) {
        let found = places.lookUp(place.queryText)
        #expect(found?.taken == place, "\(place.queryText)")
        #expect(found?.others == [], "\(place.queryText)")
      }
    }
  }

  @Test func completions() {
    func labels(_ text: String, _ limit: Int = 4) -> [String] {
      places.completions(text, limit: limit).map(\.label)
    }
    #expect(labels("", 3) == ["London", "Birmingham", "Glasgow"])
    #expect(labels("birm", 1) == ["Birmingham"])
    #expect(labels("hul", 1) == ["Kingston upon Hull"])
    #expect(labels("heathr") == ["Heathrow (TW6)"])
    #expect(labels("saint albans") == ["St Albans"])
    #expect(labels("st al", 1) == ["St Albans"])
    #expect(labels("St", 20).contains("Stoke-on-Trent"))
    #expect(labels("CB4", 1) == ["CB4 (near Cambridge)"])
    #expect(
      places.completions("cb", limit: 9).map(\.queryText).filter { $0.hasPrefix("CB") }.prefix(2)
        == ["CB1", "CB2"])
    #expect(labels("newport, p") == ["Newport (PO30, England)"])
    #expect(labels("newport, wal") == ["Newport (NP20, Wales)", "Newport (SA42, Wales)"])
    #expect(labels("stone, st") == ["Stone (ST15, England)"])
    #expect(labels("!?") == [])
    #expect(labels("york", 0) == [])
    #expect(labels("york", -5) == [])
  }

  @Test func areaNames() {
    #expect(places.areaName("CB") == "Cambridge")
    #expect(places.areaName("cb") == "Cambridge")
    #expect(places.areaName("CB4") == nil)
    #expect(places.areaName("BT") == nil)
    #expect(places.areaName("") == nil)
  }
}
