import { useRoute } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { formatDay, formatSpan, isChatham } from '../../lib/time';
import { nameOf, text } from '../../lib/words';
import type { VisitPageQuery } from '../../graphql/graphql';
import { Back, Page, SampleNotice } from '../../ui/Page/Page';
import { Notices } from '../../ui/Notices/Notices';
import { State } from '../../ui/State/State';
import { Seats } from '../../ui/VisitDays/Seats';
import { Name, T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { About } from './About';
import { TimesOrNext } from './TimesOrNext';
import layout from '../../styles/layout.module.css';

const VisitPage = graphql(`
  query VisitPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Visit {
        id
        date
        startsAt
        endsAt
        timeZone
        mode
        status
        cancelReason
        room
        slotMinutes
        notices {
          ...ShownNotice
        }
        freeSeats
        freeSlots {
          startsAt
        }
        provider {
          id
          name
          nameMi
        }
        services {
          slug
          name
          nameMi
        }
        centre {
          slug
          lat
          lon
          name
          nameMi
          phone
          sample
          directions
          address {
            street
            town
          }
          coordinator {
            firstName
          }
        }
      }
    }
  }
`);

export type VisitRow = Extract<VisitPageQuery['node'], { __typename: 'Visit' }>;

export default function Visit() {
  const { id = '' } = useRoute().params;
  const answer = useQuery(VisitPage, { id });
  return (
    <State answer={answer}>
      {({ node }) => (node?.__typename === 'Visit' ? <Found visit={node} /> : <NotFound what="visit.none" />)}
    </State>
  );
}

function Found({ visit }: { visit: VisitRow }) {
  const { centre, provider } = visit;
  return (
    <Page title={`${nameOf(provider).text}, ${formatDay(visit.startsAt)}`}>
      <Back href={`/centres/${centre.slug}`}>
        <Name of={centre} />
      </Back>
      <div class={layout.columns}>
        <div class={layout.sections}>
          <div class={layout.stack}>
            <h1>
              <Name of={provider} />
            </h1>
            <p class={layout.lead}>
              <strong>{formatDay(visit.startsAt)}</strong>, {formatSpan(visit.startsAt, visit.endsAt, text('time.to'))}
              {isChatham(visit.timeZone) && (
                <>
                  {' '}
                  <T id="time.chatham" />
                </>
              )}
            </p>
            <p>
              <Seats visit={visit} />
            </p>
            <Notices notices={visit.notices} />
            <SampleNotice when={centre.sample} />
          </div>
          <TimesOrNext visit={visit} />
        </div>
        <About visit={visit} />
      </div>
    </Page>
  );
}
