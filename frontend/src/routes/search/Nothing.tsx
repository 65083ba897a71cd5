import { graphql } from '../../lib/request';
import { useQuery } from '../../lib/useQuery';
import { AskSomebody, Phone } from '../../ui/Contact/Contact';
import { Button } from '../../ui/Button/Button';
import { helpline } from '../../ui/Shell/Shell';
import { T } from '../../ui/T';
import { searchFor } from './words';
import layout from '../../styles/layout.module.css';

const WhomToAsk = graphql(`
  query WhomToAsk($town: String!) {
    place(slug: $town) {
      centres(first: 1) {
        name
        phone
        sample
        coordinator {
          firstName
        }
      }
    }
  }
`);

/** Nothing was found: the nearest words, then a person. */
export function Nothing({ nearest, town }: { nearest: string[]; town?: string }) {
  return (
    <section class={layout.stack}>
      <h2>
        <T id="search.nothing" />
      </h2>
      {nearest.length > 0 && (
        <div class={layout.row}>
          <T id="search.nearest" />
          {nearest.map((word) => (
            <Button key={word} look="plain" onClick={() => searchFor(word)}>
              {word}
            </Button>
          ))}
        </div>
      )}
      <div class={`${layout.quiet} ${layout.stack}`}>
        <p>
          <T id="search.person" />
        </p>
        {town && <Coordinator town={town} />}
        <p>
          <T id="notFound.ring" /> <Phone number={helpline} sample />
        </p>
      </div>
      <p>
        <a href="/needs">
          <T id="search.list" />
        </a>
      </p>
    </section>
  );
}

function Coordinator({ town }: { town: string }) {
  const centre = useQuery(WhomToAsk, { town }).data?.place?.centres[0];
  return centre ? <AskSomebody centre={centre} /> : null;
}
