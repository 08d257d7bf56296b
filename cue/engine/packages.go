package engine

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/inject/embed"
	"cuelang.org/go/cue/parser"
)

// Packages finds the CUE packages among a site's files, in the order of their folders and names. Of a package name
// that also lies in a sub-folder only the deepest instances count, since they include their parents' files. A file
// without a package clause, or whose clause can't be read, is a package of its own, so that it is never lost.
func Packages(files map[string]string) []Package {
	scan := &packageScan{files: files, tree: newFileTree(files), roots: findModuleRoots(files), byKey: map[string]*Package{}}
	replaced := replacementFolders(files)
	for _, name := range sortedKeys(files) {
		if isSource(name) && !slices.Contains(replaced, rootOf(scan.roots, path.Dir(name))) {
			scan.add(name)
		}
	}
	return scan.deepest()
}

type packageScan struct {
	files map[string]string
	tree  *fileTree
	roots []string
	byKey map[string]*Package
	order []string
}

// mentions finds what may be an attribute that scanning reads. An image's digest has an @, too.
var mentions = regexp.MustCompile(`@(embed|extern|if|tag)\b`)

// isSource says whether CUE itself would read a file as a part of a package.
func isSource(name string) bool {
	if !strings.HasSuffix(name, ".cue") || strings.HasSuffix(name, "_test.cue") || strings.HasSuffix(name, "_tool.cue") {
		return false
	}
	for part := range strings.SplitSeq(name, "/") {
		if part == "cue.mod" || strings.HasPrefix(part, ".") || strings.HasPrefix(part, "_") {
			return false
		}
	}
	return true
}

func (s *packageScan) add(name string) {
	mode := parser.PackageClauseOnly
	if mentions.MatchString(s.files[name]) {
		mode = parser.ParseComments
	}
	syntax, err := parser.ParseFile(name, s.files[name], mode)
	packageName := ""
	if syntax != nil {
		packageName = syntax.PackageName()
	}
	key := path.Dir(name) + ":" + packageName
	if packageName == "" {
		key, packageName = path.Dir(name)+":"+name, "_"
	}
	found := s.byKey[key]
	if found == nil {
		found = &Package{Dir: path.Dir(name), Name: packageName, Files: []string{}, Embeds: []string{}, Globs: []string{}, Tags: []string{}}
		s.byKey[key] = found
		s.order = append(s.order, key)
	}
	found.Files = append(found.Files, name)
	if err == nil {
		s.addEmbeds(found, name, syntax)
		found.Tags = append(found.Tags, declaredTags(syntax)...)
	}
}

// addEmbeds notes the files that a file's @embed attributes name, those that are absent too, and its patterns.
func (s *packageScan) addEmbeds(p *Package, name string, syntax *ast.File) {
	// What is wrong with an attribute is reported by the evaluation.
	embeds, _ := embed.EmbeddedPaths(name, syntax)
	for _, e := range embeds {
		if e.IsGlob() {
			pattern, _, _ := e.Attribute.Lookup(0, "glob")
			p.Globs = append(p.Globs, path.Join(path.Dir(name), pattern))
			matches, _ := e.FindAll(s.tree)
			p.Embeds = append(p.Embeds, matches...)
			continue
		}
		file, _, _ := e.Attribute.Lookup(0, "file")
		p.Embeds = append(p.Embeds, path.Join(path.Dir(name), file))
	}
}

// deepest drops each package that a sub-folder continues, and gives the others their parents' files.
func (s *packageScan) deepest() []Package {
	packages := []Package{}
	for _, key := range s.order {
		p := s.byKey[key]
		if p.Name != "_" {
			if s.continued(p) {
				continue
			}
			s.inherit(p)
		}
		p.Embeds, p.Globs, p.Tags = sortedSet(p.Embeds), sortedSet(p.Globs), sortedSet(p.Tags)
		packages = append(packages, *p)
	}
	return packages
}

func (s *packageScan) continued(p *Package) bool {
	for _, other := range s.byKey {
		if other.Name == p.Name && other != p && isAbove(p.Dir, other.Dir) && rootOf(s.roots, p.Dir) == rootOf(s.roots, other.Dir) {
			return true
		}
	}
	return false
}

func (s *packageScan) inherit(p *Package) {
	root := rootOf(s.roots, p.Dir)
	files := slices.Clone(p.Files)
	for dir := p.Dir; dir != root; {
		dir = path.Dir(dir)
		if parent := s.byKey[dir+":"+p.Name]; parent != nil {
			files = append(slices.Clone(parent.Files), files...)
			p.Embeds = append(p.Embeds, parent.Embeds...)
			p.Globs = append(p.Globs, parent.Globs...)
			p.Tags = append(p.Tags, parent.Tags...)
		}
	}
	p.Files = files
}

func isAbove(parent, child string) bool {
	return parent != child && (parent == "." || strings.HasPrefix(child, parent+"/"))
}

func sortedSet(words []string) []string {
	slices.Sort(words)
	return slices.Compact(words)
}
