// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the other benchmarks need nothing from the network.
//
// `Sources` is a link to the program's own sources, because all that is measured here is visible
// within one package only. The targets are those of the program's Package.swift, as far as needed.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "InProcess",
  dependencies: [
    // Without its traits, and so without what stands between the program and its memory.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: [])
  ],
  targets: [
    .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
    .target(name: "CRapidJSON"),
    .target(name: "BundledData", cSettings: [.unsafeFlags(["-std=c23"])]),
    .target(name: "CThreads"),
    .target(name: "Platform", swiftSettings: strict),
    .target(
      name: "CareerModel",
      dependencies: ["CJansson", "CRapidJSON", "CThreads", "BundledData", "Platform"],
      swiftSettings: strict),
    .target(name: "VacancySearch", dependencies: ["CareerModel"], swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(
      name: "ExplorerUI", dependencies: ["CareerModel", "VacancySearch", "Canvas"],
      swiftSettings: strict),
    // Our side of `script/benchmark search`.
    .executableTarget(
      name: "search-ours", dependencies: ["ExplorerUI", "CareerModel", "VacancySearch", "Canvas"],
      path: "Benchmarks/search-ours", swiftSettings: strict),
    .executableTarget(
      name: "VacancySearchBenchmarks",
      dependencies: [
        "CareerModel", "VacancySearch", .product(name: "Benchmark", package: "benchmark"),
      ],
      // The folder where the plugin looks for them.
      path: "Benchmarks/VacancySearchBenchmarks",
      swiftSettings: strict,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
