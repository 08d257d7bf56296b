package main

import (
	"encoding/json"
	"fmt"
	"runtime/debug"
	"strings"

	"cuelang.org/go/cue"

	"harmony.dev/cue/engine"
	"harmony.dev/cue/profile"
)

// call is what the binding asks for. Op names the question; the other fields are its arguments.
type call struct {
	Op       string            `json:"op"`
	Files    map[string]string `json:"files"`
	Request  engine.Request    `json:"request"`
	Index    int               `json:"index"`
	Tolerant bool              `json:"tolerant"`
	Pointers []string          `json:"pointers"`
}

// failure is the answer to a question that has none: our bug (Internal, with the stack), or a refusal.
type failure struct {
	Failure  string `json:"failure"`
	Internal bool   `json:"internal"`
}

// session is the one that "open" made: the questions after it speak of its packages.
var session *engine.Session

// answer never panics: what goes wrong in CUE's code or in ours is told as a failure.
func answer(text string) (result string) {
	defer func() {
		if cause := recover(); cause != nil {
			result = encode(failure{Failure: fmt.Sprintf("panic: %v\n%s", cause, debug.Stack()), Internal: true})
		}
	}()
	var c call
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		return encode(failure{Failure: err.Error(), Internal: true})
	}
	return c.run()
}

func (c *call) run() string {
	switch c.Op {
	case "version":
		return encode(map[string]string{"language": cue.LanguageVersion()})
	case "packages":
		return encode(engine.Packages(c.Files))
	case "profile":
		model, err := profile.Model(c.Files)
		if err != nil {
			return encode(failure{Failure: err.Error()})
		}
		return string(model)
	case "open":
		// The last session is garbage before the next one is made.
		session = nil
		reserve(sizeOf(c.Request.Files) + sizeOf(c.Request.Schemas.Files))
		session = engine.Open(c.Request)
		return "null"
	case "evaluate":
		return encodeEvaluation(session.Evaluate(c.Index, c.Tolerant))
	case "places":
		return encode(session.Places(c.Index, c.Pointers))
	}
	return encode(failure{Failure: "unknown operation " + c.Op, Internal: true})
}

func encode(value any) string {
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return `{"failure":"cannot encode the answer","internal":true}`
	}
	return b.String()
}

// encodeEvaluation puts the value in as it is: it is JSON already, and may be large.
func encodeEvaluation(e engine.Evaluation) string {
	value := e.Value
	e.Value = nil
	rest := encode(e)
	if value == nil {
		return rest
	}
	return `{"value":` + string(value) + `,` + rest[1:]
}
