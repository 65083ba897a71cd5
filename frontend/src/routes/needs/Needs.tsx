import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { text } from '../../lib/words';
import type { NeedsPageQuery } from '../../graphql/graphql';
import { Browse } from '../../ui/Browse/Browse';
import { Page } from '../../ui/Page/Page';
import { State } from '../../ui/State/State';
import { Name, T } from '../../ui/T';
import layout from '../../styles/layout.module.css';

const NeedsPage = graphql(`
  query NeedsPage {
    needs {
      slug
      name
      nameMi
      synonyms
    }
  }
`);

/** How many of a need's other words are shown. */
const shown = 5;

export default function Needs() {
  const answer = useQuery(NeedsPage, {});
  return <State answer={answer}>{({ needs }) => <Found needs={needs} />}</State>;
}

function Found({ needs }: { needs: NeedsPageQuery['needs'] }) {
  return (
    <Page title={text('needs.title')}>
      <div class={layout.stack}>
        <h1>
          <T id="needs.title" />
        </h1>
        <Browse />
        <p class={layout.warning}>
          <T id="danger.call" />
        </p>
        <ul class={layout.tiles}>
          {needs.map((need) => (
            <li key={need.slug} class={layout.card}>
              <a href={`/needs/${need.slug}`}>
                <strong>
                  <Name of={need} />
                </strong>
              </a>
              <p class={`${layout.soft} ${layout.small}`} lang="en-NZ">
                {need.synonyms.slice(0, shown).join(', ')}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
