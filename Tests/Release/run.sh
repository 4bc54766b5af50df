#!/bin/sh
# Tests/Release/run.sh PBM: whether the release build needs nothing on the machine it runs on, and
# whether a `pbm fmt` that is killed or meets a failing disk leaves the old file or the new one.
# One line a check; ends with 1 where one fails. As root it checks more than as anybody else.
set -u
[ $# -eq 1 ] && [ -x "$1" ] || { echo "usage: sh Tests/Release/run.sh PBM" >&2; exit 2; }
built=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
pairs=$(cd "$(dirname "$0")/../Pairs" && pwd) || exit 2
work=$(mktemp -d) || exit 2
mounted=
trap 'for place in $mounted; do umount "$place"; done; rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
failures=0

pass() { echo "ok    $*"; }
fail() { echo "FAIL  $*"; failures=$((failures + 1)); }
skip() { echo "skip  $*"; }

# A folder with the program and git, and nothing else to be found.
mkdir "$work/bin" "$work/home" "$work/here"
cp "$built" "$work/bin/pbm"
if command -v git >/dev/null; then ln -s "$(command -v git)" "$work/bin/git"; fi
pbm="$work/bin/pbm"
cd "$work/here" || exit 2
bare() { env -i PATH="$work/bin" HOME="$work/home" GIT_CONFIG_NOSYSTEM=1 "$@"; }

# ended WANTED NAME COMMAND...: runs a command, whose output goes to the file `out`.
ended() {
  wanted=$1 name=$2
  shift 2
  "$@" >out 2>err </dev/null
  status=$?
  if [ "$status" = "$wanted" ]; then pass "$name"; else
    fail "$name: ended with $status, not $wanted: $(head -n 1 err)"
  fi
}

says() { # says NAME WORDS: what the last command wrote
  if grep -q -e "$2" out err; then pass "$1"; else fail "$1: nothing says \"$2\": $(head -n 1 out)"; fi
}

canvas() { # canvas COSTS: a whole one, whose last two boxes are not in canonical form
  printf '# T\n\n## Key partners\n- a\n\n## Key activities\n- b\n\n## Key resources\n- c\n\n'
  printf '## Value proposition\n- d\n\n## Channels\n- e\n\n## Customer relationships\n- f\n\n'
  printf '## Customers\n- g\n\n## Costs\n*  stress [%s]\n## Benefits\n*  pay  [3]\n' "$1"
}

# The executable.
if [ "$(uname -s)" != Linux ]; then
  skip "a static executable: not on this system"
else
  if command -v file >/dev/null; then
    case $(file -L "$built") in
    *"statically linked"* | *"static-pie linked"*) pass "file says static" ;;
    *) fail "file says: $(file -L "$built")" ;;
    esac
  fi
  if ldd "$built" >out 2>&1 && ! grep -q "statically linked" out; then
    fail "ldd lists libraries: $(head -n 1 out)"
  else
    pass "ldd finds no library"
  fi
fi
ended 0 "starts in an empty environment" env -i "$pbm" --version
says "says its version" '^pbm [0-9]'
if bare /bin/sh -c 'command -v swift' >/dev/null 2>&1; then fail "Swift is in PATH"; else
  pass "Swift is not in PATH"
fi

# Every command that its help lists, without anything else.
tried=" check fmt diff plan draft hypotheses merge resolve textconv git-diff apply log git render export import config init explain "
ended 0 "pbm --help" bare pbm --help
for name in $(sed -n 's/^  \([a-z-]*\)  .*/\1/p' out); do
  case $tried in
  *" $name "*) ended 0 "pbm $name --help" bare pbm "$name" --help ;;
  *) fail "pbm $name is listed by help, and not tried here" ;;
  esac
