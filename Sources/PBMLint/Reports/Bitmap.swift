import PBMModel

let bitmap = Rule(
  .bitmap,
  summary: "The file is a Netpbm picture, whose name ends in \".pbm\" as a canvas does.",
  why: """
    Pictures of an old kind have the same ending in their names, so the two are easily mixed up. \
    Nothing is wrong with the picture; it just has no working life in it to read.
    """,
  bad: "P1\n# a picture\n1 1\n0\n",
  good: wholeCanvas
)
