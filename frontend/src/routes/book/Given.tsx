import { isKiosk } from '../../lib/device';
import { nameOf, text } from '../../lib/words';
import { T } from '../../ui/T';
import type { Answers } from './answers';
import type { BookedVisit } from './Book';
import type { Step } from './steps';
import styles from './Book.module.css';

interface Props {
  visit: BookedVisit;
  answers: Answers;
  path: (step: Step) => string;
}

/** What was answered, each with the way back to its question. */
export function Given({ visit, answers, path }: Props) {
  const needs = new Map(visit.services.flatMap((service) => service.needs).map((need) => [need.id, nameOf(need).text]));
  const about = [...answers.needs.map((id) => needs.get(id)).filter(Boolean), answers.words.trim()]
    .filter(Boolean)
    .join('\n');
  const rows: [Exclude<Step, 'check'>, string][] = [
    ['name', answers.name],
    ['phone', answers.phone || text('book.phone.none')],
    ['about', about || text('book.nothing')],
  ];
  if (!isKiosk()) rows.push(['device', text(answers.own ? 'book.device.yes' : 'book.device.no')]);
  return (
    <dl class={styles.answers}>
      {rows.map(([step, value]) => (
        <div key={step}>
          <dt>
            <T id={`book.${step}.short`} />
          </dt>
          <dd>
            <span>{value}</span>
            <a href={path(step)} aria-label={`${text('go.change')}: ${text(`book.${step}.short`)}`}>
              <T id="go.change" />
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
