//go:build !(js && wasm)

package main

// main is empty where there is no host to serve: the program exists as wasm only.
func main() {}
