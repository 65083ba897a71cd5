import { formatDay, formatTime, isChatham } from '../../lib/time';
import { SampleTag } from '../../ui/Contact/Contact';
import { visitPath } from '../../lib/paths';
import { Name, T } from '../../ui/T';
import type { BookedVisit } from './Book';
import layout from '../../styles/layout.module.css';

/** What is being booked, beside every question. */
export function Chosen({ visit, time }: { visit: BookedVisit; time: string }) {
  const { centre, provider } = visit;
  return (
    <aside class={`${layout.card} ${layout.stack}`}>
      <h2>
        <T id="book.chosen" />
      </h2>
      <p>
        <strong>
          <Name of={provider} />
        </strong>
        <br />
        {formatDay(time)}, {formatTime(time)}
        {isChatham(visit.timeZone) && (
          <>
            {' '}
            <T id="time.chatham" />
          </>
        )}
        {visit.slotMinutes && (
          <>
            <br />
            <T id="visit.minutes" values={{ minutes: visit.slotMinutes }} />
          </>
        )}
      </p>
      <p>
        <Name of={centre} />
        {centre.address && (
          <>
            <br />
            {centre.address.street}, {centre.address.town}
            {centre.sample && <SampleTag />}
          </>
        )}
      </p>
      <p>
        <a href={visitPath(visit.id)}>
          <T id="book.otherTime" />
        </a>
      </p>
    </aside>
  );
}
