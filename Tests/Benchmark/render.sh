#!/bin/sh
# Drawing a thousand canvases as SVG beside checking them, in one run. Prints a ratio; fails on none,
# since a busy machine proves nothing.
set -eu
cd "$(dirname "$0")/../.."
. Tests/Benchmark/measure.sh
mkdir "$work/canvases"
number=0
while [ "$number" -lt 1000 ]; do
  for sample in Samples/*.pbm; do
    cp "$sample" "$work/canvases/$number.pbm"
    number=$((number + 1))
    [ "$number" -lt 1000 ] || break
  done
done
# Each time into another folder: what a disk does about files just deleted is not drawing.
cat >"$work/draw.sh" <<END
mkdir -p "$work/drawn"
"$pbm" render --each "$work/canvases" -o "\$(mktemp -d "$work/drawn/XXXXXX")"
END
check=$(median "$pbm check $work/canvases")
draw=$(median "sh $work/draw.sh")
echo "1,000 canvases: drawn in $draw s, checked in $check s, ratio $(ratio "$draw" "$check") (wanted: at most 10)"
