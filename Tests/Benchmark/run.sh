#!/bin/sh
# Speed and memory beside peers, in one run: cmark (Debian), cat, rumdl (PyPI).
# Prints ratios; fails on none, since a busy machine proves nothing.
set -eu
cd "$(dirname "$0")/../.."
. Tests/Benchmark/measure.sh
command -v cmark >/dev/null 2>&1 || install_packages cmark cmark cmark cmark

"$bench" generate canvas 50000000 1 >"$work/big.pbm"
"$bench" generate markdown 50000000 1 >"$work/big.md"
core=$("$bench" core "$work/big.pbm")
echo "$core"
speed=$(echo "$core" | sed -n 's/.*megabytes_per_second=\([0-9.]*\).*/\1/p')
markdown=$(RUNS=5 median "cmark $work/big.md")
echo "cmark, whole process: $markdown s; core reads $(awk -v s="$speed" -v t="$markdown" \
  'BEGIN { printf "%.1f", s * t / 50 }') times as fast (wanted: 4, wished: 10)"

"$bench" generate folder "$work/many" 10000 3000
echo "cat $work/many/*.pbm >/dev/null" >"$work/cat.sh"
check=$(median "$pbm check $work/many")
plain=$(median "sh $work/cat.sh")
echo "check of 10,000 canvases: $check s, cat: $plain s, ratio $(ratio "$check" "$plain") (wanted: at most 2)"

# The rules that came with the core are all that reading reports, and these.
core="missing-box empty-box unknown-box almost-box duplicate-item placeholder-item unbalanced undecided-dislike"
"$pbm" explain | awk -v core=" $core " '
  BEGIN { print "rules:" }
  $1 == "missing-box" { isCoach = 1 }
  isCoach && index(core, " " $1 " ") == 0 { print "  " $1 ": off" }' >"$work/many/.pbm.yml"
few=$(median "$pbm check $work/many")
echo "rules:" >"$work/many/.pbm.yml"
all=$(median "$pbm check $work/many")
echo "check of 10,000 canvases: all rules $all s, the core's $few s, ratio $(ratio "$all" "$few") (wanted: at most 2)"

sed 's/ [@[].*//' Samples/night-nurse.pbm >"$work/one.md"
cp Samples/night-nurse.pbm "$work/one.pbm"
if [ ! -x .build/peers/bin/rumdl ]; then
  python3 -m venv .build/peers && .build/peers/bin/pip install -q rumdl
fi
one=$(RUNS=100 median "$pbm check $work/one.pbm")
peer=$(RUNS=100 median ".build/peers/bin/rumdl check --no-cache $work/one.md")
echo "check of one file: $one s, rumdl: $peer s, ratio $(ratio "$one" "$peer") (wanted: at most 0.4)"
