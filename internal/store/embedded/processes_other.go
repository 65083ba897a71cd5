//go:build !linux

package embedded

import (
	"fmt"
	"os/exec"
	"strconv"
	"strings"
)

// processesOf lists the main PostgreSQL process of a cluster by its arguments;
// the others end with it.
func processesOf(cluster string) ([]found, error) {
	output, err := exec.Command("ps", "-axww", "-o", "pid=,command=").Output()
	if err != nil {
		return nil, fmt.Errorf("ps: %w", err)
	}
	var running []found
	for line := range strings.Lines(string(output)) {
		number, command, _ := strings.Cut(strings.TrimSpace(line), " ")
		pid, err := strconv.Atoi(number)
		if err == nil && strings.Contains(command, "postgres -D "+cluster+" ") {
			running = append(running, found{pid: pid, command: command})
		}
	}
	return running, nil
}
