import { Presences } from '../../ui/Presences/Presences';
import { Name, T } from '../../ui/T';
import type { TownPlace } from './Town';
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
