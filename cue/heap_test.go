package main

import (
	"runtime"
	"testing"
)

func TestReserveMakesRoomOnce(t *testing.T) {
	const bytes = 100_000
	reserve(bytes)
	if got := idle(); got < bytes*heapPerByte {
		t.Errorf("%d bytes are idle, less than %d", got, bytes*heapPerByte)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	reserve(bytes)
	runtime.ReadMemStats(&after)
	if after.HeapSys > before.HeapSys {
		t.Errorf("the heap grew from %d to %d though there was room", before.HeapSys, after.HeapSys)
	}
}
