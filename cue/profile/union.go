package profile

import (
	"encoding/json"
	"slices"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/token"
)

// unionOf reads the unions of the profile: an enumeration, a scalar with a default, a scalar or a struct, and structs
// told apart by a constant. The last two are told from each other when all definitions are known.
func (w *walker) unionOf(expr ast.Expr, arms []ast.Expr) *Type {
	var marked any
	var plain []ast.Expr
	for _, arm := range arms {
		unary, ok := arm.(*ast.UnaryExpr)
		if !ok || unary.Op != token.MUL {
			plain = append(plain, arm)
			continue
		}
		value, isLiteral := literalOf(unary.X)
		if !isLiteral || marked != nil {
			w.refusals.at(arm, "a default is one literal")
			return &Type{Form: AnyForm}
		}
		marked = value
	}
	if t := enumOf(plain); t != nil {
		if marked != nil && !slices.Contains(t.Values, marked) {
			t.Values = append(t.Values, marked)
		}
		t.Default = marked
		return w.checked(expr, t)
	}
	if marked != nil {
		return w.defaulted(expr, plain, marked)
	}
	t := &Type{Form: EitherForm}
	for _, arm := range plain {
		t.Arms = append(t.Arms, w.typeOf(arm))
	}
	return t
}

// enumOf gives the enumeration that literals make; nil where one of them is something else.
func enumOf(arms []ast.Expr) *Type {
	t := &Type{Form: EnumForm}
	for _, arm := range arms {
		value, ok := literalOf(arm)
		if !ok {
			return nil
		}
		t.Values = append(t.Values, value)
	}
	return t
}

// checked refuses an enumeration whose values are not all strings or all numbers.
func (w *walker) checked(expr ast.Expr, t *Type) *Type {
	for _, value := range t.Values {
		if kindOf(value) != kindOf(t.Values[0]) || kindOf(value) == BoolForm {
			w.refusals.at(expr, "the values of an enumeration are all strings or all numbers")
			break
		}
	}
	return t
}

// defaulted gives a scalar its default.
func (w *walker) defaulted(expr ast.Expr, plain []ast.Expr, marked any) *Type {
	if len(plain) != 1 {
		w.refusals.at(expr, "a default stands beside one scalar type or an enumeration")
		return &Type{Form: AnyForm}
	}
	t := w.typeOf(plain[0])
	switch t.Form {
	case StringForm, IntForm, NumberForm, BoolForm:
		fits := t.Form == kindOf(marked) || t.Form == NumberForm && kindOf(marked) == IntForm
		if !fits {
			w.refusals.at(expr, "the default is no %s", t.Form)
		}
	case RefForm:
	default:
		w.refusals.at(expr, "only a scalar has a default")
	}
	t.Default = marked
	return t
}

func kindOf(value any) Form {
	switch v := value.(type) {
	case bool:
		return BoolForm
	case json.Number:
		if _, err := v.Int64(); err == nil {
			return IntForm
		}
		return NumberForm
	}
	return StringForm
}
