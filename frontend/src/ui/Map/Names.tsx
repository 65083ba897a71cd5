import { labels } from './labels';
import type { Group } from './groups';
import type { Pinned } from './Pin';
import { chathams } from './outline';
import { toScreen, type Size, type View } from './view';
import type { Point } from './projection';
import styles from './Names.module.css';

interface Props {
  groups: Group<Pinned>[];
  town?: { name: string; at: Point };
  view: View;
  size: Size;
}

/** The sides of the Chatham Islands' frame, which no name crosses. */
const frameEdges = (view: View) =>
  [chathams.x, chathams.x + chathams.width].map((x) => {
    const { x: left, y: top } = toScreen(view, { x, y: chathams.y });
    return { left, top, right: left + 1, bottom: top + chathams.height * view.scale };
  });

/** Where the name of the town stands that was asked for. */
const aboveTown = ({ x, y }: Point) => ({ left: x - 60, right: x + 60, top: y - 34, bottom: y });

/** The names of towns where there is room, and the town that was asked for. For the eye: pins tell their own. */
export function Names({ groups, town, view, size }: Props) {
  const here = town && toScreen(view, town.at);
  const taken = [...frameEdges(view), ...(here ? [aboveTown(here)] : [])];
  return (
    <div aria-hidden="true">
      {labels(groups, view, size, taken).map(({ text, side, x, y }) => (
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
