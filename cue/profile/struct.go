package profile

import (
	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/token"
)

// structOf reads `{...}`: fields, or one pattern that makes it a map.
func (w *walker) structOf(lit *ast.StructLit) *Type {
	t := &Type{Form: StructForm}
	var attrs []*ast.Attribute
	seen := map[string]bool{}
	for _, decl := range lit.Elts {
		switch d := decl.(type) {
		case *ast.Attribute:
			attrs = append(attrs, d)
		case *ast.CommentGroup:
		case *ast.Ellipsis:
			t.Open = true
		case *ast.Field:
			if pattern, ok := d.Label.(*ast.ListLit); ok {
				w.readPattern(t, d, pattern)
				continue
			}
			if field := w.fieldOf(d); field != nil {
				if seen[field.Name] {
					w.refusals.at(d, "the field %s stands here twice", field.Name)
				}
				seen[field.Name] = true
				t.Fields = append(t.Fields, *field)
			}
		default:
			w.refusals.at(decl, "a struct has fields and attributes only: no embedding, comprehension, let or alias")
		}
	}
	t.Attributes = w.attributes(attrs)
	if t.Form == MapForm && (len(t.Fields) > 0 || t.Open) {
		w.refusals.at(lit, "a struct has fields or a pattern, not both")
	}
	return t
}

// readPattern reads `[string]: T`, `[=~"..."]: T` and `[#Name]: T`.
func (w *walker) readPattern(t *Type, field *ast.Field, label *ast.ListLit) {
	if len(label.Elts) != 1 || t.Form == MapForm {
		w.refusals.at(field, "a map has one pattern with one type of keys")
		return
	}
	key := w.typeOf(label.Elts[0])
	if key.Form != StringForm && key.Form != RefForm {
		w.refusals.at(field, "the keys of a map are strings, `=~\"...\"` or a definition of one")
	}
	t.Form, t.Key, t.Items = MapForm, key, w.typeOf(field.Value)
	w.refuseDefault(field.Value, t.Items)
}

func (w *walker) fieldOf(d *ast.Field) *Field {
	if _, isAliased := d.Label.(*ast.Alias); isAliased || d.Alias != nil {
		w.refusals.at(d, "a field has no alias")
		return nil
	}
	name, _, err := ast.LabelName(d.Label)
	if err != nil || name == "" || name[0] == '#' || name[0] == '_' {
		w.refusals.at(d, "a field has a plain name: neither computed, nor hidden, nor a definition")
		return nil
	}
	field := &Field{
		Name:       name,
		Presence:   Regular,
		Line:       d.Pos().Line(),
		Doc:        docOf(d),
		Attributes: w.attributes(d.Attrs),
		Type:       w.typeOf(d.Value),
	}
	switch d.Constraint {
	case token.OPTION:
		field.Presence = Optional
	case token.NOT:
		field.Presence = Required
	}
	hasDefault := field.Type.Default != nil
	switch {
	case field.Presence == Regular && !hasDefault && field.Type.Form != ConstForm:
		w.refusals.at(d, "%s is neither a constant nor a scalar with a default: say %[1]s! or %[1]s?", name)
	case field.Presence != Regular && hasDefault:
		w.refusals.at(d, "%s has a default that nothing would fill in: leave out the mark", name)
	}
	return field
}

// refuseDefault refuses a default anywhere but on a field.
func (w *walker) refuseDefault(node ast.Node, t *Type) {
	if t.Default != nil {
		w.refusals.at(node, "a default stands on a field only")
	}
}
