package engine

import (
	"strconv"
	"strings"

	"cuelang.org/go/cue"
)

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")
var pointerUnescapes = strings.NewReplacer("~1", "/", "~0", "~")

// pointerOf makes an RFC 6901 pointer of a path as CUE's errors give it, where labels may be quoted.
func pointerOf(path []string) string {
	var b strings.Builder
	for _, label := range path {
		if strings.HasPrefix(label, `"`) {
			if plain, err := strconv.Unquote(label); err == nil {
				label = plain
			}
		}
		b.WriteByte('/')
		b.WriteString(pointerEscapes.Replace(label))
	}
	return b.String()
}

// pointerTokens splits an RFC 6901 pointer. The empty pointer has none.
func pointerTokens(pointer string) []string {
	if pointer == "" {
		return nil
	}
	tokens := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i, token := range tokens {
		tokens[i] = pointerUnescapes.Replace(token)
	}
	return tokens
}

// childPointer extends a pointer by one key or index.
func childPointer(pointer, key string) string {
	return pointer + "/" + pointerEscapes.Replace(key)
}

// lookUp follows one token of a pointer: an index where the value is a list, else a field. A list of which an
// element is bottom is bottom itself, so its kind doesn't tell.
func lookUp(v cue.Value, token string) cue.Value {
	if index, err := strconv.Atoi(token); err == nil && index >= 0 && v.IncompleteKind() != cue.StructKind {
		if element := v.LookupPath(cue.MakePath(cue.Index(index))); element.Exists() {
			return element
		}
	}
	return v.LookupPath(cue.MakePath(cue.Str(token)))
}
