import { aloud, groups } from '../../lib/bookings';
import layout from '../../styles/layout.module.css';
import styles from './Booking.module.css';

/** A reference to read aloud: in two groups for the eye, sign by sign for the ear. */
export function Reference({ of: reference }: { of: string }) {
  return (
    <p class={styles.reference}>
      <span aria-hidden="true">{groups(reference)}</span>
      <span class={layout.hidden} data-testid="reference">
        {aloud(reference)}
      </span>
    </p>
  );
}
