import { useRef, useState } from 'preact/hooks';
import { markCancelled } from '../../lib/bookings';
import { graphql, RequestError, send } from '../../lib/request';
import { text } from '../../lib/words';
import { Button } from '../../ui/Button/Button';
import { T } from '../../ui/T';
import type { BookingRow } from './Booking';
import { Dialog } from './Dialog';
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
  shared: boolean;
  onChanged: () => void;
}

/** What one can do with a booking: take it along, cancel it, leave it. */
export function Actions({ booking, token, shared, onChanged }: Props) {
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
      setProblem(text(`book.${error instanceof RequestError ? error.kind : 'server'}`));
    }
    setBusy(false);
  };

  return (
    <div class={`${layout.stack} ${layout.noprint}`}>
      {problem && <p role="alert">{problem}</p>}
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
        <Button onClick={() => location.replace('/')}>
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
