import { rawElement } from "../../../formats/markup/markup.ts";

/**
 * Search, filters and keys. The page is whole without it. It reads the page's own attributes and writes no markup, so
 * no name can become a part of it.
 */
export const pageScript = rawElement(
  "script",
  `"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector) => document.querySelector(selector);
const search = one("#search");
const items = all(".item").map((element) => ({
  element,
  cause: element.closest(".cause"),
  count: Number(element.dataset.count),
  marks: element.dataset.marks.split(" "),
  about: element.dataset.about.split("\\n"),
}));
const causes = all(".cause").map((element) => ({ element, items: items.filter((item) => item.cause === element) }));
for (const cause of causes) {
  const said = cause.element.querySelector("summary").textContent.toLowerCase();
  cause.text = said;
  for (const item of cause.items) item.text = said + " " + item.element.textContent.toLowerCase();
}
const pressed = { mark: new Set(), about: undefined };

/* A machine on the map is a document; its changes are told by system. */
function isAbout(item, about) {
  if (about === undefined || item.about.includes(about)) return true;
  const machine = /^(Host|Firewall|Switch|[A-Za-z]*Topology)\\/(.*)$/s.exec(about);
  return machine !== null ? item.about.some((name) => name.endsWith(" " + machine[2])) : false;
}

function update() {
  const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== "");
  const has = (text) => words.every((word) => text.includes(word));
  const isFree = pressed.mark.size === 0 ? pressed.about === undefined : false;
  let shown = 0;
  for (const cause of causes) {
    let left = 0;
    for (const item of cause.items) {
      const isMarked = pressed.mark.size === 0 || item.marks.some((mark) => pressed.mark.has(mark));
      item.element.hidden = !isMarked || !isAbout(item, pressed.about) || !has(item.text);
      if (!item.element.hidden) left += item.count;
    }
    shown += left;
    const isEmpty = cause.items.length === 0;
    cause.element.hidden = isEmpty ? !isFree || !has(cause.text) : left === 0;
    if (left > 0) if (words.length > 0 || !isFree) cause.element.open = true;
  }
  for (const button of all("[data-mark]")) button.setAttribute("aria-pressed", pressed.mark.has(button.dataset.mark));
  for (const button of all("button[data-about]")) button.setAttribute("aria-pressed", button.dataset.about === pressed.about);
  for (const node of all("[data-node]")) node.classList.toggle("found", node.dataset.node === pressed.about);
  const total = items.reduce((sum, item) => sum + item.count, 0);
  one("#shown").textContent = shown === total ? total + " changes" : shown + " of " + total + " changes";
  one("#nothing").hidden = shown > 0 || total === 0 || causes.some((cause) => !cause.element.hidden);
  const isActive = words.length > 0 || !isFree;
  one("#clear").hidden = !isActive;
  one("#clear").textContent = pressed.about === undefined ? "Clear" : "Clear: " + pressed.about;
}

function clear() {
  search.value = "";
  pressed.mark.clear();
  pressed.about = undefined;
  update();
}

function only(about) {
  pressed.about = pressed.about === about ? undefined : about;
  update();
}

function move(step) {
  const stops = all(".cause > summary, .cause[open] .item > summary").filter((stop) => stop.closest("[hidden]") === null);
  const at = stops.indexOf(document.activeElement);
  const next = at === -1 ? (step > 0 ? 0 : stops.length - 1) : Math.min(Math.max(at + step, 0), stops.length - 1);
  stops[next]?.focus();
}

function fold(isOpen) {
  for (const details of all(".cause, .item")) if (!details.hidden) details.open = isOpen;
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  const node = target.closest(".marked[data-node]");
  if (node !== null) only(node.dataset.node);
  if (button === null) return;
  if (button.dataset.mark !== undefined) {
    if (!pressed.mark.delete(button.dataset.mark)) pressed.mark.add(button.dataset.mark);
    update();
  }
  if (button.dataset.about !== undefined) only(button.dataset.about);
  if (button.id === "clear") clear();
  if (button.id === "unfold") fold(true);
  if (button.id === "fold") fold(false);
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key, target } = event;
  const isTyping = target === search;
  const isStop = target.matches("summary");
  if (key === "Escape") {
    clear();
    search.blur();
  } else if (key === "/" ? !isTyping : false) search.focus();
  else if (key === "j" ? !isTyping : key === "ArrowDown" ? isTyping || isStop : false) move(1);
  else if (key === "k" ? !isTyping : key === "ArrowUp" ? isStop : false) move(-1);
  else if (key === "Enter" ? target.matches(".marked[data-node]") : false) only(target.dataset.node);
  else return;
  event.preventDefault();
});

search.addEventListener("input", update);
for (const node of all(".marked[data-node]")) {
  node.closest("svg").setAttribute("role", "group");
  node.setAttribute("tabindex", "0");
  node.setAttribute("role", "button");
}
for (const tools of all(".tools, .keys")) tools.hidden = false;
update();`,
);
