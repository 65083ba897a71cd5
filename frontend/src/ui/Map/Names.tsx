import { labels } from './labels';
import type { Group } from './groups';
import type { Pinned } from './Pin';
import { toScreen, type Size, type View } from './view';
import type { Point } from './projection';
import styles from './Names.module.css';

interface Props {
  groups: Group<Pinned>[];
  town?: { name: string; at: Point };
  view: View;
  size: Size;
}

/** The names of towns where there is room, and the town that was asked for. For the eye: pins tell their own. */
export function Names({ groups, town, view, size }: Props) {
  const here = town && toScreen(view, town.at);
  const own = here && [{ left: here.x - 60, right: here.x + 60, top: here.y - 34, bottom: here.y }];
  return (
    <div aria-hidden="true">
      {labels(groups, view, size, own).map(({ text, side, x, y }) => (
        <span key={text} class={styles[side]} style={{ left: `${x}px`, top: `${y}px` }}>
          {text}
        </span>
      ))}
      {here && (
        <span class={styles.here} style={{ left: `${here.x}px`, top: `${here.y}px` }}>
          {town.name}
        </span>
      )}
    </div>
  );
}
