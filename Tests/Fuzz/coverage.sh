#!/bin/sh
# Prints how many of the lines of PBMSyntax the replayed corpus runs, and fails below 90 percent:
#
#   swift build --enable-code-coverage --product Fuzz && Fuzz Tests/Fuzz/Corpus
#   llvm-profdata merge, then llvm-cov export -summary-only over Sources/PBMSyntax
set -eu
cd "$(dirname "$0")/../.."
scratch="${PBM_SCRATCH:-.build/coverage}"
mkdir -p "$scratch"
swift build --scratch-path "$scratch" --enable-code-coverage --product Fuzz >"$scratch/log.txt" 2>&1 ||
  { cat "$scratch/log.txt"; exit 1; }
program="$(swift build --scratch-path "$scratch" --show-bin-path)/Fuzz"
LLVM_PROFILE_FILE="$scratch/corpus.profraw" "$program" Tests/Fuzz/Corpus
# The tools stand beside the compiler.
tools="$(dirname "$(readlink -f "$(command -v swift)")")"
"$tools/llvm-profdata" merge -o "$scratch/corpus.profdata" "$scratch/corpus.profraw"
"$tools/llvm-cov" report "$program" -instr-profile "$scratch/corpus.profdata" \
  "$PWD/Sources/PBMSyntax" |
  awk '
    # The columns are regions, functions and lines: number, missed and covered share of each.
    $1 == "TOTAL" { lines = $8; missed = $9 }
    /\.swift / { printf "%-24s %5d lines, %3d missed\n", $1, $8, $9 }
    END {
      if (lines == 0) { print "nothing was measured"; exit 1 }
      share = 100 * (lines - missed) / lines
      printf "the corpus runs %.1f percent of the lines of PBMSyntax\n", share
      exit share < 90
    }'
