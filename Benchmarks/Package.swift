// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who only wants the program builds it.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Benchmarks",
  targets: [
    .target(name: "PseudoTerminal", swiftSettings: strict),
    .executableTarget(
      name: "first-frame", dependencies: ["PseudoTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "keystroke", dependencies: ["PseudoTerminal"], swiftSettings: strict),
    // Adverts by the million, made up.
    .target(name: "AdvertData", swiftSettings: strict),
    .executableTarget(
      name: "make-adverts", dependencies: ["AdvertData", "PseudoTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "decode-json", dependencies: ["PseudoTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "search", dependencies: ["PseudoTerminal"], swiftSettings: strict),
    .executableTarget(
      name: "soak", dependencies: ["AdvertData", "PseudoTerminal"], swiftSettings: strict),
  ]
)
