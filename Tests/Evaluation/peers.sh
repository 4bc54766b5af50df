#!/bin/sh
# The evaluation with peers in the same table: RapidFuzz (PyPI) and Python's own difflib.
# What else is given goes to the evaluation: a folder of pairs, --errors, --validate, --demand.
set -eu
cd "$(dirname "$0")/../.."
. Samples/setup.sh
need_swift
need_libraries
if ! .build/peers/bin/python -c "import rapidfuzz, numpy" 2>/dev/null; then
  mkdir -p .build
  python3 -m venv .build/peers && .build/peers/bin/pip install -q rapidfuzz numpy
fi
swift build -c release --product Evaluation
evaluation="$(swift build -c release --show-bin-path)/Evaluation"

# Only a folder matters for the items.
folder=Tests/Pairs
for argument in "$@"; do
  case $argument in -*) ;; *) folder=$argument ;; esac
done
"$evaluation" "$folder" --items >.build/peers/items.json
.build/peers/bin/python Tests/Evaluation/peers.py <.build/peers/items.json >.build/peers/likeness.json
"$evaluation" "$@" --peers .build/peers/likeness.json
