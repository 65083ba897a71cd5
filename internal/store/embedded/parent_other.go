//go:build !linux

package embedded

import "syscall"

// tieToParent does nothing: here the next start stops what a killed process left.
func tieToParent(*syscall.SysProcAttr) {}
