//go:build js && wasm

// The program harmony-cue is the engine as a wasm module: one function, JSON in and JSON out.
package main

import "syscall/js"

func main() {
	js.Global().Set("harmonyCue", js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		return answer(arguments[0].String())
	}))
	select {}
}
