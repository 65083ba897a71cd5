package seed

import (
	"context"
	"strconv"

	"heartland/ent"
	"heartland/ent/notice"
	"heartland/ent/resource"
	"heartland/ent/schema"
)

// makeResources makes forms, guides and websites. Their addresses lead nowhere.
func (m *maker) makeResources() {
	for _, r := range m.table("resources.csv") {
		made := &ent.Resource{
			ID: id("resource", r["slug"]), Kind: resource.Kind(r["kind"]), Name: r["name"], Summary: r["summary"],
			URL: "https://" + r["provider"] + ".example/" + r["slug"], Language: r["language"],
			Translations: inMaori(r["name_mi"]), Sample: true,
		}
		owner := m.provider[r["provider"]]
		if owner == nil {
			m.fail("resource %s: no provider %s", r["slug"], r["provider"])
			return
		}
		made.ProviderID = &owner.ID
		for _, slug := range r.list("needs") {
			if m.need[slug] == nil {
				m.fail("resource %s: no need %s", r["slug"], slug)
			}
			made.Edges.Needs = append(made.Edges.Needs, m.need[slug])
		}
		m.resources = append(m.resources, made)
	}
}

// makeNotices makes messages for days counted from today.
func (m *maker) makeNotices() {
	for i, r := range m.table("notices.csv") {
		made := &ent.Notice{
			ID: id("notice", strconv.Itoa(i)), Severity: notice.Severity(r["severity"]), Words: r["words"],
			FirstDay: m.today.AddDays(m.int(r["first_day"])).UTC(), LastDay: m.today.AddDays(m.int(r["last_day"])).UTC(),
			Translations: schema.Translations{}, Sample: true,
		}
		if words := r["words_mi"]; words != "" {
			made.Translations = schema.Translations{"mi": {"words": {Words: words}}}
		}
		switch centre, provider := m.centre[r["centre"]], m.provider[r["provider"]]; {
		case centre != nil:
			made.CentreID = &centre.ID
		case provider != nil:
			made.ProviderID = &provider.ID
		default:
			m.fail("notice %d: no centre %q and no provider %q", i, r["centre"], r["provider"])
			return
		}
		m.notices = append(m.notices, made)
	}
}

func (p plan) writeResources(ctx context.Context, tx *ent.Tx) error {
	return tx.Resource.MapCreateBulk(p.resources, func(c *ent.ResourceCreate, i int) {
		row := p.resources[i]
		c.SetID(row.ID).SetKind(row.Kind).SetName(row.Name).SetSummary(row.Summary).SetURL(row.URL).
			SetLanguage(row.Language).SetNillableProviderID(row.ProviderID).AddNeeds(row.Edges.Needs...).
			SetTranslations(row.Translations).SetSample(row.Sample)
	}).Exec(ctx)
}

func (p plan) writeNotices(ctx context.Context, tx *ent.Tx) error {
	return tx.Notice.MapCreateBulk(p.notices, func(c *ent.NoticeCreate, i int) {
		row := p.notices[i]
		c.SetID(row.ID).SetSeverity(row.Severity).SetWords(row.Words).SetFirstDay(row.FirstDay).SetLastDay(row.LastDay).
			SetNillableCentreID(row.CentreID).SetNillableProviderID(row.ProviderID).
			SetTranslations(row.Translations).SetSample(row.Sample)
	}).Exec(ctx)
}
