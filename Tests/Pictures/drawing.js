// Every text of a drawing stands in its frame, and on no other.
(() => {
  const found = [];
  const near = 0.6;
  const svg = document.documentElement;
  const page = svg.viewBox.baseVal;
  // Where the drawing is shown smaller or larger, its own lengths count all the same.
  const frames = [...svg.querySelectorAll("rect.line, rect.wash")].map(frame => frame.getBBox());
  const texts = [...svg.querySelectorAll("text")].map(text => [text, text.getBBox()]);
  const say = (what, text, by) => found.push(`${what} by ${by.toFixed(1)}: "${text.textContent.slice(0, 60)}"`);
  // Rows stand in their order, so only near ones can meet.
  texts.sort((one, other) => one[1].y - other[1].y);
  texts.forEach(([text, box], number) => {
    const y = Number(text.getAttribute("y"));
    const x = Number(text.getAttribute("x")) + (text.getAttribute("direction") === "rtl" ? -1 : 1);
    const own = frames.filter(frame =>
      x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height)
      .sort((one, other) => one.width * one.height - other.width * other.height)[0];
    const frame = own ?? page;
    // What a box keeps free on either side is no room for a text.
    const margin = own ? 4 : 20;
    const over = Math.max(frame.x + margin - box.x, box.x + box.width - (frame.x + frame.width - margin));
    if (over > near) say("a text leaves its frame", text, over);
    if (y > frame.y + frame.height - 2) say("a text leaves its frame below", text, y);
    const third = box.height * .35;
    for (const [other, place] of texts.slice(number + 1)) {
      if (place.y > box.y + box.height) break;
      const across = Math.min(box.x + box.width, place.x + place.width) - Math.max(box.x, place.x);
      const down = Math.min(box.y + box.height - third, place.y + place.height - place.height * .35)
        - Math.max(box.y + third, place.y + place.height * .35);
      if (across > 1 && down > near) say(`it lies on "${other.textContent.slice(0, 40)}"`, text, across);
    }
  });
  for (const sign of svg.querySelectorAll("path, circle, g, rect")) {
    const place = sign.getBoundingClientRect(), whole = svg.getBoundingClientRect();
    if (place.left < whole.left - 1 || place.right > whole.right + 1 || place.bottom > whole.bottom + 1)
      found.push(`a sign leaves the page: ${sign.outerHTML.slice(0, 80)}`);
  }
  if (texts.length < 18) found.push(`${texts.length} texts`);
  return found;
})()
