package embedded

import "syscall"

// tieToParent has the kernel interrupt the program (for the server a fast
// shutdown) when the thread that started it ends, on a SIGKILL of this process too.
func tieToParent(attr *syscall.SysProcAttr) { attr.Pdeathsig = syscall.SIGINT }
