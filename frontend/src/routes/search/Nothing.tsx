import type { HelpingPlaceFragment } from '../../graphql/graphql';
import { AskSomebody, Phone } from '../../ui/Contact/Contact';
import { Button } from '../../ui/Button/Button';
import { helpline } from '../../ui/Shell/Shell';
import { T } from '../../ui/T';
import { searchFor } from './words';
import layout from '../../styles/layout.module.css';

/** Nothing was found: the nearest words, then a person. */
export function Nothing({ nearest, place }: { nearest: string[]; place?: HelpingPlaceFragment | null }) {
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
        {place?.centres[0] && <AskSomebody centre={place.centres[0]} />}
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
