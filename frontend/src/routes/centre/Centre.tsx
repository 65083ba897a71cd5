import { useRoute } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { nameOf } from '../../lib/words';
import type { CentrePageQuery } from '../../graphql/graphql';
import { Open } from '../../ui/CentreCard/CentreCard';
import { Back, Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { Name, T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { Notices } from '../../ui/Notices/Notices';
import { Presences } from '../../ui/Presences/Presences';
import { Coming } from './Coming';
import { Organisations } from './Organisations';
import { VisitUs } from './VisitUs';
import layout from '../../styles/layout.module.css';

const CentrePage = graphql(`
  query CentrePage($slug: String!) {
    centre(slug: $slug) {
      slug
      name
      nameMi
      kind
      status
      about
      directions
      phone
      email
      timeZone
      sample
      calendarUrl
      facilities
      accessibility
      languages
      notices {
        ...ShownNotice
      }
      openNow
      opensAt
      closesAt
      place {
        slug
        name
      }
      address {
        street
        town
      }
      hours {
        weekday
        opens
        closes
      }
      hoursExceptions {
        date
        opens
        closes
        reason
      }
      coordinator {
        firstName
        coveredBy
      }
      presences {
        ...ListedPresence
      }
      visits(first: 60) {
        nodes {
          id
          date
          startsAt
          endsAt
          timeZone
          mode
          status
          freeSeats
          freeSlots {
            startsAt
          }
          provider {
            name
            nameMi
            summary
          }
        }
      }
      communityOrganisations(first: 50) {
        nodes {
          __typename
          slug
          name
          nameMi
        }
      }
    }
  }
`);

export type CentreRow = NonNullable<CentrePageQuery['centre']>;

export default function Centre() {
  const { slug = '' } = useRoute().params;
  const answer = useQuery(CentrePage, { slug });
  return (
    <State answer={answer}>
      {({ centre }) => (centre ? <Found centre={centre} /> : <NotFound what="centre.none" />)}
    </State>
  );
}

function Found({ centre }: { centre: CentreRow }) {
  return (
    <Page title={nameOf(centre).text}>
      <Back href={`/towns/${centre.place.slug}`}>
        <T id="centre.back" values={{ town: centre.place.name }} />
      </Back>
      <div class={layout.columns}>
        <div class={layout.sections}>
          <div class={layout.stack}>
            <h1>
              <Name of={centre} />
            </h1>
            <p>
              <Open centre={centre} />
            </p>
            {centre.about && <p class={layout.lead}>{centre.about}</p>}
            <Notices notices={centre.notices} />
            <SampleNotice when={centre.sample} />
          </div>
          <Coming centre={centre} />
          {centre.presences.length > 0 && (
            <section class={layout.stack}>
              <h2>
                <T id="centre.everyDay" />
              </h2>
              <Presences presences={centre.presences} />
            </section>
          )}
          <Organisations centre={centre} />
        </div>
        <VisitUs centre={centre} />
      </div>
    </Page>
  );
}
