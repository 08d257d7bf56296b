/** The colours of a map. Texts have a contrast of 4.5 at least to what they stand on (WCAG 2.2, 1.4.3). */
export const light = {
  ground: "#f6f8fb",
  panel: "#ffffff",
  edge: "#d5dde8",
  ink: "#0f1b2d",
  dim: "#566579",
  cable: "#8fa0b5",
  port: "#eef2f7",
  firewall: "#b4430e",
  switch: "#0b7568",
  host: "#2257c5",
  service: "#7a5a00",
  application: "#6b3fc4",
  database: "#0b6e99",
  chart: "#8a4b12",
  reload: "#16803c",
  restart: "#b06a00",
  interrupts: "#cf1f2e",
  destroys: "#8f0f4f",
  found: "#ffbf00",
} as const;

export type Colour = keyof typeof light;

export const dark: Readonly<Record<Colour, string>> = {
  ground: "#0c131f",
  panel: "#131d2d",
  edge: "#2a394f",
  ink: "#e6edf7",
  dim: "#9aabc2",
  cable: "#5f7490",
  port: "#1b283b",
  firewall: "#f0905a",
  switch: "#3fc4b0",
  host: "#7ea8ff",
  service: "#e0b84a",
  application: "#b99bff",
  database: "#5cc4ee",
  chart: "#e6a366",
  reload: "#4cc776",
  restart: "#f0a83c",
  interrupts: "#ff6b74",
  destroys: "#ff6fb5",
  found: "#ffd24a",
};

/** The colours of networks, in turn: light and dark. */
export const hues = [
  ["#2563c9", "#7ea8ff"],
  ["#0a7d55", "#4fd09d"],
  ["#b4430e", "#f0905a"],
  ["#8a35b8", "#d196f5"],
  ["#a3700a", "#e4b95a"],
  ["#b82a63", "#f582ae"],
  ["#0b7691", "#58c8e4"],
  ["#5b6b12", "#b8cc5f"],
] as const;

/** The colour of each level of a change. */
export const levelColours = {
  none: "dim",
  reload: "reload",
  restart: "restart",
  unknown: "restart",
  interrupts: "interrupts",
  destroys: "destroys",
} as const satisfies Readonly<Record<string, Colour>>;

/** The colour of each kind of node; networks have their own. */
export const nodeColours = {
  firewall: "firewall",
  switch: "switch",
  host: "host",
  service: "service",
  cluster: "dim",
  application: "application",
  database: "database",
  chart: "chart",
} as const satisfies Readonly<Record<string, Colour>>;
