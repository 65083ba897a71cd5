import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { changed } from '../../lib/address';
import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import { Browse } from '../../ui/Browse/Browse';
import { MapPanel } from '../../ui/Map/MapPanel';
import { useRoomy } from '../../ui/Map/useRoomy';
import { Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { TownSearch } from '../../ui/TownSearch/TownSearch';
import { T } from '../../ui/T';
import type { CentresPageQuery } from '../../graphql/graphql';
import { chosen, type Row } from './choose';
import { Filters } from './Filters';
import { ByRegion, Nearest } from './Lists';
import layout from '../../styles/layout.module.css';
import styles from './Centres.module.css';

const CentresPage = graphql(`
  query CentresPage($near: String!, $nearest: Boolean!) {
    place(slug: $near) @include(if: $nearest) {
      name
      lat
      lon
      centres(first: 100) {
        ...CentresRow
      }
    }
    centres(first: 100) @skip(if: $nearest) {
      nodes {
        ...CentresRow
      }
    }
  }
`);

/** How many centres around a town the map begins with. */
const nearest = 5;

export default function Centres() {
  const { near = '' } = useLocation().query;
  const answer = useQuery(CentresPage, { near, nearest: Boolean(near) });
  return <State answer={answer}>{(found) => <Found {...found} />}</State>;
}

function Found({ place, centres }: CentresPageQuery) {
  const { url, query, route } = useLocation();
  const all = useMemo(() => place?.centres ?? centres?.nodes ?? [], [place, centres]);
  const { region, group, kind } = query;
  const shown = useMemo(() => chosen(all, { region, group, kind }), [all, region, group, kind]);
  return (
    <Page title={text('centres.title')}>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <h1>
            <T id="centres.title" />
          </h1>
          <Browse />
          <SampleNotice when={all.some((centre) => centre.sample)} />
        </div>
        <div class={styles.ask}>
          <TownSearch id="centres-town" onPick={(town) => route(changed(url, { near: town.slug }))} />
          <Filters centres={all} choice={{ region, group, kind }} />
        </div>
        {shown.length ? <Shown centres={shown} town={place} /> : <Nobody known={!query.near || Boolean(place)} />}
      </div>
    </Page>
  );
}

/** The list, and beside it, or on request, the map of the same centres. */
function Shown({ centres, town }: { centres: Row[]; town: CentresPageQuery['place'] }) {
  const { url, query, route } = useLocation();
  const roomy = useRoomy();
  const { region, group, kind, near } = query;
  const few = near ? nearest : region || group || kind ? centres.length : 0;
  return (
    <div class={styles.beside}>
      <div class={layout.stack}>
        <p class={styles.count} role="status">
          <T id={centres.length === 1 ? 'centres.count.one' : 'centres.count'} values={{ count: centres.length }} />
        </p>
        <p>
          <a
            class={roomy ? layout.untilFocus : undefined}
            href="#map"
            onClick={() => route(changed(url, { map: '1' }), true)}
          >
            <T id="centres.toMap" />
          </a>
        </p>
        {town ? <Nearest centres={centres} town={town.name} /> : <ByRegion centres={centres} />}
      </div>
      <div id="map" class={styles.map} tabIndex={-1}>
        <MapPanel key={[region, group, kind, near].join()} centres={centres} town={town ?? undefined} close={few} />
      </div>
    </div>
  );
}

function Nobody({ known }: { known: boolean }) {
  return (
    <div class={layout.stack}>
      <p class={layout.lead} role="status">
        <T id={known ? 'centres.none' : 'centres.noPlace'} />
      </p>
      <p>
        <a href="/centres">
          <T id="centres.all" />
        </a>
      </p>
    </div>
  );
}
