package engine

import (
	"maps"
	"path"
	"slices"
	"strings"

	"cuelang.org/go/cue/parser"
)

// The workspace is one tree of files that cue/load sees as its whole disk: the site below siteRoot, and below
// moduleRoot each module that the registry serves. Nothing else exists, so nothing else can be read.
const (
	siteRoot   = "site"
	moduleRoot = "module"
)

// vendorFolders hold packages that a site carries with it, by import path. cue/load reads them from disk only
// (measured with 0.17.1), so the registry serves them as modules.
var vendorFolders = []string{"cue.mod/pkg/", "cue.mod/usr/", "cue.mod/gen/"}

type workspace struct {
	tree     *fileTree
	registry *registry
	// sitePath gives the path that a user knows for a path of the tree.
	sitePath map[string]string
	// moduleRoots are the folders of the site that hold a cue.mod, "." always among them; longest first.
	moduleRoots []string
	// moduleErrors holds what is wrong with the module file of a module root.
	moduleErrors map[string]error
	// broken lists the CUE files of the site that can't be parsed. It is filled when somebody asks.
	broken []string
}

// newWorkspace lays out the site's files and the schema module.
func newWorkspace(files map[string]string, schemas Module) *workspace {
	w := &workspace{sitePath: map[string]string{}, moduleErrors: map[string]error{}, moduleRoots: findModuleRoots(files)}
	texts := map[string]string{}
	vendored := map[string]map[string]string{}
	for _, name := range sortedKeys(files) {
		host, inside, isVendored := vendoredFile(name, w.moduleRoots)
		switch {
		case !isVendored:
			w.put(texts, path.Join(siteRoot, name), name, files[name])
		case strings.HasPrefix(path.Join(host, inside)+"/", basePath(schemas.Path)+"/"):
			// The engine serves the schemas itself: the copy in the site is for editors and the stock program.
		default:
			if vendored[host] == nil {
				vendored[host] = map[string]string{}
			}
			if _, taken := vendored[host][inside]; taken {
				inside = path.Join(path.Dir(inside), "other-"+path.Base(inside))
			}
			vendored[host][inside] = name
		}
	}
	w.registry = newRegistry()
	w.addModule(texts, schemas)
	w.addVendored(texts, files, vendored, schemas)
	for _, root := range w.moduleRoots {
		w.completeModuleFile(texts, root, schemas, sortedKeys(vendored))
	}
	w.tree = newFileTree(texts)
	w.registry.tree = w.tree
	return w
}

func (w *workspace) put(texts map[string]string, internal, shown, text string) {
	// CUE's positions don't count a byte order mark.
	texts[internal] = strings.TrimPrefix(text, "\ufeff")
	w.sitePath[internal] = shown
}

// rootOf names the module root that a folder of the site belongs to. The roots come longest first.
func rootOf(roots []string, folder string) string {
	for _, root := range roots {
		if root == "." || folder == root || strings.HasPrefix(folder, root+"/") {
			return root
		}
	}
	return "."
}

// withoutBroken gives the tree without the files that can't be parsed, but for those given. What is wrong with a
// hidden file is told by the package that it belongs to.
func (w *workspace) withoutBroken(keep []string) *fileTree {
	if w.broken == nil {
		w.broken = []string{}
		for internal, shown := range w.sitePath {
			if !strings.HasPrefix(internal, siteRoot+"/") || !isSource(shown) {
				continue
			}
			if _, err := parser.ParseFile(shown, w.tree.texts[internal]); err != nil {
				w.broken = append(w.broken, shown)
			}
		}
	}
	texts := maps.Clone(w.tree.texts)
	for _, name := range w.broken {
		if !slices.Contains(keep, name) {
			delete(texts, path.Join(siteRoot, name))
		}
	}
	return newFileTree(texts)
}

func findModuleRoots(files map[string]string) []string {
	roots := []string{"."}
	for name := range files {
		if root, ok := strings.CutSuffix("/"+name, "/cue.mod/module.cue"); ok && root != "" {
			roots = append(roots, strings.TrimPrefix(root, "/"))
		}
	}
	slices.SortFunc(roots, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	return roots
}

// vendoredFile splits the path of a file in a vendor folder into the first element of its import path and the rest.
func vendoredFile(name string, roots []string) (host, inside string, ok bool) {
	for _, root := range roots {
		rest := name
		if root != "." {
			if rest, ok = strings.CutPrefix(name, root+"/"); !ok {
				continue
			}
		}
		for _, folder := range vendorFolders {
			if importPath, found := strings.CutPrefix(rest, folder); found {
				return strings.Cut(importPath, "/")
			}
		}
	}
	return "", "", false
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}
