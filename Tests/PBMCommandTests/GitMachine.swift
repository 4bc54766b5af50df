import Foundation

/// A canvas in which every box has something.
let nurse = """
  # Night nurse

  person: Ada Verhoeven
  stage: current

  ## Key activities
  - Rounds @6/day [4]
    -> reduce: the day shift takes two [2]

  ## Customers
  - Patients
  - Their families

  ## Costs
  - Sleep by day [3]

  ## Benefits
  - Pay @2900EUR/month [3]

  """

extension Machine {
  /// A machine with a repository that knows canvases, and one commit with `me.pbm`.
  static func installed(_ canvas: String = nurse, initializing: String = "") throws -> Machine {
    let machine = try Machine()
    try machine.write("me.pbm", canvas)
    try machine.expect("git init -q -b main \(initializing) . && pbm git install 2>&1")
    try machine.expect("git add -A && git commit -q -m first")
    return machine
  }

  /// Runs a line that has to end well, and gives its output.
  @discardableResult
  func expect(_ line: String) throws -> String {
    let outcome = try run(line)
    guard outcome.status == 0 else {
      throw Failure(line: line, said: outcome.text + outcome.errorText, status: outcome.status)
    }
    return outcome.text
  }

  struct Failure: Error {
    let line: String
    let said: String
    let status: Int32
  }

  /// Writes the canvas with some words replaced.
  func edit(_ old: String, _ new: String, in name: String = "me.pbm") throws {
    let text = String(decoding: try read(name), as: UTF8.self)
    try write(name, text.replacing(old, with: new))
  }

  /// A `pbm` that ends with 2 whatever it is asked, in a folder of its own.
  func writeFailingProgram() throws {
    try write("fake/pbm", "#!/bin/sh\n[ $1 != merge ] || echo nonsense\necho broken >&2\nexit 2\n")
    try expect("chmod +x fake/pbm")
  }
}

/// Before a command: no `pbm` is to be found, or one that fails.
enum Absence: String, CaseIterable {
  case missing = "PATH=/usr/bin:/bin"
  case failing = "PATH=\"$PWD/fake:$PATH\""
}
