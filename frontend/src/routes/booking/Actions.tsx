import { useRef, useState } from 'preact/hooks';
import { markCancelled } from '../../lib/bookings';
import { cleanStart } from '../../lib/cleanStart';
import { device } from '../../lib/device';
import { graphql, RequestError, send } from '../../lib/request';
import { useSignal } from '../../lib/signal';
import { text } from '../../lib/words';
import { Button } from '../../ui/Button/Button';
import { AskSomebody } from '../../ui/Contact/Contact';
import { T } from '../../ui/T';
import type { BookingRow } from './Booking';
import { Dialog } from '../../ui/Dialog/Dialog';
import layout from '../../styles/layout.module.css';

const Cancel = graphql(`
  mutation Cancel($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      appointment {
        status
      }
      errors {
        message
      }
    }
  }
`);

interface Props {
  booking: BookingRow;
  token: string;
  onChanged: () => void;
}

/** What one can do with a booking: take it along, cancel it, leave it. */
export function Actions({ booking, token, onChanged }: Props) {
  const shared = useSignal(device) === 'shared';
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const key = useRef(crypto.getRandomValues(new Uint32Array(4)).join('-'));

  const cancel = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const input = { reference: booking.reference, token, idempotencyKey: key.current };
      const { cancelAppointment } = await send(Cancel, { input });
      setAsked(false);
      if (cancelAppointment.errors[0]) setProblem(cancelAppointment.errors[0].message);
      else {
        markCancelled(booking.reference);
        onChanged();
      }
    } catch (error) {
      setAsked(false);
      const kind = error instanceof RequestError ? error.kind : 'server';
      setProblem(text(kind === 'offline' ? 'booking.cancel.offline' : `book.${kind}`));
    }
    setBusy(false);
  };

  return (
    <div class={`${layout.stack} ${layout.noprint}`}>
      {problem && (
        <div role="alert">
          <p>{problem}</p>
          <AskSomebody centre={booking.visit.centre} />
        </div>
      )}
      {booking.status === 'BOOKED' && (
        <div class={layout.row}>
          {booking.icsUrl && (
            <a href={booking.icsUrl} target="_top" download="heartland.ics">
              <T id="booking.calendar" />
            </a>
          )}
          <Button look="plain" onClick={() => print()}>
            <T id="booking.print" />
          </Button>
          {booking.canCancel && (
            <Button look="danger" onClick={() => setAsked(true)}>
              <T id="booking.cancel" />
            </Button>
          )}
        </div>
      )}
      {shared ? (
        <Button onClick={() => void cleanStart()}>
          <T id="booking.finish" />
        </Button>
      ) : (
        <p>
          <a href="/my-bookings">
            <T id="shell.bookings" />
          </a>
        </p>
      )}
      {asked && (
        <Dialog title={text('booking.cancel.sure')} onClose={() => setAsked(false)}>
          <div class={layout.row}>
            <Button busy={busy} onClick={cancel}>
              <T id="booking.cancel.yes" />
            </Button>
            <Button look="plain" onClick={() => setAsked(false)}>
              <T id="booking.cancel.no" />
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
