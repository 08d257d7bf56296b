package engine

import (
	"slices"
	"strings"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/errors"
	"cuelang.org/go/cue/load"
)

// Evaluate gives the JSON of one package, or all that keeps it from being JSON. With tolerant, what is concrete is
// given beside the errors: the rest is left out and listed as holes.
func (s *Session) Evaluate(index int, tolerant bool) Evaluation {
	value, err := s.value(index)
	var none *load.NoFilesError
	if errors.As(err, &none) {
		// Every file has an @if that doesn't hold: the package isn't there.
		return Evaluation{Errors: []Error{}, Holes: []string{}}
	}
	if err != nil {
		return Evaluation{Errors: s.faults(index, err), Holes: []string{}}
	}
	evaluation := Evaluation{Errors: []Error{}, Holes: []string{}}
	err = check(value)
	if err == nil {
		evaluation.Value, err = value.MarshalJSON()
	}
	if err == nil {
		evaluation.Errors = s.unfit(index, value, evaluation.Value)
		if len(evaluation.Errors) == 0 {
			return evaluation
		}
		evaluation.Value = nil
	} else {
		evaluation.Errors = s.placed(index, value, s.faults(index, err))
	}
	if tolerant {
		s.gather(index, value, &evaluation)
	}
	return evaluation
}

// gather gives what is concrete in a value with faults.
func (s *Session) gather(index int, value cue.Value, evaluation *Evaluation) {
	rest := &remains{}
	text := rest.of(value)
	if unfit := s.unfit(index, value, text); len(unfit) > 0 {
		rest = &remains{omit: pointersOf(unfit)}
		text = rest.of(value)
		for _, e := range unfit {
			if !slices.ContainsFunc(evaluation.Errors, func(other Error) bool { return other.Pointer == e.Pointer }) {
				evaluation.Errors = append(evaluation.Errors, e)
			}
		}
	}
	evaluation.Value = text
	evaluation.Errors = s.explained(index, value, evaluation.Errors, rest.holes)
	evaluation.Holes = append(rest.pointers(), rest.omit...)
}

// unfit gives the errors of what JSON's readers could not hold.
func (s *Session) unfit(index int, value cue.Value, text []byte) []Error {
	faults := []Error{}
	for _, n := range findUnfit(text) {
		places := s.locate(index, value, n.pointer).Values
		faults = append(faults, Error{Pointer: n.pointer, Format: n.format, Args: []string{n.text}, Message: n.message(), Places: places})
	}
	return faults
}

func pointersOf(faults []Error) []string {
	pointers := make([]string, len(faults))
	for i, e := range faults {
		pointers[i] = e.Pointer
	}
	return pointers
}

// placed gives a place to the errors for which CUE knows none, such as values that are not concrete.
func (s *Session) placed(index int, value cue.Value, faults []Error) []Error {
	for i := range faults {
		if len(faults[i].Places) == 0 && faults[i].Pointer != "" {
			faults[i].Places = s.locate(index, value, faults[i].Pointer).Values
		}
	}
	return faults
}

// explained adds the errors of the holes that no error names yet: where there is a conflict, CUE says nothing of
// what is incomplete elsewhere.
func (s *Session) explained(index int, value cue.Value, faults []Error, holes []hole) []Error {
	for _, h := range holes {
		if !slices.ContainsFunc(faults, func(e Error) bool { return related(e.Pointer, h.pointer) }) {
			err := h.value.Validate(cue.Concrete(true))
			faults = append(faults, s.placed(index, value, s.faults(index, err))...)
		}
	}
	return faults
}

// related says whether one pointer is the other, or leads to it.
func related(a, b string) bool {
	return a == b || strings.HasPrefix(a, b+"/") || (a != "" && strings.HasPrefix(b, a+"/"))
}

// concrete completes the evaluation of a faultless value, unless JSON's readers could not hold it.
func (s *Session) concrete(index int, value cue.Value, text []byte, tolerant bool) Evaluation {
	evaluation := Evaluation{Value: text, Errors: []Error{}, Holes: []string{}}
	for _, n := range findUnfit(text) {
		places := s.locate(index, value, n.pointer).Values
		evaluation.Errors = append(evaluation.Errors, Error{
			Pointer: n.pointer, Format: n.format, Args: []string{n.text}, Message: n.message(), Places: places,
		})
		evaluation.Holes = append(evaluation.Holes, n.pointer)
	}
	if len(evaluation.Errors) == 0 {
		return evaluation
	}
	evaluation.Value = nil
	if tolerant {
		rest := &remains{omit: evaluation.Holes}
		evaluation.Value = rest.of(value)
	}
	return evaluation
}

// check reports conflicts alone where there are some, as the stock program does, else what isn't concrete.
func check(value cue.Value) error {
	err := value.Validate(cue.Concrete(true))
	if err == nil {
		return nil
	}
	if conflicts := value.Validate(); conflicts != nil {
		return conflicts
	}
	return err
}
