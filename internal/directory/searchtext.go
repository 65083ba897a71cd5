package directory

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/lib/pq"
)

// found is a directory row that holds some of the words.
type found struct {
	id      ID
	name    string
	aliases []string // of an agency that was found by one of them
	whole   bool     // the words are its whole name
	named   int      // how many of the words are in its name
	said    int      // and in all that is said of it
	typo    bool
	km      *float64
	next    *time.Time // when it is next there, within a month
}

// textSQL finds rows by words: $1 whole names that may have been typed, $2 words,
// $3 the same as one query, $4 and $5 where from (null for nowhere), $6 now. The
// way to the nearest centre and the next day there are looked up for what was
// found alone.
const textSQL = `
WITH word AS (
	SELECT to_tsquery('english', w) AS said, to_tsquery('english', w || ':A') AS named FROM unnest($2::text[]) AS w),
centre AS (
	SELECT id, distance_km($4::float8, $5::float8, lat, lon) AS km FROM centres WHERE status = 'OPEN'),
found AS (SELECT * FROM (
	SELECT s.*, EXISTS (SELECT FROM unnest($1::text[]) AS name
			WHERE strpos(replace(s.search_names, ' ', ''), '|' || replace(name, ' ', '') || '|') > 0) AS whole,
		(SELECT count(*) FROM word WHERE s.search_words @@ word.named) AS named,
		(SELECT count(*) FROM word WHERE s.search_words @@ word.said) AS said
	FROM searchable AS s WHERE %s) AS any_word WHERE whole OR 2 * said >= cardinality($2::text[])),
own AS (SELECT array_agg(DISTINCT provider_id) AS ids FROM found),
nearest AS (
	SELECT DISTINCT ON (at.provider_id) at.provider_id, c.id AS centre_id, c.km, at.resident
	FROM (
		SELECT s.provider_id, s.centre_id, s.mode = 'RESIDENT' AS resident FROM visit_schedules AS s
		WHERE s.provider_id = ANY ((SELECT ids FROM own)::uuid[]) AND ` + running + `
		UNION ALL
		SELECT o.provider_id, o.centre_id, true FROM community_organisations AS o WHERE o.provider_id = ANY ((SELECT ids FROM own)::uuid[])) AS at
	JOIN centre AS c ON c.id = at.centre_id ORDER BY at.provider_id, c.km, at.resident DESC),
provider AS (
	SELECT n.provider_id AS id, n.km, CASE WHEN n.resident THEN $6::timestamptz ELSE v.starts_at END AS next
	FROM nearest AS n
	LEFT JOIN LATERAL (
		SELECT min(v.starts_at) AS starts_at FROM visits AS v
		WHERE v.provider_id = n.provider_id AND NOT n.resident AND (v.centre_id = n.centre_id OR $4::float8 IS NULL) AND v.status = 'SCHEDULED'
			AND v.ends_at > $6::timestamptz AND v.date BETWEEN $6::timestamptz::date - 1 AND $6::timestamptz::date + 31) AS v ON true)
SELECT f.kind, f.id, coalesce(f.name, ''), f.aliases, f.whole, f.named, f.said, coalesce(p.km, c.km), p.next
FROM found AS f LEFT JOIN provider AS p ON p.id = f.provider_id LEFT JOIN centre AS c ON c.id = f.centre_id`

var (
	wordsSQL    = fmt.Sprintf(textSQL, "s.search_words @@ to_tsquery('english', $3)")
	spellingSQL = fmt.Sprintf(textSQL, "$3 = '' AND ($1::text[])[1] <% s.search_names")
)

// byWords finds the directory rows that hold at least half of the words.
func (d *Directory) byWords(ctx context.Context, names, words []string, near *Point) ([]found, error) {
	query := strings.Join(words, " | ")
	for _, name := range names {
		query += " | " + joined(name) // who writes in two words what is one
	}
	return d.byText(ctx, wordsSQL, names, words, query, near)
}

// bySpelling finds the directory rows whose names are spelled like the text.
func (d *Directory) bySpelling(ctx context.Context, name string, near *Point) ([]found, error) {
	rows, err := d.byText(ctx, spellingSQL, []string{name}, []string{}, "", near)
	for i := range rows {
		rows[i].typo = true
	}
	return rows, err
}

func (d *Directory) byText(ctx context.Context, query string, names, words []string, any string, near *Point) ([]found, error) {
	var lat, lon *float64
	if near != nil {
		lat, lon = &near.Lat, &near.Lon
	}
	rows, err := d.db.QueryContext(ctx, query, pq.Array(names), pq.Array(words), any, lat, lon, d.now())
	if err != nil {
		return nil, fmt.Errorf("search the directory: %w", err)
	}
	defer rows.Close()
	var all []found
	for rows.Next() {
		var one found
		var aliases []byte
		if err := rows.Scan(&one.id.Kind, &one.id.UUID, &one.name, &aliases, &one.whole, &one.named, &one.said, &one.km, &one.next); err != nil {
			return nil, err
		}
		if aliases != nil {
			if err := json.Unmarshal(aliases, &one.aliases); err != nil {
				return nil, fmt.Errorf("read other names: %w", err)
			}
		}
		all = append(all, one)
	}
	return all, rows.Err()
}

// knownStems are the stems of all words in the directory.
func (d *Directory) knownStems(ctx context.Context) (map[string]bool, error) {
	rows, err := d.db.QueryContext(ctx, "SELECT word FROM ts_stat('SELECT search_words FROM searchable')")
	if err != nil {
		return nil, fmt.Errorf("read the words of the directory: %w", err)
	}
	defer rows.Close()
	known := make(map[string]bool)
	for rows.Next() {
		var stem string
		if err := rows.Scan(&stem); err != nil {
			return nil, err
		}
		known[stem] = true
	}
	return known, rows.Err()
}

// alias is the other name that was meant: the one with most of the words.
func (f found) alias(words []string) string {
	best, most := f.name, 0
	for _, alias := range f.aliases {
		n := 0
		for _, own := range strings.Fields(matchKey(alias)) {
			for _, word := range words {
				if stem(own) == stem(word) {
					n++
				}
			}
		}
		if n > most || best == "" {
			best, most = alias, n
		}
	}
	return best
}
