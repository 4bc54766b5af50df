// swift-tools-version: 6.2

import PackageDescription

// Debian's utf8proc needs no flags, and its pkg-config file holds one that SwiftPM refuses.
#if os(macOS)
  let utf8procConfiguration: String? = "libutf8proc"
#else
  let utf8procConfiguration: String? = nil
#endif

// The rooms of the house, from the ground up. `Sources/README.md` shows the same list as a
// picture, and a test holds every import against the dependencies declared here.
let package = Package(
  name: "pbm",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "pbm", targets: ["pbm"]),
    .library(
      name: "PersonalBusinessModel",
      targets: [
        "PBMSyntax", "PBMModel", "PBMFormat", "PBMDiff", "PBMPlan", "PBMLint", "PBMRender",
        "PBMExchange", "PBMImport",
      ]),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .yum(["libyaml-devel"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CUTF8Proc", pkgConfig: utf8procConfiguration,
      providers: [.apt(["libutf8proc-dev"]), .yum(["utf8proc-devel"]), .brew(["utf8proc"])]),

    .target(name: "PBMSyntax"),
    .target(name: "PBMModel", dependencies: ["PBMSyntax", "CUTF8Proc"]),
    .target(name: "PBMFormat", dependencies: ["PBMSyntax", "PBMModel"]),
    .target(name: "PBMDiff", dependencies: ["PBMSyntax", "PBMModel"]),
    .target(name: "PBMPlan", dependencies: ["PBMSyntax", "PBMModel", "PBMDiff"]),
    .target(name: "PBMLint", dependencies: ["PBMSyntax", "PBMModel", "PBMDiff", "PBMPlan"]),
    .target(name: "PBMRender", dependencies: ["PBMSyntax", "PBMModel", "PBMDiff", "PBMPlan"]),
    .target(
      name: "PBMExchange",
      dependencies: [
        "PBMSyntax", "PBMModel", "PBMDiff", "PBMPlan", "PBMLint", "PBMRender", "CYAML",
      ]),
    .target(
      name: "PBMImport", dependencies: ["PBMSyntax", "PBMModel", "PBMFormat", "PBMExchange"]),
    .target(
      name: "PBMProject", dependencies: ["PBMSyntax", "PBMModel", "PBMLint", "PBMExchange"]),
    .target(
      name: "PBMCommand",
      dependencies: [
        "PBMSyntax", "PBMModel", "PBMFormat", "PBMDiff", "PBMPlan", "PBMLint", "PBMRender",
        "PBMExchange", "PBMImport", "PBMProject",
      ]),
    .executableTarget(name: "pbm", dependencies: ["PBMCommand", "PBMProject"]),

    .testTarget(name: "PBMModelTests", dependencies: ["PBMModel", "PBMSyntax"]),
    .testTarget(name: "PBMLintTests", dependencies: ["PBMLint", "PBMModel", "PBMSyntax"]),
    .testTarget(name: "ConformanceTests", dependencies: ["PBMSyntax", "PBMModel", "PBMFormat"]),
    .target(
      name: "TestSupport",
      dependencies: [
        "PBMSyntax", "PBMModel", "PBMFormat", "PBMLint", "PBMDiff", "PBMPlan", "PBMExchange",
        "PBMImport",
      ],
      path: "Tests/Support"),
    .testTarget(
      name: "LawTests",
      dependencies: [
        "TestSupport", "PBMSyntax", "PBMModel", "PBMFormat", "PBMLint", "PBMDiff", "PBMPlan",
      ]),
    .testTarget(name: "TidyTests"),
    .testTarget(
      name: "PBMDiffTests", dependencies: ["TestSupport", "PBMDiff", "PBMModel", "PBMSyntax"]),
    .testTarget(
      name: "PBMPlanTests", dependencies: ["TestSupport", "PBMPlan", "PBMModel", "PBMSyntax"]),
    .testTarget(name: "PBMSyntaxTests", dependencies: ["PBMSyntax"]),
    .testTarget(
      name: "PBMExchangeTests",
      dependencies: [
        "TestSupport", "PBMExchange", "PBMDiff", "PBMLint", "PBMPlan", "PBMRender", "PBMModel",
        "PBMSyntax", "CYAML",
      ]),
    .testTarget(
      name: "PBMImportTests", dependencies: ["TestSupport", "PBMImport", "PBMModel"],
      exclude: ["Notes"]),
    .testTarget(
      name: "PBMRenderTests",
      dependencies: ["TestSupport", "PBMRender", "PBMDiff", "PBMModel", "PBMSyntax"]),
    .testTarget(
      name: "PBMCommandTests",
      dependencies: [
        "TestSupport", "pbm", "PBMCommand", "PBMDiff", "PBMLint", "PBMModel", "PBMProject",
        "PBMSyntax",
      ],
      exclude: ["Transcripts", "Raw", "Gallery.txt"]),
    .testTarget(name: "PBMProjectTests", dependencies: ["PBMProject", "PBMLint", "PBMSyntax"]),

    // Beside the tests, never products: what measures, and what looks for crashes.
    .executableTarget(
      name: "Fuzz",
      dependencies: ["TestSupport"], path: "Tests/Fuzz",
      exclude: ["Corpus", "README.md", "coverage.sh"]),
    .executableTarget(
      name: "Cohort", dependencies: ["TestSupport", "PBMExchange", "PBMModel"],
      path: "Tests/Cohort"),
    .executableTarget(
      name: "Evaluation", dependencies: ["TestSupport", "PBMDiff", "PBMModel"],
      path: "Tests/Evaluation",
      exclude: ["peers.sh", "peers.py"]),
    .executableTarget(
      name: "Benchmark", dependencies: ["PBMSyntax", "PBMModel", "PBMLint"],
      path: "Tests/Benchmark", exclude: ["run.sh", "diff.sh", "log.sh", "render.sh", "measure.sh"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
