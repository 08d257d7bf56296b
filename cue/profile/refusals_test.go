package profile

import (
	"strings"
	"testing"
)

func TestRefusals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// The top of a file.
		{`x: 1`, "a.cue:2: only definitions"},
		{`let x = 1`, "a.cue:2: only definitions"},
		{"#A: string\n#A: int", "a.cue:3: #A is defined already at a.cue:2"},
		{`#A: string | *"x"`, "a.cue:2: a definition has no default"},
		{`import "regexp"`, `a.cue:2: "regexp" can't be imported`},
		{`import l "list"`, `can't be imported`},
		{`#A: {`, "a.cue:"},
		// Structs.
		{`#A: {#B}`, "a.cue:2: a struct has fields and attributes only"},
		{`#A: {for x in [1] {y: x}}`, "a struct has fields and attributes only"},
		{`#A: {a?: int, if a != _|_ {b: 1}}`, "a struct has fields and attributes only"},
		{`#A: {let x = 1, a?: int}`, "a struct has fields and attributes only"},
		{`#A: {X=a?: int}`, "a field has no alias"},
		{`#A: {_a?: int}`, "a field has a plain name"},
		{`#A: {"\(#B)"?: int}`, "a field has a plain name"},
		{`#A: {a?: int, a?: >1}`, "the field a stands here twice"},
		{`#A: {[string]: int, a?: int}`, "a struct has fields or a pattern, not both"},
		{`#A: {[string]: int, [=~"^x$"]: int}`, "a map has one pattern"},
		{`#A: {[int]: int}`, "the keys of a map are strings"},
		{"#A: {[#B]: int}\n#B: int", "a.cue:2: the keys of a map are no strings"},
		{`#A: {a?: int @tag(x)}`, "the profile has @harmony alone"},
		{`#A: {a?: int @harmony(ref=A, ref=B)}`, `@harmony says "ref" twice`},
		// Presence and defaults.
		{`#A: {a: int}`, "a is neither a constant nor a scalar with a default: say a! or a?"},
		{`#A: {a: {b?: int}}`, "a is neither a constant nor a scalar with a default"},
		{`#A: {a?: int | *1}`, "a has a default that nothing would fill in"},
		{`#A: {a!: int | *1}`, "a has a default that nothing would fill in"},
		{`#A: {a?: [...int | *1]}`, "a default stands on a field only"},
		{`#A: {a: [...int] | *[1]}`, "a default is one literal"},
		{`#A: {a: *1 | *2}`, "a default is one literal"},
		{`#A: {a: int | *"x"}`, "the default is no int"},
		{"#A: {a: #B | *1}\n#B: {}", "#B is no scalar"},
		{`#A: {a: string | int | *1}`, "a default stands beside one scalar type or an enumeration"},
		// Types and constraints.
		{`#A: a?: bytes`, "bytes is no type of the profile"},
		{`#A: a?: null`, "the profile has no such"},
		{`#A: a?: x.y`, "the profile has no such expression"},
		{`#A: a?: "\(b)"`, "the profile has no such expression"},
		{`#A: a?: [int, int]`, "a list is [...T]"},
		{`#A: a?: [...]`, "a list is [...T]"},
		{`#A: a?: #B`, "a.cue:2: there is no definition #B"},
		{`#A: a?: int & string`, "not two types"},
		{`#A: a?: >=1`, "a bound is on an int or a number"},
		{`#A: a?: int & >=1 & >=2`, "the profile has no >= for numbers here"},
		{`#A: a?: int & !=3`, "the profile has no != for numbers"},
		{`#A: a?: string & >"a"`, "the profile has no > for strings"},
		{`#A: a?: string & !~"^x$"`, "the profile has no !~ for strings"},
		{`#A: a?: string & =~b`, "a constraint compares with a literal"},
		{`#A: a?: int & =~"^x$"`, "the constraint is on a string"},
		{`#A: a?: string & list.MinItems(1)`, "list.MinItems is for a list"},
		{`#A: a?: string & strings.ToUpper("x")`, "a constraint is a call such as"},
		{`#A: a?: int & math.MultipleOf(3)`, "the profile has no math.MultipleOf"},
		{`#A: a?: string & len(3)`, "a constraint is a call such as"},
		// Unions.
		{`#A: a?: string | int`, "a union is an enumeration, one scalar type or one struct"},
		{`#A: a?: {b?: int} | string`, "the scalar stands before the struct"},
		{`#A: a?: {b?: int} | {c?: int}`, "structs in a union need a required field whose constant tells them apart"},
		{`#A: a?: {t!: "x"} | {t!: "x"}`, "structs in a union need a required field"},
		{`#A: a?: [...int] | string`, "a union is an enumeration"},
		{`#A: a?: "x" | 1`, "all strings or all numbers"},
		{`#A: a?: true | false`, "all strings or all numbers"},
		// Regular expressions that Go and ECMAScript read differently.
		{`#A: =~"[a-z]+"`, "a pattern begins with ^ and ends with $"},
		{`#A: =~"^.+$"`, "a dot that matches different characters"},
		{`#A: =~"^(?i)x$"`, "a group with ?"},
		{`#A: =~"^\\s$"`, `the pattern has \s`},
		{`#A: =~"^\\pL$"`, `the pattern has \p`},
		{`#A: =~"^a\\-b$"`, `the pattern has \-`},
		{`#A: =~"^[[:alpha:]]$"`, "a [ inside of a class"},
		{`#A: =~"^(x$"`, "the pattern is no regular expression"},
	} {
		_, err := Model(map[string]string{"a.cue": "package p\n" + c.text + "\n"})
		if err == nil {
			t.Errorf("%s: accepted", c.text)
		} else if !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v; want %s", c.text, err, c.want)
		}
	}
}

func TestAllRefusalsInOrder(t *testing.T) {
	_, err := Model(map[string]string{
		"b.cue":              "package p\n#B: {a: int}\n",
		"a.cue":              "package p\n#A: a?: #C\n\n#D: x?: null\n",
		"cue.mod/module.cue": `module: "x.example@v0"`,
	})
	if err == nil {
		t.Fatal("accepted")
	}
	lines := strings.Split(err.Error(), "\n")
	if len(lines) != 3 || !strings.HasPrefix(lines[0], "a.cue:2: ") || !strings.HasPrefix(lines[1], "a.cue:4: ") || !strings.HasPrefix(lines[2], "b.cue:2: ") {
		t.Errorf("%q", lines)
	}
}

func TestOtherPackageNames(t *testing.T) {
	_, err := Model(map[string]string{"a.cue": "package p\n", "b.cue": "package q\n"})
	if err == nil || err.Error() != "b.cue:1: the package is q here and p elsewhere" {
		t.Errorf("%v", err)
	}
}
