// Package engine evaluates the CUE packages of one site: from texts in memory to JSON, errors and places.
// It touches no disk, network, clock or environment.
package engine

import "encoding/json"

// Package is a set of CUE files that are one value. Paths are relative to the site's root; Dir is "." for the root.
// A file without a package clause is a package of its own, whose Name is "_".
type Package struct {
	Dir    string   `json:"dir"`
	Name   string   `json:"name"`
	Files  []string `json:"files"`
	Embeds []string `json:"embeds"`
	Globs  []string `json:"globs"`
	Tags   []string `json:"tags"`
}

// Module is a CUE module that the engine serves itself. Path carries the major version ("harmony.dev/schemas@v0").
type Module struct {
	Path    string            `json:"path"`
	Version string            `json:"version"`
	Files   map[string]string `json:"files"`
}

// Request opens a session: the site's texts, its packages, tags and the schema module.
type Request struct {
	Files    map[string]string `json:"files"`
	Packages []Package         `json:"packages"`
	Tags     map[string]string `json:"tags"`
	Schemas  Module            `json:"schemas"`
}

// Place is a range of a file. Lines and columns count from 1; a column counts UTF-16 code units.
type Place struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine,omitempty"`
	EndColumn int    `json:"endColumn,omitempty"`
	// foreign marks a place in a module that the engine serves: the schemas, or a vendored package.
	foreign bool
	// literal marks the place of a value as somebody wrote it.
	literal bool
}

// Error is one fault. Format and Args are CUE's own message format and its formatted arguments.
type Error struct {
	Pointer string   `json:"pointer"`
	Format  string   `json:"format"`
	Args    []string `json:"args"`
	Message string   `json:"message"`
	Places  []Place  `json:"places"`
}

// Evaluation is what became of one package. Value is absent where there is none to give.
type Evaluation struct {
	Value  json.RawMessage `json:"value,omitempty"`
	Errors []Error         `json:"errors"`
	Holes  []string        `json:"holes"`
}

// Located gives the places of one pointer: of its value (the user's first, the schema's last), and of its key.
type Located struct {
	Values []Place `json:"values"`
	Keys   []Place `json:"keys"`
}
