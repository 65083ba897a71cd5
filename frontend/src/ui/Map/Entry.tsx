import { useSignal } from '../../lib/signal';
import { CentreCard } from '../CentreCard/CentreCard';
import { lights, lit } from './lit';
import type { MapCentre } from './mapped';
import styles from './Entry.module.css';

/** A centre in the list beside a map: either one shows which of the other it is. */
export function Entry({ centre }: { centre: MapCentre }) {
  const bright = useSignal(lit) === centre.slug;
  return (
    <li class={bright ? styles.lit : styles.entry} {...lights(centre.slug)}>
      <CentreCard centre={centre} />
    </li>
  );
}