done
ended 0 "pbm init" bare pbm init blank.pbm
ended 0 "pbm check, warnings only" bare pbm check blank.pbm
says "asks for each box" 'warning\[empty-box\]'
canvas 3 >loose.pbm
ended 1 "pbm fmt --check" bare pbm fmt --check loose.pbm
ended 0 "pbm fmt" bare pbm fmt loose.pbm
ended 0 "pbm fmt --check afterwards" bare pbm fmt --check loose.pbm
ended 0 "pbm check, no finding" bare pbm check --fail-on note loose.pbm
canvas 1 >less.pbm
ended 1 "pbm diff" bare pbm diff loose.pbm less.pbm
says "tells what was reduced" 'reduce .*stress'
ended 1 "pbm diff --format json" bare pbm diff --format json loose.pbm less.pbm
says "tells it as JSON" '"action":"reduce"'
bare pbm diff --patch loose.pbm less.pbm >change.patch
cp loose.pbm patched.pbm
ended 0 "pbm apply" bare pbm apply change.patch patched.pbm
cmp -s patched.pbm less.pbm || fail "pbm apply makes something else"
printf '## Costs\n- Stress [4]\n  -> reduce\n' >decided.pbm
ended 0 "pbm plan" bare pbm plan decided.pbm
ended 0 "pbm render" bare pbm render decided.pbm
ended 0 "pbm render -o me.html" bare pbm render -o me.html decided.pbm
ended 0 "pbm render -o me.svg" bare pbm render -o me.svg loose.pbm less.pbm
ended 0 "pbm draft" bare pbm draft decided.pbm -o drafted.pbm
ended 0 "pbm plan, as decided" bare pbm plan decided.pbm drafted.pbm
ended 1 "pbm plan, otherwise" bare pbm plan decided.pbm decided.pbm
ended 0 "pbm hypotheses" bare pbm hypotheses loose.pbm
says "tells that there is no hypothesis" 'no hypothesis found in 1 canvas'
for form in json yaml ndjson csv; do
  ended 0 "pbm export to $form" bare pbm export loose.pbm -o "out.$form"
  ended 0 "pbm import from $form" bare pbm import "out.$form" -o "back-$form.pbm"
  ended 0 "what comes back from $form is the same" bare pbm diff loose.pbm "back-$form.pbm"
done
printf 'KUNDEN\n* a\n' >notes.txt
ended 0 "pbm import of notes" bare pbm import notes.txt
says "pbm import finds boxes in notes" '^## KUNDEN'
printf 'rules:\n  unbalanced: {ratio: 3}\n' >.pbm.yml
ended 0 "pbm config" bare pbm config loose.pbm
says "pbm config reads settings with libyaml" 'unbalanced.ratio'
rm .pbm.yml
ended 0 "pbm explain" bare pbm explain empty-box
ended 2 "pbm check of a file that is not there" bare pbm check missing.pbm
printf '## Cots\n' >wrong.pbm
ended 1 "pbm check, an error" bare pbm check wrong.pbm
says "knows what was meant" 'Cots'
mkdir many
for number in $(seq 30); do
  canvas 3 >"many/$number.pbm"
done
ended 0 "pbm check of many files, on several threads" bare pbm check many
ended 0 "pbm fmt of many files" bare pbm fmt many
if [ -x "$work/bin/git" ]; then
  (
    bare git init -q -b main repository && cd repository && cp ../loose.pbm me.pbm &&
      bare git add me.pbm && bare git -c user.name=T -c user.email=t@example.org commit -q -m first
  ) >out 2>&1 || fail "git cannot be used: $(head -n 1 out)"
  cd repository && cp ../less.pbm me.pbm
  ended 1 "pbm diff with what git holds" bare pbm diff HEAD:me.pbm me.pbm
  ended 0 "pbm log" bare pbm log me.pbm
  says "tells what is not committed yet" 'reduce .*stress'
  ended 0 "pbm textconv" bare pbm textconv HEAD:me.pbm
  says "tells facts" '^costs | - stress'
  ended 0 "pbm git-diff" bare pbm git-diff me.pbm ../loose.pbm . . me.pbm . .
  says "tells actions" 'reduce .*stress'
  ended 0 "pbm git install --dry-run" bare pbm git install --dry-run
  says "tells what it would write" '^+\*.pbm text diff=pbm merge=pbm'
  cd ..
else
  skip "pbm diff with what git holds: there is no git"
