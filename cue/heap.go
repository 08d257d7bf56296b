package main

import (
	"runtime"
	"runtime/debug"
)

// heapPerByte is about how much heap the evaluation of a byte of CUE takes (measured).
const heapPerByte = 320

// ballast makes the collector wait until the reserve is used: it counts as alive, and a collection starts when the
// heap has grown by a percentage of what is alive. Nothing touches it, so it takes addresses and no memory.
var ballast []byte

// reserve makes room for the evaluation of so many bytes of CUE at once. Go's heap grows in small steps otherwise,
// and each of them is dear here: JavaScript is given a new buffer of the whole memory, which makes V8 collect.
func reserve(bytes int) {
	wanted := min(bytes*heapPerByte, int(debug.SetMemoryLimit(-1)/2))
	if idle() >= wanted {
		return
	}
	runtime.GC()
	if len(ballast) < wanted/8 {
		ballast = make([]byte, wanted/8)
	}
	if missing := wanted - idle(); missing > 0 {
		runtime.KeepAlive(make([]byte, missing))
		runtime.GC()
	}
}

// idle gives the bytes of the heap that hold nothing.
func idle() int {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int(stats.HeapIdle)
}

// sizeOf gives the bytes of texts.
func sizeOf(files map[string]string) int {
	size := 0
	for _, text := range files {
		size += len(text)
	}
	return size
}
