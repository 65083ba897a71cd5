import { text } from '../../lib/words';
import { chathams, land } from './outline';
import { toScreen, type Size, type View } from './view';
import styles from './Land.module.css';

/** The sea, the land with the paler water along its coast, and the frame of the Chatham Islands. */
export function Land({ view, size }: { view: View; size: Size }) {
  const { left, top, scale } = view;
  const label = toScreen(view, { x: chathams.x + chathams.width / 2, y: chathams.y });
  return (
    <svg class={styles.land} width={size.width} height={size.height} aria-hidden="true">
      <g transform={`translate(${left} ${top}) scale(${scale})`}>
        <rect class={styles.frame} rx={12} {...chathams} />
        <path class={styles.shallows} d={land} />
        <path class={styles.coast} d={land} />
      </g>
      <text class={styles.name} x={label.x} y={label.y - 7}>
        {text('map.chathams')}
      </text>
    </svg>
  );
}
