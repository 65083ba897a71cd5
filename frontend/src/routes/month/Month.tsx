import { useRoute } from 'preact-iso/router';
import { todayIn } from '../../lib/month';
import { providerPath } from '../../lib/paths';
import { graphql } from '../../lib/request';
import { isChatham } from '../../lib/time';
import { useEveryPage } from '../../lib/useEveryPage';
import { useQuery } from '../../lib/useQuery';
import { nameOf, text } from '../../lib/words';
import type { MonthPageQuery, MonthVisitsQuery } from '../../graphql/graphql';
import { MonthNav } from '../../ui/MonthDays/MonthNav';
import { useMonth } from '../../ui/MonthDays/useMonth';
import { Back, Page, SampleNotice } from '../../ui/Page/Page';
import { PartState, State } from '../../ui/State/State';
import { Name, ShortName, T } from '../../ui/T';
import NotFound from '../not-found/NotFound';
import { Shown } from './Shown';
import layout from '../../styles/layout.module.css';

const MonthPage = graphql(`
  query MonthPage($slug: String!) {
    centre(slug: $slug) {
      slug
      name
      nameMi
      phone
      timeZone
      sample
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
      }
      presences {
        provider {
          __typename
          slug
          name
          nameMi
        }
      }
    }
  }
`);

const MonthVisits = graphql(`
  query MonthVisits($slug: String!, $from: Date!, $to: Date!, $after: String) {
    centre(slug: $slug) {
      holidays(from: $from, to: $to) {
        date
        name
        nameMi
        observed
      }
      visits(filter: { from: $from, to: $to }, first: 100, after: $after) {
        nodes {
          ...MonthVisit
          provider {
            name
            nameMi
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export type CentreRow = NonNullable<MonthPageQuery['centre']>;
export type VisitRow = NonNullable<MonthVisitsQuery['centre']>['visits']['nodes'][number];

/** A month of visits at a centre, as a calendar or as a list, and as a poster to print. */
export default function Month() {
  const { slug = '' } = useRoute().params;
  const answer = useQuery(MonthPage, { slug });
  return (
    <State answer={answer}>
      {({ centre }) => (centre ? <Found centre={centre} /> : <NotFound what="centre.none" />)}
    </State>
  );
}

function Found({ centre }: { centre: CentreRow }) {
  const { month, days, from, to, query, change } = useMonth();
  const answer = useEveryPage(MonthVisits, { slug: centre.slug, from, to }, (result) => result.centre?.visits);
  const name = nameOf(centre).text;
  return (
    <Page title={text('month.title', { centre: name })}>
      <div class={layout.stack}>
        <Back href={`/centres/${centre.slug}`}>
          <Name of={centre} />
        </Back>
        <h1>
          <T id="month.title" values={{ centre: name }} />
        </h1>
        <EveryDay centre={centre} />
        {isChatham(centre.timeZone) && (
          <p class={layout.soft}>
            <T id="month.chatham" />
          </p>
        )}
        <SampleNotice when={centre.sample} />
        <MonthNav heading="h2" month={month} change={change} />
      </div>
      <PartState answer={answer}>
        {({ last, nodes }) => (
          <Shown
            centre={centre}
            month={month}
            days={days}
            today={todayIn(centre.timeZone)}
            visits={nodes}
            holidays={last.centre?.holidays ?? []}
            as={query.as}
            change={change}
          />
        )}
      </PartState>
    </Page>
  );
}

/** Those who need no calendar, in one line. */
function EveryDay({ centre }: { centre: CentreRow }) {
  if (!centre.presences.length) return null;
  return (
    <p>
      <strong>
        <T id="centre.everyDay" />:
      </strong>{' '}
      {centre.presences.map(({ provider }, at) => (
        <>
          {at > 0 && ', '}
          <a href={providerPath(provider)}>
            <ShortName of={provider} />
          </a>
        </>
      ))}
    </p>
  );
}
