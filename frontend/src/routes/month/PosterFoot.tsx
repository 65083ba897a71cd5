import { AskSomebody } from '../../ui/Contact/Contact';
import { ShortName, T } from '../../ui/T';
import { Week } from '../../ui/Week/Week';
import type { CentreRow } from './Month';
import { Qr } from './Qr';
import styles from './Poster.module.css';

/** Who is there anyway, where and when to come, whom to ring, and the way to what is newer. */
export function Foot({ centre, asOf }: { centre: CentreRow; asOf: string }) {
  const page = `${location.origin}/centres/${centre.slug}`;
  return (
    <footer class={styles.foot}>
      <div>
        {centre.presences.length > 0 && (
          <p class={styles.everyDay}>
            <strong>
              <T id="centre.everyDay" />:
            </strong>{' '}
            {centre.presences.map(({ provider }, at) => (
              <>
                {at > 0 && ', '}
                <ShortName of={provider} />
              </>
            ))}
          </p>
        )}
        {centre.address && (
          <p>
            {centre.address.street}, {centre.address.town}
          </p>
        )}
        {centre.hours.length > 0 && (
          <div class={styles.hours}>
            <strong>
              <T id="centre.hours" />
            </strong>
            <Week hours={centre.hours} />
          </div>
        )}
        <div class={styles.ask}>
          <AskSomebody centre={{ ...centre, sample: false }} />
        </div>
        <p class={styles.small}>
          <T id="poster.asOf" values={{ day: asOf }} /> {centre.sample && <T id="poster.sample" />}
        </p>
      </div>
      <div class={styles.page}>
        <Qr of={page} label={page} />
        <p>
          <T id="poster.scan" />
          <br />
          <b>{page.replace(/^https?:\/\//, '')}</b>
        </p>
      </div>
    </footer>
  );
}
