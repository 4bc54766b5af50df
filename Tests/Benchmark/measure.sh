# What the benchmarks share: sourced with the repository as the working folder.
# Builds `pbm` and `Benchmark`, and leaves `$pbm`, `$bench` and the folder `$work`.
. Samples/setup.sh
need_swift
need_libraries
command -v hyperfine >/dev/null 2>&1 || install_packages hyperfine hyperfine hyperfine hyperfine

mkdir -p .build
build_release .build/static
pbm="$PWD/.build/static/release/pbm"
# shellcheck disable=SC2086
swift build -c release --product Benchmark --scratch-path .build/benchmark $release_flags \
  >/dev/null 2>&1
bench="$PWD/.build/benchmark/release/Benchmark"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# median "COMMAND ARGUMENTS": median wall time in seconds.
median() {
  # shellcheck disable=SC2086
  hyperfine --warmup 2 --runs "${RUNS:-15}" --shell=none -i ${OUTPUT:+--output=$OUTPUT} \
    --export-json "$work/time.json" "$1" >/dev/null 2>&1
  sed -n 's/.*"median": *\([0-9.e-]*\).*/\1/p' "$work/time.json" | head -n 1 |
    awk '{ printf "%.5f", $1 }'
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# megabytes COMMAND ARGUMENTS...: the most memory that it holds.
megabytes() {
  python3 -c 'import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // unit)' "$@"
}
