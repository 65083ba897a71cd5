import { graphql } from '../../lib/request';
import { regions } from '../../lib/regions';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import { Browse } from '../../ui/Browse/Browse';
import { CentreCard } from '../../ui/CentreCard/CentreCard';
import { Page, SampleNotice } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { T } from '../../ui/T';
import type { CentresPageQuery } from '../../graphql/graphql';
import layout from '../../styles/layout.module.css';

const CentresPage = graphql(`
  query CentresPage {
    centres(first: 100) {
      nodes {
        ...ListedCentre
        place {
          region
        }
      }
    }
  }
`);

type Row = CentresPageQuery['centres']['nodes'][number];

export default function Centres() {
  const answer = useQuery(CentresPage, {});
  return <State answer={answer}>{({ centres }) => <Found centres={centres.nodes} />}</State>;
}

function Found({ centres }: { centres: Row[] }) {
  return (
    <Page title={text('centres.title')}>
      <div class={layout.sections}>
        <div class={layout.stack}>
          <h1>
            <T id="centres.title" />
          </h1>
          <Browse />
          <SampleNotice when={centres.some((centre) => centre.sample)} />
        </div>
        {regions
          .map((region) => ({ region, here: centres.filter((centre) => centre.place.region === region) }))
          .filter(({ here }) => here.length)
          .map(({ region, here }) => (
            <section key={region} class={layout.stack}>
              <h2>{region}</h2>
              <ul class={layout.tiles}>
                {here.map((centre) => (
                  <li key={centre.slug}>
                    <CentreCard centre={centre} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </Page>
  );
}
