import { graphql } from '../../lib/request';
import type { ListedCentreFragment, MappedCentreFragment } from '../../graphql/graphql';

export const mappedCentre = graphql(`
  fragment MappedCentre on Centre {
    kind
    lat
    lon
    place {
      name
    }
  }
`);

/** What the map and the list beside it tell of a centre. */
export type MapCentre = ListedCentreFragment & MappedCentreFragment;

/** A town to show among the centres. */
export interface Town {
  name: string;
  lat: number;
  lon: number;
}
