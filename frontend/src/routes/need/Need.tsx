import { useLocation, useRoute } from 'preact-iso/router';
import { useGuard } from '../../lib/guard';
import { graphql } from '../../lib/request';
import { from, rememberedTown } from '../../lib/town';
import { useQuery } from '../../lib/useQuery';
import { nameOf } from '../../lib/words';
import type { HelpingPlaceFragment, NeedPageQuery } from '../../graphql/graphql';
import { Phone } from '../../ui/Contact/Contact';
import { Danger } from '../../ui/Danger/Danger';
import { NearTown } from '../../ui/NearTown/NearTown';
import { Listed } from '../../ui/Listed/Listed';
import { Page, SampleNotice } from '../../ui/Page/Page';
import { helpline } from '../../ui/Shell/Shell';
import { Resources } from '../../ui/Resources/Resources';
import { State } from '../../ui/State/State';
import { TownSearch } from '../../ui/TownSearch/TownSearch';
import { Name, T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { providerPath } from '../../lib/paths';

import layout from '../../styles/layout.module.css';

const NeedPage = graphql(`
  query NeedPage($slug: String!, $near: PlaceInput, $town: String!, $here: Boolean!) {
    place(slug: $town) @include(if: $here) {
      ...HelpingPlace
    }
    need(slug: $slug) {
      visits(near: $near, filter: { status: [SCHEDULED] }, first: 6) @include(if: $here) {
        nodes {
          ...ListedVisit
        }
      }
      slug
      name
      nameMi
      guarded
      resources {
        ...ListedResource
      }
      services(near: $near, first: 60) {
        nodes {
          slug
          name
          nameMi
          summary
          sample
          provider {
            __typename
            slug
            name
            nameMi
            ... on Agency {
              phone
            }
            ... on CommunityOrganisation {
              phone
              place {
                slug
              }
            }
          }
        }
      }
    }
  }
`);

type Row = NonNullable<NeedPageQuery['need']>;

/** How many services are shown of those nearest to a town. */
const nearest = 12;

export default function Need() {
  const { params, query } = useRoute();
  const { slug = '' } = params;
  // What somebody needs is nobody else's business: none of these pages is kept.
  const answer = useQuery(NeedPage, { slug, ...from(query.town ?? rememberedTown()) }, { unkept: true });
  return (
    <State answer={answer}>
      {({ need, place }) => (need ? <Found need={need} place={place} /> : <NotFound what="need.none" />)}
    </State>
  );
}

function Found({ need, place }: { need: Row; place?: HelpingPlaceFragment | null }) {
  const { route } = useLocation();
  useGuard(need.guarded);
  const all = need.services.nodes;
  // Before a town is chosen, a local group somewhere in the country is no help.
  const services = place
    ? all.slice(0, nearest)
    : all.filter(({ provider }) => !('place' in provider && provider.place));
  return (
    <Page title={need.guarded ? '' : nameOf(need).text}>
      <div class={layout.sections}>
        <div class={layout.stack}>
          {need.guarded && <Danger />}
          <h1>
            <Name of={need} />
          </h1>
          <SampleNotice when={all.some((service) => service.sample)} />
        </div>
        {place && <NearTown need={need} place={place} />}
        <section class={layout.narrow}>
          <h2>
            <T id="need.where" />
          </h2>
          <TownSearch onPick={(picked) => route(`/needs/${need.slug}?town=${picked.slug}`, need.guarded)} />
        </section>
        <section class={layout.stack}>
          <h2>
            <T id="need.help" />
          </h2>
          <Helpers services={services} />
          <p>
            <T id="home.unsure" /> <Phone number={helpline} sample />
          </p>
        </section>
        <Resources resources={need.resources} />
      </div>
    </Page>
  );
}

function Helpers({ services }: { services: Row['services']['nodes'] }) {
  return (
    <ul class={layout.tiles}>
      {services.map((service) => (
        <Listed key={service.slug} href={`/services/${service.slug}`} row={service}>
          <p class={layout.row}>
            <a href={providerPath(service.provider)}>
              <Name of={service.provider} />
            </a>
            {service.provider.phone && (
              <span>
                <Phone number={service.provider.phone} sample={service.sample} />
              </span>
            )}
          </p>
        </Listed>
      ))}
    </ul>
  );
}
