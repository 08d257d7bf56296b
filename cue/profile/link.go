package profile

// link checks what needs all definitions: that references lead somewhere, that defaults by reference fit, and which
// kind of union each one is.
func (w *walker) link(pkg *Package) {
	for i := range pkg.Definitions {
		definition := &pkg.Definitions[i]
		w.linkType(definition.Type)
	}
}

func (w *walker) linkType(t *Type) {
	if t == nil {
		return
	}
	refuse := func(format string, args ...any) {
		w.refusals.atPos(t.pos, format, args...)
	}
	if t.Form == RefForm {
		target := w.resolve(t)
		switch {
		case target == nil:
			refuse("there is no definition #%s", t.Ref)
		case t.Default != nil && !isScalar(target):
			refuse("#%s is no scalar, so it has no default", t.Ref)
		}
	}
	if t.Key != nil {
		if key := w.resolve(t.Key); key == nil || key.Form != StringForm {
			refuse("the keys of a map are no strings")
		}
	}
	for i := range t.Fields {
		w.linkType(t.Fields[i].Type)
	}
	w.linkType(t.Key)
	w.linkType(t.Items)
	for _, arm := range t.Arms {
		w.linkType(arm)
	}
	if t.Form == EitherForm {
		if message := w.sortUnion(t); message != "" {
			refuse("%s", message)
		}
	}
}

// sortUnion tells a scalar or struct from structs with a tag.
func (w *walker) sortUnion(t *Type) string {
	var structs, scalars int
	for _, arm := range t.Arms {
		switch target := w.resolve(arm); {
		case target == nil:
			return ""
		case target.Form == StructForm:
			structs++
		case isScalar(target) && target.Form != EnumForm && target.Form != ConstForm:
			scalars++
		}
	}
	switch {
	case structs == 1 && scalars == 1 && len(t.Arms) == 2:
		if w.resolve(t.Arms[0]).Form == StructForm {
			return "the scalar stands before the struct"
		}
		return ""
	case structs == len(t.Arms):
		tag := w.tagOf(t.Arms)
		if tag == "" {
			return "structs in a union need a required field whose constant tells them apart"
		}
		t.Form, t.Tag = TaggedForm, tag
		return ""
	}
	return "a union is an enumeration, one scalar type or one struct, or structs told apart by a constant"
}

// tagOf gives the required field that has another constant string in every arm.
func (w *walker) tagOf(arms []*Type) string {
	for _, field := range w.resolve(arms[0]).Fields {
		values := map[any]bool{}
		for _, arm := range arms {
			for _, other := range w.resolve(arm).Fields {
				text, isText := other.Type.Value.(string)
				if other.Name == field.Name && other.Presence == Required && other.Type.Form == ConstForm && isText {
					values[text] = true
				}
			}
		}
		if len(values) == len(arms) {
			return field.Name
		}
	}
	return ""
}

// resolve follows references; nil where one leads nowhere or in a circle.
func (w *walker) resolve(t *Type) *Type {
	for hops := 0; t.Form == RefForm; hops++ {
		definition := w.definitions[t.Ref]
		if definition == nil || hops > len(w.definitions) {
			return nil
		}
		t = definition.Type
	}
	return t
}

func isScalar(t *Type) bool {
	switch t.Form {
	case StringForm, IntForm, NumberForm, BoolForm, EnumForm, ConstForm:
		return true
	}
	return false
}
