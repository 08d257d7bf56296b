// Command cmd prints the model of the schemas below a folder.
package main

import (
	"fmt"
	"io/fs"
	"os"

	"harmony.dev/cue/profile"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: cmd FOLDER")
		os.Exit(2)
	}
	files := map[string]string{}
	root := os.DirFS(os.Args[1])
	err := fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, path)
		files[path] = string(text)
		return err
	})
	if err == nil {
		var model []byte
		if model, err = profile.Model(files); err == nil {
			_, err = os.Stdout.Write(model)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
