import { useLocation } from 'preact-iso/router';
import { todayIn } from '../../lib/month';
import { graphql } from '../../lib/request';
import { useEveryPage } from '../../lib/useEveryPage';
import { text } from '../../lib/words';
import type { AcrossVisitsQuery } from '../../graphql/graphql';
import { MonthList } from '../../ui/MonthDays/MonthList';
import { MonthNav } from '../../ui/MonthDays/MonthNav';
import { useMonth } from '../../ui/MonthDays/useMonth';
import { PartState } from '../../ui/State/State';
import { Name, T } from '../../ui/T';
import layout from '../../styles/layout.module.css';
import field from '../../ui/Field/Field.module.css';

const AcrossVisits = graphql(`
  query AcrossVisits($provider: ID!, $from: Date!, $to: Date!, $after: String) {
    visits(filter: { provider: $provider, from: $from, to: $to }, first: 100, after: $after) {
      nodes {
        ...MonthVisit
        centre {
          name
          nameMi
          place {
            region
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type VisitRow = AcrossVisitsQuery['visits']['nodes'][number];

/** Where a provider goes in a month, across the country or in a region. */
export function Across({ provider }: { provider: string }) {
  const { month, days, from, to, query, change } = useMonth();
  const answer = useEveryPage(AcrossVisits, { provider, from, to }, (result) => result.visits);
  return (
    <>
      <MonthNav heading="h3" month={month} change={change} />
      <PartState answer={answer}>
        {({ nodes }) => <Shown visits={nodes} days={days} region={query.region ?? ''} change={change} />}
      </PartState>
    </>
  );
}

interface Props {
  visits: VisitRow[];
  days: string[];
  region: string;
  change: (changed: { region: string }) => string;
}

function Shown({ visits, days, region, change }: Props) {
  const { path, route } = useLocation();
  const regions = [...new Set([region, ...visits.map(regionOf)])].filter((name) => name).sort();
  const here = region ? visits.filter((visit) => regionOf(visit) === region) : visits;
  return (
    <>
      <label class={`${field.field} ${layout.noprint}`}>
        <span class={field.label}>
          <T id="month.region" />
        </span>
        <select
          class={field.input}
          value={region}
          onChange={(event) => route(path + change({ region: event.currentTarget.value }), true)}
        >
          <option value="">{text('month.everywhere')}</option>
          {regions.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <p role="status" class={layout.soft}>
        <T id={here.length === 1 ? 'month.count.one' : 'month.count'} values={{ count: here.length }} />
      </p>
      <MonthList
        days={days}
        today={todayIn('Pacific/Auckland')}
        visits={here}
        name={(visit) => <Name of={visit.centre} />}
      />
    </>
  );
}

const regionOf = (visit: VisitRow) => visit.centre.place.region;
