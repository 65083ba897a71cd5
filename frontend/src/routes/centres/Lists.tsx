import { useLocation } from 'preact-iso/router';
import { changed } from '../../lib/address';
import { text } from '../../lib/words';
import { Entry } from '../../ui/Map/Entry';
import { T } from '../../ui/T';
import { byRegion, type Row } from './choose';
import layout from '../../styles/layout.module.css';

/** The centres under the names of their regions, with the way to each. */
export function ByRegion({ centres }: { centres: Row[] }) {
  const regions = byRegion(centres);
  return (
    <div class={layout.sections}>
      {regions.length > 1 && (
        <nav aria-label={text('centres.regions')}>
          <ul class={`${layout.row} ${layout.links}`}>
            {regions.map(({ region, id }) => (
              <li key={id}>
                <a href={`#${id}`}>{region}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {regions.map(({ region, id, centres: here }) => (
        <section key={id} class={layout.stack}>
          <h2 id={id} tabIndex={-1}>
            {region}
          </h2>
          <ul class={layout.cards}>
            {here.map((centre) => (
              <Entry key={centre.slug} centre={centre} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The same centres by how far they are from a town. */
export function Nearest({ centres, town }: { centres: Row[]; town: string }) {
  const { url } = useLocation();
  return (
    <section class={layout.stack}>
      <h2>
        <T id="centres.nearest" values={{ town }} />
      </h2>
      <p>
        <a href={changed(url, { near: undefined })}>
          <T id="centres.byRegion" />
        </a>
      </p>
      <ol class={layout.cards}>
        {centres.map((centre) => (
          <Entry key={centre.slug} centre={centre} />
        ))}
      </ol>
    </section>
  );
}