fi
# What diff says about every labelled pair, each in a process of its own, whose hashes have another
# seed unless the runtime is told to leave that be.
told() { # told SETTING...
  for pair in "$pairs"/*/; do
    bare "$@" "$pbm" diff --format json --explain "$pair/before.pbm" "$pair/after.pbm"
    bare "$@" "$pbm" diff "$pair/after.pbm" "$pair/before.pbm"
  done
}
told >first
told >second
told SWIFT_DETERMINISTIC_HASHING=1 >third
if [ "$(grep -c '^{"format_version"' first)" -lt 10 ]; then fail "too few pairs were compared"; fi
if cmp first second && cmp first third; then pass "pbm diff says the same bytes whatever the seed of hashes"; else
  fail "pbm diff says other bytes with another seed of hashes"
fi

# Swift's runtime asks /proc where its program stands, and ends the program where that is missing.
mkdir -p root/proc
if [ "$(id -u)" = 0 ] && mount -t proc proc root/proc 2>/dev/null; then
  mounted="$PWD/root/proc"
  cp "$built" root/pbm
  cp loose.pbm root/me.pbm
  ended 0 "runs where there is no other file" chroot "$PWD/root" /pbm check --fail-on note me.pbm
  umount root/proc && mounted=
else
  skip "runs where there is no other file: only root can try"
fi

# A full disk.
full="$work/full"
mkdir "$full"
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=64k tmpfs "$full" 2>/dev/null; then
  mounted="$full"
  { canvas 3; yes '*  a line that takes some room' | head -n 1000; } >"$full/me.pbm"
  cp "$full/me.pbm" before
  cat /dev/zero >"$full/rest" 2>/dev/null
  ended 2 "a full disk is refused" bare pbm fmt "$full/me.pbm"
  says "a full disk is named" 'no room left'
  if cmp -s before "$full/me.pbm"; then pass "a full disk leaves the old file"; else
    fail "a full disk leaves the old file"
  fi
  if [ "$(ls -A "$full")" = "$(printf 'me.pbm\nrest')" ]; then pass "a full disk holds nothing new"; else
    fail "a full disk holds: $(ls -A "$full")"
  fi
  umount "$full" && mounted=
else
  skip "a full disk: only root can mount one"
fi

# What is left of a file whose formatting ends at any call of the system.
if ! command -v strace >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get install -y -qq strace >/dev/null 2>&1
fi
mkdir kill
restore() {
  rm -rf kill/.pbm-*
  cp old.pbm kill/me.pbm
  chmod 640 kill/me.pbm
}
# whole: the old file or the new one, with its rights; says which in `found`.
whole() {
  found=neither
  if cmp -s old.pbm kill/me.pbm; then found=old; fi
  if cmp -s new.pbm kill/me.pbm; then found=new; fi
  [ "$found" != neither ] && [ "$(ls -l kill/me.pbm | cut -c 1-10)" = "-rw-r-----" ]
}
{ canvas 3; yes '*  a line that takes some room' | head -n 20000; } >old.pbm
cp old.pbm new.pbm && bare pbm fmt new.pbm 2>err || fail "pbm fmt: $(head -n 1 err)"
if cmp -s old.pbm new.pbm; then fail "pbm fmt changes nothing in the file of the kill test"; fi
restore
if ! command -v strace >/dev/null; then
  skip "killed at any call of the system: there is no strace"
elif ! bare "$(command -v strace)" -f -o trace pbm fmt kill/me.pbm 2>err; then
  skip "killed at any call of the system: strace cannot trace here: $(head -n 1 err)"
else
  strace=$(command -v strace)
  whole && [ "$found" = new ] || fail "pbm fmt under strace left: $found"
  # Each call as NAME OCCURRENCE.
  sed -n 's/^[0-9]* *\([a-z_0-9]*\)(.*/\1/p' trace | awk '{ print $1, ++seen[$1] }' >calls
  kills=0 olds=0 news=0
  while read -r name occurrence; do
    restore
    bare "$strace" -f -o /dev/null -e "inject=$name:signal=KILL:when=$occurrence" \
      pbm fmt kill/me.pbm >out 2>err </dev/null
    kills=$((kills + 1))
    whole || fail "killed at $name $occurrence: the file is $found"
    case $found in old) olds=$((olds + 1)) ;; new) news=$((news + 1)) ;; esac
  done <calls
  if [ "$olds" -gt 10 ] && [ "$news" -gt 0 ] && [ $((olds + news)) = "$kills" ]; then
    pass "killed at each of $kills calls of the system: $olds times the old file, $news times the new"
  else
    fail "killed at each of $kills calls: $olds times the old file, $news times the new"
  fi

  # The same calls, each failing: what is said is true, and nothing is left beside the file.
  errors=0 before=$failures
  while read -r name occurrence; do
    case $name in
    openat | read | pread64 | write | close | fsync | fdatasync | rename* | fchmod | fchown) ;;
    fstat | newfstatat | statx | unlinkat | faccessat* | readlink*) ;;
    *) continue ;;
    esac
    for error in EIO ENOSPC; do
      restore
      bare "$strace" -f -o /dev/null -e "inject=$name:error=$error:when=$occurrence" \
        pbm fmt kill/me.pbm >out 2>err </dev/null
      status=$?
      errors=$((errors + 1))
      # Before the program begins: Swift's runtime did not learn where it stands.
      if [ "$status-$name" = 134-readlink ] && cmp -s old.pbm kill/me.pbm; then continue; fi
      what="$error from $name $occurrence (ended with $status)"
      whole || fail "$what: the file is $found"
      case $status-$found in
      0-new | 2-old) ;;
      # It is done, and only the notice could not be written.
      *) [ "$name" = write ] && [ "$found" = new ] || fail "$what: the file is $found" ;;
      esac
      if [ "$name" != unlinkat ] && [ "$(ls -A kill)" != me.pbm ]; then
        fail "$what: left beside it: $(ls -A kill)"
      fi
    done
  done <calls
  if [ "$failures" = "$before" ] && [ "$errors" -gt 20 ]; then
    pass "each of $errors failures of the disk is told, and leaves the old file or the new"
  elif [ "$failures" = "$before" ]; then
    fail "only $errors failures of the disk were tried"
  fi
fi

[ "$failures" = 0 ] || { echo "$failures of the checks failed"; exit 1; }
