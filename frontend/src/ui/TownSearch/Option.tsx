import { split, type Town } from './towns';
import styles from './TownSearch.module.css';

interface Props {
  id: string;
  town: Town;
  typed: string;
  active: boolean;
  onPick: () => void;
}

/** A town that may be meant, what was typed of it marked. */
export function Option({ id, town, typed, active, onPick }: Props) {
  const [before, same, after] = split(town.name, typed);
  return (
    // The press must not take the focus from the box before the choice is made.
    <li id={id} role="option" aria-selected={active} onMouseDown={(event) => event.preventDefault()} onClick={onPick}>
      <span>
        {before}
        {same && <mark>{same}</mark>}
        {after}
      </span>
      <span class={styles.region}>{town.region}</span>
    </li>
  );
}
