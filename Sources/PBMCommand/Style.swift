/// Colours on a terminal, or none.
struct Style {
  let isColored: Bool

  /// When colours are wanted.
  enum Choice: String, CaseIterable {
    case auto, always, never
  }

  /// By the conventions: the option, then `NO_COLOR`, `FORCE_COLOR` and `CLICOLOR_FORCE`,
  /// `TERM=dumb`, whether the stream is a terminal, `CLICOLOR=0`.
  init(_ choice: Choice, isTerminal: Bool, environment: (String) -> String?) {
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
    func isOn(_ name: String) -> Bool { isSet(name) && environment(name) != "0" }
    isColored =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        if isSet("NO_COLOR") {
          false
        } else if isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE") {
          true
        } else {
          environment("TERM") != "dumb" && isTerminal && environment("CLICOLOR") != "0"
        }
      }
  }

  func bold(_ text: String) -> String { code("1", text) }
  func red(_ text: String) -> String { code("1;31", text) }
  func green(_ text: String) -> String { code("32", text) }
  func yellow(_ text: String) -> String { code("33", text) }
  func blue(_ text: String) -> String { code("34", text) }
  func faint(_ text: String) -> String { code("2", text) }
  func boldUnderlined(_ text: String) -> String { code("1;4", text) }
  func faintUnderlined(_ text: String) -> String { code("2;4", text) }

  private func code(_ code: String, _ text: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
