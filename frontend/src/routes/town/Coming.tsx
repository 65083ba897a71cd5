import { text } from '../../lib/words';
import { VisitDays } from '../../ui/VisitDays/VisitDays';
import { T } from '../../ui/T';
import { nearKm } from '../../lib/near';
import type { TownPlace } from './Town';
import layout from '../../styles/layout.module.css';

/** Who comes within reach, or, where nobody does, who comes nearest. */
export function Coming({ place }: { place: TownPlace }) {
  const nearest = place.centres[0];
  const visits = place.near.nodes;
  if (visits.length) {
    return (
      <section class={layout.stack} aria-label={text('town.title', { town: place.name })}>
        <VisitDays visits={visits} gaps />
        {nearest && place.near.totalCount > visits.length && (
          <p>
            <a href={`/centres/${nearest.slug}`}>
              <T id="town.later" values={{ centre: nearest.name }} />
            </a>
          </p>
        )}
      </section>
    );
  }
  return (
    <section class={layout.stack}>
      <p class={layout.lead}>
        <T id="town.far" values={{ town: place.name, km: Math.round(nearest?.distanceKm ?? nearKm) }} />
      </p>
      <h2>
        <T id="town.far.next" />
      </h2>
      <VisitDays visits={place.far.nodes} />
    </section>
  );
}
