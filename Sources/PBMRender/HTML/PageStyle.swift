// swift-format-ignore-file

/// How the page looks: on a screen of any width, in the dark, and on paper.
let pageStyle = """

:root{color-scheme:light dark;--ink:#1b1b1b;--faint:#595959;--paper:#fff;--line:#767676;--wash:#f3f3f3;--more:#1f6f43;--new:#0b5a9d;--less:#8a3b12;--gone:#a4262c}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--faint:#b3b3b3;--paper:#161616;--line:#8c8c8c;--wash:#242424;--more:#7fd6a4;--new:#8cc4ff;--less:#f0a878;--gone:#ff9a9a}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:15px/1.4 system-ui,Helvetica,Arial,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.05rem;margin:0 0 .15rem}
p{margin:.15rem 0}
ul{list-style:none;margin:.3rem 0 0;padding:0}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin:0 0 .5rem;color:var(--faint)}
.facts div{display:flex;gap:.35rem}
.facts dd{margin:0;color:var(--ink)}
.question,.note,.before,.signs,.faint{color:var(--faint);font-size:.85em}
.canvas{display:grid;border:1px solid var(--line);border-width:1px 0 0 1px;margin:.75rem 0}
.box{padding:.6rem;border:1px solid var(--line);border-width:0 1px 1px 0;min-width:0}
.no-box{border-width:1px;margin:.75rem 0}
.entry{position:relative;padding-inline-start:1.15rem;margin-top:.45rem}
.entry::before{content:"";position:absolute;inset-inline-start:.25rem;top:.55em;width:.3rem;height:.3rem;border-radius:50%;background:var(--faint)}
.entry:is(.maintain,.strengthen,.add,.reduce,.delete)::before{content:none}
.entry>.a{position:absolute;inset-inline-start:0;top:.3em}
.text,.before,.signs{display:block}
.signs{display:flex;flex-wrap:wrap;align-items:center;gap:.1rem .5rem}
.below{font-size:.85em;padding-inline-start:0}
.below li{padding-inline-start:1.15rem;position:relative}
.below li::before{position:absolute;inset-inline-start:0;font-weight:700}
.impact::before{content:"⇒"}
.impact[dir=rtl]::before{content:"⇐"}
.hypothesis::before{content:"?"}
.decision{font-size:.85em}
.decision .a,th .a{margin-inline-end:.35rem;vertical-align:-.05em}
ins{font-weight:700;text-decoration:underline}
del{color:var(--faint)}
.entry.add>.text{text-decoration:underline dashed var(--new) 1px;text-underline-offset:.2em}
.a{width:.8em;height:.8em;fill:none;stroke-width:1.6;stroke:var(--faint);overflow:visible}
.a.strengthen{stroke:var(--more);fill:var(--more)}
.a.add{stroke:var(--new)}
.a.reduce{stroke:var(--less);fill:var(--less)}
.a.delete{stroke:var(--gone)}
.pips{width:3em;height:.9em;color:var(--ink)}
.mood{width:1em;height:1em;color:var(--ink);fill:none;stroke:currentColor}
.was{opacity:.6}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.balance{display:grid;grid-template-columns:1fr 1fr;gap:.1rem .75rem;margin:.75rem 0}
.balance h2{grid-column:1/-1}
.bar{display:block;width:100%;height:.6rem;fill:var(--more)}
.costs .bar{fill:var(--less);transform:scaleX(-1)}
.bar .earlier{fill:none;stroke:var(--ink);stroke-dasharray:2 1;vector-effect:non-scaling-stroke}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;min-width:56rem;font-size:.9em;table-layout:fixed}
caption{text-align:start;font-weight:700;font-size:1.15em;padding-bottom:.3rem}
th,td{border:1px solid var(--line);padding:.35rem;text-align:start;vertical-align:top}
thead th{background:var(--wash)}
td ul{margin:0}
td li+li{margin-top:.25rem}
article+article{margin-top:2.5rem;border-top:2px solid var(--line)}
#controls:not([hidden]){display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;position:sticky;top:0;z-index:1;background:var(--paper);padding:.4rem 0;border-bottom:1px solid var(--line)}
button,select{font:inherit;color:inherit;background:var(--wash);border:1px solid var(--line);border-radius:.25rem;padding:.2rem .6rem;max-width:100%;text-overflow:ellipsis}
label{max-width:100%}
button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
:focus-visible{outline:3px solid var(--new);outline-offset:2px}
.sheet,.symbols{display:none}
@media (min-width:40rem){.canvas{grid-template-columns:1fr 1fr}}
@media (min-width:64rem){.canvas{grid-template-columns:repeat(10,1fr);grid-template-rows:auto auto auto}.canvas .box{grid-column:span 2}\
.key-partners{grid-area:1/1/3/3}.key-activities{grid-area:1/3/2/5}.key-resources{grid-area:2/3/3/5}.value-proposition{grid-area:1/5/3/7}\
.customer-relationships{grid-area:1/7/2/9}.channels{grid-area:2/7/3/9}.customers{grid-area:1/9/3/11}.canvas .costs{grid-area:3/1/4/6}.canvas .benefits{grid-area:3/6/4/11}}
@page{size:landscape;margin:9mm}
@media print{body{padding:0;background:#fff}.screen,#controls{display:none!important}.sheet{display:block}article,article+article{margin:0;border:0;break-inside:avoid}body:not([data-chosen]) article[hidden]{display:block!important}article:not([hidden])~article,body:not([data-chosen]) article+article{break-before:page}.sheet svg{display:block;width:100%;height:auto;max-height:190mm}}
\(sheetStyle)

"""
