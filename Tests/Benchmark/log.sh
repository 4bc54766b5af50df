#!/bin/sh
# How fast and how frugal `pbm log` is beside git alone in the same run, which lists the same commits
# and gives the same bytes. Prints figures and what is wanted; fails on none, since a busy machine
# proves nothing.
set -eu
cd "$(dirname "$0")/../.."
. Tests/Benchmark/measure.sh
export OUTPUT=pipe GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null

# history REVISIONS ITEMS: a repository in which each commit changes one element of a canvas: its
# weight, its words, its box or its place in the file.
history() {
  git init -q -b main "$work/history-$1"
  awk -v revisions="$1" -v items="$2" '
    function random(limit) { seed = (seed * 16807) % 2147483647; return seed % limit }
    function phrase(  text, word) {
      text = ""
      for (word = 0; word < 5; word++) text = text words[1 + random(count)] " "
      return text "no " random(1000)
    }
    BEGIN {
      seed = 42
      count = split("answer write plan call visit teach repair order review draft sell clean " \
        "letters patients reports orders lessons tickets pianos gardens invoices meetings " \
        "monday evening ward office weekly quiet urgent small young regular", words, " ")
      boxes = split("Key partners,Key activities,Key resources,Value proposition,Channels," \
        "Customer relationships,Customers,Costs,Benefits", names, ",")
      for (item = 0; item < items; item++) {
        text[item] = phrase()
        weight[item] = 1 + random(5)
        box[item] = 1 + item % boxes
      }
      for (revision = 1; revision <= revisions; revision++) {
        item = random(items)
        what = random(10)
        if (what < 5) weight[item] = 1 + weight[item] % 5
        else if (what < 8) sub(/ [a-z]+ /, " " words[1 + random(count)] " ", text[item])
        else if (what < 9) box[item] = 1 + box[item] % boxes
        else text[item] = phrase()
        page = "# A life\n\nstage: current\n"
        for (number = 1; number <= boxes; number++) {
          page = page "\n## " names[number] "\n"
          for (item = 0; item < items; item++)
            if (box[item] == number) page = page "- " text[item] " [" weight[item] "]\n"
        }
        print "commit refs/heads/main"
        print "author Camille Martin <camille@example.org> " 1600000000 + revision * 3600 " +0100"
        print "committer Camille Martin <camille@example.org> " 1600000000 + revision * 3600 " +0100"
        message = "change number " revision
        printf "data %d\n%s\n", length(message), message
        printf "M 100644 inline me.pbm\ndata %d\n%s\n", length(page), page
      }
    }' | git -C "$work/history-$1" fast-import --quiet
  git -C "$work/history-$1" reset -q --hard
  # What git alone takes: one process that lists, one that gives each version.
  cat >"$work/peer-$1.sh" <<EOF
cd "$work/history-$1"
git log --raw --no-abbrev -z -M --follow --format=%H%x00%P%x00%an%x00%aI%x00%s -- me.pbm
git cat-file --batch <"$work/blobs-$1"
EOF
  git -C "$work/history-$1" log --raw --no-abbrev --format= -- me.pbm |
    awk '{ print $4 }' >"$work/blobs-$1"
}

# compare REVISIONS: the wall time of both.
compare() {
  file="$work/history-$1/me.pbm"
  theirs=$(RUNS=5 median "sh $work/peer-$1.sh")
  mine=$(RUNS=5 median "$pbm log $file")
  echo "log of $1 revisions: $mine s, git log and git cat-file: $theirs s, ratio $(ratio "$mine" "$theirs") (wanted: at most 4)"
  json=$(RUNS=5 median "$pbm log --format json $file")
  oldest=$(RUNS=5 median "$pbm log --reverse $file")
  echo "  as JSON: $json s, the oldest first: $oldest s, memory: $(megabytes "$pbm" log "$file") MB"
}

most="${REVISIONS:-5000}"
for revisions in $((most / 10)) "$most"; do
  history "$revisions" "${ITEMS:-60}"
  compare "$revisions"
done
