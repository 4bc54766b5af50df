import Foundation
import Synchronization
import Testing

@testable import PBMProject

struct ParallelTests {
  @Test(arguments: [0, 1, 2, 7, 1_000], [1, 2, 3, 16])
  func `results stand in the order of the indices`(count: Int, threads: Int) {
    let results = inParallel(count, threads: threads) { "\($0)" }
    #expect(results == (0..<count).map { "\($0)" })
  }

  @Test func `each index is worked on once`() {
    let counts = (0..<10_000).map { _ in Counter() }
    _ = inParallel(10_000, threads: 4) { counts[$0].value.wrappingAdd(1, ordering: .relaxed) }
    #expect(counts.allSatisfy { $0.value.load(ordering: .relaxed) == 1 })
  }

  @Test func `a thread has room for deep recursion`() {
    #expect(inParallel(8, threads: 4) { _ in depth(20_000) } == Array(repeating: 20_000, count: 8))
  }

  @Test func `processors are counted in words of hexadecimal digits`() {
    #expect(boundProcessors(in: Array("Name:\tx\nCpus_allowed:\t3,ff000001\n".utf8)) == 11)
    #expect(boundProcessors(in: Array("Name:\tx\n".utf8)) == nil)
    #expect(processorCount() >= 1)
  }
}

private final class Counter: Sendable {
  let value = Atomic<Int>(0)
}

private func depth(_ level: Int) -> Int { level == 0 ? 0 : 1 + depth(level - 1) }

struct StreamTests {
  @Test func `a stream that nobody reads is closed, not deadly`() async {
    await #expect(processExitsWith: .success) {
      ignoreBrokenPipe()
      let ends = makePipe()
      close(ends.reading)
      #expect(writeAll(ends.writing, "x") == .closed)
      #expect(writeAll(-1, "x") == .failed(EBADF))
    }
  }

  @Test func `a stream that does not wait is waited for`() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let reader = pipe.fileHandleForReading
    let done = Flag()
    Thread {
      var count = 0
      while count < 1_000_000 { count += reader.availableData.count }
      done.isDone = true
    }.start()
    #expect(writeAll(descriptor, [UInt8](repeating: 120, count: 1_000_000)) == .written)
    while !done.isDone { usleep(1_000) }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk behind a stream is an error`() {
    let descriptor = Int32(openFile("/dev/full", O_WRONLY))
    #expect(writeAll(descriptor, "x") == .failed(ENOSPC))
    closeFile(descriptor)
  }

  @Test func `COLUMNS says how wide a terminal is`() async {
    await #expect(processExitsWith: .success) {
      setVariable("COLUMNS", "72")
      #expect(terminalWidth(1) == 72)
      setVariable("COLUMNS", "many")
      let file = Int32(openFile("/dev/null", O_RDONLY))
      #expect(terminalWidth(file) == nil)
      #expect(!isTerminal(file))
      #expect(environment("PBM_NO_SUCH") == nil)
    }
  }

  @Test func `standard input is read to its end, also when it is closed`() async {
    await #expect(processExitsWith: .success) {
      let ends = makePipe()
      dup2(ends.reading, 0)
      _ = writeAll(ends.writing, "typed")
      close(ends.writing)
      #expect((try? readFile("/dev/stdin")) == Array("typed".utf8))
      close(0)
      let found = problem { () throws(FileProblem) in _ = try readStandardInput() }
      #expect(found?.message == "standard input could not be read (Bad file descriptor)")
    }
  }
}
