package engine

import (
	"context"
	"fmt"
	"io/fs"

	"cuelang.org/go/mod/modfile"
	"cuelang.org/go/mod/module"
)

// registry serves the modules of a workspace to cue/load. It knows no other and asks nobody.
type registry struct {
	tree    fs.FS
	folders map[module.Version]string
	files   map[module.Version]*modfile.File
}

func newRegistry() *registry {
	return &registry{folders: map[module.Version]string{}, files: map[module.Version]*modfile.File{}}
}

func (r *registry) add(mv module.Version, folder string, file *modfile.File) {
	r.folders[mv] = folder
	r.files[mv] = file
}

// missingModule is the fault of a dependency that the site doesn't carry with it.
type missingModule struct{ module module.Version }

func (e missingModule) Error() string {
	return fmt.Sprintf("module %s is not vendored", e.module)
}

// ModFile implements modconfig.Registry.
func (r *registry) ModFile(_ context.Context, mv module.Version) (*modfile.File, error) {
	if file, ok := r.files[mv]; ok {
		return file, nil
	}
	return nil, missingModule{mv}
}

// Fetch implements modconfig.Registry.
func (r *registry) Fetch(_ context.Context, mv module.Version) (module.SourceLoc, error) {
	if folder, ok := r.folders[mv]; ok {
		return module.SourceLoc{FS: rootedTree{r.tree}, Dir: folder}, nil
	}
	return module.SourceLoc{}, missingModule{mv}
}

// ModuleVersions implements modconfig.Registry.
func (r *registry) ModuleVersions(_ context.Context, modulePath string) ([]string, error) {
	var versions []string
	for mv := range r.folders {
		if mv.Path() == modulePath {
			versions = append(versions, mv.Version())
		}
	}
	return versions, nil
}

// rootedTree says where in the loader's file system a module's files lie, which cue/load wants to know.
type rootedTree struct{ fs.FS }

// OSRoot implements module.OSRootFS.
func (rootedTree) OSRoot() string { return "/" }
