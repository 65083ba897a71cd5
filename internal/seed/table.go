package seed

import (
	"embed"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"
)

//go:embed data/*.csv
var data embed.FS

// row is a line of a data file by the names in its header.
type row map[string]string

// list reads words between spaces; no words are an empty list and not nil,
// because the columns they go to are never null.
func (r row) list(column string) []string {
	return append([]string{}, strings.Fields(r[column])...)
}

// table reads a data file.
func (m *maker) table(name string) []row {
	file, err := data.Open("data/" + name)
	if err != nil {
		m.fail("%w", err)
		return nil
	}
	defer file.Close() //nolint:errcheck // read only, and in memory
	lines, err := csv.NewReader(file).ReadAll()
	if err != nil {
		m.fail("%s: %w", name, err)
		return nil
	}
	rows := make([]row, len(lines)-1)
	for i, line := range lines[1:] {
		rows[i] = make(row, len(line))
		for column, value := range line {
			rows[i][lines[0][column]] = value
		}
	}
	return rows
}

func (m *maker) float(text string) float64 {
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		m.fail("%w", err)
	}
	return value
}

func (m *maker) int(text string) int {
	value, err := strconv.Atoi(text)
	if err != nil {
		m.fail("%w", err)
	}
	return value
}

// optional reads a number that may be left blank.
func (m *maker) optional(text string) *int {
	if text == "" {
		return nil
	}
	value := m.int(text)
	return &value
}

// fail keeps the first thing that is wrong with the data files.
func (m *maker) fail(format string, args ...any) {
	if m.err == nil {
		m.err = fmt.Errorf("sample directory: "+format, args...)
	}
}
