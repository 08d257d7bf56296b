package profile

import (
	"encoding/json"
	"fmt"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/token"
)

// conjunctionOf reads one type and constraints on it. A string constraint alone makes a string.
func (w *walker) conjunctionOf(expr ast.Expr, parts []ast.Expr) *Type {
	var base *Type
	var constraints []ast.Expr
	for _, part := range parts {
		if isConstraint(part) {
			constraints = append(constraints, part)
			continue
		}
		if base != nil {
			w.refusals.at(part, "`&` joins one type with constraints, not two types")
			return base
		}
		base = w.typeOf(part)
	}
	if base == nil {
		base = &Type{Form: StringForm}
	}
	for _, constraint := range constraints {
		if message := w.constrain(base, constraint); message != "" {
			w.refusals.at(constraint, "%s", message)
		}
	}
	return base
}

func isConstraint(expr ast.Expr) bool {
	switch e := expr.(type) {
	case *ast.CallExpr:
		return true
	case *ast.UnaryExpr:
		return e.Op != token.SUB && e.Op != token.MUL
	}
	return false
}

// constrain puts a constraint on a type, or says why it can't.
func (w *walker) constrain(t *Type, expr ast.Expr) string {
	switch e := expr.(type) {
	case *ast.UnaryExpr:
		return w.constrainByOperator(t, e)
	case *ast.CallExpr:
		return constrainByCall(t, e)
	}
	return "the profile has no such constraint"
}

func (w *walker) constrainByOperator(t *Type, e *ast.UnaryExpr) string {
	value, ok := literalOf(e.X)
	if !ok {
		return "a constraint compares with a literal"
	}
	if text, isText := value.(string); isText {
		switch {
		case t.Form != StringForm:
			return fmt.Sprintf("the constraint is on a string, the type is %s", t.Form)
		case e.Op == token.MAT:
			if message := patternFault(text); message != "" {
				return message
			}
			t.Patterns = append(t.Patterns, text)
			return ""
		case e.Op == token.NEQ && text == "":
			t.MinLength = numberPointer("1")
			return ""
		}
		return fmt.Sprintf("the profile has no %s for strings", e.Op)
	}
	number, isNumber := value.(json.Number)
	if !isNumber || t.Form != IntForm && t.Form != NumberForm {
		return fmt.Sprintf("a bound is on an int or a number; the type is %s", t.Form)
	}
	bounds := map[token.Token]**json.Number{
		token.GEQ: &t.Minimum, token.GTR: &t.ExclusiveMinimum,
		token.LEQ: &t.Maximum, token.LSS: &t.ExclusiveMaximum,
	}
	bound := bounds[e.Op]
	if bound == nil || *bound != nil {
		return fmt.Sprintf("the profile has no %s for numbers here", e.Op)
	}
	*bound = &number
	return ""
}

func constrainByCall(t *Type, call *ast.CallExpr) string {
	name, argument, ok := callOf(call)
	if !ok {
		return "a constraint is a call such as list.MinItems(1)"
	}
	targets := map[string]struct {
		form   Form
		number **json.Number
	}{
		"strings.MinRunes": {StringForm, &t.MinLength},
		"strings.MaxRunes": {StringForm, &t.MaxLength},
		"list.MinItems":    {ListForm, &t.MinItems},
		"list.MaxItems":    {ListForm, &t.MaxItems},
		"struct.MinFields": {StructForm, &t.MinFields},
		"struct.MaxFields": {StructForm, &t.MaxFields},
	}
	if name == "list.UniqueItems" && argument == nil && t.Form == ListForm {
		t.UniqueItems = true
		return ""
	}
	target, known := targets[name]
	if !known || argument == nil {
		return fmt.Sprintf("the profile has no %s", name)
	}
	mapFits := target.form == StructForm && t.Form == MapForm
	if t.Form != target.form && !mapFits {
		return fmt.Sprintf("%s is for a %s, the type is %s", name, target.form, t.Form)
	}
	*target.number = argument
	return ""
}

// callOf gives the name of `package.Function(number)` or `package.Function()`.
func callOf(call *ast.CallExpr) (name string, argument *json.Number, ok bool) {
	selector, isSelector := call.Fun.(*ast.SelectorExpr)
	if !isSelector || len(call.Args) > 1 {
		return "", nil, false
	}
	pkg, isIdent := selector.X.(*ast.Ident)
	if !isIdent {
		return "", nil, false
	}
	function, _, err := ast.LabelName(selector.Sel)
	if err != nil {
		return "", nil, false
	}
	name = pkg.Name + "." + function
	if len(call.Args) == 0 {
		return name, nil, true
	}
	value, isLiteral := literalOf(call.Args[0])
	number, isNumber := value.(json.Number)
	return name, &number, isLiteral && isNumber
}

func numberPointer(text string) *json.Number {
	number := json.Number(text)
	return &number
}
