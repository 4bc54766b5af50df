#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The day it is, in UTC, as `2026-11-23`.
///
/// The environment's `SOURCE_DATE_EPOCH`, seconds since 1970, stands for the clock where it is set,
/// so that a run can be repeated.
public func today() -> String {
  var seconds = time_t(0)
  if let told = environment("SOURCE_DATE_EPOCH").flatMap({ time_t($0) }) {
    seconds = told
  } else {
    _ = unsafe time(&seconds)
  }
  var parts = unsafe tm()
  guard unsafe gmtime_r(&seconds, &parts) != nil else { return "1970-01-01" }
  let (year, month, day) = unsafe (
    Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)
  )
  guard (0...9999).contains(year) else { return "1970-01-01" }
  return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
}

private func digits(_ number: Int, _ count: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
}
