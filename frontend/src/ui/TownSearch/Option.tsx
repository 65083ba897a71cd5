import type { ComponentChildren } from 'preact';
import { split, type Town } from './towns';
import styles from './TownSearch.module.css';

interface Props {
  id: string;
  active: boolean;
  onPick: () => void;
  children: ComponentChildren;
}

/** One of the things that may be meant. */
export function Option({ id, active, onPick, children }: Props) {
  return (
    // The press must not take the focus from the box before the choice is made.
    <li id={id} role="option" aria-selected={active} onMouseDown={(event) => event.preventDefault()} onClick={onPick}>
      {children}
    </li>
  );
}

/** A town, what was typed of it marked. */
export function Marked({ town, typed }: { town: Town; typed: string }) {
  const [before, same, after] = split(town.name, typed);
  return (
    <>
      <span>
        {before}
        {same && <mark>{same}</mark>}
        {after}
      </span>
      <span class={styles.region}>{town.region}</span>
    </>
  );
}
