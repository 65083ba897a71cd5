import { addDays } from '../../lib/time';

interface Day<Visit> {
  day: string;
  visits: Visit[];
  /** The first of the days before this one on which there is nothing, if there is any. */
  emptyFrom?: string;
}

/** Visits by their day, in the order in which they came. */
export function groupByDay<Visit extends { date: string }>(visits: Visit[]): Day<Visit>[] {
  const days: Day<Visit>[] = [];
  for (const visit of visits) {
    const last = days[days.length - 1];
    if (last?.day === visit.date) {
      last.visits.push(visit);
    } else {
      const following = last && addDays(last.day, 1);
      days.push({
        day: visit.date,
        visits: [visit],
        emptyFrom: following && following < visit.date ? following : undefined,
      });
    }
  }
  return days;
}
