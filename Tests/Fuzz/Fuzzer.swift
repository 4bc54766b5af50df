// Built with `swift build --sanitize fuzzer -Xswiftc -DFUZZER --product Fuzz` this program looks for
// inputs that break a law; see `README.md`.

#if FUZZER
  import TestSupport

  /// One input of the fuzzer: its first byte chooses the target, the others are the file.
  @c(LLVMFuzzerTestOneInput)
  public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    let target = Target(choice: choice)
    if let violation = target.violation(bytes) {
      fatalError("\(target): \(violation)\ninput \(escaped(bytes))")
    }
    return 0
  }
#endif
