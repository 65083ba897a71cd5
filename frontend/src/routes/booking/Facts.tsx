import { formatDay, formatSpan, isChatham } from '../../lib/time';
import { text, type WordId } from '../../lib/words';
import { AskSomebody, SampleTag } from '../../ui/Contact/Contact';
import { Name, T } from '../../ui/T';
import type { BookingRow } from './Booking';
import styles from './Booking.module.css';

/** When, where, with whom, what to bring and whom to ask for. */
export function Facts({ booking }: { booking: BookingRow }) {
  const { visit, whatToBring } = booking;
  const { centre, provider } = visit;
  return (
    <dl class={styles.facts}>
      <Fact name="booking.when">
        {formatDay(booking.startsAt)}, {formatSpan(booking.startsAt, booking.endsAt, text('time.to'))}
        {isChatham(visit.timeZone) && (
          <>
            {' '}
            <T id="time.chatham" />
          </>
        )}
      </Fact>
      {provider && (
        <Fact name="booking.who">
          <Name of={provider} />
        </Fact>
      )}
      <Fact name="booking.where">
        <a href={`/centres/${centre.slug}`}>
          <Name of={centre} />
        </a>
        {centre.address && (
          <p>
            {centre.address.street}, {centre.address.town}
            {centre.sample && <SampleTag />}
          </p>
        )}
        {centre.directions && <p>{centre.directions}</p>}
        {visit.room && <p>{visit.room}</p>}
      </Fact>
      {whatToBring.length > 0 && booking.status === 'BOOKED' && (
        <Fact name="booking.bring">
          <ul class={styles.bring}>
            {whatToBring.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name="booking.ask">
        <AskSomebody centre={centre} />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: WordId; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>
        <T id={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
