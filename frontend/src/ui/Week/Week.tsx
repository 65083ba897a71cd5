import { formatSpan, weekdayName } from '../../lib/time';
import { text } from '../../lib/words';

export interface Hours {
  weekday: string;
  opens: string;
  closes: string;
}

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** A week's hours, days of the same hours together: Monday to Friday. */
export function Week({ hours }: { hours: Hours[] }) {
  const byTime = new Map<string, number[]>();
  for (const { weekday, opens, closes } of hours) {
    const span = formatSpan(opens, closes, text('time.to'));
    byTime.set(span, [...(byTime.get(span) ?? []), weekdays.indexOf(weekday)]);
  }
  return (
    <ul>
      {[...byTime].map(([span, days]) => (
        <li key={span}>
          {runs(days).join(', ')}: {span}
        </li>
      ))}
    </ul>
  );
}

/** Days in a row as one: [0, 1, 2, 5] is Monday to Wednesday, Saturday. */
function runs(days: number[]): string[] {
  const all: [number, number][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = all[all.length - 1];
    if (last?.[1] === day - 1) last[1] = day;
    else all.push([day, day]);
  }
  return all.map(([from, to]) => {
    const [first, end] = [weekdayName(weekdays[from]!), weekdayName(weekdays[to]!)];
    return from === to ? first : `${first} ${text('time.to')} ${end}`;
  });
}
