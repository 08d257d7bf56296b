import { rawElement } from "../../formats/markup/markup.ts";

/**
 * The search: marks the nodes whose kind, name or tooltip has the text, and their wires, counts them, and leads from one
 * to the next by Enter, over the layers. `/` goes to the field, Escape empties it. The wires of what is pointed at stand
 * out, too. All else works without it.
 */
export const pageScript = rawElement(
  "script",
  `"use strict";
const form = document.querySelector("form"), field = document.querySelector("#find"), said = document.querySelector("output");
const nodes = Array.from(document.querySelectorAll("[data-node]"), (node) => {
  const title = node.querySelector("title");
  return { node, text: (node.dataset.node + " " + (title ? title.textContent : "")).toLowerCase() };
});
let found = [], at = -1;
const wires = new Map();
for (const wire of document.querySelectorAll("[data-ends]"))
  for (const end of wire.dataset.ends.split(" ")) wires.set(end, [wire].concat(wires.get(end) || []));
const light = (list, name) => {
  for (const wire of document.querySelectorAll("." + name)) wire.classList.remove(name);
  for (const id of new Set(list)) for (const wire of wires.get(id) || []) wire.classList.add(name);
};
document.addEventListener("pointerover", (event) => {
  const node = event.target.closest("[data-node]");
  light(node ? [node.dataset.node] : [], "lit");
});
const search = () => {
  for (const node of found) node.classList.remove("found");
  const wanted = field.value.trim().toLowerCase();
  found = wanted === "" ? [] : nodes.filter((one) => one.text.includes(wanted)).map((one) => one.node);
  for (const node of found) node.classList.add("found");
  at = -1;
  light(found.map((node) => node.dataset.node), "found-wire");
  const names = new Set(found.map((node) => node.dataset.node));
  said.textContent = wanted === "" ? "" : names.size === 0 ? "nothing" : names.size + " found";
  if (found.length !== 0) show(0);
};
const layerOf = (node) => node.closest(".layer-section");
const show = (index) => {
  const here = found.findIndex((node) => document.querySelector("#show-" + layerOf(node).id).checked);
  at = at === -1 ? Math.max(0, here) : (index + found.length) % found.length;
  const node = found[at];
  document.querySelector("#show-" + layerOf(node).id).checked = true;
  node.scrollIntoView({ block: "center", inline: "center" });
};
field.addEventListener("input", search);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (found.length !== 0) show(at + 1);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/") if (document.activeElement !== field) {
    event.preventDefault();
    field.focus();
  }
  if (event.key === "Escape") {
    field.value = "";
    search();
  }
});
form.hidden = false;`,
);
