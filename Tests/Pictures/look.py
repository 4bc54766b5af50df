"""Looks at pictures of canvases as those do for whom they are drawn: in a browser, on paper, with
other people's programs. Prints a line for each thing that is wrong, and at the end what was tried.

    look.py screen|print|drawing|inert|access|keys FILE...
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter

from lxml import etree

# Nothing is left beside the sources.
sys.dont_write_bytecode = True
from browser import Browser  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
SHOTS = os.environ.get("PBM_SHOTS")


def script(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


def run(*command):
    done = subprocess.run(command, capture_output=True)
    if done.returncode != 0 or done.stderr.strip():
        raise SystemExit(f"{command}: {done.returncode} {done.stderr.decode(errors='replace')}")
    return done.stdout.decode(errors="replace")


def shoot(browser, path, name):
    if SHOTS:
        browser.whole_picture(f"{SHOTS}/{os.path.basename(path)}-{name}.png")


# On a screen


def screen(browser, path):
    every = os.path.basename(path).startswith(("nurse", "broken"))
    for width in (1400, 420):
        for dark in (False, True):
            # What is light or dark has no other width: the others are looked at in one of them.
            if dark != (width == 420) and not every:
                continue
            browser.open(path, width, dark)
            where = f"{width}{' dark' if dark else ''}"
            for trouble in browser.evaluate(script("look.js")) + browser.troubles():
                yield f"{where}: {trouble}"
            paper = browser.evaluate("getComputedStyle(document.body).backgroundColor")
            if (sum(map(int, re.findall(r"\d+", paper)[:3])) < 200) != dark:
                yield f"{where}: the paper is {paper}"
            shoot(browser, path, where.replace(" ", "-"))


# On paper

SEEN_TEXTS = """[...document.querySelectorAll("article")].filter(a => !a.hidden).map(article => {
  const found = [];
  const walker = document.createTreeWalker(article.querySelector(".screen"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest(".heard") && !isEmptyColumn(node.parentElement.closest("thead th")))
      found.push(node.data);
  return found.join("\\n");
  // On a sheet a column in which nothing stands has no room.
  function isEmptyColumn(head) {
    return head && [...head.closest("table").tBodies[0].rows]
      .every(row => !row.cells[head.cellIndex].textContent);
  }
})"""


def letters(text):
    """The letters and digits of a text, whichever way they run and however they are joined."""
    # Some signs, as ™, are drawn as pictures.
    text = "".join(c for c in text if unicodedata.category(c) != "So")
    text = unicodedata.normalize("NFKD", text)
    return Counter(c for c in text if unicodedata.category(c)[0] in "LN")


def on_sheet(number, wanted, text, boxes):
    missing = letters(wanted) - letters(text)
    if missing:
        yield f"page {number}: {sum(missing.values())} letters are missing: {dict(missing.most_common(8))}"
    shown = set(re.findall(r"[A-Za-z0-9-]+", text))
    lost = {w for w in re.findall(r"[A-Za-z0-9-]+", wanted) if len(w) < 15} - shown
    if lost:
        yield f"page {number}: words are missing or broken: {sorted(lost)[:8]}"
    width, height = (float(boxes.get(side)) for side in ("width", "height"))
    # Word by word: what stands in two boxes beside each other is taken for one line.
    lines = []
    for word in boxes.iterfind(".//{*}word"):
        lines.append([float(word.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")]
                     + ["".join(word.itertext())])
    for left, top, right, bottom, said in lines:
        # Scripts differ in how far above and below their letters their lines reach.
        third = (bottom - top) * .35
        if left < 20 or top + third < 20 or right > width - 20 or bottom - third > height - 20:
            yield f"page {number}: it leaves the sheet: {said[:60]!r}"
    # Where pictures end is told of the drawing, not of the paper: fonts of pictures do not say.
    lines = [line for line in lines if not any(unicodedata.category(c) == "So" for c in line[4])]
    for index, (left, top, right, bottom, said) in enumerate(lines):
        third = (bottom - top) * .35
        for left2, top2, right2, bottom2, other in lines[index + 1:]:
            third2 = (bottom2 - top2) * .35
            across = min(right, right2) - max(left, left2)
            down = min(bottom - third, bottom2 - third2) - max(top + third, top2 + third2)
            # Browsers move what closes and what opens together, by half a letter.
            near = (bottom - top) * .5 if abs(bottom - bottom2) < .1 else .3
            if across > near and down > .05:
                yield f"page {number}: {said[:40]!r} lies on {other[:40]!r}"
    if not lines:
        yield f"page {number}: it is empty"


def paper(browser, path):
    pdf = os.path.join(tempfile.gettempdir(), f"pbm-{os.getpid()}.pdf")
    for letter in (False, True):
        # Whoever runs no scripts prints all pages.
        scripts = not letter
        browser.open(path, scripts=scripts)
        if scripts:
            # Until somebody chooses one, they are all printed.
            browser.evaluate("document.querySelector('#controls button')?.click()")
        wanted = browser.evaluate(SEEN_TEXTS)
        browser.print(pdf, letter)
        where = f"{'Letter' if letter else 'A4'}{'' if scripts else ' without scripts'}"
        tree = etree.fromstring(run("pdftotext", "-bbox-layout", pdf, "-").encode())
        pages = list(tree.iterfind(".//{*}page"))
        expected = 1 if scripts else browser.evaluate("document.querySelectorAll('article').length")
        if len(pages) != expected or len(wanted) != expected:
            yield f"{where}: {len(pages)} sheets for {len(wanted)} pages"
            continue
        for number, (text, boxes) in enumerate(zip(wanted, pages), 1):
            size = sorted(float(boxes.get(side)) for side in ("width", "height"))
            right = [612, 792] if letter else [595.3, 841.9]
            if max(abs(a - b) for a, b in zip(size, right)) > 1.5 or float(boxes.get("width")) < 700:
                yield f"{where}: the sheet is {boxes.get('width')} x {boxes.get('height')}"
            said = " ".join("".join(word.itertext()) for word in boxes.iter("{*}word"))
            for trouble in on_sheet(number, text, said, boxes):
                yield f"{where}: {trouble}"
        if SHOTS and scripts and not letter:
            run("pdftoppm", "-r", "110", "-png", pdf, f"{SHOTS}/{os.path.basename(path)}-paper")
    if os.path.exists(pdf):
        os.remove(pdf)


# A drawing


def drawing(browser, path):
    tree = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True))
    if tree.docinfo.doctype or tree.getroot().tag != "{http://www.w3.org/2000/svg}svg":
        yield f"it is a {tree.docinfo.doctype} {tree.getroot().tag}"
    allowed = {"svg", "title", "style", "rect", "text", "tspan", "circle", "path", "g"}
    for element in tree.getroot().iter():
        name = etree.QName(element).localname if isinstance(element.tag, str) else "?"
        strange = [a for a in element.attrib if a.startswith("on") or "href" in a]
        if name not in allowed or strange:
            yield f"there is a {name} {strange}"
    picture = subprocess.run(["rsvg-convert", "--unlimited", path], capture_output=True)
    if picture.returncode or picture.stderr or not picture.stdout.startswith(b"\x89PNG"):
        yield f"rsvg: {picture.stderr.decode(errors='replace')[:200]}"
    browser.open(path)
    yield from browser.evaluate(script("drawing.js"))
    yield from browser.troubles()
    shoot(browser, path, "drawing")


# Nothing that a canvas says acts

INERT = """(() => {
  const found = [];
  for (const name of ["pwned", "hit"]) if (window[name] !== undefined) found.push(`window.${name} is set`);
  const scripts = document.querySelectorAll("script");
  if (scripts.length !== 1) found.push(`${scripts.length} scripts`);
  if (document.getElementById("controls").hidden !== !document.getElementById("controls").childElementCount) found.push("our script did not run");
  const allowed = new Set("HTML HEAD META TITLE STYLE BODY HEADER MAIN ARTICLE SECTION DIV H1 H2 P UL LI SPAN B INS DEL DL DT DD TABLE CAPTION THEAD TBODY TR TH TD BUTTON LABEL SELECT OPTION SCRIPT svg symbol path circle rect use text tspan g".split(" "));
  const attributes = new Set("lang charset http-equiv content name id class dir hidden role aria-label aria-labelledby aria-hidden aria-pressed data-page data-tags data-action type value tabindex scope viewBox d cx cy r x y width height fill stroke stroke-width href font-size direction transform preserveAspectRatio xml:space".split(" "));
  for (const element of document.querySelectorAll("*")) {
    if (!allowed.has(element.tagName)) found.push(`there is a ${element.tagName}`);
    for (const attribute of element.attributes) {
      if (!attributes.has(attribute.name)) found.push(`there is ${attribute.name}="${attribute.value}"`);
      if (attribute.name === "href" && !/^#[a-z0-9-]+$/.test(attribute.value)) found.push(`a link to ${attribute.value}`);
    }
  }
  for (const element of document.querySelectorAll("*")) element.click?.();
  return found;
})()"""

TEXTS = """[document.title].concat([...document.querySelectorAll("article")].flatMap(article =>
  [article.querySelector(".screen").textContent,
    [...article.querySelectorAll(".sheet text")].map(text => text.textContent).join("")]))"""


def joined(text):
    return "".join(text.split())


def inert(browser, path):
    """Beside the page lies a list of the texts that have to be in it, as JSON."""
    with open(path + ".json", encoding="utf-8") as file:
        wanted = json.load(file)
    browser.open(path)
    yield from browser.evaluate(INERT)
    title, *places = map(joined, browser.evaluate(TEXTS))
    for name, where in zip(["screen", "sheet"], places):
        for text in wanted:
            if joined(text) not in where:
                yield f"not on the {name}: {text!r}"
    yield from browser.troubles()
    browser.evaluate("new Promise(done => setTimeout(done, 30))")
    yield from browser.evaluate("['pwned', 'hit'].filter(n => window[n] !== undefined)")


# For everybody


def access(browser, path):
    import importlib.util
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    with open(os.path.join(package, "axe.min.js"), encoding="utf-8") as file:
        axe = file.read()
    for width in (1400, 420):
        for dark in (False, True):
            browser.open(path, width, dark)
            browser.evaluate(axe)
            count = browser.evaluate("document.querySelectorAll('article').length")
            for page in range(count):
                if page > 0 and dark != (width == 420):
                    continue
                if count > 1:
                    browser.evaluate(f"document.querySelectorAll('button')[{page}].click()")
                result = browser.evaluate(
                    "axe.run({resultTypes: ['violations']}).then(r => ({passes: r.passes.length, found: r.violations"
                    ".map(v => [v.impact, v.id, v.nodes[0].html.slice(0, 120), v.nodes.length])}))")
                if result["passes"] < 10:
                    yield f"axe looked at {result['passes']} things only"
                for impact, name, node, nodes in result["found"]:
                    yield f"{width}{' dark' if dark else ''}: {impact}: {name} ({nodes}) {node}"


# Without a mouse

FOCUSED = """(() => { const e = document.activeElement;
  return e.id || e.dataset.page || e.className || e.localName })()"""
VISIBLE = """[...document.querySelectorAll("article:not([hidden]) .entry")]
  .filter(e => e.checkVisibility()).map(e => [e.dataset.tags ?? "", e.dataset.action ?? ""])"""


def keys(browser, path):
    """A page of several models, with tags and actions."""
    pdf = os.path.join(tempfile.gettempdir(), f"pbm-{os.getpid()}.pdf")
    browser.open(path)
    pages = browser.evaluate("[...document.querySelectorAll('article')].map(a => a.id)")
    browser.print(pdf)
    count = run("pdfinfo", pdf).split("Pages:")[1].split()[0]
    if count != str(len(pages)):
        yield f"nobody has chosen a page, and {count} of {len(pages)} are printed"
    reached = []
    for _ in range(len(pages) + 4):
        browser.press("Tab")
        reached.append(browser.evaluate(FOCUSED))
        if reached[-1] in ("wide", "body"):
            break
        ring = browser.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        if ring == "none":
            yield f"nobody sees that {reached[-1]} has the focus"
    if reached != pages + ["tag", "action", "wide"]:
        yield f"Tab goes to {reached}"
    for number, page in enumerate(pages):
        for key in ("Enter", " "):
            browser.evaluate("document.querySelector('button').focus()")
            browser.press("Tab", number)
            browser.press(key)
        shown = browser.evaluate(
            "[...document.querySelectorAll('article')].filter(a => a.checkVisibility()).map(a => a.id)")
        pressed = browser.evaluate(
            "[...document.querySelectorAll('button[aria-pressed=true]')].map(b => b.dataset.page)")
        if shown != [page] or pressed != [page]:
            yield f"{page} was chosen, {shown} is shown, {pressed} is pressed"
        browser.print(pdf)
        title = browser.evaluate(f"document.querySelector('#{page} h1').textContent")
        said = run("pdftotext", "-raw", pdf, "-")
        count = run("pdfinfo", pdf).split("Pages:")[1].split()[0]
        if not said.startswith(title) or count != "1":
            yield f"{page} is shown, printed is {said[:30]!r} on {count} sheets"
    os.remove(pdf)
    everything = browser.evaluate(VISIBLE)
    for select, place in (("tag", 0), ("action", 1)):
        values = browser.evaluate(f"[...document.getElementById('{select}').options].map(o => o.value)")
        browser.evaluate(f"document.getElementById('{select}').focus()")
        for value in values[1:]:
            browser.press("ArrowDown")
            chosen = browser.evaluate(f"document.getElementById('{select}').value")
            wanted = [e for e in everything if value in e[place].split(" ")]
            if chosen != value or browser.evaluate(VISIBLE) != wanted:
                yield f"{select} {value}: {chosen} is chosen"
        browser.press("ArrowDown")
        browser.press("Home")
        if browser.evaluate(VISIBLE) != everything:
            yield f"{select}: not all come back"
        if len(values) < 4:
            yield f"{select}: only {values}"
    yield from browser.troubles()


CHECKS = {"screen": screen, "print": paper, "drawing": drawing, "inert": inert, "access": access,
          "keys": keys}


def main():
    check, paths = CHECKS[sys.argv[1]], sys.argv[2:]
    with Browser() as browser:
        for path in paths:
            for trouble in check(browser, path):
                print(f"{os.path.basename(path)}: {trouble}")
                # Of what is known to be broken one trouble is enough.
                if os.path.basename(path).startswith("broken"):
                    break
    print(f"looked at {len(paths)}")


main()
