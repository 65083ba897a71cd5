import { useRoute } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { keptToken } from '../../lib/bookings';
import { graphql, RequestError, send } from '../../lib/request';
import { text } from '../../lib/words';
import type { BookingPageQuery } from '../../graphql/graphql';
import { Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { Actions } from './Actions';
import { Facts } from './Facts';
import { Reference } from './Reference';
import layout from '../../styles/layout.module.css';
import styles from './Booking.module.css';

const BookingPage = graphql(`
  query BookingPage($reference: String!, $token: String!) {
    appointment(reference: $reference, token: $token) {
      reference
      status
      startsAt
      endsAt
      canCancel
      icsUrl
      whatToBring
      visit {
        timeZone
        room
        provider {
          name
          nameMi
        }
        centre {
          slug
          name
          nameMi
          phone
          sample
          directions
          address {
            street
            town
          }
          coordinator {
            firstName
            coveredBy
          }
        }
      }
    }
  }
`);

export type BookingRow = NonNullable<BookingPageQuery['appointment']>;

/** A booking, for whoever has its token: after the # of the link, or kept on this phone. */
export default function Booking() {
  const { params, query } = useRoute();
  const reference = params.reference ?? '';
  const [token] = useState(() => location.hash.slice(1) || keptToken(reference) || '');
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ data?: BookingPageQuery; error?: RequestError }>({});
  useEffect(() => {
    send(BookingPage, { reference, token }).then(
      (data) => setAnswer({ data }),
      (error) => setAnswer({ error }),
    );
  }, [reference, token, attempt]);
  const retry = () => setAttempt((n) => n + 1);
  return (
    <State answer={{ ...answer, retry }}>
      {({ appointment }) =>
        appointment ? (
          <Found booking={appointment} token={token} shared={'shared' in query} onChanged={retry} />
        ) : (
          <NotFound what="booking.none" />
        )
      }
    </State>
  );
}

interface Props {
  booking: BookingRow;
  token: string;
  shared: boolean;
  onChanged: () => void;
}

function Found({ booking, token, shared, onChanged }: Props) {
  const cancelled = booking.status === 'CANCELLED';
  return (
    <Page title={text('booking.title')}>
      <div class={layout.narrow}>
        {cancelled ? (
          <h1>
            <T id="booking.cancelled" />
          </h1>
        ) : (
          <div class={styles.done}>
            <h1>
              <T id="booking.done" />
            </h1>
            <p>
              <T id="booking.reference" />
            </p>
            <Reference of={booking.reference} />
          </div>
        )}
        {!cancelled && (
          <p>
            <T id={shared ? 'booking.writeDown' : 'booking.say'} />
          </p>
        )}
        <Facts booking={booking} />
        <SampleNotice when={booking.visit.centre.sample} />
        <Actions booking={booking} token={token} shared={shared} onChanged={onChanged} />
      </div>
    </Page>
  );
}
