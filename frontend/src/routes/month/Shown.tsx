import { text } from '../../lib/words';
import { Button } from '../../ui/Button/Button';
import { MonthList } from '../../ui/MonthDays/MonthList';
import { notesOf } from '../../ui/MonthDays/Notes';
import { ShortName, T } from '../../ui/T';
import { Calendar } from './Calendar';
import type { CentreRow, VisitRow } from './Month';
import { usePoster } from './usePoster';
import { useRoom } from './useRoom';
import layout from '../../styles/layout.module.css';
import styles from './Month.module.css';

interface Props {
  centre: CentreRow;
  month: string;
  days: string[];
  today: string;
  visits: VisitRow[];
  holidays: Parameters<typeof notesOf>[0]['holidays'];
  as?: string;
  change: (changed: { as: string }) => string;
}

/** The month's visits in the form that was chosen, or that suits the screen, and for paper. */
export function Shown({ centre, month, days, today, visits, holidays, as, change }: Props) {
  const roomy = useRoom();
  const { Poster, ask, failed } = usePoster();
  const list = as === 'list' || (as !== 'calendar' && !roomy);
  const notes = notesOf({ holidays, hoursExceptions: centre.hoursExceptions });
  return (
    <>
      <div class={layout.stack}>
        <div class={styles.tools}>
          <p role="status">
            <T id={visits.length === 1 ? 'month.count.one' : 'month.count'} values={{ count: visits.length }} />
          </p>
          <Button look="plain" onClick={ask}>
            <T id="month.print" />
          </Button>
          <nav class={styles.as} aria-label={text('month.as')}>
            <As to="calendar" chosen={!list} change={change} />
            <As to="list" chosen={list} change={change} />
          </nav>
        </div>
        {failed && (
          <p role="alert">
            <T id="state.offline" />. <T id="state.offline.do" />
          </p>
        )}
        {list ? (
          <MonthList
            days={days}
            today={today}
            visits={visits}
            notes={notes}
            name={(visit) => <ShortName of={visit.provider} />}
          />
        ) : (
          <Calendar month={month} today={today} visits={visits} notes={notes} />
        )}
      </div>
      {Poster && <Poster centre={centre} month={month} today={today} visits={visits} notes={notes} />}
    </>
  );
}

function As({ to, chosen, change }: { to: 'calendar' | 'list'; chosen: boolean; change: Props['change'] }) {
  return (
    <a href={change({ as: to })} aria-current={chosen ? 'true' : undefined}>
      <T id={`month.${to}`} />
    </a>
  );
}
