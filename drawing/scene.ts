/** A rectangle in pixels; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line of text; `y` is its baseline. */
export interface Label extends Point {
  readonly text: string;
  /** Height of the font in pixels. */
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly tone: "ink" | "dim" | "strong";
}

/** What a node is, as a class of CSS. */
export type NodeClass =
  | "firewall"
  | "switch"
  | "host"
  | "network"
  | "service"
  | "cluster"
  | "application"
  | "database"
  | "chart";

/** A document on the map. One may be drawn at several places. */
export interface SceneNode extends Box {
  /** `<Kind>/<name>`. */
  readonly id: string;
  readonly is: NodeClass;
  /** The lines of its tooltip. */
  readonly tip: readonly string[];
  readonly labels: readonly Label[];
  /** The colour of a network, by its number. */
  readonly hue?: number;
}

/** A port or a joint: what a wire ends at. */
export interface Port extends Box {
  readonly is: "port" | "port-used" | "joint";
  readonly tip?: string;
  readonly label?: Label;
  readonly hue?: number;
}

/** A line through points, with round corners. */
export interface Wire {
  readonly points: readonly Point[];
  readonly is: "cable" | "tap" | "use";
  readonly tip: string;
  /** The nodes at its ends. */
  readonly ends: readonly string[];
  readonly hue?: number;
}

/** Something laid out. Painted in this order: frames, wires, nodes, ports, labels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Box[];
  readonly wires: readonly Wire[];
  readonly nodes: readonly SceneNode[];
  readonly ports: readonly Port[];
  readonly labels: readonly Label[];
}

/** A part of a scene, where its size is not yet known. */
export type ScenePart = Partial<Omit<Scene, "width" | "height">>;

/** Puts parts together. */
export function joinScene(size: Pick<Scene, "width" | "height">, parts: readonly ScenePart[]): Scene {
  return {
    ...size,
    frames: parts.flatMap(({ frames = [] }) => frames),
    wires: parts.flatMap(({ wires = [] }) => wires),
    nodes: parts.flatMap(({ nodes = [] }) => nodes),
    ports: parts.flatMap(({ ports = [] }) => ports),
    labels: parts.flatMap(({ labels = [] }) => labels),
  };
}

/** Sizes of text in pixels: nothing is smaller than `small`. */
export const textSizes = { small: 9.5, medium: 10, normal: 11, large: 13 } as const;

/** The most that a map is wide, in pixels: a common screen's window shows it without making it smaller. */
export const mapWidth = 1280;
export const margin = 20;

/** From so many hosts on, a host is a small square: its name is its tooltip's. */
export const foldedFrom = 301;
