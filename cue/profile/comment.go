package profile

import (
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/literal"
)

// docOf gives the comment that stands before a node, without its marks.
func docOf(node ast.Node) string {
	var docs []string
	for _, group := range ast.Comments(node) {
		if group.Doc {
			docs = append(docs, strings.TrimSpace(group.Text()))
		}
	}
	return strings.Join(docs, "\n")
}

// attributes reads `@harmony(flag, key=value, key="quoted, value")`. A flag has the value "".
func (w *walker) attributes(attrs []*ast.Attribute) map[string]string {
	var all map[string]string
	for _, attr := range attrs {
		key, body := attr.Split()
		if key != "harmony" {
			w.refusals.at(attr, "the attribute is @%s; the profile has @harmony alone", key)
			continue
		}
		for _, part := range splitArguments(body) {
			name, value, _ := strings.Cut(part, "=")
			name, value = strings.TrimSpace(name), strings.TrimSpace(value)
			if unquoted, err := literal.Unquote(value); err == nil {
				value = unquoted
			}
			if all == nil {
				all = map[string]string{}
			}
			if _, twice := all[name]; twice || name == "" {
				w.refusals.at(attr, "@harmony says %q twice, or nothing", name)
			}
			all[name] = value
		}
	}
	return all
}

// splitArguments splits at commas that are not in quotes.
func splitArguments(body string) []string {
	var parts []string
	quoted, start := false, 0
	for i := 0; i < len(body); i++ {
		switch {
		case body[i] == '\\' && quoted:
			i++
		case body[i] == '"':
			quoted = !quoted
		case body[i] == ',' && !quoted:
			parts = append(parts, body[start:i])
			start = i + 1
		}
	}
	return append(parts, body[start:])
}
