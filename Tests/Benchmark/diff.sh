#!/bin/sh
# How fast, how frugal and how right `pbm diff` is beside git in the same run, small and large.
# Prints figures and what is wanted; fails on none, since a busy machine proves nothing.
set -eu
cd "$(dirname "$0")/../.."
. Tests/Benchmark/measure.sh
export OUTPUT=pipe GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
git="git --no-pager diff --no-index --word-diff"
# On one core, where the system can be told.
one=
if taskset -c 0 true 2>/dev/null; then one="taskset -c 0"; fi

# Ordinary pairs: samples and their targets.
for pair in piano-tuner:piano-tuner-target bank-adviser:bank-adviser-target-branch \
  night-nurse:night-nurse-target; do
  name="${pair%:*}"
  old="Samples/$name.pbm"
  new="Samples/${pair#*:}.pbm"
  mine=$(RUNS=50 median "$pbm diff $old $new")
  theirs=$(RUNS=50 median "$git $old $new")
  echo "diff of $name: $mine s, git: $theirs s, ratio $(ratio "$mine" "$theirs") (wanted: at most 1.25)"
done

count="${ITEMS:-100000}"
"$bench" generate-pair "$work/large" "$count" 1
old="$work/large/old.pbm"
new="$work/large/new.pbm"
mine=$(RUNS=5 median "$one $pbm diff $old $new")
theirs=$(RUNS=5 median "$one $git $old $work/large/straight.pbm")
echo "diff of $count items: $mine s, git, unshuffled: $theirs s, ratio $(ratio "$mine" "$theirs") (wanted: at most 10)"
echo "memory: $(megabytes "$pbm" diff "$old" "$new") MB (wanted: less than 400)"
# What was limited stands in the report as well.
"$pbm" diff --format json "$old" "$new" >"$work/large/report.json" 2>/dev/null || [ $? = 1 ]
"$bench" judge "$work/large/truth.tsv" "$work/large/report.json"
echo "(wanted: precision 0.998, recall 0.99)"

"$bench" generate-near "$work/few" $((count / 10))
"$bench" generate-near "$work/many" "$count"
few=$(RUNS=3 median "$one $pbm diff $work/few/old.pbm $work/few/new.pbm")
many=$(RUNS=3 median "$one $pbm diff $work/many/old.pbm $work/many/new.pbm")
echo "items that nearly are the same: $((count / 10)) in $few s, $count in $many s, ratio $(ratio "$many" "$few") (wanted: at most 15)"
