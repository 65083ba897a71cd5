import { useState } from 'preact/hooks';
import { forgetAllBookings, forgetBooking, groups, keptBookings } from '../../lib/bookings';
import { formatDay, formatTime } from '../../lib/time';
import { text } from '../../lib/words';
import { Button } from '../../ui/Button/Button';
import { Phone } from '../../ui/Contact/Contact';
import { Page } from '../../ui/Page/Page';
import { helpline } from '../../ui/Shell/Shell';
import { Tag } from '../../ui/Tag/Tag';
import { T } from '../../ui/T';
import layout from '../../styles/layout.module.css';

/** The bookings kept on this phone; they name the day and the centre, nothing more. */
export default function MyBookings() {
  const [kept, setKept] = useState(keptBookings);
  const forget = (reference?: string) => {
    if (reference) forgetBooking(reference);
    else forgetAllBookings();
    setKept(keptBookings());
  };
  return (
    <Page title={text('shell.bookings')}>
      <div class={layout.narrow}>
        <h1>
          <T id="shell.bookings" />
        </h1>
        {kept.length === 0 && (
          <p class={layout.lead} role="status">
            <T id="my.none" />
          </p>
        )}
        <ul class={layout.cards}>
          {kept.map(({ reference, token, startsAt, centre, cancelled }) => (
            <li key={reference} class={`${layout.card} ${layout.stack}`}>
              <p>
                <a href={`/bookings/${reference}#${token}`}>
                  <strong>
                    {formatDay(startsAt)}, {formatTime(startsAt)}
                  </strong>
                </a>{' '}
                {cancelled && (
                  <Tag look="few">
                    <T id="visits.cancelled" />
                  </Tag>
                )}
                <br />
                {centre}
                <br />
                <span class={layout.soft}>
                  <T id="my.reference" values={{ reference: groups(reference) }} />
                </span>
              </p>
              <p>
                <Button look="plain" onClick={() => forget(reference)}>
                  <T id="my.forget" />
                  <span class={layout.hidden}> {groups(reference)}</span>
                </Button>
              </p>
            </li>
          ))}
        </ul>
        {kept.length > 1 && (
          <p>
            <Button look="danger" onClick={() => forget()}>
              <T id="my.forgetAll" />
            </Button>
          </p>
        )}
        <p>
          <T id="my.lost" /> <Phone number={helpline} sample />
        </p>
      </div>
    </Page>
  );
}
