import { Week } from '../../ui/CentreCard/CentreCard';
import { Name, T } from '../../ui/T';
import type { TownPlace } from './Town';
import { providerPath } from '../provider/path';
import layout from '../../styles/layout.module.css';

/** Who is there every day, centre by centre: the best answer there is. */
export function EveryDay({ centres }: { centres: TownPlace['centres'] }) {
  const staffed = centres.filter((centre) => centre.presences.length);
  if (!staffed.length) return null;
  return (
    <section class={layout.stack}>
      <h2>
        <T id="town.everyDay" />
      </h2>
      {staffed.map((centre, at) => (
        <details key={centre.slug} open={at === 0}>
          <summary>
            <Name of={centre} />
          </summary>
          <Presences presences={centre.presences} />
        </details>
      ))}
    </section>
  );
}

/** Providers that are there without visits or bookings, with their hours. */
export function Presences({ presences }: { presences: TownPlace['centres'][number]['presences'] }) {
  return (
    <ul class={layout.cards}>
      {presences.map(({ provider, hours }) => (
        <li key={provider.slug} class={layout.card}>
          <p>
            <a href={providerPath(provider)}>
              <strong>
                <Name of={provider} />
              </strong>
            </a>
          </p>
          <p class={layout.soft}>{provider.summary}</p>
          <div class={layout.small}>
            <Week hours={hours} />
          </div>
        </li>
      ))}
    </ul>
  );
}
