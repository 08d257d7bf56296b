// Package profile reads schemas written in a profile of CUE that CUE, JSON Schema and TypeScript can all express, and
// refuses everything else. It looks at syntax alone: comments, attributes and the order of fields are part of the model.
package profile

import (
	"bytes"
	"encoding/json"

	"cuelang.org/go/cue/token"
)

// Package is the model of one CUE package.
type Package struct {
	Name        string       `json:"name"`
	Definitions []Definition `json:"definitions"`
}

// Definition is a named type, `#Name: ...`. File is the path that it was given under.
type Definition struct {
	Name       string            `json:"name"`
	File       string            `json:"file"`
	Line       int               `json:"line"`
	Doc        string            `json:"doc,omitempty"`
	Attributes map[string]string `json:"attributes,omitempty"`
	Type       *Type             `json:"type"`
}

// Presence says whether a field must be written.
type Presence string

const (
	// Required is `name!:`.
	Required Presence = "required"
	// Optional is `name?:`.
	Optional Presence = "optional"
	// Regular is `name:`, which CUE fills in: a constant, or a scalar with a default.
	Regular Presence = "regular"
)

// Field is a field of a struct.
type Field struct {
	Name       string            `json:"name"`
	Presence   Presence          `json:"presence"`
	Line       int               `json:"line"`
	Doc        string            `json:"doc,omitempty"`
	Attributes map[string]string `json:"attributes,omitempty"`
	Type       *Type             `json:"type"`
}

// Form names the shape of a type, and so which members of Type it uses.
type Form string

const (
	StringForm Form = "string"
	IntForm    Form = "int"
	NumberForm Form = "number"
	BoolForm   Form = "bool"
	// ConstForm is one literal: Value.
	ConstForm Form = "const"
	// EnumForm is one of several literals: Values.
	EnumForm Form = "enum"
	// StructForm has Fields; with MaxFields 1 it is a union by key.
	StructForm Form = "struct"
	// MapForm has any keys that match Key; Items is the type of its values.
	MapForm Form = "map"
	// ListForm has Items.
	ListForm Form = "list"
	// RefForm names a definition: Ref.
	RefForm Form = "ref"
	// EitherForm is a scalar or a struct, in that order: Arms.
	EitherForm Form = "either"
	// TaggedForm is one of several structs, told apart by the constant in the field Tag: Arms.
	TaggedForm Form = "tagged"
	// AnyForm is any value: another program owns its schema.
	AnyForm Form = "any"
)

// Type is a type. Which members are set follows from its Form.
type Type struct {
	Form Form `json:"form"`

	Default any   `json:"default,omitempty"`
	Value   any   `json:"value,omitempty"`
	Values  []any `json:"values,omitempty"`

	Patterns         []string     `json:"patterns,omitempty"`
	MinLength        *json.Number `json:"minLength,omitempty"`
	MaxLength        *json.Number `json:"maxLength,omitempty"`
	Minimum          *json.Number `json:"minimum,omitempty"`
	ExclusiveMinimum *json.Number `json:"exclusiveMinimum,omitempty"`
	Maximum          *json.Number `json:"maximum,omitempty"`
	ExclusiveMaximum *json.Number `json:"exclusiveMaximum,omitempty"`

	Fields     []Field           `json:"fields,omitempty"`
	Attributes map[string]string `json:"attributes,omitempty"`
	Open       bool              `json:"open,omitempty"`
	MinFields  *json.Number      `json:"minFields,omitempty"`
	MaxFields  *json.Number      `json:"maxFields,omitempty"`

	Key         *Type        `json:"key,omitempty"`
	Items       *Type        `json:"items,omitempty"`
	MinItems    *json.Number `json:"minItems,omitempty"`
	MaxItems    *json.Number `json:"maxItems,omitempty"`
	UniqueItems bool         `json:"uniqueItems,omitempty"`

	Ref  string  `json:"ref,omitempty"`
	Tag  string  `json:"tag,omitempty"`
	Arms []*Type `json:"arms,omitempty"`

	pos token.Pos
}

// Model gives the JSON of a Package for the texts of its files by path: definitions in the order of the files' paths
// and of the text. An error has a line `file:line: message` for everything outside of the profile.
func Model(files map[string]string) ([]byte, error) {
	w := &walker{definitions: map[string]*Definition{}}
	pkg := w.readPackage(files)
	w.link(pkg)
	if err := w.refusals.err(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(pkg); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
