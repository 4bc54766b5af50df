#!/bin/sh
# The main job on a fresh machine: read, check, format and compare canvases, decide and draft.
set -eu
cd "$(dirname "$0")/.."
. Samples/setup.sh
need_swift
need_libraries

mkdir -p .build
echo "building pbm ..."
build_release .build/tour
pbm="$PWD/.build/tour/release/pbm"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp Samples/*.pbm "$work"
cd "$work"

# show COMMAND...: prints a command and its output; findings and differences end with 1.
show() {
  printf '\n$ pbm %s\n' "$*"
  "$pbm" "$@" || [ $? -eq 1 ]
}

echo
echo "1. A blank page with its questions."
show init --lang en me.pbm
show check --format text me.pbm 2>&1 | head -n 12
echo "..."

echo
echo "2. A filled page, in which somebody typed what people type."
printf '%s\n' '# Front desk' '' 'Stage: current' '' '## Key activities' '-Answering e-mails [4/5]' \
  '- Phone clinic  :)  [3]' '  -> increase' '' '## Cost' '- Stress [5] :(' > typed.pbm
show check --format text typed.pbm

echo
echo "3. The canonical form: only marks, signs and blanks change."
printf '%s\n' '# Front desk' '## Key activities' '* Answer e-mails :( [4]' '     -> reduce by phone' > loose.pbm
show fmt --diff loose.pbm
show fmt loose.pbm

echo
echo "4. What changes between what is and what shall be."
show diff piano-tuner.pbm piano-tuner-target.pbm
show diff --by action --only reworded,delete --explain piano-tuner.pbm piano-tuner-target.pbm
show diff bank-adviser.pbm bank-adviser-target-branch.pbm bank-adviser-target-trainer.pbm |
  tail -n 24

echo
echo "5. One life, told through: what was decided, two targets, their tests, a year later."
show plan night-nurse.pbm | sed -n '1,2p;/^Key activities/,/^$/p;$p'
show draft night-nurse.pbm -o draft.pbm
show plan night-nurse.pbm night-nurse-target.pbm night-nurse-target-visits.pbm
sed 's/^- Surgeons take my word at once \[3\]/- Surgeons take my word at once [5]/' \
  night-nurse-target.pbm > hopeful.pbm
show check --format text hopeful.pbm 2>&1
show hypotheses night-nurse.pbm night-nurse-target.pbm
show plan night-nurse.pbm night-nurse-later.pbm
show diff --only reworded,add,delete night-nurse.pbm night-nurse-later.pbm

echo
echo "6. The same as a file, and made in a canvas that was edited meanwhile."
printf '\n$ pbm diff --patch piano-tuner.pbm piano-tuner-target.pbm > change.patch\n'
"$pbm" diff --patch piano-tuner.pbm piano-tuner-target.pbm > change.patch || [ $? -eq 1 ]
sed 's/^- /  *  /' piano-tuner.pbm > edited.pbm
show apply change.patch edited.pbm
show diff --brief edited.pbm piano-tuner-target.pbm

echo
echo "7. Two people judge one element otherwise, and each something else: one conflict, no line lost."
sed 's/^- Two piano movers with a good truck.*/- Two piano movers with a good truck [5]/' piano-tuner.pbm > hers.pbm
sed 's/^- Two piano movers with a good truck.*/- Two piano movers with a good truck [1]/; s/^- Backyard shop.*/& #bench/' \
  piano-tuner.pbm > his.pbm
show merge -o both.pbm piano-tuner.pbm hers.pbm his.pbm
show check --format text both.pbm 2>&1 | head -n 6
show resolve --theirs both.pbm
show diff --brief piano-tuner.pbm both.pbm

echo
echo "8. The change on one page, and the canvas for other programs and from other people."
show render --width 100 --ascii piano-tuner.pbm piano-tuner-target.pbm | head -n 40
echo "..."
show render -o piano-tuner.html piano-tuner.pbm piano-tuner-target.pbm
show export --to csv piano-tuner.pbm | head -n 4
printf '%s\n' 'Hello, here is what I do:' '' 'Key activities' '• Answer e-mails' '• Phone clinic' '' \
  'What do you get?' '- being thanked' > notes.txt
show import notes.txt

echo
echo "9. Why a finding matters."
show explain undecided-dislike | head -n 12
echo "..."

echo
echo "10. All samples, as a pipeline sees them: there is nothing to say."
rm me.pbm typed.pbm loose.pbm edited.pbm draft.pbm hopeful.pbm hers.pbm his.pbm both.pbm
show check --fail-on note --format short .
echo
echo "That was the tour. The samples are in Samples/, the format in Grammar/."
