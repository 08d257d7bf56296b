package profile

import (
	"encoding/json"
	"strings"
	"testing"
)

// modelOf reads one file that the profile accepts.
func modelOf(t *testing.T, text string) Package {
	t.Helper()
	raw, err := Model(map[string]string{"a.cue": "package p\n" + text})
	if err != nil {
		t.Fatal(err)
	}
	var pkg Package
	if err := json.Unmarshal(raw, &pkg); err != nil {
		t.Fatal(err)
	}
	return pkg
}

func TestFieldsKeepOrderPresenceAndWords(t *testing.T) {
	pkg := modelOf(t, `
// A thing.
//
// It has parts.
#Thing: {
	@harmony(category=score, requires="dns, dhcp")

	kind: "Thing"

	// The second
	// of three.
	zeta!: #Name @harmony(ref=Other, unique=site)
	alpha?: bool
	"$odd": int | *3
}
#Name: =~"^[a-z]+$" @harmony(format="name")
`)
	thing := pkg.Definitions[0]
	if thing.Doc != "A thing.\n\nIt has parts." {
		t.Errorf("doc %q", thing.Doc)
	}
	if thing.Type.Attributes["category"] != "score" || thing.Type.Attributes["requires"] != "dns, dhcp" {
		t.Errorf("attributes %v", thing.Type.Attributes)
	}
	want := []struct {
		name     string
		presence Presence
	}{{"kind", Regular}, {"zeta", Required}, {"alpha", Optional}, {"$odd", Regular}}
	for i, one := range want {
		if field := thing.Type.Fields[i]; field.Name != one.name || field.Presence != one.presence {
			t.Errorf("field %d is %s, %s", i, field.Name, field.Presence)
		}
	}
	if zeta := thing.Type.Fields[1]; zeta.Doc != "The second\nof three." || zeta.Attributes["ref"] != "Other" || zeta.Attributes["unique"] != "site" {
		t.Errorf("zeta %+v", zeta)
	}
	if name := pkg.Definitions[1]; name.Attributes["format"] != "name" || name.Type.Patterns[0] != "^[a-z]+$" {
		t.Errorf("name %+v", name)
	}
}

func TestTypes(t *testing.T) {
	for _, c := range []struct{ expression, want string }{
		{`string & !=""`, `{"form":"string","minLength":1}`},
		{`strings.MinRunes(2) & strings.MaxRunes(5)`, `{"form":"string","minLength":2,"maxLength":5}`},
		{`int & >=1 & <10`, `{"form":"int","minimum":1,"exclusiveMaximum":10}`},
		{`number & >-0.5`, `{"form":"number","exclusiveMinimum":-0.5}`},
		{`"a" | "b"`, `{"form":"enum","values":["a","b"]}`},
		{`1 | 2`, `{"form":"enum","values":[1,2]}`},
		{`"only"`, `{"form":"const","value":"only"}`},
		{`true`, `{"form":"const","value":true}`},
		{`_`, `{"form":"any"}`},
		{`[...int] & list.MinItems(1) & list.UniqueItems()`, `{"form":"list","items":{"form":"int"},"minItems":1,"uniqueItems":true}`},
		{`{[string]: bool}`, `{"form":"map","key":{"form":"string"},"items":{"form":"bool"}}`},
		{`{[#Word]: bool} & struct.MinFields(1)`, `{"form":"map","minFields":1,"key":{"form":"ref","ref":"Word"},"items":{"form":"bool"}}`},
		{`{...}`, `{"form":"struct","open":true}`},
		{`{a?: int, b?: int} & struct.MaxFields(1)`, `"maxFields":1}`},
		{`string | {a!: int}`, `{"form":"either","arms":[{"form":"string"},`},
		{`#Word | #Pair`, `{"form":"either","arms":[{"form":"ref","ref":"Word"},{"form":"ref","ref":"Pair"}]}`},
		{`#One | #Two`, `{"form":"tagged","tag":"type","arms":`},
		{`(((string)))`, `{"form":"string"}`},
	} {
		raw, err := Model(map[string]string{"a.cue": `package p
import ("list", "strings", "struct")
#Word: =~"^[a-z]+$"
#Pair: {left?: int}
#One: {type!: "one"}
#Two: {type!: "two", more?: int}
#T: field?: ` + c.expression + "\n#Used: {a?: [...int] & list.MinItems(0), b?: strings.MinRunes(0), c?: {} & struct.MinFields(0)}"})
		if err != nil {
			t.Errorf("%s: %v", c.expression, err)
			continue
		}
		if !strings.Contains(string(raw), `"type":`+c.want) && !strings.Contains(string(raw), c.want) {
			t.Errorf("%s: no %s in %s", c.expression, c.want, raw)
		}
	}
}

func TestDefaults(t *testing.T) {
	for _, c := range []struct{ expression, want string }{
		{`int & >=1 | *1`, `{"form":"int","default":1,"minimum":1}`},
		{`*"b" | "a" | "b"`, `{"form":"enum","default":"b","values":["a","b"]}`},
		{`"a" | *"b"`, `{"form":"enum","default":"b","values":["a","b"]}`},
		{`bool | *false`, `{"form":"bool","default":false}`},
		{`#Word | *"x"`, `{"form":"ref","default":"x","ref":"Word"}`},
	} {
		raw, err := Model(map[string]string{"a.cue": "package p\n#Word: =~\"^[a-z]+$\"\n#T: field: " + c.expression})
		if err != nil {
			t.Errorf("%s: %v", c.expression, err)
		} else if !strings.Contains(string(raw), c.want) {
			t.Errorf("%s: no %s in %s", c.expression, c.want, raw)
		}
	}
}
