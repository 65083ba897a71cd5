import { formatDay, formatSpan } from '../../lib/time';
import { text, type WordId } from '../../lib/words';
import { AskSomebody, Phone, SampleTag } from '../../ui/Contact/Contact';
import { Week } from '../../ui/Week/Week';
import { T } from '../../ui/T';
import type { CentreRow } from './Centre';
import layout from '../../styles/layout.module.css';
import styles from './Centre.module.css';

/** Where it is, when it is open, how to reach it, and what one finds there. */
export function VisitUs({ centre }: { centre: CentreRow }) {
  return (
    <aside class={layout.stack}>
      <section class={`${layout.card} ${layout.stack}`}>
        <h2>
          <T id="centre.visitUs" />
        </h2>
        <dl class={styles.facts}>
          {centre.address && (
            <Fact name="centre.address">
              {centre.address.street}, {centre.address.town}
              {centre.sample && <SampleTag />}
              {centre.directions && <p class={layout.soft}>{centre.directions}</p>}
            </Fact>
          )}
          <Fact name="centre.hours">
            {centre.hours.length ? <Week hours={centre.hours} /> : <T id="open.unknown" />}
            <Exceptions centre={centre} />
          </Fact>
          {centre.phone && (
            <Fact name="centre.phone">
              <Phone number={centre.phone} sample={centre.sample} />
            </Fact>
          )}
          <Listed name="centre.facilities" values={centre.facilities} group="facility." />
          <Listed name="centre.access" values={centre.accessibility} group="access." />
          <Listed name="centre.languages" values={centre.languages} group="language." />
        </dl>
      </section>
      <section class={`${layout.quiet} ${layout.stack}`}>
        <h2>
          <T id="centre.ask" />
        </h2>
        <AskSomebody centre={centre} />
        {centre.coordinator?.coveredBy && (
          <p>
            <T id="ask.cover" values={{ name: centre.coordinator.coveredBy }} />
          </p>
        )}
      </section>
    </aside>
  );
}

function Fact({ name, children }: { name: WordId; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>
        <T id={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Listed({ name, values, group }: { name: WordId; values: string[]; group: string }) {
  if (!values.length) return null;
  return (
    <Fact name={name}>
      {values.map((value) => (
        <>
          <T id={`${group}${value}` as WordId} />.{' '}
        </>
      ))}
    </Fact>
  );
}

function Exceptions({ centre }: { centre: CentreRow }) {
  return (
    <ul>
      {centre.hoursExceptions.map((day) => (
        <li key={day.date}>
          {formatDay(day.date)}:{' '}
          {day.opens && day.closes ? formatSpan(day.opens, day.closes, text('time.to')) : text('open.closed')}
          {day.reason && ` (${day.reason})`}
        </li>
      ))}
    </ul>
  );
}
