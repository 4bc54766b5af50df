#!/bin/sh
# Sets everything up and runs all tests. On a fresh machine it needs Swift and a package manager.
set -eu
cd "$(dirname "$0")/.."
. Samples/setup.sh
need_swift
need_libraries

# Canvases are compared with what git holds, and patches are tried with the programs that made the
# form of them.
for tool in git patch; do
  command -v "$tool" >/dev/null 2>&1 || install_packages "$tool" "$tool" "$tool" "$tool"
done

# What is written as Markdown is read by the renderer that GitHub uses. Where the system has no
# package of it, those tests are left out, and that is said; elsewhere they are always run.
need_renderer() {
  if ! command -v cmark-gfm >/dev/null 2>&1; then
    if command -v apt-get >/dev/null 2>&1 || command -v brew >/dev/null 2>&1; then
      echo "installing cmark-gfm ..."
      install_packages cmark-gfm "" "" cmark-gfm
    else
      echo "cmark-gfm has no package here: nothing is rendered"
      return 0
    fi
  fi
  export PBM_RENDERER=1
}
need_renderer

# Reports are read by those for whom they are written: without them the tests fail.
if ! python3 -c 'import venv, ensurepip' >/dev/null 2>&1; then
  echo "installing Python ..."
  install_packages "python3 python3-venv" python3 "python3 py3-pip" python3
fi
sh Tests/Readers/install.sh

# Pictures are looked at in a browser, on paper and in a terminal, with fonts for all scripts.
need_viewers() {
  missing=""
  for pair in chromium:chromium rsvg-convert:librsvg2-bin pdftotext:poppler-utils tmux:tmux; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair#*:}"
  done
  fonts="fonts-liberation fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji"
  if command -v dpkg-query >/dev/null 2>&1; then
    for font in $fonts; do
      dpkg-query -W -f '${Status}' "$font" 2>/dev/null | grep -q "ok installed" ||
        missing="$missing $font"
    done
  fi
  [ -n "$missing" ] || return 0
  echo "installing$missing ..."
  install_packages "${missing# }" \
    "chromium librsvg2-tools poppler-utils tmux liberation-fonts google-noto-sans-fonts google-noto-sans-cjk-fonts google-noto-color-emoji-fonts" \
    "chromium rsvg-convert poppler-utils tmux font-liberation font-noto-all font-noto-cjk font-noto-emoji" \
    "chromium librsvg poppler tmux"
}
need_viewers

# Nothing of who runs them: settings of git, and what a hook of git's hands on.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_PREFIX GIT_OBJECT_DIRECTORY GIT_COMMON_DIR

# PBM_CASES: how many cases each law is tried with.
export PBM_CASES="${PBM_CASES:-10000}"

echo "== tests"
swift build --build-tests
swift test --skip-build --disable-xctest --skip "Time in proportion|HostileTests|EditScriptLawTests|PlanLawTests|MergeLawTests|MergePairsTests|MergeFiguresTests"

# What is out of proportion shows only where the rest is fast and the input large.
echo "== time in proportion to the file, with all optimizations"
swift build -c release --build-tests -Xswiftc -enable-testing
PBM_PIECES="${PBM_PIECES:-20000}" swift test -c release --skip-build --disable-xctest \
  --filter "Time in proportion|HostileTests"
echo "== laws of edits that are known, of what was decided, and of merging"
swift test -c release --skip-build --disable-xctest --filter "EditScriptLawTests|PlanLawTests|MergeLawTests|MergePairsTests|MergeFiguresTests"

# Every process so far had hashes of another seed; the same has to come out with one that is fixed.
echo "== laws and transcripts, with hashes that are the same on every run"
SWIFT_DETERMINISTIC_HASHING=1 PBM_CASES=$((PBM_CASES / 10)) swift test -c release --skip-build \
  --disable-xctest --filter "LawTests|PBMDiffTests|PBMCommandTests" \
  --skip "Time in proportion|HostileTests|Large input"

release="$(swift build -c release --show-bin-path)"
echo "== corpus"
"$release/Fuzz" Tests/Fuzz/Corpus

echo "== how well the differ does on the labelled pairs"
"$release/Evaluation" Tests/Pairs
echo "== how many conflicts of merges are false or silent, beside git's"
"$release/Evaluation" --merges 100 --demand

echo "== release build"
mkdir -p .build
build_release .build/static
sh Tests/Release/run.sh "$PWD/.build/static/release/pbm"
