import { Name, T } from '../../ui/T';
import type { CentreRow } from './Centre';
import layout from '../../styles/layout.module.css';

/** The community groups at home here, but for those who are there every day. */
export function Organisations({ centre }: { centre: CentreRow }) {
  const resident = new Set(centre.presences.map((presence) => presence.provider.slug));
  const others = centre.communityOrganisations.nodes.filter((organisation) => !resident.has(organisation.slug));
  if (!others.length) return null;
  return (
    <section class={layout.stack}>
      <h2>
        <T id="centre.organisations" />
      </h2>
      <ul class={layout.links}>
        {others.map((organisation) => (
          <li key={organisation.slug}>
            <a href={`/organisations/${organisation.slug}`}>
              <Name of={organisation} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
