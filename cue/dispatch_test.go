package main

import (
	"strings"
	"testing"
)

func TestAnswerNeverPanics(t *testing.T) {
	session = nil
	for question, want := range map[string]string{
		`{`:                 `"internal":true`,
		`{"op":"nonsense"}`: "unknown operation nonsense",
		`{"op":"evaluate"}`: "panic:",
		`{"op":"packages"}`: "[]",
		`{"op":"version"}`:  `"language":"v0.17.`,
		`{"op":"profile","files":{"a.cue":"package a\n\n#A: 1 + 1\n"}}`: `"internal":false`,
	} {
		if got := answer(question); !strings.Contains(got, want) {
			t.Errorf("%s: %s, want %s", question, got, want)
		}
	}
}

func TestAnswerEvaluates(t *testing.T) {
	open := `{"op":"open","request":{"files":{"a.cue":"a: \"<\"\n"},"packages":[{"dir":".","name":"_","files":["a.cue"]}],` +
		`"schemas":{"path":"harmony.dev/schemas@v0","version":"v0.1.0","files":{}}}}`
	if got := answer(open); got != "null" {
		t.Fatal(got)
	}
	if got := strings.TrimSpace(answer(`{"op":"evaluate","index":0}`)); got != `{"value":{"a":"<"},"errors":[],"holes":[]}` {
		t.Error(got)
	}
}
