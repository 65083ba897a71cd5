import { around, todayIn } from '../../lib/month';
import { formatMonth } from '../../lib/time';
import { text } from '../../lib/words';
import styles from './MonthDays.module.css';

interface Props {
  heading: 'h2' | 'h3';
  month: string;
  change: (changed: { month: string }) => string;
}

/** The month as a heading, between the ones before and after it. */
export function MonthNav({ heading: Heading, month, change }: Props) {
  const { previous, next } = around(month, todayIn('Pacific/Auckland'));
  return (
    <nav class={styles.nav} aria-label={text('month.month')}>
      <Step to={previous} sign="←" change={change} />
      <Heading class={styles.month}>{formatMonth(month)}</Heading>
      <Step to={next} sign="→" change={change} />
    </nav>
  );
}

/** A link that stays where it is at the last month, so that the focus does too. */
function Step({ to, sign, change }: { to: string | null; sign: string; change: Props['change'] }) {
  const arrow = <span aria-hidden="true">{sign}</span>;
  if (!to) {
    return (
      <a role="link" aria-disabled="true" tabIndex={0} aria-label={text('month.noMore')}>
        {arrow}
      </a>
    );
  }
  return (
    <a href={change({ month: to })}>
      {sign === '←' && arrow} {formatMonth(to)} {sign === '→' && arrow}
    </a>
  );
}
