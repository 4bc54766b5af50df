// swift-format-ignore-file

/// Switches pages, and shows only the elements with a tag or an action. It reads nothing but the
/// page, and writes into it only which page somebody chose: that one is printed then, else all are.
let pageScript = """

"use strict";
(() => {
  const controls = document.getElementById("controls");
  if (!controls) return;
  const pages = [...document.querySelectorAll("article")];
  const buttons = [...controls.querySelectorAll("button")];
  const tag = document.getElementById("tag");
  const action = document.getElementById("action");
  const show = id => {
    for (const page of pages) page.hidden = pages.length > 1 && page.id !== id;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.page === id));
  };
  const choose = () => {
    for (const entry of document.querySelectorAll(".entry")) {
      const tags = (entry.dataset.tags || "").split(" ");
      entry.hidden = Boolean(tag && tag.value && !tags.includes(tag.value))
        || Boolean(action && action.value && entry.dataset.action !== action.value);
    }
  };
  for (const button of buttons) button.addEventListener("click", () => {
    document.body.dataset.chosen = button.dataset.page;
    show(button.dataset.page);
  });
  for (const select of [tag, action]) if (select) select.addEventListener("change", choose);
  if (pages.length) show(pages[0].id);
  controls.hidden = !controls.childElementCount;
})();

"""

/// What lets this script run, and no other.
let pageScriptHash = "sha256-guLX2Ko2CCx77pkqAnxcSyb7gUh4qTuAORhtwrj6M9A="
