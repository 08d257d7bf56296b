package engine

import (
	"bytes"
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// unfit is a number that a double can't hold (reading it would change it without a word), or, with the pointer "", a
// value that is nested too deeply for the programs that read it.
type unfit struct{ pointer, text, format string }

func (u unfit) message() string { return strings.Replace(u.format, "%s", u.text, 1) }

const (
	tooLargeInteger = "integer too large for a double: %s"
	tooLargeNumber  = "number too large for a double: %s"
	tooDeep         = "nested deeper than %s"
	// deepest is how many lists and structs may lie in one another. A reader that recurses holds ten times this.
	deepest = 1000
	// largestInteger is 2^53: up to here every integer is a double of its own.
	largestInteger = 1 << 53
)

// findUnfit finds such numbers in JSON. Most texts hold none, so a quick look at the text comes first.
func findUnfit(text []byte) []unfit {
	shape := shapeOf(text)
	if shape.depth > deepest {
		return []unfit{{"", strconv.Itoa(deepest), tooDeep}}
	}
	if !shape.suspect {
		return nil
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var found []unfit
	walkNumbers(decoder, "", &found)
	return found
}

// shape is what one pass over the bytes of JSON tells.
type shape struct {
	depth int
	// suspect says that a number has 16 digits in a row, or an exponent.
	suspect bool
}

func shapeOf(text []byte) shape {
	var s shape
	depth, digits := 0, 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if '0' <= c && c <= '9' {
			digits++
			s.suspect = s.suspect || digits >= 16
			continue
		}
		s.suspect = s.suspect || digits > 0 && (c == 'e' || c == 'E')
		digits = 0
		switch c {
		case '"':
			i = endOfString(text, i)
		case '{', '[':
			depth++
			s.depth = max(s.depth, depth)
		case '}', ']':
			depth--
		}
	}
	return s
}

// endOfString gives the index of the quote that ends the string beginning at start.
func endOfString(text []byte, start int) int {
	for i := start + 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i
		}
	}
	return len(text)
}

// walkNumbers reads one value. The text is CUE's own and well formed, so a token always comes.
func walkNumbers(decoder *json.Decoder, pointer string, found *[]unfit) {
	next, err := decoder.Token()
	if err != nil {
		return
	}
	switch value := next.(type) {
	case json.Number:
		if format := judge(string(value)); format != "" {
			*found = append(*found, unfit{pointer, string(value), format})
		}
	case json.Delim:
		for i := 0; decoder.More(); i++ {
			key := strconv.Itoa(i)
			if value == '{' {
				name, _ := decoder.Token()
				key, _ = name.(string)
			}
			walkNumbers(decoder, childPointer(pointer, key), found)
		}
		_, _ = decoder.Token()
	}
}

// judge gives the message's format for a number that doesn't fit.
func judge(number string) string {
	value, err := strconv.ParseFloat(number, 64)
	switch {
	case err != nil || math.IsInf(value, 0):
		return tooLargeNumber
	case !strings.ContainsAny(number, ".eE") && math.Abs(value) >= largestInteger && !isLargest(number):
		return tooLargeInteger
	}
	return ""
}

func isLargest(number string) bool {
	return strings.TrimPrefix(number, "-") == strconv.FormatInt(largestInteger, 10)
}
