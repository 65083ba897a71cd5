import type { ListedCentreFragment, MappedCentreFragment } from '../../graphql/graphql';

/** What the map and the list beside it tell of a centre. */
export type MapCentre = ListedCentreFragment & MappedCentreFragment;

/** A town to show among the centres. */
export interface Town {
  name: string;
  lat: number;
  lon: number;
}
