package engine

import (
	"encoding/json"
	"slices"
	"strconv"

	"cuelang.org/go/cue"
)

// remains gathers what is concrete in a value with faults. What isn't is left out and noted as a hole.
type remains struct {
	omit  []string
	holes []hole
}

// hole is a value that is bottom or incomplete.
type hole struct {
	pointer string
	value   cue.Value
}

func (r *remains) pointers() []string {
	pointers := make([]string, len(r.holes))
	for i, h := range r.holes {
		pointers[i] = h.pointer
	}
	return pointers
}

// of gives the JSON of what remains, nil where nothing does.
func (r *remains) of(value cue.Value) json.RawMessage {
	text, ok := r.appendValue(nil, value, "")
	if !ok {
		return nil
	}
	return text
}

func (r *remains) appendValue(text []byte, value cue.Value, pointer string) ([]byte, bool) {
	if slices.Contains(r.omit, pointer) {
		return text, false
	}
	value, _ = value.Default()
	switch value.IncompleteKind() {
	case cue.StructKind:
		return r.appendFields(text, value, pointer, false)
	case cue.ListKind:
		return r.appendFields(text, value, pointer, true)
	case cue.BottomKind:
		// A struct or list is bottom, too, when only something below it is.
		if fields, err := value.Fields(); err == nil && fields.Next() {
			return r.appendFields(text, value, pointer, fields.Selector().LabelType() == cue.IndexLabel)
		}
	}
	scalar, err := value.MarshalJSON()
	if err != nil {
		r.holes = append(r.holes, hole{pointer, value})
		return text, false
	}
	return append(text, scalar...), true
}

// appendFields appends a struct without its holes, or a list with null for each, so that the others keep their index.
func (r *remains) appendFields(text []byte, value cue.Value, pointer string, list bool) ([]byte, bool) {
	fields, err := value.Fields()
	if list && value.IncompleteKind() == cue.ListKind {
		var elements cue.Iterator
		elements, err = value.List()
		fields = &elements
	}
	if err != nil {
		r.holes = append(r.holes, hole{pointer, value})
		return text, false
	}
	brackets := "{}"
	if list {
		brackets = "[]"
	}
	text = append(text, brackets[0])
	for n, index := 0, 0; fields.Next(); index++ {
		before := len(text)
		if n > 0 {
			text = append(text, ',')
		}
		name := strconv.Itoa(index)
		if !list {
			name = fields.Selector().Unquoted()
			key, _ := json.Marshal(name)
			text = append(append(text, key...), ':')
		}
		var ok bool
		text, ok = r.appendValue(text, fields.Value(), childPointer(pointer, name))
		if !ok && list {
			text, ok = append(text, "null"...), true
		}
		if !ok {
			text = text[:before]
			continue
		}
		n++
	}
	return append(text, brackets[1]), true
}
