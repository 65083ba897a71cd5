import { useEffect, useMemo, useState } from 'preact/hooks';
import { T } from '../T';
import { arrange, pinSize, type Group } from './groups';
import { afterKey } from './keys';
import { Land } from './Land';
import { lit } from './lit';
import { Names } from './Names';
import { Pin, Several, type Pinned } from './Pin';
import type { Point } from './projection';
import { centresOf, type Seen } from './useView';
import { bringIn, fit, isSame, toScreen } from './view';
import layout from '../../styles/layout.module.css';
import styles from './CentreMap.module.css';

interface Props extends Seen {
  pins: Pinned[];
  town?: { name: string; at: Point };
}

/** What is inside the frame: the land, the names, and the pins or their numbers, and the keys that move them. */
export function Drawn({ pins, town, view, size, show }: Props) {
  const groups = useMemo(() => arrange(pins, view.scale), [pins, view.scale]);
  const [shown, setShown] = useState<string>();
  const point = (slug?: string) => {
    setShown(slug);
    lit.value = slug;
  };
  useEffect(() => () => (lit.value = undefined), []);
  useEffect(() => {
    if (!shown) return;
    const hide = (event: KeyboardEvent) => event.key === 'Escape' && point();
    document.addEventListener('keydown', hide);
    return () => document.removeEventListener('keydown', hide);
  }, [shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const slug = centresOf(document.activeElement)[0];
    const group = groups.find((one) => one.pins.some(({ centre }) => centre.slug === slug));
    const about = group ? toScreen(view, group.at) : { x: size.width / 2, y: size.height / 2 };
    const next = afterKey(event.key, view, about, size);
    if (!next || isSame(view, next)) return;
    event.preventDefault();
    show(next);
  };
  const focus = (group: Group<Pinned>) => (event: FocusEvent) => {
    const mark = event.currentTarget as Element;
    if (!mark.matches(':focus-visible')) return;
    point(group.look === 'row' ? centresOf(mark)[0] : undefined);
    show(bringIn(view, group.at, size));
  };
  const open = ({ pins: inside }: Group<Pinned>) => {
    const points = inside.map((pin) => pin.at);
    show(fit(points, size));
  };
  const inSight = pins.filter(({ at }) => {
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
      <Names groups={groups} town={town} view={view} size={size} />
      {groups.map((group) => {
        const at = toScreen(view, group.at);
        if (group.look === 'number') {
          return (
            <Several
              key={group.pins.map(({ centre }) => centre.slug).join()}
              pins={group.pins}
              at={at}
              onFocus={focus(group)}
              onOpen={() => open(group)}
            />
          );
        }
        return group.pins.map((pin, index) => (
          <Pin
            key={pin.centre.slug}
            pin={pin}
            at={{ x: at.x + (index - (group.pins.length - 1) / 2) * pinSize, y: at.y }}
            size={size}
            shown={shown === pin.centre.slug}
            point={point}
            onFocus={focus(group)}
          />
        ));
      })}
      <p class={layout.hidden} role="status">
        <T id="map.shown" values={{ shown: inSight.length, count: pins.length }} />
      </p>
    </div>
  );
}
