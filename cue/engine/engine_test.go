package engine

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

var testSchemas = Module{Path: "harmony.dev/schemas@v0", Version: "v0.1.0", Files: map[string]string{
	"v1alpha1/thing.cue": "package v1alpha1\n\n#Thing: {name: string, size: int | *3}\n",
}}

// evaluateAll opens all packages of a site and evaluates each.
func evaluateAll(files, tags map[string]string, tolerant bool) ([]Package, []Evaluation) {
	packages := Packages(files)
	session := Open(Request{Files: files, Packages: packages, Tags: tags, Schemas: testSchemas})
	evaluations := make([]Evaluation, len(packages))
	for i := range packages {
		evaluations[i] = session.Evaluate(i, tolerant)
	}
	return packages, evaluations
}

func evaluateOne(t *testing.T, text string, tolerant bool) Evaluation {
	t.Helper()
	_, evaluations := evaluateAll(map[string]string{"main.cue": text}, nil, tolerant)
	if len(evaluations) != 1 {
		t.Fatalf("%d packages, want 1", len(evaluations))
	}
	return evaluations[0]
}

func TestPackagesKeepsTheDeepest(t *testing.T) {
	packages := Packages(map[string]string{
		"base.cue":                  "package site\n",
		"a/leaf.cue":                "package site\n",
		"b/deep/er.cue":             "package site\n",
		"b/other.cue":               "package other\n",
		"_draft/x.cue":              "package site\n",
		".git/x.cue":                "package site\n",
		"cue.mod/pkg/x/y.cue":       "package site\n",
		"plain.cue":                 "a: 1\n",
		"broken.cue":                "package {\n",
		"module/x.cue":              "package site\n",
		"module/cue.mod/module.cue": "module: \"m.example.com@v0\"\nlanguage: version: \"v0.17.0\"\n",
	})
	var found []string
	for _, p := range packages {
		found = append(found, p.Dir+":"+p.Name+" "+strings.Join(p.Files, ","))
	}
	want := []string{
		"a:site base.cue,a/leaf.cue",
		"b/deep:site base.cue,b/deep/er.cue",
		"b:other b/other.cue",
		".:_ broken.cue",
		"module:site module/x.cue",
		".:_ plain.cue",
	}
	if !slices.Equal(found, want) {
		t.Errorf("packages\n%s\nwant\n%s", strings.Join(found, "\n"), strings.Join(want, "\n"))
	}
}

func TestPackagesNamesEmbedsAndTags(t *testing.T) {
	packages := Packages(map[string]string{
		"x/main.cue":    "@extern(embed)\n@if(!draft && prod)\npackage main\na: _ @embed(file=\"absent.json\")\nb: _ @embed(glob=\"d/*.yaml\")\nc: string @tag(env,short=dev|test)\n",
		"x/d/one.yaml":  "",
		"x/d/two.yaml":  "",
		"x/d/three.yml": "",
	})
	p := packages[0]
	if !slices.Equal(p.Embeds, []string{"x/absent.json", "x/d/one.yaml", "x/d/two.yaml"}) {
		t.Errorf("embeds %v", p.Embeds)
	}
	if !slices.Equal(p.Globs, []string{"x/d/*.yaml"}) {
		t.Errorf("globs %v", p.Globs)
	}
	if !slices.Equal(p.Tags, []string{"dev", "draft", "env", "prod", "test"}) {
		t.Errorf("tags %v", p.Tags)
	}
}

func TestTolerantLeavesHolesOut(t *testing.T) {
	e := evaluateOne(t, "a: 1 & 2\nb: {c: string, d: 5}\nl: [1, int, {x: 2}]\nr: {n!: int, ok: true}\nbig: 12345678901234567890\n", true)
	if got, want := string(e.Value), `{"b":{"d":5},"l":[1,null,{"x":2}],"r":{"ok":true}}`; got != want {
		t.Errorf("value %s, want %s", got, want)
	}
	if want := []string{"/a", "/b/c", "/l/1", "/r/n", "/big"}; !slices.Equal(e.Holes, want) {
		t.Errorf("holes %v, want %v", e.Holes, want)
	}
	pointers := pointersOf(e.Errors)
	slices.Sort(pointers)
	if want := []string{"/a", "/b/c", "/big", "/l/1", "/r/n"}; !slices.Equal(pointers, want) {
		t.Errorf("errors at %v, want %v", pointers, want)
	}
	for _, fault := range e.Errors {
		if len(fault.Places) == 0 {
			t.Errorf("%s (%s) has no place", fault.Pointer, fault.Message)
		}
	}
}

func TestUnfit(t *testing.T) {
	for number, format := range map[string]string{
		"9007199254740992":      "",
		"-9007199254740992":     "",
		"9007199254740993":      tooLargeInteger,
		"-9007199254740993":     tooLargeInteger,
		"1E+400":                tooLargeNumber,
		"1E+300":                "",
		"0.1234567890123456789": "",
	} {
		found := findUnfit([]byte(`{"s":"1234567890123456789e5","a/b":[` + number + `]}`))
		switch {
		case format == "" && len(found) != 0:
			t.Errorf("%s: %v", number, found)
		case format != "" && (len(found) != 1 || found[0].format != format || found[0].pointer != "/a~1b/0"):
			t.Errorf("%s: %v", number, found)
		}
	}
}

func TestMissingModuleIsNamed(t *testing.T) {
	_, evaluations := evaluateAll(map[string]string{
		"cue.mod/module.cue": "module: \"site.example.com@v0\"\nlanguage: version: \"v0.17.0\"\ndeps: \"lib.example.org/x@v0\": v: \"v0.2.0\"\n",
		"main.cue":           "package main\n\nimport \"lib.example.org/x\"\n\na: x.a\n",
	}, nil, false)
	text, _ := json.Marshal(evaluations[0].Errors)
	if !strings.Contains(string(text), "package lib.example.org/x is not vendored") || !strings.Contains(string(text), "main.cue") {
		t.Errorf("errors %s", text)
	}
}
