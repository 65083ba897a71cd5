import { useRoute } from 'preact-iso/router';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { formatDay, formatSpan, isChatham } from '../../lib/time';
import { nameOf, text } from '../../lib/words';
import type { VisitPageQuery } from '../../graphql/graphql';
import { AskSomebody, SampleTag } from '../../ui/Contact/Contact';
import { Back, Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { Seats } from '../../ui/VisitDays/VisitDays';
import { Name, T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
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
        freeSeats
        freeSlots {
          startsAt
        }
        provider {
          __typename
          name
          nameMi
          summary
          visits(first: 6, filter: { onlyWithFreeSeats: true }) {
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
              }
            }
          }
        }
        services {
          slug
          name
          nameMi
          summary
        }
        centre {
          slug
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
            <Name of={centre} />
            {centre.address && (
              <>
                , {centre.address.street}, {centre.address.town}
                {centre.sample && <SampleTag />}
              </>
            )}
          </p>
          <p>
            <Seats visit={visit} />
          </p>
          <SampleNotice when={centre.sample} />
        </div>
        <TimesOrNext visit={visit} />
        {visit.services.length > 0 && (
          <section class={layout.stack}>
            <h2>
              <T id="visit.services" />
            </h2>
            <ul>
              {visit.services.map((service) => (
                <li key={service.slug}>
                  <a href={`/services/${service.slug}`}>
                    <Name of={service} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <AskSomebody centre={centre} />
      </div>
    </Page>
  );
}
