package config

import "slices"

// clash is a rule about settings that are right alone and wrong together.
type clash struct {
	broken  bool
	about   []string // the first is the one to change
	message string
}

// check returns the broken rules, leaving out any that rests on a setting which
// is already named: its value is not known.
func (c Config) check(named Problems) Problems {
	var problems Problems
	for _, rule := range c.clashes() {
		unsure := slices.ContainsFunc(named, func(p Problem) bool { return slices.Contains(rule.about, p.Name) })
		if rule.broken && !unsure {
			problems = append(problems, Problem{rule.about[0], rule.message})
		}
	}
	return problems
}

func (c Config) clashes() []clash {
	return []clash{
		{
			c.AdminAddr != "" && c.AdminAddr == c.Addr,
			[]string{"HEARTLAND_ADMIN_ADDR", "HEARTLAND_ADDR"},
			"It is the same as HEARTLAND_ADDR. Accepted: " + accepted("HEARTLAND_ADMIN_ADDR") + ".",
		},
		{
			c.RateLimits.Off() && !onLoopback(c.Addr),
			[]string{"HEARTLAND_RATE_LIMITS", "HEARTLAND_ADDR"},
			"\"off\" would leave the server open to floods. Accepted: " + accepted("HEARTLAND_RATE_LIMITS") + ".",
		},
		{
			c.Production() && c.Secret == "",
			[]string{"HEARTLAND_SECRET", "HEARTLAND_PUBLIC_URL"},
			"It must be set in production, which is when HEARTLAND_PUBLIC_URL begins with https. Accepted: " + accepted("HEARTLAND_SECRET") + ".",
		},
		{
			c.Production() && c.SMTP == nil,
			[]string{"HEARTLAND_SMTP_URL", "HEARTLAND_PUBLIC_URL"},
			"It must be set in production: messages would wait in the development outbox for ever. Accepted: " + accepted("HEARTLAND_SMTP_URL") + ".",
		},
	}
}

func accepted(name string) string {
	i := slices.IndexFunc(settings, func(s setting) bool { return s.name == name })
	return settings[i].accepts
}
