import CareerModel

extension Source {
  /// Where it stands among the sources of a pane: what is official first, copies last.
  package var rank: Int {
    switch standing {
    case .copy: return 3
    case .offWeb: return 2
    case nil: return isOfficial ? 0 : 1
    }
  }

  /// Whether the address is one of a public body or of a body that keeps a register.
  private var isOfficial: Bool {
    guard let host else { return false }
    return Self.official.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static let official = [
    "nhs.uk", "gov.uk", "nhs.net", "gov.scot", "gov.wales", "nhsemployers.org", "hcpc-uk.org",
    "nmc.org.uk", "gmc-uk.org", "pharmacyregulation.org", "gdc-uk.org", "socialworkengland.org.uk",
    "osteopathy.org.uk", "optical.org", "instituteforapprenticeships.org", "ucas.com",
  ]

  /// The host of the address without "www."; nil where there is no address.
  private var host: String? {
    guard let address, let start = address.firstRange(of: "://")?.upperBound else { return nil }
    let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host).lowercased()
  }

  /// The title, and for a source without an address what it is.
  package var titleAndStanding: String {
    switch standing {
    case .copy: return title.contains("copy") ? title : "\(title) (a copy)"
    case .offWeb: return "\(title) (not on the web)"
    case nil: return title
    }
  }
}
