// Measures the toolchain beside its peers, in one run: see `usage`.

import Foundation

let usage = """
  Benchmark generate canvas BYTES SEED    a canvas of that size, to standard output
  Benchmark generate markdown BYTES SEED  the same items as a Markdown list
  Benchmark generate folder FOLDER COUNT BYTES
                                          as many different canvases, without findings
  Benchmark generate-pair FOLDER COUNT SEED
                                          two canvases of so many items, a sixth of them edited:
                                          old.pbm, new.pbm, in the old order straight.pbm, truth.tsv
  Benchmark generate-near FOLDER COUNT    the same of items that nearly are the same
  Benchmark judge TRUTH JSON              precision and recall of the pairs that `pbm diff` found
  Benchmark core FILE                     from bytes to tree, model and diagnostics: seconds,
                                          megabytes a second, peak memory for each byte of file
  """

exit(run(Array(CommandLine.arguments.dropFirst())))
