package engine

import (
	"errors"
	"path"
	"strings"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/build"
	"cuelang.org/go/cue/cuecontext"
	"cuelang.org/go/cue/load"
)

// Session holds the packages of one request: loaded at once, so that they share the schemas, and built when asked for.
type Session struct {
	request   Request
	workspace *workspace
	positions *positions
	context   *cue.Context
	instances []*build.Instance
	values    []cue.Value
	built     []bool
}

// Open lays out the files and loads all packages: it parses them and what they import, and evaluates nothing.
func Open(request Request) *Session {
	w := newWorkspace(request.Files, request.Schemas)
	s := &Session{
		request:   request,
		workspace: w,
		positions: newPositions(w, request.Packages),
		context:   cuecontext.New(),
		instances: make([]*build.Instance, len(request.Packages)),
		values:    make([]cue.Value, len(request.Packages)),
		built:     make([]bool, len(request.Packages)),
	}
	for _, group := range s.groups() {
		s.load(group, w.tree)
	}
	return s
}

// groups puts together the packages that one load can serve: of one module and with the same tags.
// Files without a package clause are loaded alone, since cue/load makes one value of all the files that it is given.
func (s *Session) groups() [][]int {
	var groups [][]int
	byKey := map[string]int{}
	for i, p := range s.request.Packages {
		if p.Name == "_" {
			groups = append(groups, []int{i})
			continue
		}
		key := rootOf(s.workspace.moduleRoots, p.Dir) + "\n" + strings.Join(tagArguments(s.request.Tags, p.Tags), "\n")
		at, ok := byKey[key]
		if !ok {
			at = len(groups)
			byKey[key] = at
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], i)
	}
	return groups
}

func (s *Session) load(group []int, tree *fileTree) {
	first := s.request.Packages[group[0]]
	root := rootOf(s.workspace.moduleRoots, first.Dir)
	if err := s.workspace.moduleErrors[root]; err != nil {
		s.fail(group, err)
		return
	}
	arguments := make([]string, len(group))
	for i, index := range group {
		arguments[i] = argumentOf(s.request.Packages[index], root)
	}
	directory := "/" + path.Join(siteRoot, root)
	instances := load.Instances(arguments, &load.Config{
		FS:         tree,
		Dir:        directory,
		ModuleRoot: directory,
		Registry:   s.workspace.registry,
		Env:        []string{},
		Tags:       tagArguments(s.request.Tags, first.Tags),
		TagVars:    map[string]load.TagVar{},
	})
	if tree == s.workspace.tree && (len(instances) != len(group) || anyFailed(instances)) {
		// One file's fault can stop every package that shares a folder or a load with it.
		for _, index := range group {
			s.load([]int{index}, s.workspace.withoutBroken(s.request.Packages[index].Files))
		}
		return
	}
	if len(instances) != len(group) {
		s.fail(group, errors.New("no package found"))
		return
	}
	for i, index := range group {
		s.instances[index] = instances[i]
	}
}

func (s *Session) fail(group []int, err error) {
	for _, index := range group {
		s.instances[index] = &build.Instance{Err: promote(err)}
	}
}

func anyFailed(instances []*build.Instance) bool {
	for _, instance := range instances {
		if instance.Err != nil {
			return true
		}
	}
	return false
}

// argumentOf names a package to cue/load, relative to its module root.
func argumentOf(p Package, root string) string {
	relative := func(name string) string {
		if root != "." {
			name = strings.TrimPrefix(strings.TrimPrefix(name, root), "/")
		}
		if name == "." || name == "" {
			return "."
		}
		return "./" + name
	}
	if p.Name == "_" {
		return relative(p.Files[0])
	}
	return relative(p.Dir) + ":" + p.Name
}

// value builds a package once. The second result holds what kept it from being loaded or compiled.
func (s *Session) value(index int) (cue.Value, error) {
	instance := s.instances[index]
	if err := loadErrors(instance, map[*build.Instance]bool{}); err != nil {
		return cue.Value{}, err
	}
	if !s.built[index] {
		s.values[index] = s.context.BuildInstance(instance)
		s.built[index] = true
	}
	// Compiling reports its faults on the instance.
	if instance.Err != nil {
		return cue.Value{}, instance.Err
	}
	return s.values[index], nil
}
