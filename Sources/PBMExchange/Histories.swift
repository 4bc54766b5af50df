import PBMDiff
import PBMModel

// The history of a canvas as JSON: an object a line, one for each commit.

extension JSONWriter {
  /// Writes what became of a canvas in one commit, a line of its own.
  public mutating func logEntry(_ entry: LogEntry) {
    object { json in
      json.member("format_version", 1)
      json.commit(entry.commit)
      json.member("path", entry.path)
      if let path = entry.oldPath { json.member("old_path", path) }
      if let path = entry.copiedFrom { json.member("copied_from", path) }
      json.member("event", entry.event.rawValue)
      if let problem = entry.problem { json.member("problem", problem) }
      guard let comparison = entry.comparison else { return }
      json.contents(entry, comparison)
    }
    finish()
  }

  private mutating func commit(_ commit: LogEntry.Commit?) {
    guard let commit else {
      key("commit")
      null()
      return
    }
    member("commit", commit.name)
    key("parents")
    array { json in for parent in commit.parents { json.value(parent) } }
    key("author")
    object { json in
      json.member("name", commit.author)
      json.member("email", commit.email)
    }
    member("date", commit.date)
    member("subject", commit.subject)
  }

  private mutating func contents(_ entry: LogEntry, _ comparison: Comparison) {
    key("changes")
    array { json in
      for change in entry.changes { json.change(change, comparison, isExplained: false) }
    }
    key("summary")
    object { json in
      for action in Action.allCases {
        json.member(action.identifier, comparison.summary.count(action))
      }
    }
    key("other")
    array { json in for difference in entry.other { json.difference(difference) } }
    limits(of: comparison)
  }
}
