package profile

import (
	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/token"
)

// typeOf reads an expression that stands where a type does.
func (w *walker) typeOf(expr ast.Expr) *Type {
	t := w.readType(expr)
	if t.pos == token.NoPos {
		t.pos = expr.Pos()
	}
	return t
}

func (w *walker) readType(expr ast.Expr) *Type {
	if arms := operands(expr, token.OR); len(arms) > 1 {
		return w.unionOf(expr, arms)
	}
	if parts := operands(expr, token.AND); len(parts) > 1 {
		return w.conjunctionOf(expr, parts)
	}
	return w.termOf(expr)
}

// operands flattens `a op b op c`, through parentheses.
func operands(expr ast.Expr, op token.Token) []ast.Expr {
	switch e := expr.(type) {
	case *ast.ParenExpr:
		return operands(e.X, op)
	case *ast.BinaryExpr:
		if e.Op == op {
			return append(operands(e.X, op), operands(e.Y, op)...)
		}
	}
	return []ast.Expr{expr}
}

// termOf reads a type without operators.
func (w *walker) termOf(expr ast.Expr) *Type {
	switch e := expr.(type) {
	case *ast.ParenExpr:
		return w.typeOf(e.X)
	case *ast.StructLit:
		return w.structOf(e)
	case *ast.ListLit:
		return w.listOf(e)
	case *ast.Ident:
		return w.identOf(e)
	case *ast.UnaryExpr, *ast.CallExpr, *ast.BasicLit:
		if value, ok := literalOf(e); ok {
			return &Type{Form: ConstForm, Value: value}
		}
		if isConstraint(expr) {
			return w.conjunctionOf(expr, []ast.Expr{expr})
		}
	}
	w.refusals.at(expr, "the profile has no such expression")
	return &Type{Form: AnyForm}
}

func (w *walker) identOf(e *ast.Ident) *Type {
	switch e.Name {
	case "string":
		return &Type{Form: StringForm}
	case "int":
		return &Type{Form: IntForm}
	case "number":
		return &Type{Form: NumberForm}
	case "bool":
		return &Type{Form: BoolForm}
	case "_":
		return &Type{Form: AnyForm}
	}
	if e.Name[0] == '#' {
		return &Type{Form: RefForm, Ref: e.Name[1:]}
	}
	w.refusals.at(e, "%s is no type of the profile: it has string, int, number, bool, _ and definitions", e.Name)
	return &Type{Form: AnyForm}
}

// listOf reads `[...T]`.
func (w *walker) listOf(e *ast.ListLit) *Type {
	if len(e.Elts) == 1 {
		if rest, ok := e.Elts[0].(*ast.Ellipsis); ok && rest.Type != nil {
			items := w.typeOf(rest.Type)
			w.refuseDefault(rest, items)
			return &Type{Form: ListForm, Items: items}
		}
	}
	w.refusals.at(e, "a list is [...T]")
	return &Type{Form: AnyForm}
}
