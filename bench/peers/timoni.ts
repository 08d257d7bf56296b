import { readFileSync } from "node:fs";
import { buildApplications } from "../applications.ts";
import type { SiteFiles } from "../sites.ts";
import { peerConfig } from "./config.ts";

/** Timoni always sets these, and cue/load refuses a tag that nobody asks for. */
const tags = `_given: {
	name:      string @tag(name)
	namespace: string @tag(namespace)
	module:    string @tag(mv, var=moduleVersion)
	cluster:   string @tag(kv, var=kubeVersion)
}
`;

/** The contract between a module and Timoni (timoni.sh, "Module structure"), with an instance for each application. */
const instanceModule = `package main

import templates "bench.example.com/templates"

values: templates.#Config

timoni: {
	apiVersion: "v1alpha1"
	instance: templates.#Objects & {#config: values}
	apply: app: [for object in instance {object}]
}
`;

/** The same for a module that holds them all, which spares Timoni all but one build. */
const wholeModule = `package main

import templates "bench.example.com/templates"

values: applications: [...templates.#Config]

timoni: {
	apiVersion: "v1alpha1"
	instance: {for one in values.applications {(one.name): templates.#Objects & {#config: one}}}
	apply: app: [for one in instance for object in one {object}]
}
`;

/** `timoni bundle build -f bundle.cue`: an instance an application, as we make a chart an application. */
export function buildBundle(count: number): SiteFiles {
  const instances = buildApplications(count).map((one) => {
    const { name, ...config } = peerConfig(one);
    return [name, { module: { url: "file://module" }, namespace: "bench", values: { name, ...config } }] as const;
  });
  const bundle = { apiVersion: "v1alpha1", name: "bench", instances: Object.fromEntries(instances) };
  return {
    ...moduleFiles("module", instanceModule),
    "bundle.cue": `bundle: ${JSON.stringify(bundle, undefined, "\t")}\n`,
  };
}

/** `timoni build bench module --values values.cue`. */
export function buildModule(count: number): SiteFiles {
  const applications = buildApplications(count).map(peerConfig);
  const values = `values: ${JSON.stringify({ applications }, undefined, "\t")}\n`;
  return { ...moduleFiles("module", wholeModule), "values.cue": values };
}

function moduleFiles(folder: string, main: string): SiteFiles {
  return {
    [`${folder}/cue.mod/module.cue`]: 'module: "bench.example.com"\nlanguage: version: "v0.17.0"\n',
    [`${folder}/timoni.cue`]: `${main}\n${tags}`,
    [`${folder}/values.cue`]: "package main\n\nvalues: {}\n",
    [`${folder}/templates/application.cue`]: readFileSync("bench/peers/application.cue", "utf8"),
  };
}
