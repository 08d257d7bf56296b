package engine

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// fileTree is a read-only file system over texts in memory. Its folders are made once, so that a listing costs
// no more than its own length. The root is ".", as io/fs wants.
type fileTree struct {
	texts   map[string]string
	folders map[string][]fs.DirEntry
}

// newFileTree takes texts by slash-separated path, relative to the root.
func newFileTree(texts map[string]string) *fileTree {
	tree := &fileTree{texts: texts, folders: map[string][]fs.DirEntry{".": nil}}
	seen := map[string]bool{}
	for name, text := range texts {
		tree.addEntry(seen, entry{name: name, size: int64(len(text))})
	}
	for _, entries := range tree.folders {
		slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	}
	return tree
}

// addEntry adds one entry to its folder, and that folder to its own, up to the root.
func (t *fileTree) addEntry(seen map[string]bool, e entry) {
	for e.name != "." && !seen[e.name] {
		seen[e.name] = true
		folder := path.Dir(e.name)
		t.folders[folder] = append(t.folders[folder], e)
		e = entry{name: folder, folder: true}
	}
}

func (t *fileTree) find(op, name string) (entry, error) {
	if !fs.ValidPath(name) {
		return entry{}, &fs.PathError{Op: op, Path: name, Err: fs.ErrInvalid}
	}
	if text, ok := t.texts[name]; ok {
		return entry{name: name, size: int64(len(text))}, nil
	}
	if _, ok := t.folders[name]; ok {
		return entry{name: name, folder: true}, nil
	}
	return entry{}, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// Open implements fs.FS.
func (t *fileTree) Open(name string) (fs.File, error) {
	e, err := t.find("open", name)
	if err != nil {
		return nil, err
	}
	if e.folder {
		return &openFolder{entry: e, left: t.folders[name]}, nil
	}
	return &openFile{entry: e, Reader: strings.NewReader(t.texts[name])}, nil
}

// ReadFile implements fs.ReadFileFS.
func (t *fileTree) ReadFile(name string) ([]byte, error) {
	e, err := t.find("read", name)
	if err != nil {
		return nil, err
	}
	if e.folder {
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrInvalid}
	}
	return bytes.Clone([]byte(t.texts[name])), nil
}

// ReadDir implements fs.ReadDirFS.
func (t *fileTree) ReadDir(name string) ([]fs.DirEntry, error) {
	e, err := t.find("readdir", name)
	if err != nil {
		return nil, err
	}
	if !e.folder {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrInvalid}
	}
	return slices.Clone(t.folders[name]), nil
}

// Stat implements fs.StatFS.
func (t *fileTree) Stat(name string) (fs.FileInfo, error) { return t.find("stat", name) }

// entry is a file or folder: at once its fs.DirEntry and its fs.FileInfo.
type entry struct {
	name   string
	size   int64
	folder bool
}

func (e entry) Name() string               { return path.Base(e.name) }
func (e entry) IsDir() bool                { return e.folder }
func (e entry) Size() int64                { return e.size }
func (e entry) ModTime() time.Time         { return time.Time{} }
func (e entry) Sys() any                   { return nil }
func (e entry) Type() fs.FileMode          { return e.Mode().Type() }
func (e entry) Info() (fs.FileInfo, error) { return e, nil }
func (e entry) Mode() fs.FileMode {
	if e.folder {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

type openFile struct {
	entry entry
	*strings.Reader
}

func (f *openFile) Stat() (fs.FileInfo, error) { return f.entry, nil }
func (f *openFile) Close() error               { return nil }

type openFolder struct {
	entry entry
	left  []fs.DirEntry
}

func (f *openFolder) Stat() (fs.FileInfo, error) { return f.entry, nil }
func (f *openFolder) Close() error               { return nil }
func (f *openFolder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: f.entry.name, Err: fs.ErrInvalid}
}

// ReadDir implements fs.ReadDirFile.
func (f *openFolder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n > 0 && len(f.left) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(f.left) {
		n = len(f.left)
	}
	some := f.left[:n]
	f.left = f.left[n:]
	return some, nil
}
