import { T } from '../T';
import { Mark } from './Mark';
import type { MapCentre } from './mapped';
import layout from '../../styles/layout.module.css';

const kinds = ['PROVINCIAL', 'URBAN', 'OUTREACH', 'CLIENT_GROUP_HUB'] as const;
const states = ['PLANNED', 'CLOSED'] as const;

/** What the marks mean: those that are on the map. */
export function Legend({ centres }: { centres: MapCentre[] }) {
  return (
    <ul class={`${layout.row} ${layout.small}`}>
      {kinds
        .filter((kind) => centres.some((centre) => centre.kind === kind))
        .map((kind) => (
          <li key={kind}>
            <Mark kind={kind} status="OPEN" />
            <T id={`kind.${kind}`} />
          </li>
        ))}
      {states
        .filter((status) => centres.some((centre) => centre.status === status))
        .map((status) => (
          <li key={status}>
            <Mark kind="PROVINCIAL" status={status} />
            <T id={`open.${status === 'PLANNED' ? 'planned' : 'ended'}`} />
          </li>
        ))}
    </ul>
  );
}
