// What somebody would see at once in a page on a screen, as a list of complaints.
(() => {
  const found = [];
  const near = 1.5;
  const say = (what, element) =>
    found.push(`${what}: ${(element.className?.baseVal ?? element.className) || element.localName || ""} "${(element.textContent ?? "").trim().slice(0, 40)}"`);
  const isSeen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isInside = (inner, outer) => inner.left >= outer.left - near && inner.right <= outer.right + near
    && inner.top >= outer.top - near && inner.bottom <= outer.bottom + near;
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > near
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > near;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) say(`the page is ${root.scrollWidth} wide`, root);
  if (document.body.scrollWidth > document.body.clientWidth) say("the body is too narrow", document.body);

  const controls = document.getElementById("controls");
  if (controls.hidden !== (controls.childElementCount === 0)) say("our own script did not run", controls);

  const articles = [...document.querySelectorAll("article")].filter(isSeen);
  if (articles.length !== 1) say(`${articles.length} pages are shown`, document.body);
  for (const article of articles) {
    const boxes = [...article.querySelectorAll(".canvas > .box")];
    if (boxes.length !== 9) say(`${boxes.length} boxes`, article);
    for (const box of boxes) {
      const place = box.getBoundingClientRect();
      if (!isSeen(box) || place.width < 100 || place.height < 30) say("a box is not seen", box);
      if (place.left < 0 || place.right > root.clientWidth) say("a box is beside the page", box);
      if (box.scrollWidth > box.clientWidth) say(`a box is ${box.clientWidth} wide, what is in it ${box.scrollWidth}`, box);
      if (box.scrollHeight > box.clientHeight) say("a box is too low", box);
      if (!box.querySelector("h2").textContent.trim()) say("a box without a name", box);
    }
    pairs(boxes, "boxes lie on each other");
    for (const box of article.querySelectorAll(".box")) pairs(box.querySelectorAll(".entry"), "elements lie on each other");
    const blocks = [...article.querySelectorAll(".screen > *")].filter(isSeen);
    pairs(blocks, "parts of the page lie on each other");
    texts(article);
  }
  return found;

  function pairs(elements, what) {
    const places = [...elements].map(element => [element, element.getBoundingClientRect()]);
    places.forEach(([element, place], number) => {
      for (const [, other] of places.slice(number + 1)) if (meet(place, other)) say(what, element);
    });
  }

  // Every line of every text stands in what surrounds it, and on no other.
  function texts(article) {
    const holders = new Map();
    const walker = document.createTreeWalker(article.querySelector(".screen"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest(".heard") || !isSeen(parent)) continue;
      const holder = parent.closest(".box, td, th, .side, .facts > div, h1, h2, p, li, caption");
      const room = (holder ?? article).getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        if (rect.left < room.left - near || rect.right > room.right + near) say("a text leaves its place", node);
        // Fonts of other scripts are higher than what they draw: the middle of a line counts.
        const third = rect.height * .35;
        const middle = { left: rect.left, right: rect.right, top: rect.top + third, bottom: rect.bottom - third };
        const group = parent.closest(".box, tr, .facts, .balance") ?? article;
        const others = holders.get(group) ?? holders.set(group, []).get(group);
        for (const [other, place] of others) {
          if (meet(middle, place)) { say("texts lie on each other", node); break; }
        }
        others.push([node, middle]);
      }
    }
    for (const sign of article.querySelectorAll(".screen .pips, .screen .mood, .screen .a")) {
      const holder = sign.closest(".box, td, th");
      const room = holder.getBoundingClientRect();
      const place = sign.getBoundingClientRect();
      if (!isInside(place, room) || place.width < 4) say("a sign leaves its place", holder);
    }
  }
})()
