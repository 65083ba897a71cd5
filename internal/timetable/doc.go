// Package timetable owns local dates and times, zones, recurrence rules, New
// Zealand's public holidays, and the days that follow from them. It
// knows no database, clock or network, and does not know who visits whom.
package timetable
