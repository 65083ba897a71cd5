package directory

import (
	"bytes"
	"encoding/csv"
	"os"
	"strconv"
	"testing"

	"github.com/google/uuid"

	"heartland/ent"
)

// realPlaces is the gazetteer of the sample directory.
func realPlaces(t testing.TB) *gazetteer {
	t.Helper()
	text, err := os.ReadFile("../seed/data/places.csv")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var places []*ent.Place
	for _, row := range rows[1:] {
		p := &ent.Place{ID: uuid.New(), Name: row[0], Region: row[2], Folded: Fold(row[0]), Slug: Fold(row[0]) + "/" + row[2]}
		if n, err := strconv.Atoi(row[5]); err == nil {
			p.Population = &n
		}
		places = append(places, p)
	}
	return newGazetteer(places)
}

func firstNames(found []candidate) []string {
	names := make([]string, len(found))
	for i, c := range found {
		names[i] = c.place.Name
	}
	return names
}

func contains(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}

func TestEveryTownIsFoundFirstWithoutMacrons(t *testing.T) {
	g := realPlaces(t)
	for _, p := range g.all {
		found := g.search(Fold(p.Name), 8)
		if len(found) == 0 || found[0].place.Name != p.Name || found[0].kind != MatchExact {
			t.Errorf("%s: found %v", p.Name, firstNames(found))
		}
	}
}

func TestEveryTownIsFoundHalfTyped(t *testing.T) {
	g := realPlaces(t)
	for _, p := range g.all {
		folded := []rune(p.Folded)
		half := string(folded[:max(3, (len(folded)+1)/2)])
		found := g.search(half, maxPage)
		if !contains(firstNames(found), p.Name) {
			t.Errorf("%q does not find %s", half, p.Name)
		}
		for _, c := range found {
			if c.kind == MatchSpelling {
				break // whatever begins so stands before near spellings
			}
			if c.place == p.Place {
				break
			}
		}
	}
}

// One wrong letter anywhere still has the right town among the first three,
// unless the wrong letter spells the beginning of other towns.
func TestEveryTownIsFoundWithOneWrongLetter(t *testing.T) {
	g := realPlaces(t)
	tried, missed := 0, 0
	for _, p := range g.all {
		folded := []byte(p.Folded)
		if len(folded) < 4 {
			continue
		}
		for i := 1; i < len(folded); i++ {
			if folded[i] == ' ' {
				continue
			}
			wrong := append([]byte{}, folded...)
			wrong[i] = 'a' + (wrong[i]-'a'+7)%26
			tried++
			if !contains(firstNames(g.search(string(wrong), 3)), p.Name) {
				missed++
				if missed < 5 {
					t.Logf("%q finds %v, not %s", wrong, firstNames(g.search(string(wrong), 3)), p.Name)
				}
			}
		}
	}
	if missed*200 > tried {
		t.Errorf("%d of %d misspellings miss their town", missed, tried)
	}
}

func TestTypedTowns(t *testing.T) {
	g := realPlaces(t)
	for typed, want := range map[string]string{
		"opotiki": "Ōpōtiki", "OPOTIKI": "Ōpōtiki", "Oopootiki": "Ōpōtiki", "opot": "Ōpōtiki", "opotoki": "Ōpōtiki",
		"kaikora": "Kaikōura", "tekuiti": "Te Kūiti", "te kuiti": "Te Kūiti", "ruatorea": "Ruatōria", "gire": "Gore",
		"haast": "Haast", "Whangārei": "Whangārei",
	} {
		if found := firstNames(g.search(typed, 3)); len(found) == 0 || found[0] != want {
			t.Errorf("%q finds %v, want %s first", typed, found, want)
		}
	}
	if found := firstNames(g.search("kaha", 3)); !contains(found, "Te Kaha") {
		t.Errorf("a word inside a name must find it: %v", found)
	}
	if found := g.search("waitangi", 8); len(found) < 2 || found[0].kind != MatchExact || found[1].kind != MatchExact {
		t.Errorf("both places called Waitangi must be exact: %v", firstNames(found))
	}
	for _, typed := range []string{"", "   ", "!!!", "xqzxqzxqz"} {
		if found := g.search(typed, 8); len(found) != 0 {
			t.Errorf("%q finds %v", typed, firstNames(found))
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Ōpōtiki": "opotiki", "O\u0304po\u0304tiki": "opotiki", "Hawke's Bay": "hawkes bay", "Hawke’s  Bay": "hawkes bay",
		"  Manawatū-Whanganui ": "manawatu whanganui", "": "", "—": "", "St. Arnaud": "st arnaud",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	g := realPlaces(b)
	for b.Loop() {
		g.search("opotoki", 8)
	}
}
