package engine

import (
	"errors"
	"path"
	"strings"

	"cuelang.org/go/mod/modfile"
	"cuelang.org/go/mod/module"
)

const (
	moduleFile      = "cue.mod/module.cue"
	localModuleFile = "cue.mod/local-module.cue"
	// languageVersion is what a site without a module file is read as, and the schemas if they don't say.
	languageVersion = "v0.17.0"
	// siteModule is the name of a site's module where its author gave none.
	siteModule = "site.local@v0"
	// vendoredVersion is the version of every module made of vendored files: there is only the one copy.
	vendoredVersion = "v0.0.0"
)

// basePath is a module's path without its major version.
func basePath(modulePath string) string {
	base, _, _ := strings.Cut(modulePath, "@")
	return base
}

// addModule lays out a module that the engine serves, and registers it.
func (w *workspace) addModule(texts map[string]string, m Module) {
	folder := path.Join(moduleRoot, m.Path)
	for name, text := range m.Files {
		w.put(texts, path.Join(folder, name), path.Join(basePath(m.Path), name), text)
	}
	file := &modfile.File{Module: m.Path, Language: &modfile.Language{Version: languageVersion}}
	if own, ok := m.Files[moduleFile]; ok {
		if parsed, err := modfile.ParseNonStrict([]byte(own), moduleFile); err == nil {
			file = parsed
		}
	}
	w.register(texts, folder, m.Version, file)
}

// addVendored makes one module of all vendored files below each first element of an import path
// ("cue.mod/pkg/example.com/..." becomes the module "example.com@v0"). Each may import all the others and the
// schemas, as vendored packages may with the stock program; and they are read as the language of the site's own
// module, as they are there.
func (w *workspace) addVendored(texts, files map[string]string, vendored map[string]map[string]string, schemas Module) {
	hosts := sortedKeys(vendored)
	language := &modfile.Language{Version: languageVersion}
	if own, err := modfile.ParseNonStrict([]byte(files[moduleFile]), moduleFile); err == nil && own.Language != nil && own.Language.Version != "" {
		language = own.Language
	}
	for _, host := range hosts {
		folder := path.Join(moduleRoot, host+"@v0")
		for inside, name := range vendored[host] {
			w.put(texts, path.Join(folder, inside), name, files[name])
		}
		file := &modfile.File{Module: host + "@v0", Language: language}
		addDependencies(file, schemas, hosts)
		w.register(texts, folder, vendoredVersion, file)
	}
}

func (w *workspace) register(texts map[string]string, folder, version string, file *modfile.File) {
	text, err := modfile.Format(file)
	if err == nil {
		// Parsed again, for the tables that only parsing fills.
		file, err = modfile.Parse(text, moduleFile)
	}
	mv, versionErr := module.NewVersion(strings.TrimPrefix(folder, moduleRoot+"/"), version)
	if err = errors.Join(err, versionErr); err != nil {
		w.moduleErrors["."] = errors.Join(w.moduleErrors["."], err)
		return
	}
	texts[path.Join(folder, moduleFile)] = string(text)
	w.registry.add(mv, folder, file)
}

// completeModuleFile gives the module at a root of the site all that it needs to be loaded: a name, a language
// version and the modules that the engine serves. The files on disk stay as they are.
func (w *workspace) completeModuleFile(texts map[string]string, root string, schemas Module, hosts []string) {
	shown := path.Join(root, moduleFile)
	name := path.Join(siteRoot, shown)
	file := &modfile.File{}
	if text, ok := texts[name]; ok {
		parsed, err := modfile.ParseNonStrict([]byte(text), "/"+name)
		if err != nil && !strings.Contains(text, "language") {
			// A file from before language versions is as good as one that names today's.
			if fixed, legacyErr := modfile.FixLegacy([]byte(text), "/"+name); legacyErr == nil {
				parsed, err = fixed, nil
			}
		}
		if err != nil {
			w.moduleErrors[root] = err
			return
		}
		file = parsed
	}
	if file.Module == "" {
		file.Module = siteModule
	}
	if file.Language == nil || file.Language.Version == "" {
		file.Language = &modfile.Language{Version: languageVersion}
	}
	addDependencies(file, schemas, hosts)
	text, err := modfile.Format(file)
	if err != nil {
		w.moduleErrors[root] = err
		return
	}
	w.put(texts, name, shown, string(text))
	w.completeLocalModuleFile(texts, root, file, schemas, hosts)
}

// completeLocalModuleFile does the same for the file that takes the module file's place in local work.
func (w *workspace) completeLocalModuleFile(texts map[string]string, root string, base *modfile.File, schemas Module, hosts []string) {
	shown := path.Join(root, localModuleFile)
	name := path.Join(siteRoot, shown)
	text, ok := texts[name]
	if !ok {
		return
	}
	file, err := modfile.ParseLocal([]byte(text), "/"+name, base)
	if err != nil {
		w.moduleErrors[root] = err
		return
	}
	addDependencies(file, schemas, hosts)
	for _, dep := range file.Deps {
		// cue/load 0.17.1 takes a relative folder as relative to the root of the file system, not of the module.
		if strings.HasPrefix(dep.ReplaceWith, ".") {
			dep.ReplaceWith = "/" + path.Join(siteRoot, root, dep.ReplaceWith)
		}
	}
	formatted, err := modfile.FormatLocal(file, base)
	if err != nil {
		w.moduleErrors[root] = err
		return
	}
	w.put(texts, name, shown, string(formatted))
}

func addDependencies(file *modfile.File, schemas Module, hosts []string) {
	if file.Deps == nil {
		file.Deps = map[string]*modfile.Dep{}
	}
	if file.Module != schemas.Path {
		file.Deps[schemas.Path] = &modfile.Dep{Version: schemas.Version, Default: true}
	}
	for _, host := range hosts {
		if file.Module != host+"@v0" {
			file.Deps[host+"@v0"] = &modfile.Dep{Version: vendoredVersion, Default: true}
		}
	}
}
