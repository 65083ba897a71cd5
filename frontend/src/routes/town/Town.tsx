import { useLocation, useRoute } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import type { TownPageQuery } from '../../graphql/graphql';
import { AskSomebody } from '../../ui/Contact/Contact';
import { CentreCard } from '../../ui/CentreCard/CentreCard';
import { Back, Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { TownSearch } from '../../ui/TownSearch/TownSearch';
import { VisitDays } from '../../ui/VisitDays/VisitDays';
import { T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { EveryDay } from './EveryDay';
import { ByPhone } from './ByPhone';
import layout from '../../styles/layout.module.css';

const TownPage = graphql(`
  query TownPage($slug: String!) {
    place(slug: $slug) {
      name
      region
      near: visits(filter: { withinKm: 50, status: [SCHEDULED] }, first: 24) {
        totalCount
        nodes {
          id
          date
          startsAt
          endsAt
          timeZone
          mode
          status
          freeSeats
          provider {
            name
            nameMi
          }
          centre {
            name
            distanceKm
          }
        }
      }
      far: visits(filter: { status: [SCHEDULED] }, first: 10) {
        nodes {
          id
          date
          startsAt
          endsAt
          timeZone
          mode
          status
          freeSeats
          provider {
            name
            nameMi
          }
          centre {
            name
            distanceKm
          }
        }
      }
      centres {
        slug
        name
        nameMi
        status
        distanceKm
        phone
        sample
        openNow
        opensAt
        closesAt
        coordinator {
          firstName
        }
        presences {
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
      }
    }
    agencies(first: 30) {
      nodes {
        slug
        name
        nameMi
        summary
        phone
        sample
      }
    }
  }
`);

export type TownPlace = NonNullable<TownPageQuery['place']>;
export type AgencyRow = TownPageQuery['agencies']['nodes'][number];

/** How far a centre may be to count as near a town. */
const nearKm = 50;

export default function Town() {
  const { slug = '' } = useRoute().params;
  const answer = useQuery(TownPage, { slug });
  return (
    <State answer={answer}>
      {({ place, agencies }) =>
        place ? <Found place={place} agencies={agencies.nodes} /> : <NotFound what="town.none" />
      }
    </State>
  );
}

function Found({ place, agencies }: { place: TownPlace; agencies: AgencyRow[] }) {
  const { route } = useLocation();
  const nearest = place.centres[0];
  return (
    <Page title={text('town.title', { town: place.name })}>
      <Back href="/">
        <T id="town.other" />
      </Back>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <p class={layout.soft}>{place.region}</p>
          <h1>
            <T id="town.title" values={{ town: place.name }} />
          </h1>
          <SampleNotice when={nearest?.sample ?? false} />
        </div>
        <Coming place={place} />
        <EveryDay centres={place.centres.filter((centre) => (centre.distanceKm ?? 0) <= nearKm)} />
        <section class={layout.stack}>
          <h2>
            <T id="town.near" values={{ town: place.name }} />
          </h2>
          <ul class={layout.cards}>
            {place.centres.map((centre) => (
              <li key={centre.slug}>
                <CentreCard centre={centre} />
              </li>
            ))}
          </ul>
          {nearest && <AskSomebody centre={nearest} />}
        </section>
        <ByPhone agencies={agencies} open={!place.near.nodes.length} />
        <section class={layout.narrow}>
          <TownSearch id="other-town" onPick={(town) => route(`/towns/${town.slug}`)} />
        </section>
      </div>
    </Page>
  );
}

/** Who comes within reach, or, where nobody does, who comes nearest. */
function Coming({ place }: { place: TownPlace }) {
  const nearest = place.centres[0];
  const visits = place.near.nodes;
  if (visits.length) {
    return (
      <section class={layout.stack} aria-label={text('town.title', { town: place.name })}>
        <VisitDays visits={visits} from={visits[0]?.date} to={visits[visits.length - 1]?.date} />
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
