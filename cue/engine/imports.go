package engine

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
)

// The engine's own formats for imports that lead nowhere.
const (
	noSuchSchema  = "no schema package %s: there is %s"
	notVendored   = "package %s is not vendored: copy it to cue.mod/pkg/%s, or its module into the site with replaceWith in cue.mod/local-module.cue"
	importFailure = "import failed: %s"
)

var (
	noProvider    = regexp.MustCompile(`cannot find module providing package (\S+)$`)
	missingReason = regexp.MustCompile(`cannot find package "([^"]+)": .*module \S+ is not vendored`)
)

// explainImport rewords the fault of an import that no module serves, so that it says what to do. Such a fault has
// no data path: CUE gives it the module's.
func (s *Session) explainImport(e *Error) {
	if e.Format != importFailure {
		return
	}
	e.Pointer = ""
	match := noProvider.FindStringSubmatch(e.Message)
	if match == nil {
		match = missingReason.FindStringSubmatch(e.Message)
	}
	if match == nil {
		return
	}
	imported := match[1]
	schemas := basePath(s.request.Schemas.Path)
	if imported == schemas || strings.HasPrefix(imported, schemas+"/") {
		e.Format, e.Args = noSuchSchema, []string{imported, strings.Join(s.schemaPackages(), ", ")}
	} else {
		e.Format, e.Args = notVendored, []string{imported, basePath(imported)}
	}
	words := []any{e.Args[0], e.Args[1]}
	e.Message = fmt.Sprintf(e.Format, words...)
}

func (s *Session) schemaPackages() []string {
	var packages []string
	for name := range s.request.Schemas.Files {
		if isSource(name) {
			packages = append(packages, path.Join(basePath(s.request.Schemas.Path), path.Dir(name)))
		}
	}
	slices.Sort(packages)
	return slices.Compact(packages)
}
