package profile

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/token"
)

// refusal is one thing that the profile does not have.
type refusal struct {
	file    string
	line    int
	message string
}

// refusals collects them, so that a run names all.
type refusals struct{ list []refusal }

func (r *refusals) at(node ast.Node, format string, args ...any) {
	r.atPos(node.Pos(), format, args...)
}

func (r *refusals) atPos(pos token.Pos, format string, args ...any) {
	r.list = append(r.list, refusal{pos.Filename(), pos.Line(), fmt.Sprintf(format, args...)})
}

// err joins them in the order of the text, one a line.
func (r *refusals) err() error {
	if len(r.list) == 0 {
		return nil
	}
	slices.SortStableFunc(r.list, func(a, b refusal) int {
		return cmp.Or(strings.Compare(a.file, b.file), cmp.Compare(a.line, b.line))
	})
	lines := make([]string, len(r.list))
	for i, one := range r.list {
		lines[i] = fmt.Sprintf("%s:%d: %s", one.file, one.line, one.message)
	}
	return errors.New(strings.Join(slices.Compact(lines), "\n"))
}
