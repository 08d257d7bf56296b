/** An image of the documentation's own domain, pinned as every image must be. */
const image = `registry.example.com/hello:1.0.0@sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824`;

const yamlSpec = `# yaml-language-server: $schema=.harmony/harmony.schema.json
apiVersion: harmony.dev/v1alpha1
kind: Application
metadata: { name: hello }
spec:
  # Yours here. \`skopeo inspect --format '{{.Digest}}' docker://IMAGE\` prints the digest of an image.
  image: ${image}
  ports: [{ name: http, port: 8080 }]
`;

const cueSpec = `package site

import harmony "harmony.dev/schemas/v1alpha1"

hello: harmony.#Application & {
	metadata: name: "hello"
	spec: {
		// Yours here. \`skopeo inspect --format '{{.Digest}}' docker://IMAGE\` prints the digest of an image.
		image: "${image}"
		ports: [{name: "http", port: 8080}]
	}
}
`;

export interface NewSite {
  readonly name: string;
  readonly language: "cue" | "yaml";
  /** The schema package's files by path in its module. */
  readonly cueSchemas: Readonly<Record<string, string>>;
  /** The JSON Schema of any document. */
  readonly jsonSchema: string;
}

/**
 * The files of a new site, by path. The schema package lies in `cue.mod/pkg` without an entry in `deps`: the only
 * layout in which both `cue vet` and `cue lsp` find it. Harmony itself brings its own copy and passes this one over.
 */
export function newSiteFiles({ name, language, cueSchemas, jsonSchema }: NewSite): Record<string, string> {
  const packaged = Object.entries(cueSchemas).filter(([path]) => path.startsWith("v1alpha1/"));
  const settings = {
    "yaml.schemas": { "./.harmony/harmony.schema.json": ["*.yaml", "*.yml", "*.json", "!harmony.yaml"] },
  };
  return {
    "harmony.yaml": `name: ${name}\n`,
    ...(language === "cue" ? { "hello.cue": cueSpec } : { "hello.yaml": yamlSpec }),
    ".harmony/harmony.schema.json": jsonSchema,
    ".vscode/settings.json": `${JSON.stringify(settings, undefined, 2)}\n`,
    "cue.mod/module.cue": `module: "example.com/${name}@v0"\nlanguage: version: "v0.17.0"\n`,
    ...Object.fromEntries(packaged.map(([path, text]) => [`cue.mod/pkg/harmony.dev/schemas/${path}`, text])),
  };
}
