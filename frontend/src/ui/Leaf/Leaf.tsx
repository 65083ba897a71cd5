import { formatDay, leaf } from '../../lib/time';
import layout from '../../styles/layout.module.css';
import styles from './Leaf.module.css';

/** A leaf of the calendar: the eye sees three short words, the ear the whole day. */
export function Leaf({ day }: { day: string }) {
  const short = leaf(day);
  return (
    <div class={styles.leaf}>
      <span class={layout.hidden}>{formatDay(day)}</span>
      <b aria-hidden="true">{short.weekday}</b>
      <span aria-hidden="true">{short.day}</span>
      <small aria-hidden="true">{short.month}</small>
    </div>
  );
}
