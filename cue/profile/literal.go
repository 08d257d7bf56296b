package profile

import (
	"encoding/json"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/token"
)

// literalOf gives a string, a truth value, or a number as it is written.
func literalOf(expr ast.Expr) (any, bool) {
	switch e := expr.(type) {
	case *ast.ParenExpr:
		return literalOf(e.X)
	case *ast.UnaryExpr:
		if number, ok := literalOf(e.X); ok && e.Op == token.SUB {
			if n, isNumber := number.(json.Number); isNumber {
				return json.Number("-" + string(n)), true
			}
		}
	case *ast.BasicLit:
		switch e.Kind {
		case token.STRING:
			text, err := literal.Unquote(e.Value)
			return text, err == nil
		case token.INT, token.FLOAT:
			// Other notations of CUE, such as 1_000 or 4Ki, are not JSON.
			return json.Number(e.Value), json.Valid([]byte(e.Value))
		case token.TRUE, token.FALSE:
			return e.Kind == token.TRUE, true
		}
	}
	return nil, false
}
