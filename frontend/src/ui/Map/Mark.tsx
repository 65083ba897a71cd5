import type { MapCentre } from './mapped';
import styles from './Mark.module.css';

const shapes = {
  PROVINCIAL: <circle cx="10" cy="10" r="7" />,
  URBAN: <rect x="3.5" y="3.5" width="13" height="13" rx="1.5" />,
  OUTREACH: <path d="M10 1.5 18.5 10 10 18.5 1.5 10z" />,
  CLIENT_GROUP_HUB: <path d="M10 2 18.8 17H1.2z" />,
};

/** The mark of a centre: its shape tells the kind, an empty one that it is not open to the public. */
export function Mark({ kind, status }: Pick<MapCentre, 'kind' | 'status'>) {
  return (
    <svg class={`${styles.mark} ${styles[kind]} ${styles[status]}`} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[kind]}
      {status === 'CLOSED' && <path class={styles.cross} d="M6 6l8 8M14 6l-8 8" />}
    </svg>
  );
}
