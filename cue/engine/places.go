package engine

import (
	"slices"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/ast"
)

// Places finds, for each pointer into a package's value, where it was written. It costs about as much again as the
// evaluation of that value, so it is asked for the few that a message needs.
func (s *Session) Places(index int, pointers []string) map[string]Located {
	located := map[string]Located{}
	value, err := s.value(index)
	for _, pointer := range pointers {
		if err != nil {
			located[pointer] = Located{Values: []Place{}, Keys: []Place{}}
			continue
		}
		located[pointer] = s.locate(index, value, pointer)
	}
	return located
}

func (s *Session) locate(index int, value cue.Value, pointer string) Located {
	for _, token := range pointerTokens(pointer) {
		value = lookUp(value, token)
	}
	located := Located{Values: []Place{}, Keys: []Place{}}
	s.collect(index, value, &located, 0)
	s.collectLiteral(index, value, &located)
	sortPlaces(located.Values)
	sortPlaces(located.Keys)
	located.Values = slices.Compact(located.Values)
	located.Keys = slices.Compact(located.Keys)
	return located
}

// maxOperands bounds the walk over nested conjunctions.
const maxOperands = 32

// collect adds the place of each conjunct of a value.
func (s *Session) collect(index int, value cue.Value, located *Located, depth int) {
	node := value.Source()
	if field, ok := node.(*ast.Field); ok {
		if place, found := s.positions.span(index, field.Label); found {
			located.Keys = append(located.Keys, place)
		}
		node = field.Value
	}
	if operator, operands := value.Expr(); operator == cue.AndOp && depth < maxOperands {
		for _, operand := range operands {
			s.collect(index, operand, located, depth+1)
		}
		return
	}
	if node == nil {
		if place, found := s.positions.at(index, value.Pos()); found {
			located.Values = append(located.Values, place)
		}
		return
	}
	if place, found := s.positions.span(index, node); found {
		place.literal = isLiteral(node)
		located.Values = append(located.Values, place)
	}
}

// collectLiteral adds the place of a scalar that stands elsewhere, and that the field only refers to: a row of a table
// that a comprehension runs over.
func (s *Session) collectLiteral(index int, value cue.Value, located *Located) {
	node, ok := value.Source().(*ast.BasicLit)
	if !ok {
		return
	}
	if place, found := s.positions.span(index, node); found {
		place.literal = true
		located.Values = append(located.Values, place)
	}
}

// isLiteral says whether a node is a value as somebody wrote it, rather than a reference or a computation.
func isLiteral(node ast.Node) bool {
	switch node.(type) {
	case *ast.BasicLit, *ast.StructLit, *ast.ListLit, *ast.Interpolation, *ast.UnaryExpr, *ast.File:
		return true
	}
	return false
}

// sortPlaces puts what the user wrote first, then what the user refers to, then the modules; each in CUE's order.
func sortPlaces(places []Place) {
	slices.SortStableFunc(places, func(a, b Place) int {
		return rank(a) - rank(b)
	})
}

func rank(p Place) int {
	switch {
	case p.foreign:
		return 2
	case p.literal:
		return 0
	}
	return 1
}
