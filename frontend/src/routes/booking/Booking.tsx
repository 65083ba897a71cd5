import { useRoute } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { keptBooking, renewKept, takeToken } from '../../lib/bookings';
import { device } from '../../lib/device';
import { again, showKept, showMissing } from '../../lib/kept';
import { graphql, RequestError, send } from '../../lib/request';
import { useSignal } from '../../lib/signal';
import { text } from '../../lib/words';
import type { BookingPageQuery } from '../../graphql/graphql';
import { Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { Actions } from './Actions';
import { Facts } from './Facts';
import { Reference } from './Reference';
import './turnUp';
import layout from '../../styles/layout.module.css';
import styles from './Booking.module.css';

const BookingPage = graphql(`
  query BookingPage($reference: String!, $token: String!) {
    appointment(reference: $reference, token: $token) {
      ...TurnUp
      status
      canCancel
      icsUrl
      visit {
        provider {
          name
          nameMi
        }
      }
    }
  }
`);

type Row = NonNullable<BookingPageQuery['appointment']>;

/** A booking; one that was kept on the phone does not say with whom. */
export type BookingRow = Omit<Row, 'visit'> & {
  visit: Omit<Row['visit'], 'provider'> & Partial<Pick<Row['visit'], 'provider'>>;
};

/** A booking, for whoever has its token: after the # of the link, or kept on this phone. */
export default function Booking() {
  const reference = useRoute().params.reference ?? '';
  const [token] = useState(() => takeToken(reference));
  const [attempt, setAttempt] = useState(0);
  const asked = useSignal(again);
  const [answer, setAnswer] = useState<{ data?: BookingPageQuery; error?: RequestError }>({});
  useEffect(() => {
    send(BookingPage, { reference, token }).then(
      (data) => {
        setAnswer({ data });
        if (data.appointment) renewKept(data.appointment);
      },
      (error) => setAnswer((last) => (last.data ? last : { error })),
    );
  }, [reference, token, attempt, asked]);
  useEffect(() => (answer.error?.kind === 'offline' ? showMissing() : undefined), [answer.error]);
  const retry = () => setAttempt((n) => n + 1);
  const kept = answer.error && fromKept(reference);
  if (kept) return <Kept {...kept} token={token} onChanged={retry} />;
  return (
    <State answer={{ ...answer, retry }}>
      {({ appointment }) =>
        appointment ? <Found booking={appointment} token={token} onChanged={retry} /> : <NotFound what="booking.none" />
      }
    </State>
  );
}

/** The booking as this phone knows it, without a connection. */
function Kept({ at, ...found }: Props & { at: number }) {
  useEffect(() => showKept(at), [at]);
  return <Found {...found} />;
}

function fromKept(reference: string): { at: number; booking: BookingRow } | undefined {
  const kept = keptBooking(reference);
  if (!kept?.turnUp) return undefined;
  const booking = {
    ...kept.turnUp,
    status: kept.cancelled ? 'CANCELLED' : 'BOOKED',
    canCancel: !kept.cancelled,
    icsUrl: null,
  } as const;
  return { at: kept.turnUp.at, booking };
}

interface Props {
  booking: BookingRow;
  token: string;
  onChanged: () => void;
}

function Found({ booking, token, onChanged }: Props) {
  const shared = useSignal(device) === 'shared';
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
        <Actions booking={booking} token={token} onChanged={onChanged} />
      </div>
    </Page>
  );
}
