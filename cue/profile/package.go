package profile

import (
	"maps"
	"slices"
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/errors"
	"cuelang.org/go/cue/parser"
	"cuelang.org/go/cue/token"
)

// walker turns syntax into the model. What it refuses it notes and goes on, with a type that stands for anything.
type walker struct {
	refusals    refusals
	definitions map[string]*Definition
}

// readPackage reads the definitions of all files that are CUE and no part of a module's description.
func (w *walker) readPackage(files map[string]string) *Package {
	pkg := &Package{}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		if !strings.HasSuffix(path, ".cue") || strings.HasPrefix(path, "cue.mod/") {
			continue
		}
		file, err := parser.ParseFile(path, files[path], parser.ParseComments)
		if err != nil {
			for _, one := range errors.Errors(err) {
				w.refusals.atPos(one.Position(), "%s", one.Error())
			}
			continue
		}
		w.readFile(pkg, file, path)
	}
	return pkg
}

func (w *walker) readFile(pkg *Package, file *ast.File, path string) {
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.Package:
			if pkg.Name != "" && pkg.Name != d.Name.Name {
				w.refusals.at(d, "the package is %s here and %s elsewhere", d.Name.Name, pkg.Name)
			}
			pkg.Name = d.Name.Name
		case *ast.ImportDecl:
			w.readImports(d)
		case *ast.CommentGroup:
		case *ast.Field:
			w.readDefinition(pkg, d, path)
		default:
			w.refusals.at(decl, "only definitions stand at the top of a file")
		}
	}
}

// readImports lets in what constraints need, under its own name.
func (w *walker) readImports(d *ast.ImportDecl) {
	for _, spec := range d.Specs {
		if path := spec.Path.Value; spec.Name != nil || !slices.Contains([]string{`"list"`, `"strings"`, `"struct"`}, path) {
			w.refusals.at(spec, "%s can't be imported: the profile has list, strings and struct, under their own names", path)
		}
	}
}

func (w *walker) readDefinition(pkg *Package, field *ast.Field, path string) {
	name, _, err := ast.LabelName(field.Label)
	if err != nil || !strings.HasPrefix(name, "#") || field.Constraint != token.ILLEGAL {
		w.refusals.at(field, "only definitions, `#Name: ...`, stand at the top of a file")
		return
	}
	name = strings.TrimPrefix(name, "#")
	if other := w.definitions[name]; other != nil {
		w.refusals.at(field, "#%s is defined already at %s:%d", name, other.File, other.Line)
		return
	}
	definition := &Definition{
		Name:       name,
		File:       path,
		Line:       field.Pos().Line(),
		Doc:        docOf(field),
		Attributes: w.attributes(field.Attrs),
		Type:       w.typeOf(field.Value),
	}
	if definition.Type.Default != nil {
		w.refusals.at(field, "a definition has no default: it belongs to the field that uses it")
	}
	w.definitions[name] = definition
	pkg.Definitions = append(pkg.Definitions, *definition)
}
