import { graphql } from '../../lib/request';
import type { ListedPresenceFragment } from '../../graphql/graphql';
import { providerPath } from '../../lib/paths';
import { Name } from '../T';
import { Week } from '../Week/Week';
import layout from '../../styles/layout.module.css';

export const listedPresence = graphql(`
  fragment ListedPresence on Presence {
    provider {
      __typename
      slug
      name
      nameMi
      summary
    }
    hours {
      weekday
      opens
      closes
    }
  }
`);

/** Providers that are there without visits or bookings, with their hours. */
export function Presences({ presences }: { presences: ListedPresenceFragment[] }) {
  return (
    <ul class={layout.tiles}>
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
