import { formatDay, formatTime, formatSpan, weekdayName } from '../../lib/time';
import { text } from '../../lib/words';
import { Phone } from '../Contact/Contact';
import { Tag } from '../Tag/Tag';
import { Name, T } from '../T';
import layout from '../../styles/layout.module.css';

export interface OpenState {
  status: 'PLANNED' | 'OPEN' | 'CLOSED';
  openNow?: boolean | null;
  opensAt?: string | null;
  closesAt?: string | null;
}

export interface ListedCentre extends OpenState {
  slug: string;
  name: string;
  nameMi?: string | null;
  distanceKm?: number | null;
  phone?: string | null;
  sample: boolean;
}

/** A centre in a list: its name, how far, whether it is open, and its phone. */
export function CentreCard({ centre }: { centre: ListedCentre }) {
  return (
    <div class={`${layout.card} ${layout.stack}`}>
      <p class={layout.apart}>
        <a href={`/centres/${centre.slug}`}>
          <strong>
            <Name of={centre} />
          </strong>
        </a>
        {centre.distanceKm != null && centre.distanceKm >= 1 && (
          <span class={layout.small}>
            <T id="km" values={{ km: Math.round(centre.distanceKm) }} />
          </span>
        )}
      </p>
      <p class={layout.row}>
        <Open centre={centre} />
        {centre.phone && (
          <span>
            <Phone number={centre.phone} sample={centre.sample} />
          </span>
        )}
      </p>
    </div>
  );
}

/** Whether the door is open; hours that are not known never show as closed. */
export function Open({ centre }: { centre: OpenState }) {
  if (centre.status === 'PLANNED') {
    return (
      <Tag look="none">
        <T id="open.planned" />
      </Tag>
    );
  }
  if (centre.openNow == null) {
    return (
      <Tag look="none">
        <T id="open.unknown" />
      </Tag>
    );
  }
  if (centre.openNow && centre.closesAt) {
    return (
      <Tag>
        <T id="open.now" values={{ time: formatTime(centre.closesAt) }} />
      </Tag>
    );
  }
  return (
    <Tag look="none">
      {centre.opensAt ? (
        <T id="open.next" values={{ day: formatDay(centre.opensAt), time: formatTime(centre.opensAt) }} />
      ) : (
        <T id="open.closed" />
      )}
    </Tag>
  );
}

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
