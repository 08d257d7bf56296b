package engine

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cuelang.org/go/cue/build"
	"cuelang.org/go/cue/errors"
	"cuelang.org/go/cue/token"
)

// loadErrors collects the faults of an instance and of all that it imports.
func loadErrors(instance *build.Instance, seen map[*build.Instance]bool) errors.Error {
	if instance == nil || seen[instance] {
		return nil
	}
	seen[instance] = true
	all := instance.Err
	for _, imported := range instance.Imports {
		if err := loadErrors(imported, seen); err != nil {
			all = errors.Append(all, err)
		}
	}
	return all
}

func promote(err error) errors.Error {
	return errors.Promote(err, "")
}

// faults turns CUE's errors into ours: each once, with CUE's format and arguments and all its places.
func (s *Session) faults(index int, err error) []Error {
	list := []Error{}
	if err == nil {
		return list
	}
	seen := map[string]bool{}
	all := innermost(errors.Sanitize(promote(err)))
	for _, e := range all {
		format, arguments := e.Msg()
		if len(all) > 1 && slices.Contains(unusedTag, format) {
			continue
		}
		fault := Error{
			Pointer: pointerOf(e.Path()),
			Format:  format,
			Args:    s.words(format, arguments),
			Message: s.shown(errors.StringWithConfig(e, &errors.Config{OmitPath: true})),
			Places:  []Place{},
		}
		fault.splitCause()
		s.explainImport(&fault)
		for _, pos := range errors.Positions(e) {
			if place, ok := s.positions.at(index, pos); ok {
				fault.Places = append(fault.Places, place)
			}
		}
		key := fmt.Sprint(fault)
		if !seen[key] {
			seen[key] = true
			list = append(list, fault)
		}
	}
	return list
}

// innermost lists errors without the wrapping that says no more than where cue/load met them.
func innermost(err error) []errors.Error {
	var list []errors.Error
	for _, e := range errors.Errors(err) {
		var inner errors.Error
		if format, _ := e.Msg(); format == "%s" && errors.As(errors.Unwrap(e), &inner) {
			list = append(list, innermost(inner)...)
			continue
		}
		list = append(list, e)
	}
	return list
}

// splitCause adds to the format and the arguments what an error wraps, which CUE puts behind its own words.
func (e *Error) splitCause() {
	words := make([]any, len(e.Args))
	for i, word := range e.Args {
		words[i] = word
	}
	own := fmt.Sprintf(verb.ReplaceAllString(e.Format, "%s"), words...)
	if cause, ok := strings.CutPrefix(e.Message, own+": "); ok {
		e.Format += ": %s"
		e.Args = append(e.Args, cause)
	}
}

// unusedTag are CUE's words for a tag that no file declares. The engine passes declared tags only, so beside another
// fault this one says no more than that the declaring file wasn't read.
var unusedTag = []string{"no tag for %q", "tag %q not used in any file"}

// verb matches a directive of a Go format string; "%%" takes no argument.
var verb = regexp.MustCompile(`%[-+# 0]*[0-9]*(?:\.[0-9]+)?([a-zA-Z%])`)

// words formats each argument as its directive asks.
func (s *Session) words(format string, arguments []any) []string {
	texts := []string{}
	for _, match := range verb.FindAllStringSubmatch(format, -1) {
		if match[1] == "%" || len(texts) == len(arguments) {
			continue
		}
		argument := arguments[len(texts)]
		if pos, ok := argument.(token.Pos); ok {
			argument = pos.Position()
		}
		texts = append(texts, s.shown(fmt.Sprintf(match[0], argument)))
	}
	return texts
}

// shown replaces the paths of the workspace by those that the user knows.
func (s *Session) shown(text string) string {
	text = strings.ReplaceAll(text, "/"+siteRoot+"/", "")
	return strings.ReplaceAll(text, "/"+moduleRoot+"/", "")
}
