import { readFileSync } from "node:fs";
import { buildApplications } from "../applications.ts";
import type { SiteFiles } from "../sites.ts";
import { peerConfig } from "./config.ts";

const main = `package main

import templates "bench.example.com/templates"

_applications: [...templates.#Config]
objects: [for one in _applications for object in {templates.#Objects & {#config: one}} {object}]
`;

/** Plain Kubernetes objects from a template, for `cue export --out yaml -e objects`. */
export function buildCueObjects(count: number): SiteFiles {
  const applications = JSON.stringify(buildApplications(count).map(peerConfig), undefined, "\t");
  return {
    "cue.mod/module.cue": 'module: "bench.example.com@v0"\nlanguage: version: "v0.17.0"\n',
    "main.cue": main,
    "applications.cue": `package main\n\n_applications: ${applications}\n`,
    "templates/application.cue": readFileSync("bench/peers/application.cue", "utf8"),
  };
}
