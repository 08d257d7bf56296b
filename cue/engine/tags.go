package engine

import (
	"path"
	"slices"
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/mod/modfile"
)

// declaredTags lists the tags that a file asks for: the names and shorthands of its @tag attributes and the words
// in its @if attributes.
func declaredTags(syntax *ast.File) []string {
	var tags []string
	ast.Walk(syntax, func(n ast.Node) bool {
		attribute, ok := n.(*ast.Attribute)
		if !ok {
			return true
		}
		switch name, body := attribute.Split(); name {
		case "if":
			tags = append(tags, words(body)...)
		case "tag":
			tags = append(tags, tagNames(body)...)
		}
		return false
	}, nil)
	return tags
}

func words(expression string) []string {
	return strings.FieldsFunc(expression, func(r rune) bool {
		return r != '_' && r != '$' && !('a' <= r && r <= 'z') && !('A' <= r && r <= 'Z') && !('0' <= r && r <= '9') && r < 0x80
	})
}

func tagNames(body string) []string {
	parts := strings.Split(body, ",")
	names := []string{strings.TrimSpace(parts[0])}
	for _, part := range parts[1:] {
		if value, ok := strings.CutPrefix(strings.TrimSpace(part), "short="); ok {
			names = append(names, strings.Split(strings.Trim(value, `"`), "|")...)
		}
	}
	return names
}

// tagArguments gives the tags that a package declares, in the form that cue/load takes. A boolean tag has an empty
// value. A tag that this package doesn't declare is left out: CUE would refuse it, and another package may want it.
func tagArguments(tags map[string]string, declared []string) []string {
	arguments := []string{}
	for _, name := range sortedKeys(tags) {
		if !slices.Contains(declared, name) {
			continue
		}
		if tags[name] == "" {
			arguments = append(arguments, name)
		} else {
			arguments = append(arguments, name+"="+tags[name])
		}
	}
	return arguments
}

// replacementFolders lists the folders of the site that stand for a dependency (replaceWith). They hold modules to
// import, not packages of the site.
func replacementFolders(files map[string]string) []string {
	var folders []string
	for _, root := range findModuleRoots(files) {
		base, err := modfile.ParseNonStrict([]byte(files[path.Join(root, moduleFile)]), moduleFile)
		if err != nil {
			continue
		}
		local, err := modfile.ParseLocal([]byte(files[path.Join(root, localModuleFile)]), localModuleFile, base)
		if err != nil {
			continue
		}
		for _, dep := range local.Deps {
			if strings.HasPrefix(dep.ReplaceWith, ".") {
				folders = append(folders, path.Join(root, dep.ReplaceWith))
			}
		}
	}
	return folders
}
