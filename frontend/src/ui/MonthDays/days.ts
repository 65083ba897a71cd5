/** What a day of a month needs to know about a visit. */
interface Dated {
  date: string;
  movedFrom?: string | null;
}

/** A visit on a day; `movedTo` where it was promised for this day and is not on it. */
export interface Entry<Visit> {
  visit: Visit;
  movedTo?: string;
}

/** A stretch of a month: a day with what is on it, or days in a row with nothing. */
export interface Stretch<Visit> {
  from: string;
  to: string;
  entries: Entry<Visit>[];
}

/** What is on each day, and what no longer is: a moved visit stands on both. */
export function entriesByDay<Visit extends Dated>(visits: Visit[]): Map<string, Entry<Visit>[]> {
  const days = new Map<string, Entry<Visit>[]>();
  const put = (day: string, entry: Entry<Visit>) => days.set(day, [...(days.get(day) ?? []), entry]);
  for (const visit of visits) put(visit.date, { visit });
  for (const visit of visits) {
    if (visit.movedFrom && visit.movedFrom !== visit.date) put(visit.movedFrom, { visit, movedTo: visit.date });
  }
  return days;
}

/** The days in order; those with nothing, and nothing to say, together. */
export function stretches<Visit extends Dated>(
  days: string[],
  visits: Visit[],
  noted: (day: string) => boolean = () => false,
): Stretch<Visit>[] {
  const byDay = entriesByDay(visits);
  const all: Stretch<Visit>[] = [];
  let empty: Stretch<Visit> | undefined;
  for (const day of days) {
    const entries = byDay.get(day) ?? [];
    const plain = !entries.length && !noted(day);
    if (plain && empty) {
      empty.to = day;
      continue;
    }
    const stretch = { from: day, to: day, entries };
    empty = plain ? stretch : undefined;
    all.push(stretch);
  }
  return all;
}
