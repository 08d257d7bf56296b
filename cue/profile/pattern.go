package profile

import (
	"fmt"
	"regexp"
	"strings"
)

// patternFault says why a regular expression would not mean the same to Go and to ECMAScript. A dot, `\s` and the
// Unicode classes differ in what they match; groups with `?` and repetition that is possessive differ in syntax.
func patternFault(pattern string) string {
	if _, err := regexp.Compile(pattern); err != nil {
		return fmt.Sprintf("the pattern is no regular expression: %v", err)
	}
	if !strings.HasPrefix(pattern, "^") || !strings.HasSuffix(pattern, "$") {
		return "a pattern begins with ^ and ends with $"
	}
	inClass := false
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\':
			i++
			if !strings.ContainsRune(`.\/*+?()[]{}|^$-dw`, rune(pattern[i])) || pattern[i] == '-' && !inClass {
				return fmt.Sprintf("the pattern has \\%c, which Go and ECMAScript read differently", pattern[i])
			}
		case inClass:
			inClass = c != ']'
			if c == '[' {
				return "the pattern has a [ inside of a class: write \\["
			}
		case c == '[':
			inClass = true
		case c == '.':
			return "the pattern has a dot that matches different characters in Go and ECMAScript: write a class"
		case c == '(' && strings.HasPrefix(pattern[i:], "(?"):
			return "the pattern has a group with ?, which Go and ECMAScript read differently"
		}
	}
	return ""
}
