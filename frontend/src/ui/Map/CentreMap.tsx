import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../lib/words';
import { T } from '../T';
import { Controls } from './Controls';
import { arrange, pinSize } from './groups';
import { afterKey } from './keys';
import { Land } from './Land';
import { Legend } from './Legend';
import { lit } from './lit';
import type { MapCentre, Town } from './mapped';
import { Names } from './Names';
import { Pin, Several, type Pinned } from './Pin';
import { project } from './projection';
import { useSize } from './useSize';
import { centresOf, useView } from './useView';
import { bringIn, fit, isSame, toScreen, whole, type Size } from './view';
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

/**
 * Centres on a map of New Zealand. Every pin is a plain link, reached by Tab from
 * north to south, not by a roving tabindex: a map is no widget of ARIA's whose
 * arrow keys one would expect to choose, a reader's list of links stays whole, and
 * the arrows are free to move the map. A link before the map leads past it.
 */
export default function CentreMap(props: MapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <section class={styles.map} aria-label={text('map.title')}>
      <a class={layout.untilFocus} href="#after-map">
        <T id="map.skip" />
      </a>
      <div ref={frame} class={props.small ? styles.small : styles.frame} tabIndex={-1} onScroll={stay}>
        {size && <Drawn {...props} frame={frame} size={size} />}
      </div>
      <Legend centres={props.centres} />
      <span id="after-map" tabIndex={-1} />
    </section>
  );
}

/** A browser scrolls what is outside into sight when it gets the focus; the map moves by itself. */
const stay = (event: Event) => (event.currentTarget as HTMLElement).scrollTo(0, 0);

interface DrawnProps extends MapProps {
  frame: RefObject<HTMLDivElement>;
  size: Size;
}

function Drawn({ centres, town, close = 0, frame, size }: DrawnProps) {
  const pins = useMemo(
    () => centres.map((centre): Pinned => ({ centre, town: centre.place.name, at: project(centre) })),
    [centres],
  );
  const here = useMemo(() => town && { name: town.name, at: project(town) }, [town]);
  const { view, show, hint } = useView(frame, size, () =>
    close
      ? fit(
          [...pins.slice(0, close), ...(here ? [here] : [])].map(({ at }) => at),
          size,
        )
      : whole(size),
  );
  const groups = useMemo(() => arrange(pins, view.scale), [pins, view.scale]);
  const [shown, setShown] = useState<string>();
  const point = (slug?: string) => {
    setShown(slug);
    lit.value = slug;
  };
  useEffect(() => () => (lit.value = undefined), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return point();
    const slug = centresOf(document.activeElement)[0];
    const group = groups.find(({ pins: inside }) => inside.some(({ centre }) => centre.slug === slug));
    const about = group ? toScreen(view, group.at) : { x: size.width / 2, y: size.height / 2 };
    const next = afterKey(event.key, view, about, size);
    if (!next || isSame(view, next)) return;
    event.preventDefault();
    show(next);
  };
  const shownPins = pins.filter(({ at }) => {
    const { x, y } = toScreen(view, at);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  });

  return (
    <div
      class={styles.drawn}
      onKeyDown={onKeyDown}
      onClick={(event) => !centresOf(event.target as Element)[0] && point()}
    >
      <Land view={view} size={size} />
      <Names groups={groups} town={here} view={view} size={size} />
      {groups.map((group) => {
        const at = toScreen(view, group.at);
        const onFocus = (event: FocusEvent) => {
          if (!(event.currentTarget as Element).matches(':focus-visible')) return;
          point(group.look === 'row' ? centresOf(event.currentTarget as Element)[0] : undefined);
          show(bringIn(view, group.at, size));
        };
        const slugs = group.pins.map(({ centre }) => centre.slug);
        return group.look === 'number' ? (
          <Several
            key={slugs.join()}
            pins={group.pins}
            at={at}
            onFocus={onFocus}
            onOpen={() =>
              show(
                fit(
                  group.pins.map((pin) => pin.at),
                  size,
                ),
              )
            }
          />
        ) : (
          group.pins.map((pin, index) => (
            <Pin
              key={pin.centre.slug}
              pin={pin}
              at={{ x: at.x + (index - (group.pins.length - 1) / 2) * pinSize, y: at.y }}
              size={size}
              shown={shown === pin.centre.slug}
              point={point}
              onFocus={onFocus}
            />
          ))
        );
      })}
      <Controls view={view} size={size} show={show} />
      {hint && (
        <p class={styles.hint} aria-hidden="true">
          <T id={`map.${hint}`} />
        </p>
      )}
      <p class={layout.hidden} role="status">
        <T id="map.shown" values={{ shown: shownPins.length, count: pins.length }} />
      </p>
    </div>
  );
}
