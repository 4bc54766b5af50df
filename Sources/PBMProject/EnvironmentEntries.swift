// In a file of its own, since the import says "unsafe" for the whole file: the list of variables
// is a global variable of C. Nothing in this package ever changes it.
#if canImport(Glibc)
  @unsafe @preconcurrency import Glibc
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#else
  import Darwin
#endif

/// The environment of this process as `NAME=value`, byte for byte.
func environmentEntries() -> [[UInt8]] {
  #if canImport(Darwin)
    let first: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe _NSGetEnviron().pointee
  #else
    let first: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe environ
  #endif
  guard let list = unsafe first else { return [] }
  var entries: [[UInt8]] = []
  var index = 0
  while let entry = unsafe list[index] {
    unsafe entries.append(bytesOfCString(entry))
    index += 1
  }
  return entries
}
