import { useMemo, useRef } from 'preact/hooks';
import { text } from '../../lib/words';
import { T } from '../T';
import { Controls } from './Controls';
import { Drawn } from './Drawn';
import { Legend } from './Legend';
import type { MapCentre, Town } from './mapped';
import type { Pinned } from './Pin';
import { project } from './projection';
import { useView } from './useView';
import { fit, whole } from './view';
import layout from '../../styles/layout.module.css';
import styles from './CentreMap.module.css';

export interface MapProps {
  centres: MapCentre[];
  /** A town to show as well. */
  town?: Town;
  /** How many of them, from the first, the map begins with; the whole country unless told. */
  close?: number;
  /** For a town and what is around it. */
  small?: boolean;
}

/** A browser scrolls what is outside into sight when it gets the focus; the map moves by itself. */
const stay = (event: Event) => (event.currentTarget as HTMLElement).scrollTo(0, 0);

/**
 * Centres on a map of New Zealand. Every pin is a plain link, reached by Tab from
 * north to south, not by a roving tabindex: a map is no widget of ARIA's whose
 * arrow keys one would expect to choose, a reader's list of links stays whole, and
 * the arrows are free to move the map. A link before the map leads past it.
 */
export default function CentreMap({ centres, town, close = 0, small = false }: MapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const pins = useMemo(
    () => centres.map((centre): Pinned => ({ centre, town: centre.place.name, at: project(centre) })),
    [centres],
  );
  const here = useMemo(() => town && { name: town.name, at: project(town) }, [town]);
  const { seen, hint } = useView(frame, (size) =>
    close
      ? fit(
          [...pins.slice(0, close), ...(here ? [here] : [])].map(({ at }) => at),
          size,
        )
      : whole(size),
  );
  return (
    <section class={styles.map} aria-label={text('map.title')}>
      <a class={layout.untilFocus} href="#after-map">
        <T id="map.skip" />
      </a>
      <div ref={frame} class={small ? styles.small : styles.frame} tabIndex={-1} onScroll={stay}>
        {seen && <Drawn pins={pins} town={here} {...seen} />}
        {hint && (
          <p class={styles.hint} aria-hidden="true">
            <T id={`map.${hint}`} />
          </p>
        )}
      </div>
      <div class={styles.controls}>{seen && <Controls {...seen} />}</div>
      <Legend centres={centres} />
      <span id="after-map" tabIndex={-1} />
    </section>
  );
}
