import { keptAt } from '../../lib/kept';
import { useSignal } from '../../lib/signal';
import { graphql } from '../../lib/request';
import { formatDay, formatTime } from '../../lib/time';
import type { ListedCentreFragment } from '../../graphql/graphql';
import { Phone } from '../Contact/Contact';
import { Tag } from '../Tag/Tag';
import { Name, T } from '../T';
import layout from '../../styles/layout.module.css';

export const listedCentre = graphql(`
  fragment ListedCentre on Centre {
    slug
    name
    nameMi
    status
    distanceKm
    phone
    sample
    openNow
    opensAt
    closesAt
  }
`);

type OpenState = Pick<ListedCentreFragment, 'status' | 'openNow' | 'opensAt' | 'closesAt'>;

/** A centre in a list: its name, how far, whether it is open, and its phone. */
export function CentreCard({ centre }: { centre: ListedCentreFragment }) {
  return (
    <div class={`${layout.card} ${layout.stack}`}>
      <p class={layout.apart}>
        <a href={`/centres/${centre.slug}`}>
          <strong>
            <Name of={centre} />
          </strong>
        </a>
        {centre.distanceKm != null && centre.distanceKm >= 1 && (
          <span class={layout.small}>
            <T id="km.away" values={{ km: Math.round(centre.distanceKm) }} />
          </span>
        )}
      </p>
      <p class={layout.row}>
        <Open centre={centre} />
        {centre.phone && (
          <span>
            <Phone number={centre.phone} sample={centre.sample} />
          </span>
        )}
      </p>
    </div>
  );
}

/** Whether the door is open; hours that are not known never show as closed. */
export function Open({ centre }: { centre: OpenState }) {
  // A page from earlier does not know whether the door is open now.
  if (useSignal(keptAt)) return null;
  if (centre.status === 'PLANNED') {
    return (
      <Tag look="none">
        <T id="open.planned" />
      </Tag>
    );
  }
  if (centre.status === 'CLOSED') {
    return (
      <Tag look="none">
        <T id="open.ended" />
      </Tag>
    );
  }
  if (centre.openNow == null) {
    return (
      <Tag look="none">
        <T id="open.unknown" />
      </Tag>
    );
  }
  if (centre.openNow && centre.closesAt) {
    return (
      <Tag>
        <T id="open.now" values={{ time: formatTime(centre.closesAt) }} />
      </Tag>
    );
  }
  return (
    <Tag look="none">
      {centre.opensAt ? (
        <T id="open.next" values={{ day: formatDay(centre.opensAt), time: formatTime(centre.opensAt) }} />
      ) : (
        <T id="open.closed" />
      )}
    </Tag>
  );
}
