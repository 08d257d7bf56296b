package engine

import (
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/scanner"
	"cuelang.org/go/cue/token"
)

// positions maps CUE's positions (byte columns, paths of the workspace) to places that the user knows.
type positions struct {
	workspace *workspace
	packages  []Package
}

func newPositions(w *workspace, packages []Package) *positions {
	return &positions{workspace: w, packages: packages}
}

// at gives the place of the token at a position. There is none for values that come from no file: tags, builtins.
func (p *positions) at(index int, pos token.Pos) (Place, bool) {
	if pos.File() == nil {
		return Place{}, false
	}
	position := pos.Position()
	shown, text, ok := p.file(index, pos.File(), position.Filename)
	if !ok || position.Offset > len(text) || position.Column > position.Offset+1 {
		return Place{}, false
	}
	place := Place{File: shown, Line: position.Line, Column: utf16Column(text, position)}
	place.foreign = strings.HasPrefix(position.Filename, "/"+moduleRoot+"/")
	if strings.HasSuffix(shown, ".cue") {
		literalText := tokenAt(text[position.Offset:])
		place.EndLine, place.EndColumn = advance(place, literalText)
	}
	return place, true
}

// span gives the place of a syntax node, from its first byte to its last.
func (p *positions) span(index int, node ast.Node) (Place, bool) {
	place, ok := p.at(index, node.Pos())
	if !ok {
		return Place{}, false
	}
	end := node.End()
	if end.File() == node.Pos().File() && end.IsValid() {
		_, text, _ := p.file(index, end.File(), end.Position().Filename)
		if offset := end.Offset(); offset <= len(text) && offset > node.Pos().Offset() {
			place.EndLine, place.EndColumn = end.Line(), utf16Column(text, end.Position())
		}
	}
	return place, true
}

// file finds the text behind a name that CUE gave. An embedded file has a name relative to the file that embeds it.
func (p *positions) file(index int, file *token.File, name string) (shown, text string, ok bool) {
	if internal, absolute := strings.CutPrefix(name, "/"); absolute {
		shown, ok = p.workspace.sitePath[internal]
		return shown, p.workspace.tree.texts[internal], ok
	}
	own := p.packages[index]
	for _, source := range own.Files {
		candidate := path.Join(path.Dir(source), name)
		text, exists := p.workspace.tree.texts[path.Join(siteRoot, candidate)]
		if exists && slices.Contains(own.Embeds, candidate) && (file.Size() == len(text) || file.Size() == 0) {
			return candidate, text, true
		}
	}
	return "", "", false
}

// utf16Column counts from 1 the UTF-16 code units before a position in its line. CUE puts the end of a file, which
// ends with a newline, in the last line, behind that newline.
func utf16Column(text string, at token.Position) int {
	return 1 + utf16Length(strings.TrimRight(text[at.Offset-at.Column+1:at.Offset], "\r\n"))
}

func utf16Length(text string) int {
	units := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if units++; r > 0xffff {
			units++
		}
		i += size
	}
	return units
}

// tokenAt gives the text of the token that a text begins with; a string with interpolations ends at the first.
func tokenAt(text string) string {
	var s scanner.Scanner
	file := token.NewFile("", -1, len(text))
	s.Init(file, []byte(text), func(token.Pos, string, []any) {}, scanner.DontInsertCommas)
	_, kind, word := s.Scan()
	if word == "" {
		word = kind.String()
	}
	if !strings.HasPrefix(text, word) {
		return text[:min(1, len(text))]
	}
	return word
}

// advance moves a place's start over a token's text.
func advance(place Place, word string) (line, column int) {
	last := strings.LastIndexByte(word, '\n')
	if last < 0 {
		return place.Line, place.Column + utf16Length(word)
	}
	return place.Line + strings.Count(word, "\n"), 1 + utf16Length(word[last+1:])
}
