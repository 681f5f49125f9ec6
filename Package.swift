// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "CareerExplorer",
  products: [.executable(name: "careers", targets: ["careers"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // C and C++: the libraries of the system, and the bundled data as bytes in the executable.
    .target(name: "CThreads"),
    .target(
      name: "CNcurses", dependencies: ["CThreads"],
      linkerSettings: [
        .linkedLibrary("ncursesw"), .linkedLibrary("tinfo", .when(platforms: [.linux])),
      ]
    ),
    .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
    .target(name: "CRapidJSON"),
    .target(name: "BundledData", cSettings: [.unsafeFlags(["-std=c23"])]),

    // Swift: imports run one way, from the bottom of this list to the top.
    .target(name: "Platform", swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(
      name: "CareerModel",
      dependencies: ["CJansson", "CRapidJSON", "CThreads", "BundledData", "Platform"],
      swiftSettings: strict),
    .target(name: "VacancySearch", dependencies: ["CareerModel"], swiftSettings: strict),
    .target(
      name: "ExplorerUI", dependencies: ["CareerModel", "VacancySearch", "Canvas"],
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["Canvas", "CNcurses", "CThreads", "Platform"],
      swiftSettings: strict),
    .executableTarget(
      name: "careers",
      dependencies: [
        "ExplorerUI", "Terminal", "CareerModel", "VacancySearch", "Canvas", "Platform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What the tests share: seeds, files, fixtures. It knows nothing of the program.
    .target(
      name: "TestSupport", dependencies: ["Platform"], path: "Tests/TestSupport",
      swiftSettings: strict),
    // What chance throws at the program, for script/fuzz and, its first seeds, for script/test.
    .target(
      name: "Fuzzing",
      dependencies: ["ExplorerUI", "CareerModel", "VacancySearch", "Canvas", "TestSupport"],
      path: "Fuzz/Fuzzing", swiftSettings: strict),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Fuzzing", "TestSupport", "Platform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Fuzz/fuzz", swiftSettings: strict),
    .testTarget(
      name: "FuzzingTests",
      dependencies: ["Fuzzing", "ExplorerUI", "CareerModel", "Canvas", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CanvasTests", dependencies: ["Canvas", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CareerModelTests", dependencies: ["CareerModel", "TestSupport", "Platform"],
      swiftSettings: strict),
    .testTarget(
      name: "VacancySearchTests", dependencies: ["VacancySearch", "CareerModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExplorerUITests",
      dependencies: ["ExplorerUI", "CareerModel", "VacancySearch", "Canvas", "TestSupport"],
      exclude: ["Fixtures", "Goldens"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Canvas", "CNcurses", "TestSupport", "Platform"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["careers", "CNcurses", "TestSupport", "Platform"],
      swiftSettings: strict),
  ]
)
